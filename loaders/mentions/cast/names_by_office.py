"""Names that no list knows -> persons, where the text shows by an office, a change of office or an age that they are."""

from __future__ import annotations

import re

from pactgraph.loaders.lexicon.titles import TITLE_FIELDS, TITLE_MODIFIERS
from pactgraph.loaders.mentions.cast.persons import PersonFound, is_name_shaped
from pactgraph.loaders.scanning import scanner

# Where such a thing stands behind a name: most texts hold none, and are not searched for names before it.
_AGE = re.compile(r",\s(?:age[d]?\s)?\d\d\b[,)]")
_SHORT_FORMS = ('("Mr.', '("Ms.', '("Dr.')
# A name that no list knows shows by what stands behind it: an age, or the short form it is given.
_BY_AGE = re.compile(
    r"(?P<name>(?:[A-Z\u00c0-\u00de][\w'.-]{0,18}\s{1,2}){1,3}[A-Z\u00c0-\u00de][\w'-]{1,20})(?=,\s(?:age[d]?\s)?\d\d\b[,)]|\s\(\"(?:Mr|Ms|Dr)\.)"
)

# … or by an office of the company: "Imre Sabo, the Company's Senior Vice President", "Imre Sabo, Treasurer of the Company".
_HEADS = r"(?:president|treasurer|secretary|chairman|controller|general\scounsel|chief\s(?:\w{4,12}\s){1,2}officer)\b"
_RANKS = r"(?:(?:executive|senior|group|vice|corporate)\s){0,3}"
_OF_THE_COMPANY = re.compile(
    rf",\s(?:our|its|(?:the\s)?[A-Z][\w&]{{1,20}}'s?)\s(?:current\s)?{_RANKS}{_HEADS}"
    rf"|,\s(?:currently|presently)\s(?:the\s|our\s|its\s)?{_RANKS}{_HEADS}"
    rf"|,\s{_RANKS}{_HEADS}(?:\sand\s{_RANKS}{_HEADS})?\sof\s(?:the\s(?:company|registrant|corporation|bank)\b|(?-i:[A-Z]))",
    re.I,
)
_BEFORE_OFFICE = re.compile(
    r"(?<![\w&.,-])(?<!\b[Ii]n\s)(?<!\b[Oo]f\s)(?<!\b[Aa]t\s)(?<![A-Z]\w\s)"
    r"(?P<name>[A-Z\u00c0-\u00de][\w'-]{1,18}\s{1,2}(?:[A-Z]\.\s)?[A-Z\u00c0-\u00de][\w'-]{1,20})\Z"
)
_OFFICE = (
    r"(?:(?:the|its|our|a|an|be|serve|as|position|role|of|new|interim|additional|independent|non-employee|our|company's|full-time)\s){0,5}"
    rf"(?:{_RANKS}{_HEADS}|vice\s(?:president|chair)|chair\b|director\b|board\b|member\sof\s(?:the|our|its)\sboard\b|(?:senior|executive)\svice\b)"
)
# … or by a change of office: "elected Imre Sabo to the Board", "Imre Sabo resigned as Treasurer", "… tendered his resignation".
_GIVEN_OFFICE = scanner(
    r"\b(?:appoint(?:ed|s|ment\sof)|elect(?:ed|s|ion\sof)|named|promoted|hired|designated|resignation\sof|retirement\sof)\s"
    rf"(?=(?-i:[A-Z])[^.;\n]{{4,44}}?,?\s(?:as|to|from)\s{_OFFICE})",
    re.I,
)
_NAME_NEXT = re.compile(
    r"(?P<name>[A-Z\u00c0-\u00de][\w'-]{1,18}\s{1,2}(?:[A-Z]\.\s){0,2}[A-Z\u00c0-\u00de][\w'-]{1,20})(?=,?\s(?:as|to|from)\s)"
)
_CHANGES_OFFICE = scanner(
    r"\b(?<=\s)(?:(?:has|also|had)\s){0,2}(?:(?:notified|informed|advised)\s(?:the|our)\s[^.;]{3,60}?\b(?:of\s(?:his|her)|that\s(?:he|she))\b"
    rf"|tendered\s(?:his|her)\b|(?:resigned|retired|will\s(?:retire|resign|step\sdown)|stepped\sdown|(?:was|were)\s(?:also\s)?(?:re-?)?(?:appointed|elected|named|promoted))"
    rf"\s(?:(?:his|her)\s|(?:as|from|to)\s{_OFFICE}))",
    re.I,
)
_BEFORE_CHANGE = re.compile(
    r"(?:\A|[.;,:]\s|\n|\bthat\s|\band\s|\)\s)(?P<name>[A-Z\u00c0-\u00de][\w'-]{1,18}\s{1,2}(?:[A-Z]\.\s){0,2}[A-Z\u00c0-\u00de][\w'-]{1,20})\Z"
)
_OFFICE_WORDS = frozenset((*TITLE_FIELDS, *TITLE_MODIFIERS))


def find_names_by_office(reading: str, start: int, end: int) -> list[PersonFound]:
    """The names in `reading[start:end]` whose owners show to be persons by an age, an office or a change of office."""
    return [*_named_by_age(reading, start, end), *_named_by_office(reading, start, end), *_named_by_change(reading, start, end)]


def _named_by_age(reading: str, start: int, end: int) -> list[PersonFound]:
    if _AGE.search(reading, start) is None and not any(reading.find(form, start) >= 0 for form in _SHORT_FORMS):
        return []
    return [found for match in _BY_AGE.finditer(reading, start, end) if (found := _person(match, of_office=False))]


def _named_by_office(reading: str, start: int, end: int) -> list[PersonFound]:
    found = []
    for office in _OF_THE_COMPANY.finditer(reading, start, end):
        named = _BEFORE_OFFICE.search(reading, max(start, office.start() - 45), office.start())
        if named and (person := _person(named)):
            found.append(person)
    return found


def _named_by_change(reading: str, start: int, end: int) -> list[PersonFound]:
    given = [_NAME_NEXT.match(reading, verb.end(), end) for verb in _GIVEN_OFFICE.finditer(reading, start, end)]
    spaces = [verb.start() - 1 for verb in _CHANGES_OFFICE.finditer(reading, start + 1, end)]
    given += [_BEFORE_CHANGE.search(reading, max(start, space - 48), space) for space in spaces]
    return [person for named in given if named and (person := _person(named))]


def _person(named: re.Match[str], *, of_office: bool = True) -> PersonFound | None:
    """The person of a name that is shaped like one and holds no word of an office."""
    name = named["name"]
    if not is_name_shaped(name) or (of_office and _OFFICE_WORDS & set(name.lower().split())):
        return None
    return PersonFound(named.start("name"), named.end("name"), " ".join(name.split()))
