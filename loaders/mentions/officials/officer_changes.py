"""Mentions of persons -> who was appointed, resigned, retired or was terminated, in which office and when."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pactgraph.loaders.lexicon.officer_changes import CHANGE_WORDS
from pactgraph.loaders.mentions.cast.people import PersonMention
from pactgraph.loaders.mentions.cast.persons import PersonFound
from pactgraph.loaders.mentions.officials.change_days import day_of_change, is_long_ago
from pactgraph.loaders.mentions.officials.change_subjects import find_subjects, listed
from pactgraph.loaders.mentions.officials.offices_told import office_told_after, position_held, seat_left, vacant_seat
from pactgraph.loaders.mentions.officials.titles import find_titles, match_title, title_value
from pactgraph.loaders.mentions.terms.dates import DateFound
from pactgraph.loaders.mentions.terms.leading_day import leading_day
from pactgraph.loaders.scanning import scanner
from pactgraph.loaders.sentences import split_sentences
from pactgraph.ontology.records import OfficerChange


@dataclass(frozen=True, slots=True)
class ChangeStatement:
    """That a person takes or leaves an office: the words at `[start, end)`, the office's title, and the day."""

    person: PersonFound
    change: OfficerChange
    start: int
    end: int
    title: tuple[int, int, str] | None = None  # a span and its value
    day: DateFound | None = None


_WORDS = scanner("|".join(f"(?P<{words.change}>\\b(?:{words.pattern})\\b)" for words in CHANGE_WORDS), re.I)
# What makes a change one that may come, or one that is long past.
_UNREAL = re.compile(
    r"\b(?:if|unless|to\s+the\s+extent|(?:consent\w{0,4}|agreed|nominat\w{2,3}|candidates?|(?<!not\s)stand(?:ing)?|stands)\s+(?:to\s+stand\s+)?for|in\s+the\s+event|event\s+of|should|upon\s+(?:any|a|termination|his|her|the\s+(?:termination|death))|(?-i:may)|shall|could|whether|any|without\s+cause|for\s+cause"
    r"|good\s+reason|change\s+(?:in|of)\s+control|eligible|entitled|following\s+(?:his|her|such|a)\s+(?:termination|retirement|resignation)|until\s+(?:his|her|the|their)|no\s+(?:family|arrangement)"
    r"|successors?\s+(?:is|are|has|have)|pursuant\s+to\s+which\s+(?:he|she)\s+was)\b", re.I
)  # fmt: skip
_PAST = re.compile(
    r"\b(?:prior\s+to|previously(?!\s+(?:disclosed|announced|reported))|formerly|since\s+(?:his|her|\w+\s+)?(?:joining|(?:19|20)\d\d)|has\s+served|served\s+as|worked|from\s+(?:\w+\s+)?(?:19|20)\d\d|before\s+(?:joining|his|her)"
    r"|most\s+recently|career|had\s+been)\b", re.I
)  # fmt: skip
_FILLERS = frozenset(
    """
as to be serve the our its his her their a an and of from in role roles position positions office offices title post new newly
created company company's registrant's corporation's registrant corporation bank's both each additional also effective immediately
for on with become one duties assume serving capacity interim age aged board executive officers officer current present following
""".split()
)
_BOARD = re.compile(
    r"\b(?P<member>members?\s+of\s+(?:the|our|its)\s+)?"
    r"(?:(?:to|from|on|join(?:ed|s)?|leave)\s+(?:the|our|its|[A-Z][\w&.]{1,30}'s?)\s+)?"
    r"(?:(?:company|registrant|corporation)'s\s+|[A-Z][\w&.]{1,30}'s?\s+)?\bboard\b(?P<full>\s+of\s+(?:directors|trustees))?"
    r"(?!\s+(?:committee|approv|appoint|elect|designat|nam|determin|increas|reduc|decreas|of\s+the))",
    re.I,
)
_LEADS_IN = re.compile(
    r"\b(?:as|to|be|become|of|role|position|assume|from|both)\s{1,3}(?:(?:the|our|its|a|an|his|her|their|both|new|company's|registrant's"
    r"|corporation's|bank's|interim|[A-Z][\w&.]{1,25}'s?|position\s+of|role\s+of|office\s+of)\s{1,3}){0,4}$",
    re.I,
)
_DIRECTLY = re.compile(
    r"(?:'s)?\s{0,3}(?:(?:the|our|its|a|an)\s{1,3})?(?:(?:company|registrant|corporation|bank|partnership|trust)'s\s{1,3})?", re.I
)
# "the resignation of Robert Orr, the Company's former President": the office that was left
_ONCE_HIS = re.compile(
    r",\s{1,3}(?:(?:the|our|its)\s{1,3})?(?:(?:company|registrant|corporation|bank)'s\s{1,3})?(?:former|then|then-current)\s{1,3}",
    re.I,
)
_PASSIVE = re.compile(r"\b(?:was|were|been|be|is|are|being|each|and|also|subsequently|unanimously)\s{1,3}$", re.I)
_REELECTION = re.compile(r"re-?election|re-?elect", re.I)
# "will leave the Company to join a bank": an office elsewhere.
_JOINS = re.compile(r"to\s+join", re.I)
_LEAVES = re.compile(r"\b(?:leav(?:e|es|ing)|left|depart\w{0,3}|resign\w{0,3}|retir\w{1,3}|step\w{0,4}\s+down)\b", re.I)


def find_changes(
    reading: str, span: tuple[int, int], mentions: Sequence[PersonMention], event_date: str | None
) -> list[ChangeStatement]:
    """The changes of office that `reading[span]` reports, in text order. `event_date` (ISO) tells news from biography."""
    found: list[ChangeStatement] = []
    subject: list[PersonFound] = []
    if event_date is None and (day := leading_day(reading, span)):
        event_date = day.value
    starts = [mention.start for mention in mentions]
    for start, end in split_sentences(reading, *span):
        inside = mentions[bisect_left(starts, start) : bisect_left(starts, end)]
        if not inside and not subject:
            continue
        for match in _WORDS.finditer(reading, start, end):
            told = _changes_at(reading, (start, end), match, inside, subject, event_date)
            found += _on_the_same_day(reading, (start, match.start()), told, found)
        if inside:
            subject = [inside[-1].person]
    return found


# "Effective the same date, Ursula Lind became Treasurer"
_SAME_DAY = re.compile(r"\b(?:effective|on|as\sof)\s(?:on\s|as\sof\s)?(?:the\ssame|that(?:\ssame)?)\s(?:date|day)\b", re.I)


def _on_the_same_day(
    reading: str, span: tuple[int, int], told: list[ChangeStatement], before: Sequence[ChangeStatement]
) -> list[ChangeStatement]:
    """The statements, with the day of the change told before them where the words at `span` say that it is theirs too."""
    day = before[-1].day if before else None
    if day is None or _SAME_DAY.search(reading, *span) is None:
        return told
    return [each if each.day else replace(each, day=day) for each in told]


# "Mr. Orr, a director since 1994, informed the Board that he will retire": what he was stands before
_SAID = re.compile(r"\b(?:informed|notified|advised|announced|told)\b[^.;]{0,60}\b(?:that\s(?=he\s|she\s)|of\s(?=his\s|her\s))")


# "Robert Orr, who had served as Treasurer since 1994, has been appointed": the clause tells what he was, the verb the news
_WHO_WAS = re.compile(
    r",\swho\s(?:(?:had|has)\s(?:previously\s)?(?:been\sserving|served)|previously\sserved|served)\s[^;]{3,150}?,\s"
    r"(?=(?:has|have|was|were|will|is|are)\s)"
)
# "announcing that Mr. Orr had been appointed": news, told after the announcement
_ANNOUNCED = re.compile(r"\bannounc(?:ed|es|ing)\s(?:\w+\s)?that\s[^;]{3,60}\s(?:had|has)\sbeen\s\Z")


def _changes_at(
    reading: str,
    sentence: tuple[int, int],
    match: re.Match[str],
    inside: Sequence[PersonMention],
    subject: Sequence[PersonFound],
    event_date: str | None,
) -> list[ChangeStatement]:
    """The changes that the words of `match` report of the persons in their sentence."""
    start, end = sentence
    before, after = reading[max(start, match.start() - 400) : match.start()], reading[match.end() : min(end, match.end() + 70)]
    past = _PAST.search(_WHO_WAS.sub(" ", _SAID.split(before)[-1])) and not _ANNOUNCED.search(before)
    if _UNREAL.search(before) or _UNREAL.search(after[:45]) or past:
        return []
    if _JOINS.match(match[0]) and _LEAVES.search(before):
        return []
    day = day_of_change(reading, sentence, match, event_date)
    if day is not None and event_date is not None and is_long_ago(day.value, event_date):
        return []
    change: OfficerChange = next(words.change for words in CHANGE_WORDS if match[words.change])
    if change == "resigned" and _CEASES.match(match[0]) and _DISMISSED.search(reading, match.end(), end):
        change = "terminated"
    objects = _objects(reading, match, inside, change)
    noun = "termination" in match[0].lower()  # of whom it does not say, it speaks of everybody
    persons = objects or ([] if noun else find_subjects(reading, start, match, inside, subject))
    if not persons:
        return []
    place = max((mention.end for mention in objects), default=match.end())
    others = [mention for mention in inside if mention.start >= place]
    if others and _is_replaced(reading, match, (place, others[0])):
        place, others = others[0].end, others[1:]
    limit = min((mention.start for mention in others), default=end)
    title = _title_after(reading, place, limit, change)
    if title is None and len(persons) == 1:  # the office of one is not that of all who left
        title = _told_otherwise(reading, sentence, match, place, _person(persons[0]), change)
    if title is None and change == "appointed" and "committee" in reading[place : min(end, place + 70)].lower():
        return []
    return [ChangeStatement(_person(each), change, match.start(), match.end(), title, day) for each in persons]


# "will cease to serve as Treasurer, under circumstances that are a termination without cause"
_CEASES = re.compile(r"ceas", re.I)
_DISMISSED = re.compile(
    r"\b(?:(?:constitute[sd]?|treated\s+as|considered|deemed|by\s+reason\s+of|as)\s+an?\s+(?:involuntary\s+)?terminat\w{3}\b|(?:was|were)\s+(?:terminated|dismissed|removed)\b)",
    re.I,
)
# "appointed Ursula Lind to succeed Mr. Orr as Treasurer"
_INSTEAD_OF = re.compile(r"\b(?:(?:to|will)\s(?:succeed|replace)|succeed(?:s|ed|ing)|replacing)\s{1,3}\Z")


def _is_replaced(reading: str, match: re.Match[str], other: tuple[int, PersonMention]) -> bool:
    """Whether the next person is the one whose office is taken: "to succeed Mr. Orr as Treasurer", "will succeed Mr. Orr as"."""
    place, mention = other
    gap = reading[match.start() if match.end() == place else place : mention.start]
    return _INSTEAD_OF.search(gap) is not None and reading.startswith(" as ", mention.end)


def _told_otherwise(
    reading: str, sentence: tuple[int, int], match: re.Match[str], place: int, person: PersonFound, change: OfficerChange
) -> tuple[int, int, str] | None:
    """The office of somebody behind whom none is named."""
    if change == "appointed":
        return vacant_seat(reading, sentence, place)
    held = position_held(reading, sentence, match.start(), place)
    return held or seat_left(reading, sentence, match.start()) or office_told_after(reading, sentence[1], person.name)


def _person(each: PersonMention | PersonFound) -> PersonFound:
    return each.person if isinstance(each, PersonMention) else each


def _objects(reading: str, match: re.Match[str], inside: Sequence[PersonMention], change: OfficerChange) -> list[PersonMention]:
    """The persons named right after the words: "appointed Robert Orr and Ursula Lind as directors"."""
    following = [mention for mention in inside if mention.start >= match.end()]
    if (
        not following
        or _OF_ONESELF.match(match[0])
        or following[0].start - match.end() > 160
        or (_is_passive(reading, match) and not _names_next(reading, match, following[0]))
        or match[0].lower().rstrip().endswith(("succeed", "succeeds", "succeeding", "succeeded"))  # who is succeeded leaves
    ):
        return []
    gap = reading[match.end() : following[0].start]
    if (change in ("resigned", "retired") or _is_noun(match)) and not gap.lstrip().startswith("of"):
        return []
    if not all(word.lower() in _FILLERS or word[0].isupper() for word in re.findall(r"[\w']+", gap)) or ";" in gap:
        return []
    return listed(reading, following)


# "Robert Orr will become Chairman and Ursula Lind will be promoted": whoever becomes something stands before.
_OF_ONESELF = re.compile(
    r"(?:(?:will|has)\s+)?bec(?:ome|ame)|(?:will\s+)?assum|commenc|beg[ai]n|(?:(?:will|to|has|have)\s+)?join|(?:will\s+(?:be\s+)?)?leav|left",
    re.I,
)


def _is_noun(match: re.Match[str]) -> bool:
    return match[0].lower().endswith(("appointment", "election", "promotion", "employment"))  # "and terminated the employment of"


def _is_passive(reading: str, match: re.Match[str]) -> bool:
    """Whether the words tell of the person before them; "the promotion and appointment of" tells of the one behind."""
    return not _is_noun(match) and _PASSIVE.search(reading, max(0, match.start() - 14), match.start()) is not None


_JOINED = re.compile(r"\b(?:and|also|subsequently|unanimously)\s{1,3}$")


def _names_next(reading: str, match: re.Match[str], following: PersonMention) -> bool:
    """Whether the verb has an object of its own: "named Ursula Lind President, and named Robert Orr", "also named Ida Moss"."""
    return following.start - match.end() < 3 and _JOINED.search(reading, max(0, match.start() - 15), match.start()) is not None


def _title_after(reading: str, place: int, end: int, change: OfficerChange) -> tuple[int, int, str] | None:
    """The office that is taken or left: the first title that "as", "to" or "position of" leads to, else a seat on the board."""
    limit = min(end, place + 280)
    for start, finish in find_titles(reading, place, limit):
        if change == "appointed" and _FROM.search(reading, max(place, start - 60), start):
            continue  # "promoted from Treasurer to President"
        if _NUMBER_OF.search(reading, max(place, start - 40), start):
            continue
        if _LEADS_IN.search(reading, max(place, start - 60), start) or _DIRECTLY.fullmatch(reading, place, start):
            start, finish = _by_title(reading, start, finish, end) if change == "appointed" else (start, finish)
            return start, finish, title_value(reading, start, finish)
        if change != "appointed" and _ONCE_HIS.fullmatch(reading, place, start):
            return start, finish, title_value(reading, start, finish)
    board = _BOARD.search(reading, place, min(limit, place + 120))
    if board:
        value = "member of the Board of Directors" if board["member"] else "Director"
        return board.start(), board.end(), value
    again = _REELECTION.search(reading, max(0, place - 30), limit) if change == "resigned" else None
    return (again.start(), again.end(), "Director") if again else None


# "became Treasurer of the mill and will hold the full title of Vice President and Treasurer"
_TITLED = re.compile(
    r"[^.;,]{0,40}\s(?:(?:now|will)\s(?:also\s)?holds?|holding|with|under)\s(?:the|a)\s(?:new\s|full\s)?titles?\sof\s"
)


def _by_title(reading: str, start: int, finish: int, end: int) -> tuple[int, int]:
    """The title that a sentence gives the holder of the office at `[start, finish)`; that office where it gives none."""
    titled = _TITLED.match(reading, finish, min(end, finish + 90))
    until = match_title(reading, titled.end(), end) if titled else None
    return (titled.end(), until) if titled and until else (start, finish)


_NUMBER_OF = re.compile(r"\bnumber\s{1,3}of\s{1,3}(?:\w{4,12}\s{1,3})?$", re.I)  # "increased the number of directors"
_FROM = re.compile(
    r"\bfrom\s{1,3}(?:(?:the|our|its|a|an|his|her|position\s{1,3}of|role\s{1,3}of|office\s{1,3}of)\s{1,3}){0,3}$", re.I
)
