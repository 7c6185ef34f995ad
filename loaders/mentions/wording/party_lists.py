"""A list such as "among A, as borrower, B and C, as lenders, and D" -> who stands in it and as what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pactgraph.loaders.lexicon.roles import ROLE_WORDS
from pactgraph.loaders.mentions.cast.cast import Cast
from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.cast.referents import Place, is_subordinate
from pactgraph.loaders.mentions.wording.closed_lists import closed
from pactgraph.loaders.mentions.wording.roles_before import named_behind
from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PartyPlace:
    """A party named at `[start, end)`: an entity of the cast, or None with its own `name` where the cast does not know it."""

    start: int
    end: int
    entity: int | None
    roles: tuple[Span, ...] = ()


_BRACKETS = re.compile(r"\([^()]*\)")
_SET_PHRASES = re.compile(
    r"solely for (?:the )?(?:limited )?purposes? of (?:Sections?|Articles?|certain) [\w., ]{1,40}?(?: thereof)?(?=,)"
    r"|(?:solely )?for (?:certain |the )?limited purposes?(?: only| set forth therein)?(?=,)|from time to time"
    r"|(?:that (?:is|are) )?(?:a )?part(?:y|ies) (?:there|here)to|named therein"
    r"|named (?:on|in) (?:Schedule|Exhibit|Annex|Appendix) \w{1,5}(?: thereto| hereto)?|listed (?:on|in) \w+ "
    r"\w+|to be named|on behalf of|for (?:itself|themselves|the benefit of)"
    r"|(?:organi[sz]ed|incorporated|existing|formed) (?:and existing )?under the laws? of"
    r"|as agent for(?! (?:the|its|one|various|certain|such|several|itself|all|other|a) )|for (?:the"
    r"|certain|such|several) (?:\w+ ){0,2}(?:lenders|underwriters|purchasers|banks|holders|noteholders|stockholders"
    r"|shareholders)"
    r"|as defined (?:in|below)[^,;]{0,40}|which is|who is|in (?:its|his|her|their) (?:individual )?capacit(?:y|ies)(?= as)"
    r"|solely in|referred to (?:herein )?as|known as|that certain|from each of"
    r"|(?:persons|entities|institutions|lenders|banks) (?:that |who |which )?(?:from time to time )?(?:would|will|may|are|shall)"
    r"(?: from time to time)? (?:be |become )?(?:lenders?|part(?:y|ies))(?: party)? (?:there|here)(?:to|under)"
)
# Where a list of parties ends.
_STOP = re.compile(
    r"\b(?:pursuant to|whereby|wherein|under which|relat(?:ing|ed) to|with respect to|regarding|in connection|concerning"
    r"|provid(?:ing|es|ed)|which|that"
    r"|for|to|dated|in|on|by which|governing|who|whose|has|have|had|is|are|was|were|will|shall|would|may|could"
    r"|agree[sd]?|entered|amend\w*"
    r"|sett(?:ing|s) forth|effective|under|described|previously|at|replac\w+|supersed\w+|extend\w+|contain\w*"
    r"|forming|formed|to form|creating|establishing"
    r"|become|became|when|if|after|until|upon"
    r"|expir\w+|terminat\w+|appoint\w+|serv(?:es|ed)|continu\w+|increas\w+|evidencing|covering|pledg\w+|guarantee(?:ing"
    r"|d|s)|secur(?:ing|ed)|filed|executed|announced|attached"
    r"|purchased|acquired|sold|issued|granted|completed|closed|made)\b|[:\[]"
)
_ROLE_HEADS = "|".join(
    sorted({re.escape(word.split()[-1]) for entry in ROLE_WORDS for word in entry.words}, key=len, reverse=True)
)
_ROLE_WORD = (
    rf"(?:[\w\-/']+\s){{0,5}}?(?:{_ROLE_HEADS})(?:s|'s)?(?![\w\-])(?:\s(?:of|for)\s(?:the\s)?(?:several\s"
    rf"|other\s)?[\w\-]+(?:'s?)?)?(?:\s(?:{_ROLE_HEADS})s?(?![\w\-]))?"
)
_ROLE = scanner(
    r"(?P<each>\beach,?\s)?(?:\b(?:solely\s)?as|acting as|serving(?: as)?|in the capacity of|capacit(?:y|ies) "
    r"as)(?:\s(?:an?|the|its|sole|one of the))?\s"
    rf"(?P<role>{_ROLE_WORD})",
    re.I,
)
_MORE_ROLES = re.compile(
    rf"\s{{0,90}}+(?:,\s?(?:and\s)?|(?<=\s)and\s|/)(?:as\s)?(?:an?\s|the\s)?(?P<role>{_ROLE_WORD})(?=[\s,;.)]|$)", re.I
)


def masked(reading: str, start: int, end: int) -> str:
    """`reading[start:end]` with brackets and set phrases blanked and line breaks as spaces, of the same length."""
    text = reading[start:end].replace("\n", " ").replace("\t", " ")
    for _ in range(2):
        text = _BRACKETS.sub(lambda match: " " * len(match[0]), text)
    return _SET_PHRASES.sub(
        lambda match: "," + " " * (len(match[0]) - 1) if match[0].startswith("as agent") else "_" * len(match[0]), text
    )


def list_end(text: str, roles: Sequence[re.Match[str]] = ()) -> int:
    """Where in the masked `text` the list that begins it ends."""
    for stop in _STOP.finditer(text):
        if not any(role.start() <= stop.start() < role.end() for role in roles):
            return stop.start()
    return len(text)


def find_party_list(reading: str, cast: Cast, start: int, end: int) -> tuple[tuple[PartyPlace, ...], int]:
    """The parties of the list that begins at `start`, each with its roles, and where the list ends."""
    text = masked(reading, start, end)
    roles = list(_ROLE.finditer(text))
    stop = list_end(text, roles)
    roles = [role for role in roles if role.start() < stop]
    places = [place for place in find_places(reading, cast, start, start + stop) if not _is_blank(text, place.start - start)]
    places = [place for place in places if not is_subordinate(reading, place.start) or _after_list_word(reading, start, place)]
    places = [place for place in places if not _CONTROLS.search(reading, max(start, place.start - 70), place.start)]
    places = [place for place in places if not _LEADS_WORK.match(reading, place.end)]
    places, ended = closed(reading, places)
    stop = min(stop, ended - start) if ended else stop
    parties = [PartyPlace(place.start, place.end, number) for place in places for number in place.entities]
    parties += _unknown(reading, text[:stop], start, parties)
    parties.sort(key=lambda party: party.start)
    parties = _with_bracket_roles(reading, parties)
    return tuple(_with_roles(text, start, parties, roles, (cast.own, cast.kin))), start + stop


def _is_blank(text: str, place: int) -> bool:
    return text[place : place + 1] == " "


# "Marlin Ltd., a company controlled by our director, Ida Moss"
_CONTROLS = re.compile(
    r",\san?\s(?:\w{1,20}\s){0,4}(?:controlled|owned|managed)\sby\s(?:(?:our|its|the|one|of|a|an|former|chief|executive|officer|president"
    r"|chairman|directors?|company's|and),?\s){0,8}\Z",
    re.I,
)
# "with Delft College, with Dr. Ida Moss as principal investigator": who does the work, not who is bound
_LEADS_WORK = re.compile(
    r",?\s(?:\([^()]{1,40}\)\s)?(?:(?:acting|serving)\s)?as\s(?:the\s|its\s)?(?:lead\s|principal\s|chief\s|co-?)"
    r"(?:principal\s)?(?:investigator|scientist|researcher)\b"
)
_AND_FROM = re.compile(r",\sand\sfrom\s(?:the\s)?\Z")  # "from A, as arranger, and from B and C, as banks"
# "with each of its directors, including Ann Orr": who stands for those unnamed
_SUCH_AS = re.compile(
    r"\b(?:directors|officers|executives|employees|stockholders|shareholders|investors),\sincluding\s(?:the\s)?\Z"
)
_LED_BY = re.compile(r"\b(?:led|headed|arranged)\sby\s(?:the\s)?\Z")


def _after_list_word(reading: str, start: int, place: Place) -> bool:
    """Whether nothing but "with", "from" or "of" and an article stands between the list's beginning and the name."""
    low = max(start, place.start - 24)
    if _LED_BY.search(reading, low, place.start) or _AND_FROM.search(reading, low, place.start):
        return True
    if _SUCH_AS.search(reading, max(start, place.start - 60), place.start):
        return True
    return (
        re.fullmatch(
            r"\s*(?:(?:by|with|from|of|to|each|both|the|its|and|among|between)\b\s*)*", reading[start : place.start], re.I
        )
        is not None
    )


_UNKNOWN = re.compile(
    r"(?:\A|[,;]|\band\b|\bwith\b|\bamong\b|\bbetween\b|\bfrom\b)\s*(?:the\s)?((?:[A-ZÀ-Þ][\w&.'\-]*\s){0,5}[A-ZÀ-Þ][\w&.'\-]*)(?=\s?(?:,|;|\s\s|as\b|and\b|_|\Z|\())"
)
_NOT_A_NAME = re.compile(
    r"\b(?:Agreements?|Amendment|Act|Section|Lenders?|Banks?|Agents?|Executive|Officer|President|Chairman|Director|Inc"
    r"|Corporation|Vice|Chief|Company|Parties|Party|Borrowers?"
    r"|Guarantors?|Subsidiar(?:y|ies)|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|Trustee|Exhibit|Purchasers?|Notes?|Secretary|Treasurer"
    r"|Sellers?|Buyers?|Delaware|Nevada|New York|California|Texas|Florida|Closing|Common|Stock|Board|Underwriters?"
    r"|Counsel|Holders?|Stockholders?|Shareholders?|Investors?|Committee|General|Finance|Senior|Manager|Operations"
    r"|Corporate|Marketing|Development|Officers?|Controller|Sales|Loan|Facility|Merger|Date)\b|\.\Z"
)


def _unknown(reading: str, text: str, start: int, known: Sequence[PartyPlace]) -> list[PartyPlace]:
    """Capitalised names of the list that the cast does not know, where a role follows: "Citro North America, as agent"."""
    found = []
    for match in _UNKNOWN.finditer(text):
        low, high = start + match.start(1), start + match.end(1)
        role = re.match(r"\s?,?\s?(?:as|each as|serving as)\s", text[match.end(1) :])
        taken = any(party.start < high and low < party.end for party in known)
        if role and not taken and not _LEADS_WORK.match(reading, high) and not _NOT_A_NAME.search(match[1]) and len(match[1]) > 2:
            found.append(PartyPlace(low, high, None))
    return found


_ROLE_IN_BRACKET = re.compile(rf"\s?\((?:the\s|an?\s|as\s|each an?\s)?(?P<role>{_ROLE_WORD})\)", re.I)


def _with_bracket_roles(reading: str, parties: Sequence[PartyPlace]) -> list[PartyPlace]:
    """Roles in brackets right after a name: "Corran Resorts Inc. (owner)"."""
    found = []
    for party in parties:
        match = _ROLE_IN_BRACKET.match(reading, party.end, party.end + 60)
        found.append(replace(party, roles=(*party.roles, match.span("role"))) if match else party)
    return found


_OF = re.compile(r"\s(?:of|for)\s")
_OTHER_SIDE = re.compile(r"\b(?:underwriters|initial purchasers|representatives|managers|bookrunners|arrangers|lenders|agents)\b")
_GROUP = re.compile(
    r"(?:,|\band)\s(?:certain|other|various|the|its|each)\s(?:[a-z-]{2,14}\s){0,3}(?:subsidiaries|affiliates)\b[^,]{0,40}(?:,|\s(?:identified|named|listed|designated|described))\s{0,2}\Z"
)


def _with_roles(
    text: str,
    start: int,
    parties: Sequence[PartyPlace],
    roles: Sequence[re.Match[str]],
    ours: tuple[Sequence[int], frozenset[int]],
) -> list[PartyPlace]:
    """The parties with the roles that "as …" gives: to the one before it, or to all since the last role where it is plural."""
    given = list(parties)
    since = 0
    for role in roles:
        if (leading := named_behind(text, role, [party.start - start for party in given])) is not None:
            given[leading] = replace(
                given[leading], roles=(*given[leading].roles, (start + role.start("role"), start + role.end("role")))
            )
            since = role.end()
            continue
        spans = _role_spans(text, role, start, [party.start for party in parties])
        head = _OF.split(role["role"].lower(), maxsplit=1)[0]
        many = bool(role["each"]) or head.rstrip().endswith(("s", "s'"))
        before = [number for number, party in enumerate(given) if since <= party.start - start < role.start()]
        if many and _GROUP.search(text, max(since, role.start() - 90), role.start()):
            since = role.end()
            continue  # "certain subsidiaries of the Company, as guarantors"
        if not before:
            after = [number for number, party in enumerate(given) if party.start - start > role.end()]
            following = [
                n for n in after[:1] if re.fullmatch(r"[\s,:]{0,3}(?:the\s)?", text[role.end() : given[n].start - start])
            ]
            before = following
        chosen = before if many else before[-1:]
        if many and len(chosen) > 1:
            own = ours[1] if _OTHER_SIDE.search(head) else ours[0]
            others = [number for number in chosen if given[number].entity not in own]
            chosen = others if others and len(others) < len(chosen) else chosen
        for number in chosen:
            given[number] = replace(given[number], roles=(*given[number].roles, *spans))
        since = role.end()
    return given


_NAME_GOES_ON = re.compile(r"\s(?!(?:and|as)\b)[A-Z]")  # "as the representative of Corran Foods' stockholders"
_THE_PARTY = re.compile(r",\s?and\sthe\s[A-Z]")
_NAME_WORDS = re.compile(r"[A-Z][\w&.]{1,40}\s(?:[\w&.]{1,40}\s){0,3}(?:of\s|and\s)?[A-Z]")  # after "as arrangers" a name begins
_CLAUSE = re.compile(r"\b(?:supplemented|amended|pursuant|which|whom|that|will|shall|agreed)\b", re.I)


def _role_spans(text: str, role: re.Match[str], start: int, names: Sequence[int]) -> tuple[Span, ...]:
    """The role's words and those of the roles that follow it: "as agent, collateral agent and lender"."""
    named_of = _OF.search(role["role"])
    goes_on = named_of is not None and role["role"][named_of.end() :][:1].isupper() and _NAME_GOES_ON.match(text, role.end())
    end = role.start("role") + named_of.start() if named_of and goes_on else role.end("role")
    spans = [(start + role.start("role"), start + end)]
    place = role.end()
    for _ in range(5):
        more = _MORE_ROLES.match(text, place)
        if more and any(start + more.start() < name < start + more.end() for name in names):
            break  # "A, as Administrative Agent, Bank of America, N.A. and B, as Co-Agents"
        group = more is not None and more["role"].endswith("s") and text[more.end() : more.end() + 2].strip().startswith("_")
        if more and (group or _is_group(role["role"], more["role"])):
            break
        if more and (more["role"].casefold() in {"company", "partnership"} or _THE_PARTY.search(text, place, more.end())):
            break  # "A, as borrower, the Company, as guarantor, and the Trustee"
        if more and (_CLAUSE.search(more["role"]) or (role["role"][0].islower() and _NAME_WORDS.match(more["role"]))):
            break
        if not more or (
            re.search(r"[A-Z]\w+\s(?:Bank|N\.A)", more["role"])
            and not more["role"].lower().startswith(("issuing", "swing", "lead", "joint"))
        ):
            break
        spans.append((start + more.start("role"), start + more.end("role")))
        place = more.end()
    return tuple(spans)


def _is_group(first: str, more: str) -> bool:
    """Whether `more` names an unnamed group ("other lenders") rather than a further role of one party."""
    return more.lower().startswith("other ") or (more.endswith("s") and not first.rstrip().endswith("s"))
