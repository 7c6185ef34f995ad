"""Sentences about one agreement -> the law that governs it, by the name of its jurisdiction."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.jurisdictions import JURISDICTIONS
from pactgraph.loaders.lexicon.nations import LAW_OF
from pactgraph.loaders.marks import Marked, marked
from pactgraph.loaders.mentions.wording.same_clause import begins_in_clause
from pactgraph.loaders.scanning import Scanner, scanner
from pactgraph.ontology.records import Fact

_GOVERNED = scanner(
    r"\b(?:govern(?:ed|ing)|constru(?:ed|ction)|interpret(?:ed|ation)|enforce[ds]|controlled\sby)\b[^.;]{0,160}?"
    r"\b(?:laws?|legislation)(?:\s(?:and\s\w{1,20}|rules))?(?:,[^,.;]{3,90},|\s\([^()]{3,90}\))?\s(?:of|in(?:\s(?:effect|force)\sin)?"
    r"|(?=(?:the\s)?State\s)),?\s?",
    re.I,
)
_GOVERNS = scanner(
    r"\blaws?\s(?:of|in)\s(?=[^.;]{3,90}?\b(?:shall|will|governs?|applies)\b\s?(?:exclusively\s)?(?:govern|apply|control|the|this)?)",
    re.I,
)
# "governed by Delaware law", "under Swiss law": `place` is one that the lexicon knows.
_SHORT = scanner(
    r"\b(?:[Gg]overned\s(?:exclusively\s|solely\s)?by|GOVERNED BY|[Uu]nder|[Ii]n\saccordance\swith)"
    r"\s(?:and\s[^.;]{0,80}?\s)?(?:(?:generally|applicable|the|substantive|internal)\s){0,3}"
    r"(?P<place>(?:[A-Z][A-Za-z.']{1,14}\s){1,3})(?:(?:substantive|domestic|internal)\s)?(?:[Ll]aws?|LAWS?|legislation)\b"
)
# "New York law shall govern": the law's name begins the clause.
_RULES = marked(
    r"\b(?P<place>[A-Z][A-Za-z.']{1,14}\s(?:[A-Z][A-Za-z.']{1,14}\s){0,2})(?:substantive\s|internal\s)?(?:law|Law|LAW)s?\s(?:shall\s|will\s)?"
    r"(?:exclusively\s)?(?:govern|control|appl(?:y|ies)|be\sapplied)",
    mark=scanner(r"(?:law|Law|LAW)s?\s(?:shall\s|will\s)?(?:exclusively\s)?(?:govern|control|appl(?:y|ies)|be\sapplied)"),
    before=60,
    after=90,
)
# "Governing law: State of Colorado"
_LABEL = scanner(
    r"\b(?:[Gg]overning|GOVERNING|[Aa]pplicable|APPLICABLE|[Cc]hoice\sof|CHOICE OF)\s(?:[Ll]aw|LAW)\s?[:.\u2013-]{1,2}\s{1,3}"
    r"(?P<place>(?:(?:[Tt]he\s)?(?:State|Commonwealth|Province)\sof\s)?(?:[A-Z][a-z]{1,14}\s?){1,3})(?=[.;,\n]|\Z)"
)
# "This Contract shall be subject to the laws of the Federal Republic of Germany"
_SUBJECT = marked(
    r"\b(?:[Tt]his|[Tt]he)\s(?:[A-Z]\w{2,20}\s){0,2}(?:Agreement|Contract)\s(?:shall\sbe|is)\s(?:exclusively\s)?subject\sto\s"
    r"(?:the\s)?(?:(?:substantive|internal|material)\s)?laws?\s(?:of|in)\s",
    mark=scanner(r"subject\sto\s"),
    before=90,
    after=110,
)
_IN_FEW_WORDS: tuple[tuple[int, Scanner | Marked], ...] = ((4, _SHORT), (5, _RULES), (5, _LABEL))
# "accepted in the State of Nevada and governed by the laws thereof".
_THEREOF = marked(
    r"\bin\s(?P<place>the\s(?:State|Commonwealth|Province)\sof\s[A-Z]\w{2,12}(?:\s[A-Z]\w{2,12})?)(?=[^.;]{0,80}\bgoverned\sby\b"
    r"[^.;]{0,40}\blaws?\s(?:thereof|of\s(?:such|said|that)\s))",
    mark=scanner(r"(?:State|Commonwealth|Province)\sof\s[A-Z]"),
    before=7,
    after=190,
)
# "subject to the laws of Ohio on boilers": what else the agreement has to heed
_ON_ONE_FIELD = re.compile(r",?\s{1,3}(?:governing|relating|regarding|concerning|respecting|pertaining|on)\b")
_CLAUSE = re.compile(r"govern|laws?\b|constru(?:ed|ction\s(?:of|and)\s)|interpreted", re.I)
# "violates the copyright laws of the United States" governs nothing.
_ONE_FIELD = re.compile(
    r"\b(?:copyright|patent|trademark|securities|tax|export|bankruptcy|antitrust|immigration|lien|zoning|usury|labou?r|environmental)\s{1,3}laws?\b",
    re.I,
)
_FEDERAL = re.compile(
    r"(?:\sof\sAmerica)?,?\sand,?\s(?:to\sthe\sextent\s[^.;]{3,60},\s)?(?:of\s)?(?:by\s)?(?:the\s)?(?:(?:internal\s|substantive\s)?laws?\s(?:of|in)\s)?(?=(?:the\s)?(?:State|Commonwealth)\sof\s)",
    re.I,
)
_OF_CANADA = re.compile(r"\blaws\sof\sCanada\b", re.I)
_PREFIX = re.compile(
    r"(?:(?:the|said|such)\s)?(?:(?:State|Commonwealth|Province|Republic|Kingdom|Federal\sRepublic|Federation"
    r"|Government|Country|Canton|Territory|Principality)"
    r"(?:\sand\sState)?\sof\s(?:the\s)?)?",
    re.I,
)
# Names keep "of" inside ("Isle of Man"); a comma goes on only to a country ("Ontario, Canada").
_WORD = r"[A-Z][A-Za-z'\-]{1,24}"
_NAME = re.compile(
    rf"(?P<name>(?:People's\sRepublic\sof\sChina|England(?:\s(?:and|&)\sWales)?|District\sof\sColumbia|Hong\sKong|"
    rf"{_WORD}(?:\s(?:of\s)?{_WORD}){{0,2}})(?:,\s?(?:Canada|Australia|USA|U\.S\.A\.|Germany|Switzerland|England|Mexico"
    rf"|India)\b)?)"
)
_NOT_A_PLACE = frozenset(
    "agreement contract lease note section article parties company effect conflict this each any its which such law laws "
    "seller buyer state jurisdiction".split()
)
_TAIL = re.compile(
    r"\s(?:Without|Shall|Will|Governs?|And(?!\sWales)|Applicable|Excluding|As|Except|Regardless|Conflicts?|Law|Laws|Principles|Including"
    r"|Not|To|For|In|Or|State)\b.*\Z",
    re.I | re.S,
)
_OWN = re.compile(
    r"\b(?:this|the)\s(?:[A-Z]\w{1,20}\s){0,3}(?:agreement|contract|lease|note|amendment|letter|plan|guarant\w{1,2})\b[^.;]{0,250}\Z",
    re.I,
)


def find_governing_law(document: Document, spans: Sequence[tuple[int, int]]) -> Fact[str] | None:
    """Find the jurisdiction whose law governs the agreement ("New York", "Ontario, Canada").

    "State of" and the country after a US state are left off. A clause that speaks of "this Agreement" goes first.
    """
    found = [(rank, low, high) for span in spans for rank, low, high in _candidates(document.reading, *span)]
    if not found:
        return None
    _, low, high = min(found)
    return Fact[str](
        value=_named(document.reading, low, high), mentions=(document.mention(low, high),), rule="governing law: clause"
    )


def _named(reading: str, low: int, high: int) -> str:
    if nation := LAW_OF.get(" ".join(reading[low:high].split()).casefold()):
        return nation
    name = re.sub(r",?\s(?:USA|U\.S\.A\.?|United States)\Z", "", " ".join(reading[low:high].split()).strip(" ,."))
    name = name.title().replace(" Of ", " of ").replace(" And ", " and ") if name.isupper() and len(name) > 4 else name
    province = "," not in name and begins_in_clause(_OF_CANADA, reading, high, 30)
    return f"{name}, Canada" if province else name


def _candidates(reading: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """(rank, start, end) of each name of a jurisdiction in a governing-law clause; the lower rank goes first."""
    for pattern in (_GOVERNED, _GOVERNS, _SUBJECT):
        for match in pattern.finditer(reading, start, end):
            if _EXCEPTED.search(reading, max(start, match.start() - 60), match.end()):
                continue
            place = _place(reading, match.end(), end)
            if place and not (
                _ONE_FIELD.search(reading, max(start, match.start() - 12), match.end())
                or (pattern is _SUBJECT and _ON_ONE_FIELD.match(reading, place[1]))
            ):
                own = _OWN.search(reading[max(start, match.start() - 310) : match.start()])
                clause = _CLAUSE.match(match[0]) is not None  # "construction", "enforce" may speak of much else
                yield (0 if own else 2) + (0 if clause else 1), *place
    for match in _THEREOF.finditer(reading, start, end):
        if place := _place(reading, match.start("place"), match.end("place")):
            yield 4, *place
    for rank, told in _IN_FEW_WORDS:
        for match in told.finditer(reading, start, end):
            if told is _SHORT and not _speaks_of_the_paper(reading, start, match):
                continue
            if place := _known(reading, *match.span("place")):
                yield rank, *place


_RULED = re.compile(r"govern|constru(?:ed|ction\s(?:of|and)\s)|interpreted", re.I)


def _speaks_of_the_paper(reading: str, start: int, match: re.Match[str]) -> bool:
    """Whether "in accordance with Russian law" is said of the agreement: a right or duty may be exercised so too."""
    before = reading[max(start, match.start() - 250) : match.start()]
    return _RULED.search(match[0]) is not None or _RULED.search(before) is not None or _OWN.search(before) is not None


def _known(reading: str, low: int, high: int) -> tuple[int, int] | None:
    """The name of a jurisdiction, or an adjective that stands for one, that ends the stretch: "The New York" is New York."""
    text = reading[low:high].rstrip()
    for word in re.finditer(r"(?<!\S)(?!of\b)\S", text):
        name = " ".join(text[word.start() :].split()).casefold()
        if name in JURISDICTIONS or name in LAW_OF:
            return low + word.start(), low + len(text)
    return None


_EXCEPTED = re.compile(r"\b[Ee](?:xcept|XCEPT)\s(?i:to\sthe\sextent)(?:\s(?i:that))?\s(?i:(?:the\s)?laws?\sof\s(?:the\s)?)\Z")


def _place(reading: str, at: int, end: int) -> tuple[int, int] | None:
    """The name of a jurisdiction that begins at `at`; after "the United States and" the State's."""
    prefix = _PREFIX.match(reading, at, end)
    at = prefix.end() if prefix else at
    name = _NAME.match(reading, at, min(end, at + 70))
    if name is None or name["name"].split()[0].strip(",").lower() in _NOT_A_PLACE:
        return None
    if name["name"].casefold().startswith("united states"):
        state = _FEDERAL.match(reading, at + len("United States"), end)
        if state:
            return _place(reading, state.end(), end)
        return at, at + len("United States")
    tail = _TAIL.search(reading[at : name.end("name")])
    return at, at + tail.start() if tail else name.end("name")
