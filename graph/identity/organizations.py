"""Two as-filed organizations -> the judgement whether they are one.

Identifiers settle it. Then names: equal up to spelling, with the legal form and the jurisdiction as the witnesses against,
names that a source itself ties together (former, other, short), and misspellings inside one source. What merely looks alike
(parent and subsidiary, numbered vehicles, banks of one group by state) is different.
"""

from __future__ import annotations

from itertools import product

from rapidfuzz.distance import OSA

from pactgraph.graph.identity.as_filed import Alias, AsFiled
from pactgraph.graph.identity.judgements import Judgement, apart, different, same, unsure
from pactgraph.graph.identity.names import OrganizationName, jurisdictions_agree, organization_name

_SCHEMES = (("cik", "CIK", 0.99), ("lei", "LEI", 0.99), ("ein", "EIN", 0.97))
# One is often the parent of the other: a letter tells two companies here.
_TELLING_PLURALS = frozenset({"holding", "partner", "property", "fund", "investor", "investment"})
# (forms, forms) that writers interchange: the longer spelling and the one in use.
_LOOSE_FORMS = frozenset(
    frozenset(pair)
    for pair in ((("co", "inc"), ("co",)), (("co", "inc"), ("inc",)), (("co", "ltd"), ("ltd",)), (("corp", "inc"), ("corp",)))
)


def judge_organizations(left: AsFiled, right: AsFiled) -> Judgement:
    """Judge two organizations; symmetrical in its arguments."""
    return (
        _by_identifiers(left, right)
        or _by_own_names(left, right)
        or _by_stated_names(left, right)
        or _by_spelling(left, right)
        or _by_likeness(left, right)
    )


def _by_identifiers(left: AsFiled, right: AsFiled) -> Judgement | None:
    one, two = dict(left.identifiers), dict(right.identifiers)
    for scheme, label, score in _SCHEMES:
        if scheme in one and scheme in two:
            if one[scheme] == two[scheme]:
                if scheme == "ein" and _side_by_side(left, right):
                    return unsure(
                        0.5, f"one EIN, {one[scheme]}, for two names in one source: a parent's number may stand for all"
                    )
                return same(score, f"same {label} {one[scheme]}")
            return apart(1 - score, f"different {label}: {one[scheme]} and {two[scheme]}")
    return None


def _side_by_side(left: AsFiled, right: AsFiled) -> bool:
    """Whether one source names both, and in other words: co-registrants often give the parent's number."""
    one, two = organization_name(left.name), organization_name(right.name)
    return left.source == right.source and one.key != two.key and _misspelt(one, two) is None


def _by_own_names(left: AsFiled, right: AsFiled) -> Judgement | None:
    one, two = organization_name(left.name), organization_name(right.name)
    if one.key != two.key and not _edgar_order(one, two):
        return None
    agree, together = jurisdictions_agree(left.jurisdiction, right.jurisdiction), left.source == right.source
    if agree is False:
        return _namesakes(left, right)
    if one.forms == two.forms:
        return _full_names(one, together, agree)
    if not one.forms or not two.forms:
        return _form_left_out(one, together, agree)
    return _two_forms(one, two, agree)


def _namesakes(left: AsFiled, right: AsFiled) -> Judgement:
    places = f"{left.jurisdiction} and {right.jurisdiction}"
    if left.source == right.source:
        return apart(0.05, f"one name, but two companies side by side: of {places}")
    return unsure(0.5, f"one name, but of {places}: a move or a namesake, the sources do not say")


def _full_names(name: OrganizationName, together: bool, agree: bool | None) -> Judgement:
    if agree:
        return same(0.97, "same full name and jurisdiction")
    if together:
        return same(0.95, "same name in one source")
    if name.forms or name.distinctive:
        return same(0.93, "same full name, nothing contrary")
    return unsure(0.55, "same short name in two sources: it may stand for two")


def _form_left_out(name: OrganizationName, together: bool, agree: bool | None) -> Judgement:
    if together or agree or name.distinctive:
        return same(0.86, "same name, the legal form left out in one")
    return unsure(0.5, "a short name without its legal form, in another source")


def _two_forms(one: OrganizationName, two: OrganizationName, agree: bool | None) -> Judgement:
    forms = f"{' '.join(one.forms)} and {' '.join(two.forms)}"
    if frozenset((one.forms, two.forms)) in _LOOSE_FORMS:
        return same(0.8, f"same name and jurisdiction, forms {forms}") if agree else unsure(0.5, f"same name, forms {forms}")
    return apart(0.08, f"same words, but two legal forms: {forms}")


def _edgar_order(one: OrganizationName, two: OrganizationName) -> bool:
    # EDGAR turns a company named for a person around: "MOSS ALDEN & SONS INC" is Alden Moss & Sons, Inc.
    if len(one.words) < 3 or sorted(one.words) != sorted(two.words):
        return False
    return any(
        a.words[1 : n + 1] + a.words[:1] + a.words[n + 1 :] == b.words for a, b in ((one, two), (two, one)) for n in (1, 2)
    )


def _by_stated_names(left: AsFiled, right: AsFiled) -> Judgement | None:
    for bearer, other in ((left, right), (right, left)):
        for alias in bearer.aliases:
            verdict = _alias_is(bearer, alias, other)
            if verdict:
                return verdict
    for one, two in product(left.aliases, right.aliases):
        if one.scope == two.scope == "full" and _equal_full(organization_name(one.name), organization_name(two.name)):
            return same(0.85, f"both sources give the other name {one.name}")
    return None


def _equal_full(one: OrganizationName, two: OrganizationName) -> bool:
    return one.key == two.key and one.forms == two.forms and bool(one.forms)


def _alias_is(bearer: AsFiled, alias: Alias, other: AsFiled) -> Judgement | None:
    named, name = organization_name(alias.name), organization_name(other.name)
    if alias.scope == "collective" or named.key != name.key:
        return None
    if named.forms and name.forms and named.forms != name.forms:
        return None
    together = bearer.source == other.source
    if alias.scope == "full":
        if jurisdictions_agree(bearer.jurisdiction, other.jurisdiction) is False and not together:
            return unsure(0.5, f"{alias.name} is another name of it, but the jurisdictions differ")
        sort = "a former name" if alias.former else "another name"
        return same(0.92, f"the source gives {alias.name} as {sort} of {bearer.name}")
    if not together:
        return unsure(0.4, f"{alias.name} is a short name of another source")
    if _of_a_group(organization_name(bearer.name), named):
        return unsure(0.5, f"{alias.name} is given as short for {bearer.name}, and sounds like another company of its group")
    own = organization_name(bearer.name).forms
    if name.forms and not named.forms and own and name.forms != own:
        return apart(0.1, f"both go by {alias.name}, but {' '.join(own)} is not {' '.join(name.forms)}")
    return same(0.93, f"the source defines {alias.name} as short for {bearer.name}")


def _of_a_group(bearer: OrganizationName, short: OrganizationName) -> bool:
    """Whether a short name adds a word that tells companies of one group apart: "Alder Holdings" for Alder Corporation."""
    added = {word.removesuffix("s") for word in short.words if word not in bearer.words}
    return bool(added & _TELLING_PLURALS) and set(short.words) & set(bearer.words) != set()


def _by_spelling(left: AsFiled, right: AsFiled) -> Judgement | None:
    one, two = organization_name(left.name), organization_name(right.name)
    slip = _misspelt(one, two)
    agree = jurisdictions_agree(left.jurisdiction, right.jurisdiction)
    if slip is None or agree is False or (one.forms and two.forms and one.forms != two.forms):
        return None
    words = f"{slip[0]} and {slip[1]}"
    if min(slip, key=len) in _TELLING_PLURALS and not agree:
        return unsure(0.5, f"names that differ by {words}")
    if left.source == right.source or agree or (left.address and left.address == right.address):
        return same(0.82, f"a misspelling: {words}, all else equal")
    return unsure(0.55, f"names that differ by {words} only, in two sources")


def _misspelt(one: OrganizationName, two: OrganizationName) -> tuple[str, str] | None:
    """The one pair of words that differ, where they are one slip of the pen apart."""
    if len(one.words) != len(two.words):
        return None
    pairs = [(a, b) for a, b in zip(one.words, two.words, strict=True) if a != b]
    if len(pairs) != 1:
        return None
    a, b = pairs[0]
    if min(len(a), len(b)) < 5 or not (a + b).isalpha() or OSA.distance(a, b, score_cutoff=1) > 1:
        return None
    return a, b


def _by_likeness(left: AsFiled, right: AsFiled) -> Judgement:
    one, two = organization_name(left.name), organization_name(right.name)
    short, long = sorted((one, two), key=lambda name: (len(name.words), name.key))
    if not short.forms and (short.words == long.words[: len(short.words)] or short.key == _initials(long)):
        return unsure(0.4, "a short form of the other name, but no source ties them")
    shared = [word for word in short.words if word in long.words]
    if shared:
        return different(0.1, f"two names that share {' '.join(shared)}: affiliates at most")
    return different(0.02, "two names")


def _initials(name: OrganizationName) -> str:
    return "".join(word[0] for word in name.words)
