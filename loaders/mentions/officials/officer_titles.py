"""Mentions of persons -> the titles that the text gives each of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.mentions.cast.people import PersonMention
from pactgraph.loaders.mentions.cast.persons import PersonFound, is_person_name
from pactgraph.loaders.mentions.officials.change_subjects import IN_LIST
from pactgraph.loaders.mentions.officials.titles import find_titles, match_title, title_value
from pactgraph.loaders.scanning import scanner


@dataclass(frozen=True, slots=True)
class TitleStatement:
    """That a person holds the title at `[start, end)`; `organization` is a span where the text names one, not "the Company"."""

    person: PersonFound
    start: int
    end: int
    value: str
    organization: tuple[int, int] | None = None


_AGE = r"(?:,?\s{1,2}\(?(?:age[d]?\s{1,2})?\d\d(?:\s{1,2}years\s{1,2}(?:old|of\s{1,2}age))?\)?)?"
_DEGREES = r"(?:,?\s{1,2}(?:Esq|Ph\.?\s?D|M\.?D|J\.?D|CPA|CFA|MBA|Pharm\.?D)\b\.?){0,2}"
_ALIAS = r"(?:\s{1,2}\([^()\n]{1,80}\))?"
_ARTICLE = (
    r"(?:(?:the|our|its|their|a|an|his|her|currently|presently|current|then|both|newly|appointed|one\s+of\s+(?:our|its|the)|who\s+is"
    r"|is|who\s+(?:currently\s+)?serves\s+as|who\s+has\s+served\s+as|who\s+will\s+serve\s+as|and|to|be|as|company's|registrant's"
    r"|corporation's|bank's|partnership's|trust's|parent's|(?-i:[A-Z])[\w&.-]{1,20}(?:\s(?-i:[A-Z])[\w&.-]{1,20}){0,3}'s?)\s{1,3}){0,4}"
)
# "Robert Orr, age 51, the Company's Treasurer"; "Robert Orr, Treasurer"; a table's next cell.
_APPOSITION = re.compile(
    rf"{_DEGREES}{_AGE}{_ALIAS}{_AGE}(?:\s{{0,2}}[,(;:\u2013\u2014-]\s{{0,3}}|\s{{0,3}}[\n\t]\s{{0,6}}|\s{{1,2}}(?=who\s)){_ARTICLE}",
    re.I,
)
# "will serve as our President", "agrees to continue to serve the Company as President", "'s employment as President"
_SERVES = scanner(
    r"\b(?:serv(?:e|es|ing|ices?)|continu(?:e|es|ing)|employment|employ(?:ed|s)?|act(?:s|ing)?|remain(?:s|ing)?|stay(?:s|ing)?\s{1,3}on|role|position|capacity|title"
    r"|duties|is(?:\s{1,3}currently)?|promoted|promotion|appointed|named)\b"
    r"(?:\s{1,3}(?:to\s{1,3}serve|full[- ]time|of|(?:the|with|by|for)\s{1,3}(?:company|registrant|corporation|bank"
    r"|(?-i:[A-Z])[\w&.'-]{1,30})(?:\s{1,2}and\s{1,2}its\s{1,2}[^.;\n]{1,60}?,)?)){0,3}"
    rf"(?:,?\s{{1,3}}(?:as|to|of)\s{{1,3}}|(?<=remain)\s(?=(?:the|our|its)\s)){_ARTICLE}",
    re.I,
)
# "Robert Orr, our former Controller, will remain Treasurer"; what he was stands between
_RESUMES = re.compile(r",\s(?=(?:will\s(?:continue|remain|serve)|continues\sto|remains)\b)")
_ONCE = re.compile(r"\b(?:former|previous|served)\b")
_MIGHT = re.compile(r"\b(?:might|could)\s(?:\w{2,12}\s)?\Z")
_SENTENCE_END = re.compile(r"[;.]\s+(?=[A-Z])")
# Biographies tell what somebody was.
_PAST = re.compile(
    r"\b(?:previously(?!\s+(?:disclosed|announced|reported))|formerly|former|prior\s+to|before|earlier|was|were|had|served|worked|held|began|joined|since|until|predecessor"
    r"|most\s+recently|(?:from|in)\s+(?:\w+\s+)?(?:19|20)\d\d)\b",
    re.I,
)  # fmt: skip
_FORMER = re.compile(
    r"\b(?:former|formerly|then-?|previously|past|retired|retiring|departing|outgoing)\s{1,3}(?:(?:the|our|its)\s{1,3})?"
    r"(?>(?:(?-i:[A-Z])\w{2,20}+\s{1,3}+){0,2})$",
    re.I,
)
# "said Tarn International Chairman Robert Orr": the word is of the firm's name
_OF_A_NAME = re.compile(
    r"(?:International|Global|Worldwide|National|American|Group|Technology|Technical|Medical|Financial|Scientific)\s(?=\w)"
)
_CAPITALS = re.compile(r"(?<![.\w])[A-Z][\w&'-]{1,20}\s\Z")
_WORD_BEFORE = re.compile(r"\b[A-Z]\w{1,20}+[ ]\Z")  # "PROJECT MANAGER: JOE ORR": another job than a manager's
_OWNED = re.compile(r"(?:'s?|\b(?:our|its|their|and|the|company|vice))[\s,]{1,3}$", re.I)
_TITLE_BEFORE = re.compile(r"[,:\s]{1,4}(?:(?:Mr|Ms|Mrs|Dr)\.?\s{1,2})?$")
_OF = re.compile(
    r"(?:\sand\s(?:(?:the\s)?(?:principal|majority|controlling|sole|largest)\s)(?:share|stock)holder)?,?(?:[ \t]{1,3}"
    r"|[ \t]?\n[ \t]{0,3})(?:of|at|for|with|OF|AT)[ \t\n]{1,3}"
)
_SHORT = re.compile(r"[A-Z][\w&-]{2,24}(?=[\s,.;)])")
# A full stop ends the name, but for one after a short word ("St. Orr's Bank").
_NAME_AFTER = re.compile(
    r"(?:the\s)?(?P<name>[A-Z][\w&'-]{0,24}(?:\s(?:of\s)?(?:[A-Z][\w&'-]{0,2}\.(?=\s[A-Z])|[A-Z][\w&'-]{0,24})){1,5})"
)
_BOARD_OF = re.compile(r"\b(?:Board|Committee)(?:\s+of\b|$)")
_GENERIC = frozenset(
    "company registrant corporation board directors bank partnership trust group issuer employer executive".split()
)


def find_title_statements(reading: str, mentions: list[PersonMention], end: int) -> list[TitleStatement]:
    """What each mention's neighbourhood says of the person's present titles, in text order."""
    found: list[TitleStatement] = []
    taken = 0  # where the title behind the mention before ends: it is not the next person's
    for place, mention in enumerate(mentions):
        following = mentions[place + 1].start if place + 1 < len(mentions) else end
        previous = mentions[place - 1].end if place else 0
        behind = _after(reading, mention, min(end, following))
        spans = (behind, _before(reading, mention, max(previous, taken)))
        taken = behind[1] if behind else taken
        found += [_statement(reading, mention.person, span) for span in spans if span]
        if behind and _PLURAL.fullmatch(reading, *behind):
            found += [_statement(reading, other.person, behind) for other in _listed_before(reading, mentions, place)]
    return found


_PLURAL = re.compile(r"(?:(?:[Ii]ndependent|[Nn]on-employee)\s)?[Dd]irectors|members\sof\sthe\s[Bb]oard(?:\sof\s[Dd]irectors)?")


_ELECTED = re.compile(r"\belect(?:ed|ing|ion\sof)\s\Z")  # whom a meeting elected is read with the votes


def _listed_before(reading: str, mentions: Sequence[PersonMention], place: int) -> list[PersonMention]:
    """Who stands in a list before the mention at `place`, its last: "Robert Orr, Ida Moss and Carl Lind serve as directors"."""
    first = place
    while first and IN_LIST.fullmatch(reading, mentions[first - 1].end, mentions[first].start):
        first -= 1
    elected = _ELECTED.search(reading, max(0, mentions[first].start - 24), mentions[first].start)
    return [] if elected else list(mentions[first:place])


_ASKED = re.compile(r"\b(?:(?:investor|public|media|press|shareholder|stockholder)\s{1,3}relations|communications)\b", re.I)
_OFFICE = re.compile(r"\b(?:president|vp|evp|svp|chief|head|secretary|treasurer|counsel)\b", re.I)
_CONTACT = re.compile(r"\bcontacts?\b", re.I)


def is_press_contact(reading: str, statement: TitleStatement) -> bool:
    """Whether somebody is only whom the press may ask: "Investor Contacts: Ida Moss, Manager, Investor Relations"."""
    return (
        _ASKED.search(statement.value) is not None
        and _OFFICE.search(statement.value) is None
        and _CONTACT.search(reading, max(0, statement.start - 300), statement.start) is not None
    )


def _after(reading: str, mention: PersonMention, end: int) -> tuple[int, int] | None:
    """The title in apposition to a mention, or the one the person is said to serve in."""
    end = min(end, mention.end + 420)
    paragraph = reading.find("\n\n", mention.end, end)
    close = paragraph if paragraph >= 0 else end
    apposition = (
        None
        if _is_stacked(reading, mention) or _is_behind_title(reading, mention.start)
        else _APPOSITION.match(reading, mention.end, end)
    )
    if (
        apposition
        and not _is_heading_gap(apposition[0], mention)
        and not _OPENS.search(apposition[0])
        and (finish := match_title(reading, apposition.end(), end))
    ):
        joined = apposition[0].strip().lower() == "and" and not reading[finish:end].strip()
        return None if joined else (apposition.end(), finish)  # "Robert Orr and Treasurer Ursula Lind": the title is hers
    place = _behind_what_was(reading, mention.end, close)
    for said in _SERVES.finditer(reading, place, min(close, place + 200)):
        between = reading[place : said.end()]
        if said.start() - place > 110 or _PAST.search(between) or _SENTENCE_END.search(between):
            return None
        if _MIGHT.search(reading, max(place, said.start() - 24), said.start()):
            return None
        if (finish := match_title(reading, said.end(), end)) and not _IF_ELECTED.match(reading, finish, end):
            return said.end(), finish
    return None


def _behind_what_was(reading: str, place: int, end: int) -> int:
    """Where a sentence goes on about a person behind an aside on what he or she was; `place` where there is none."""
    resumes = _RESUMES.search(reading, place, min(end, place + 400)) if reading.startswith(",", place) else None
    if resumes is None or not _ONCE.search(reading, place, resumes.start()):
        return place
    return place if _SENTENCE_END.search(reading, place, resumes.start()) else resumes.end()


_OPENS = re.compile(r"\n\s{0,6}The\s\Z")  # a heading's name, and a sentence below it: "The CEO Award"
_IF_ELECTED = re.compile(r",?\s{1,3}if\s{1,3}(?:so\s{1,3})?(?:re-?)?(?:elected|appointed)\b", re.I)


def _is_stacked(reading: str, mention: PersonMention) -> bool:
    """Whether another full name stands right above: the titles of two columns follow, and nothing shows whose the first is."""
    above = reading[max(0, mention.start - 60) : mention.start].rstrip()
    line = above.rpartition("\n\n")[2] if "\n\n" in reading[mention.start - 4 : mention.start] else ""
    return bool(line) and is_person_name(" ".join(line.split()))


# "Treasurer<tab>Joan Rusk<tab>/s/ Joan Rusk": a row of a table whose first column tells the titles.
_ROW = re.compile(
    r"^[ ]{0,9}(?P<title>[A-Z][^\t\n]{2,60}?)[ ]{0,9}\t[ \t]{0,9}(?P<more>[^\t\n]{3,60}\t[ \t]{0,9}(?:/[sS]/[ ]?)?)?\Z", re.M
)


_WIDEST_ROW = 200  # characters; what `_ROW` takes is shorter


def _is_behind_title(reading: str, place: int) -> bool:
    """Whether the first cell of the row that leads to `place` is but a title: what the next row begins with is another's."""
    low = max(0, place - _WIDEST_ROW)
    start = reading.rfind("\n", low, place) + 1 or low
    row = _ROW.match(reading, start, place)  # none of a line that begins further before
    return row is not None and match_title(reading, row.start("title"), row.end("title")) == row.end("title")


def _is_heading_gap(gap: str, mention: PersonMention) -> bool:
    """Whether only a paragraph border ties a surname to a title: the title is a heading then."""
    return "\n\n" in gap and not mention.full


def _before(reading: str, mention: PersonMention, floor: int) -> tuple[int, int] | None:
    """The title that stands right before a mention: "our President, Robert Orr"."""
    low = max(floor, mention.start - 170)
    paragraph = reading.rfind("\n\n", low, mention.start)
    low = paragraph + 2 if paragraph >= 0 else low
    titles = find_titles(reading, low, mention.start)
    if not titles or not mention.full:
        return None
    start, finish = titles[-1]
    gap = _TITLE_BEFORE.fullmatch(reading, finish, mention.start)
    if (
        gap is None
        or _FORMER.search(reading, low, start)
        or (":" in gap[0] and _WORD_BEFORE.search(reading, low, start))
        or reading[start:finish].lower() in ("director", "directors", "officer")
    ):
        return None
    if named := _OF_A_NAME.match(reading, start, finish):
        start = named.end() if _CAPITALS.search(reading, low, start) else start
    if reading[start:finish].lower() == "president" and not _OWNED.search(reading, low, start):
        return None  # a head of state
    return start, finish


def _statement(reading: str, person: PersonFound, span: tuple[int, int]) -> TitleStatement:
    start, end = span
    return TitleStatement(person, start, end, title_value(reading, start, end), organization_after(reading, end))


def organization_after(reading: str, place: int) -> tuple[int, int] | None:
    """The organization named after a title: "of Marsh Bank, N.A."; None for "of the Company"."""
    of = _OF.match(reading, place, place + 60)
    if of is None:
        return None
    organizations = find_organizations(reading, of.end(), min(len(reading), of.end() + 120))
    if organizations and not reading[of.end() : organizations[0].start].replace("the", "").strip():
        return organizations[0].start, organizations[0].end
    named = _NAME_AFTER.match(reading, of.end(), of.end() + 120)
    if (
        named
        and not _BOARD_OF.search(named["name"])
        and named["name"].split()[-1].lower() not in _GENERIC
        and re.split(r"[\s']", named["name"])[0].lower() not in _GENERIC
    ):
        return named.span("name")
    return _by_short_name(reading, of.end())


def _by_short_name(reading: str, place: int) -> tuple[int, int] | None:
    """The organization that the single word at `place` was defined for: `Corran Mills Ltd. ("Corran")`."""
    word = _SHORT.match(reading, place)
    quoted = reading.find(f'"{word[0]}', 0, place) if word else -1
    opens = reading.rfind("(", max(0, quoted - 60), quoted) if quoted > 0 else -1
    if word is None or opens < 0 or reading[quoted + 1 + len(word[0])] not in '",':
        return None
    named = find_organizations(reading, max(0, opens - 160), opens)
    return (named[-1].start, named[-1].end) if named else None
