"""Reading text -> code names of substances, by their shape and by what stands beside them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from pactgraph.loaders.lexicon.medicine import KINDS_OF_MEDICINE, NAMING, USING
from pactgraph.loaders.lexicon.no_compounds import NUMBERED, is_no_compound
from pactgraph.loaders.lexicon.substance_contexts import (
    ACTING,
    LICENSED,
    SURELY_BEFORE,
    SURELY_MEDICINE,
    THING_AFTER,
    THING_BEFORE,
    TRIED,
    TRIED_AFTER,
)
from pactgraph.loaders.marks import marked
from pactgraph.loaders.mentions.substances.compound_names import Named, plain_name
from pactgraph.loaders.mentions.substances.makers_codes import is_makers_code, makers, makers_letters, speaks_of_medicine
from pactgraph.loaders.scanning import scanner

_SPEAKS = 2  # cues from which on a text speaks of medicines
_H = r"[-\u00ad\u2010\u2011]"
_CODE = marked(
    r"(?<![\w$#@.\-\u00ad\u2010\u2011])(?<!\D/)(?P<isotope>[A-Z][a-z]?" + _H + r"\d{2,3}m?[ -]|\d{2,3}m?[A-Z][a-z]?" + _H + r")?"
    r"(?:\d{1,2}(?=[A-Z]{1,2}-?\d{3})|[mr]?h?)[A-Z][A-Za-z]{0,6}(?:\d\w{0,11}|"
    + _H
    + r" ?(?=[A-Za-z]{0,4}"
    + _H
    + r"?\d)[A-Z0-9]\w{0,11})"
    r"(?:" + _H + r"[A-Z0-9]\w{0,11}){0,2}(?![\w@])",
    mark=re.compile(rf"\d(?:(?<=[A-Za-z]\d)|(?<={_H}\d)|(?<={_H} \d))"),
    before=24,
    after=80,
)
# A code written with a space ("QZL 113715"); papers, money and offices are numbered in the same way.
_SPACED = marked(
    r"(?<![\w$#@/.-])(?!(?:FDA|SEC|USC|CFR|NDA|BLA|IND|MAA|USD|EUR|GBP|CAD|RMB|HKD|NIS|FAS|SFAS|EITF|FIN|ASC|ASU|SAB|SOP|APB|IAS|IFRS|PO|BOX|NO|ISO|TEL|FAX"
    r"|THE|AND|OF|TO|IN|ON|BY|FOR|ACT|RULE|ITEM|FORM|NOTE|PART|MAY|JUNE|JULY|ZIP|LOT|UNIT|ROOM|CITY|LAW|AG|US|UK|EU)"
    r" )[A-Z](?:[A-Z]{1,3}|[A-Za-z][A-Z]) \d{3,6}(?![\w,.-]{0,2}\d)",
    mark=re.compile(r"\d(?<=[A-Z] \d)"),
    before=5,
    after=24,
)
# A maker's letters and those of the target, without a figure ("QZL-APP"): the words right beside it or its list must prove it.
_LETTERS = marked(r"(?<![\w/-])[A-Z]{2,4}-[A-Z]{3,5}(?![\w/-])", mark=re.compile("-(?<=[A-Z]-)(?=[A-Z]{3})"), before=4, after=14)
# Two letters and three digits at least: the shape most companies give their candidates.
_USUAL = re.compile(r"m?[A-Z][A-Za-z]{0,2}[A-Z][A-Za-z]{0,2}-?\d{3,8}[A-Za-z]{0,2}(?:-[A-Z0-9]{1,4})?")
_BEFORE_NAMING = scanner(
    NAMING + r",?(?: (?:is|are|known as|called|named|candidates?"
    r"|(?:(?:which|that) (?:is|are) )?(?:designated|identified|known|referred to)"
    r"(?: by [A-Z][\w']{1,20}(?: [A-Z][\w']{1,20})?)?(?: as)?))?[ ,:\"'(]{1,3}(?:the |its |our )?$",
    re.I,
)
_BEFORE_USING = re.compile(USING + r"[ ,:\"'(]{1,3}(?:the |its |our |[A-Z]\w{1,20}'s )?$", re.I)
_AFTER = re.compile(
    r"[\"')®™*]{0,3}(?: \([^()]{1,40}\))?(?:(?:,|,? (?:which )?(?:is|was|are))(?: (?:currently|now))?(?:"
    r" (?:an?|our|its|the|in))?"
    r"(?: [A-Za-z][\w/-]{0,25}){0,6}?|(?: [a-z][\w/-]{0,25})?)[ -]" + KINDS_OF_MEDICINE
)
_TO_NAME = r"[ ,:\"'(]{1,3}(?:the |its |our |[A-Z]\w{1,20}'s )?$"
_SURE_BEFORE = scanner(rf"(?:\b{SURELY_BEFORE}|\b{TRIED})" + _TO_NAME, re.I)
_SURE_AFTER = re.compile(
    r"[\"')®™*]{0,3}(?: \([^()]{1,40}\))?(?:,| is| was)(?: (?:which is|currently|now))?(?:"
    r" (?:an?|our|its|the|each|both|each an?|in))?"
    r"(?: [A-Za-z0-9/][\w/'-]{0,25}){0,6}? " + SURELY_MEDICINE + rf"\b|{TRIED_AFTER}"
)
_CANDIDATE_BEFORE = re.compile(r"\b(?:our|its|the) [a-z-]{3,20} candidate,? $", re.I)
_BEFORE_LICENSED = re.compile(rf"\b{LICENSED}" + _TO_NAME, re.I)
_DIRECT_ACTION = re.compile(rf" {ACTING}\b")  # "the MALT9 inhibitor": the code is the target's
_THING_AFTER = re.compile(rf"[ -]{THING_AFTER}", re.I)
_THING_BEFORE = scanner(rf"\b{THING_BEFORE}[ #:-]{{1,2}}$", re.I)
_PAPER_BEFORE = re.compile(r"\b(?:contract|form|plan|grant|lease|order|award|nos?\.)[\s#:-]{1,3}(?:nos?\.\s|numbers?\s)?\Z", re.I)
# The shapes that a licence alone makes a candidate's: letters, three figures or more.
_PLAIN_SHAPE = re.compile(r"[A-Z]{2,5}-\d{3,5}|[A-Z]{2,4}\d{3,5}")
# The shape that candidates bear and little else does.
_TYPICAL = re.compile(
    r"(?:(?P<maker>[A-Z]{3,5})(?:[a-z]?-?|-[A-Z])|(?P<two>[A-Z]{2})-)(?!00)\d{3,8}(?:[A-Z]|[a-z]\d)?|(?P<long>[A-Z]{3,5})-[A-Z]{2,4}-\d{3,5}"
)
_OF_A_SERIES = re.compile(
    r"(?P<series>[A-Z]{3,5}[ -])\d{3,8}|(?P<close>[A-Z]{2,5})\d{3,6}|(?P<aimed>[A-Z]{2,4}-)[A-Z]{2,5}\d{1,3}"
)
_MAKER = re.compile(r"([A-Z]{3,5})-(?=[A-Z])")
_LONG = re.compile(r"[A-Z]-?\d{5,8}|[A-Z]\d{3,4}")  # one letter: only the words right beside it prove it
_TRIAL_NAME = re.compile(r"[A-Z]{4,8}-[1-9]")  # "the Phase 3 trial ORIENT-1"
_HYPHENED = re.compile(r"[A-Z]{2,5}-\d{3,8}[A-Za-z]?")
_LISTED = re.compile(
    r"(?:[®™*\"']{0,2}\)?[®™*]?(?:[,;]|[,;]? and|[,;]? or|/|\+|,? &)|\)? for (?:[a-z][\w'-]{0,20} ){1,5}and)"
    r" ?(?:the |[A-Z][\w-]{1,20}['’]s )?$"
)
_LIST_GOES_ON = re.compile(r"(?:[,;]|[,;]? and|[,;]? or|/)\s(?:the )?")
_PAIRED = re.compile(r"[®™*\"']{0,3} ?\((?:also |formerly |previously )?(?:known |referred to )?(?:as )?[\"']?$")
_RENAMED = re.compile(
    r"[®™*\"')]{0,3},? (?:(?:which|that) (?:is|was) )?(?:also|formerly|previously|now)"
    r"(?: (?:known|referred to|designated|called))?(?: as)? [\"']?$"
)
_BRACKET = re.compile(r"[®™*\"']{0,3},? ?\((?:also |formerly |previously |now )?(?:known |referred to )?(?:as )?[\"']?")


def find_code_names(reading: str, formed: Sequence[Named], score: int) -> list[Named]:
    """Find the code names in text order; one that is proved once is taken wherever it stands.

    `formed` are the names already known (a code in brackets after an INN is its code); `score` is `medicine_score(reading)`.
    """
    seen = [match for match in _CODE.finditer(reading) if _may_be(match[0])]
    if score >= 2:
        seen += _SPACED.finditer(reading)
        seen += (match for match in _LETTERS.finditer(reading) if _may_be(match[0]))
    ends = {name.end for name in formed}
    starts: set[int] = set()
    named = sorted({name.start for name in formed})
    proved: set[str] = set()
    series: set[str] = set()
    others = len({name.name for name in formed})
    speaks = (score >= 6 and others >= 1) or others >= 2
    numbering = _makers(seen) if speaks else frozenset()
    papers = {plain_name(match[0]) for match in seen if _numbers_a_paper(reading, match)} if speaks else set()
    letters = makers_letters(makers(reading) if score >= _SPEAKS and seen else ())
    isotopes = "isotope" in reading
    for _ in range(2):  # the second round takes those that stand in a list with a proved one
        bracketed = starts.union(named)
        for match in seen:
            code = plain_name(match[0])
            if code not in proved and (
                (speaks and code not in papers and _numbers_candidates(code, numbering) and not _is_a_thing(reading, match))
                or (_series(code) in series and not (_series(code)[-1:].isalpha() and _is_a_thing(reading, match)))
                or (is_makers_code(code, letters) and _may_be_a_makers(reading, match, named))
                or (isotopes and match.re is _CODE.compiled and match["isotope"])
                or _is_proved(reading, match, score, ends)
                or (_leads(_LIST_GOES_ON, reading, match, starts) and not _numbers_a_paper(reading, match))
                or _leads(_BRACKET, reading, match, bracketed)
            ):
                proved.add(code)
        series |= {_series(code) for code in proved} - {""}
        ends |= {match.end() for match in seen if plain_name(match[0]) in proved}
        starts |= {match.start() for match in seen if plain_name(match[0]) in proved}
    return list(_proved_names(seen, proved))


def _makers(seen: Sequence[re.Match[str]]) -> frozenset[str]:
    """The letters before the hyphen that begin two different codes or more: a company numbers its candidates so."""
    counts = Counter(_maker(code) for code in {plain_name(match[0]) for match in seen})
    return frozenset(maker for maker, count in counts.items() if count > 1 and maker and maker not in NUMBERED)


def _maker(code: str) -> str:
    match = _MAKER.match(code)
    return match[1] if match else ""


def _series(code: str) -> str:
    """What the codes of one company's candidates begin with ("QZL "), or nothing where a code is of no such shape."""
    match = _OF_A_SERIES.fullmatch(code)
    return (match["series"] or match["close"] or match["aimed"]) if match else ""


def _proved_names(seen: Sequence[re.Match[str]], proved: set[str]) -> Iterator[Named]:
    for match in seen:
        code = plain_name(match[0])
        if code in proved:
            yield Named(match.start(), match.end(), code, "code name")


def _may_be(code: str) -> bool:
    return (
        (_ordinary_shape(code) or _LONG.fullmatch(code) is not None)
        and len(code) <= 25
        and not is_no_compound(plain_name(code).split(" ")[-1])
    )


def _numbers_candidates(code: str, numbering: frozenset[str]) -> bool:
    return _is_typical(code) or _maker(code) in numbering


def _is_typical(code: str) -> bool:
    match = _TYPICAL.fullmatch(code)
    return match is not None and (match["maker"] or match["two"] or match["long"]) not in NUMBERED


def _ordinary_shape(code: str) -> bool:
    return sum(letter.isalpha() for letter in code) >= 2 and any(letter.isupper() for letter in code[1:])


def _is_proved(reading: str, match: re.Match[str], score: int, ends: set[int]) -> bool:
    """Whether what stands around `match` makes it a substance."""
    before = reading[max(0, match.start() - 60) : match.start()].replace("\n", " ")
    if _follows_a_name(before, match.start(), ends):
        return True
    after = reading[match.end() : match.end() + 160].replace("\n", " ")
    code = plain_name(match[0])
    if _THING_AFTER.match(after) or _THING_BEFORE.search(before):
        return False
    if match.re is not _CODE.compiled or not _ordinary_shape(code):
        return _is_proved_here(before, after)
    if _TRIAL_NAME.fullmatch(code) and not _SURE_BEFORE.search(before):
        return False
    if _DIRECT_ACTION.match(after) and not _HYPHENED.fullmatch(code):
        return False
    return _is_proved_here(before, after) or _is_proved_by_text(code, before, after, score)


def _is_a_thing(reading: str, match: re.Match[str]) -> bool:
    """Whether a noun beside `match` makes it a machine, place or paper."""
    return (
        _THING_AFTER.match(reading, match.end()) is not None
        or _THING_BEFORE.search(reading[max(0, match.start() - 60) : match.start()].replace("\n", " ")) is not None
    )


def _numbers_a_paper(reading: str, match: re.Match[str]) -> bool:
    return _PAPER_BEFORE.search(reading, max(0, match.start() - 30), match.start()) is not None


def _may_be_a_makers(reading: str, match: re.Match[str], named: Sequence[int]) -> bool:
    """Whether `match` is no paper or machine, in a sentence about medicine: companies number their contracts in the same way."""
    thing = _numbers_a_paper(reading, match) or _is_a_thing(reading, match)
    return not thing and speaks_of_medicine(reading, match.span(), named)


def _is_proved_here(before: str, after: str) -> bool:
    """Whether the words right around a code are such as only a medicine takes."""
    return any(pattern.search(before) for pattern in (_SURE_BEFORE, _CANDIDATE_BEFORE)) or _SURE_AFTER.match(after) is not None


def _is_proved_by_text(code: str, before: str, after: str, score: int) -> bool:
    """Whether words that stand around much else too prove a code, in a text that speaks of medicines."""
    if _BEFORE_NAMING.search(before):
        return score >= 3
    if not _USUAL.fullmatch(code):
        return score >= 5 and _AFTER.match(after) is not None
    if score >= 2 and _PLAIN_SHAPE.fullmatch(code) and _BEFORE_LICENSED.search(before):
        return True
    return score >= 4 and (_AFTER.match(after) is not None or _BEFORE_USING.search(before) is not None)


def _leads(joint: re.Pattern[str], reading: str, match: re.Match[str], starts: set[int]) -> bool:
    """Whether a known name comes next, in the same list or in brackets."""
    found = joint.match(reading, match.end())
    return found is not None and found.end() in starts


def _follows_a_name(before: str, start: int, ends: set[int]) -> bool:
    """Whether a known name stands right before, in a list or with this one in brackets."""
    for pattern in (_LISTED, _PAIRED, _RENAMED):
        match = pattern.search(before)
        if match and start - (len(before) - match.start()) in ends:
            return True
    return False
