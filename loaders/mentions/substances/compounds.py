"""Document -> the compounds it names and the collective aliases it defines for them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.substances.brands_beside import find_brands_beside
from pactgraph.loaders.mentions.substances.combinations import join_combinations
from pactgraph.loaders.mentions.substances.compound_codes import find_code_names
from pactgraph.loaders.mentions.substances.compound_names import (
    MARK,
    Named,
    find_formed_names,
    isotope_symbol,
    medicine_score,
    without_brand_tail,
)
from pactgraph.loaders.mentions.substances.compound_phrases import (
    PRODUCT,
    CollectiveFound,
    find_collectives,
    find_known_as,
    find_unknown_brands,
)
from pactgraph.loaders.mentions.substances.ingredients_by_context import find_ingredients_by_context
from pactgraph.loaders.mentions.substances.salt_forms import single_salts
from pactgraph.ontology.records import Collective, Compound, Fact

# Names that a text gives the substance named right before.
_SAME = re.compile(
    rf"(?:{MARK}|[\"']){{0,3}}(?:(?P<product> {PRODUCT},? )|"
    r"(?: (?:tablets|capsules|injection))?,? ?\((?:also |formerly |previously |now )?"
    r"(?:known as |called |marketed as |sold as |the )?[\"']?"
    r"|\)?,? (?:(?:which|that) (?:is|are) )?(?:also|formerly|previously|now)"
    r"(?: (?:known|referred to|designated|marketed|sold) as| called)? [\"']?"
    r"|\)?,? (?:(?:which|that) )?(?:(?:is|are|we|[A-Z]\w{1,20}) )?"
    r"(?:marketed|markets?|sold|sells?|branded|trademarked|approved|commerciali[sz]ed)(?: and (?:branded|trademarked|sold))?"
    r" (?:in [A-Z][\w.]{1,15}(?: [A-Z][\w.]{1,15})? )?(?:as|under the (?:trade|brand) ?names?) [\"']?"
    r"|[\"'] or [\"']?)"
)
# "levodopa tablet, Zelvoran and gloves" is a list, "levodopa tablet, Zelvoran, in Spain" none.
_LIST_GOES_ON = re.compile(
    rf"{MARK}{{0,2}}(?:,?\s(?:and|or)\s|,\s(?!(?:in|for|which|that|to|by|as|an?|the|under|is|was|at|on|with|from)\b)\w)"
)
_INGREDIENTS = frozenset({"INN stem", "ingredient"})
_USED_IN = re.compile(
    r",? ?(?:which|that) (?:is|are) used (?:by [\w ]{1,30} )?(?:in|for) the (?:production|manufacture|manufacturing|making) of "
    r"(?P<what>(?!the |its )[A-Za-z][\w-]{0,25}(?: [A-Za-z][\w-]{0,25}){0,3}?)(?=[.,;]| (?:and|which|that|by|for)\b)"
)
_CLASS = re.compile(
    r"(?P<class>[a-z][a-z-]{3,25} (?:derivatives|analogues|analogs|conjugates|steroids|alkaloids|peptides))[ ,]{1,2}$"
)
_SHOWN = 3  # mentions kept of one name; the first is the one to show
_CONFIDENCE = {"brand": 0.95, "INN stem": 0.95, "ingredient": 0.9, "code name": 0.85, "trade mark": 0.75, "known as": 0.75}


@dataclass(slots=True, eq=False)
class _Group:
    """The names that stand for one substance, first as printed first."""

    names: list[Named] = field(default_factory=list)


def find_compounds(document: Document) -> tuple[tuple[Compound, ...], tuple[Collective, ...]]:
    """Find each compound that `document` names, once, in text order, and the sets that it gives a name of their own."""
    reading = document.reading
    score = medicine_score(reading)
    if score < 1:
        return (), ()
    found = _find_names(reading, score)
    if not found:
        return (), ()
    groups = _groups(reading, found)
    collectives = find_collectives(reading, found)
    group_of = {name: group for group in groups for name in group.names}
    sets: defaultdict[_Group, list[CollectiveFound]] = defaultdict(list)
    for collective in collectives:
        for group in dict.fromkeys(group_of[member] for member in collective.members if member in group_of):
            sets[group].append(collective)
    compounds = tuple(_compound(document, group, sets.get(group, ())) for group in groups)
    return compounds, tuple(
        Collective(
            name=Fact[str](
                value=collective.name,
                mentions=(document.mention(collective.start, collective.end),),
                rule="collective alias",
                confidence=0.9,
            ),
            members=tuple(dict.fromkeys(_main_name(group_of, member) for member in collective.members)),
        )
        for collective in collectives
    )


def _find_names(reading: str, score: int) -> list[Named]:
    """Every name of a substance at every place, in text order, without overlaps (the longest counts)."""
    by_form = list(find_formed_names(reading, score))
    formed = join_combinations(reading, [*by_form, *find_ingredients_by_context(reading, by_form, score)])
    codes = find_code_names(reading, formed, score)
    known = _without_overlaps([*formed, *codes])
    marked = [
        *find_unknown_brands(reading, known, score),
        *find_known_as(reading, known, score),
        *find_brands_beside(reading, known),
    ]
    return [
        name
        for name in _without_overlaps([*known, *marked])
        if not (name.name.islower() and _OF_THE_BODY.match(reading, name.end))
    ]


_OF_THE_BODY = re.compile(r"\s{1,3}(?:levels?|deficien\w{2,4}|boost\w{0,4}|production|concentrations?|imbalance)\b", re.I)


def _without_overlaps(names: Iterable[Named]) -> list[Named]:
    kept: list[Named] = []
    for name in sorted(names, key=lambda n: (n.start, -n.end)):
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return kept


def _groups(reading: str, found: Sequence[Named]) -> list[_Group]:
    """Names of one substance together: equal ones, and those that the text ties."""
    group_of: dict[str, _Group] = {}
    groups: list[_Group] = []
    last: Named | None = None
    salts = single_salts(name.name for name in found)
    keys = {name.name: _key(name, salts) for name in found}
    ends = frozenset(name.end for name in found)
    for name in found:
        tied = last is not None and _is_tied(reading, last, name, ends)
        before = group_of[keys[last.name]] if last is not None and tied else None
        group = group_of.get(keys[name.name]) or before
        if group is None:
            group = _Group()
            groups.append(group)
        elif before is not None and before is not group and len(before.names) == 1:
            groups.remove(before)  # another name of a substance that is known already
            group.names.append(before.names[0])
            group_of[keys[before.names[0].name]] = group
        group_of[keys[name.name]] = group
        group.names.append(name)
        last = name
    return groups


def _is_tied(reading: str, last: Named, name: Named, ends: frozenset[int]) -> bool:
    """Whether the text gives `name` to what it has just called `last`."""
    between = reading[last.end : name.start].replace("\n", " ")
    if between == "/":
        return _is_tied_by_slash(reading, last, name)
    if between == ", or ":
        return _is_short_for(reading, last, name)
    if between in (", ", "; ", " or "):
        return _is_tied_by_kind(reading, last, name) or _are_codes_of_one(reading, last, name, ends)
    same = _SAME.fullmatch(between)
    if same is None or same["product"] is None:
        return same is not None
    if {last.rule, name.rule} <= _INGREDIENTS:
        return False  # "levodopa therapy, carbidopa": two substances
    return not (between.endswith(", ") and _LIST_GOES_ON.match(reading, name.end))


def _is_tied_by_slash(reading: str, last: Named, name: Named) -> bool:
    """Whether names with a slash between are of one substance: two companies' codes, a medicine's names in two regions."""
    if last.rule == name.rule == "brand":
        return last.ingredient == name.ingredient
    if not last.rule == name.rule == "code name":
        return False
    in_brackets = reading[last.start - 1 : last.start] == "(" and reading[name.end : name.end + 1] == ")"
    return in_brackets or _RENAMED.search(reading, max(0, last.start - 30), last.start) is not None


def _is_tied_by_kind(reading: str, last: Named, name: Named) -> bool:
    """Whether a code, an INN and a brand are told as one: "(dostarlimab, JEMPERLI)", "now called TQJ230 or pelacarsen"."""
    if _KINDS[last.rule] == _KINDS[name.rule]:
        return False
    in_brackets = reading[last.start - 1 : last.start] == "(" and reading[name.end : name.end + 1] == ")"
    either = reading[last.end : name.start] == " or "  # behind a comma other substances follow: "now called pelacarsen, QZL-407"
    return in_brackets or (either and _RENAMED.search(reading, max(0, last.start - 30), last.start) is not None)


def _are_codes_of_one(reading: str, last: Named, name: Named, ends: frozenset[int]) -> bool:
    """Whether two codes fill a bracket right behind a name, one of the `ends`: "Elritercept (QZK-226; KQR-050)"."""
    in_brackets = reading[last.start - 2 : last.start] == " (" and reading[name.end : name.end + 1] == ")"
    return in_brackets and last.rule == name.rule == "code name" and last.start - 2 in ends


def _is_short_for(reading: str, last: Named, name: Named) -> bool:
    """Whether a text goes on with `name` for `last`: "zelvoragene marvocel, or zelvo-cel, is", not the last of a list."""
    ends_a_list = reading[max(0, last.start - 2) : last.start].replace("\n", " ") == ", "
    short = len(name.name) <= len(last.name) // 2 and _KINDS[name.rule] != "brand"
    return short and not ends_a_list and reading[name.end : name.end + 1] in (",", ")")


_KINDS = defaultdict(lambda: "name", {"code name": "code", "brand": "brand", "trade mark": "brand", "known as": "brand"})
_RENAMED = re.compile(r"(?:formerly|previously|also|now)(?: (?:known|referred to|designated|called))?(?: as)? $")


def _main(group: _Group) -> Named:
    """The name that stands for the group: the first, one with figures or of a known form before one that only quotes prove."""
    return next((n for n in group.names if n.rule != "known as" or any(c.isdigit() for c in n.name)), group.names[0])


def _key(name: Named, salts: Mapping[str, str]) -> str:
    """What makes two names one: case, hyphens, a brand's forms and its only salt aside; an isotope's symbol is its name."""
    plain = without_brand_tail(name.name) if name.rule == "brand" else isotope_symbol(name.name) or name.name
    plain = salts.get(plain.casefold(), plain)
    return re.sub(r"[- ]", "", plain.casefold().replace("hydrochloride", "hcl"))


def _main_name(group_of: Mapping[Named, _Group], member: Named) -> str:
    return _main(group_of[member]).name if member in group_of else member.name


def _compound(document: Document, group: _Group, sets: Sequence[CollectiveFound]) -> Compound:
    """The compound that the names of `group`, which stand in the `sets`, stand for."""
    first = _main(group)
    aliases: dict[str, Fact[str]] = {}
    for name in group.names:
        if name.name.casefold() != first.name.casefold():
            aliases.setdefault(name.name.casefold(), _fact(document, name.name, name.start, name.end, name.rule))
    for collective in sets:
        fact = _fact(document, collective.name, collective.start, collective.end, "collective alias")
        aliases.setdefault(collective.name.casefold(), fact)
    same = [name for name in group.names if name.name == first.name][:_SHOWN]
    return Compound(
        name=Fact[str](
            value=first.name,
            mentions=tuple(document.mention(name.start, name.end) for name in same),
            rule=first.rule,
            confidence=_CONFIDENCE.get(first.rule, 0.85),
        ),
        aliases=tuple(aliases.values()),
        ingredient=_ingredient(document, group),
        chemical_class=_chemical_class(document, group, sets),
        used_in=_used_in(document, group, sets),
    )


def _ingredient(document: Document, group: _Group) -> Fact[str] | None:
    """The ingredient of a brand, where the text names it beside the brand."""
    if not any(name.rule in ("brand", "trade mark") for name in group.names):
        return None
    other = next((name for name in group.names if name.rule in ("INN stem", "ingredient", "cell therapy")), None)
    return _fact(document, other.name, other.start, other.end, "ingredient beside brand") if other else None


def _chemical_class(document: Document, group: _Group, sets: Sequence[CollectiveFound]) -> Fact[str] | None:
    """The class named right before the compound or before the list that it stands in."""
    starts = [group.names[0].start, *(collective.members[0].start for collective in sets)]
    for start in starts:
        low = max(0, start - 60)
        match = _CLASS.search(document.reading[low:start].replace("\n", " "))
        if match:
            return _fact(document, match["class"], low + match.start("class"), low + match.end("class"), "class before name")
    return None


def _used_in(document: Document, group: _Group, sets: Sequence[CollectiveFound]) -> Fact[str] | None:
    """What the compound, or the set it stands in, is used to produce."""
    ends = [group.names[0].end, *(collective.end for collective in sets)]
    for end in ends:
        stretch = document.reading[end : end + 160].replace("\n", " ")
        match = _USED_IN.match(stretch.lstrip("\"') "))
        if match:
            low = end + len(stretch) - len(stretch.lstrip("\"') "))
            return _fact(document, match["what"], low + match.start("what"), low + match.end("what"), "used in the production of")
    return None


def _fact(document: Document, value: str, start: int, end: int, rule: str) -> Fact[str]:
    mention = document.mention(start, end)
    return Fact[str](value=value, mentions=(mention,), rule=rule, confidence=_CONFIDENCE.get(rule, 0.85))
