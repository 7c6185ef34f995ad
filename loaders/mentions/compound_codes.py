"""Reading text -> code names of substances, by their shape and by what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pactgraph.loaders.lexicon.medicine import KINDS_OF_MEDICINE, NAMING, USING
from pactgraph.loaders.lexicon.no_compounds import is_no_compound
from pactgraph.loaders.mentions.compound_names import Named, plain_name

_H = r"[-\u00ad\u2010\u2011]"
_CODE = re.compile(
    r"(?<![\w$#@/.\-\u00ad\u2010\u2011])(?P<isotope>[A-Z][a-z]?" + _H + r"\d{2,3}m?[ -])?"
    r"m?[A-Z][A-Za-z]{0,6}(?:\d\w{0,11}|" + _H + r" ?(?=[A-Z]{0,4}\d)[A-Z0-9]\w{0,11})"
    r"(?:" + _H + r"[A-Z0-9]\w{0,11}){0,2}(?![\w@])"
)
# Two letters and three digits at least: the shape most companies give their candidates.
_USUAL = re.compile(r"m?[A-Z][A-Za-z]{0,2}[A-Z][A-Za-z]{0,2}-?\d{3,8}[A-Za-z]{0,2}(?:-[A-Z0-9]{1,4})?")
_BEFORE_NAMING = re.compile(
    NAMING + r",?(?: (?:is|are|known as|called|named|designated|candidates?))?[ ,:\"'(]{1,3}(?:the |its |our )?$", re.I
)
_BEFORE_USING = re.compile(USING + r"[ ,:\"'(]{1,3}(?:the |its |our |[A-Z]\w{1,20}'s )?$", re.I)
_AFTER = re.compile(
    r"[\"')®™*]{0,3}(?: \([^()]{1,40}\))?(?:(?:,|,? (?:which )?(?:is|was|are))(?: (?:currently|now))?(?: (?:an?|our|its|the|in))?"
    r"(?: [A-Za-z][\w/-]{0,25}){0,6}?|(?: [a-z][\w/-]{0,25})?)[ -]" + KINDS_OF_MEDICINE
)
_LISTED = re.compile(r"(?:,|,? and|,? or|/|\+|,? &) ?(?:the )?$")
_PAIRED = re.compile(r"[®™*\"']{0,3} ?\([\"']?$")


def find_code_names(reading: str, formed: Sequence[Named], score: int) -> list[Named]:
    """Find the code names in text order; one that is proved once is taken wherever it stands.

    `formed` are the names already known (a code in brackets after an INN is its code); `score` is `medicine_score(reading)`.
    """
    seen = [match for match in _CODE.finditer(reading) if _may_be(match[0])]
    ends = {name.end for name in formed}
    proved: set[str] = set()
    for _ in range(2):  # the second round takes those that stand in a list with a proved one
        for match in seen:
            code = plain_name(match[0])
            if code not in proved and _is_proved(reading, match, score, ends):
                proved.add(code)
        ends |= {match.end() for match in seen if plain_name(match[0]) in proved}
    return list(_proved_names(seen, proved))


def _proved_names(seen: Sequence[re.Match[str]], proved: set[str]) -> Iterator[Named]:
    for match in seen:
        code = plain_name(match[0])
        if code in proved:
            yield Named(match.start(), match.end(), code, "code name")


def _may_be(code: str) -> bool:
    letters = sum(letter.isalpha() for letter in code)
    return (
        letters >= 2
        and any(letter.isupper() for letter in code[1:])
        and len(code) <= 25
        and not is_no_compound(plain_name(code).split(" ")[-1])
    )


def _is_proved(reading: str, match: re.Match[str], score: int, ends: set[int]) -> bool:
    """Whether what stands around `match` makes it a substance."""
    before = reading[max(0, match.start() - 60) : match.start()].replace("\n", " ")
    if _follows_a_name(before, match.start(), ends) or (match["isotope"] and "isotope" in reading):
        return True
    after = reading[match.end() : match.end() + 160].replace("\n", " ")
    if _BEFORE_NAMING.search(before):
        return score >= 3
    if not _USUAL.fullmatch(plain_name(match[0])):
        return score >= 5 and _AFTER.match(after) is not None
    return score >= 4 and (_AFTER.match(after) is not None or _BEFORE_USING.search(before) is not None)


def _follows_a_name(before: str, start: int, ends: set[int]) -> bool:
    """Whether a known name stands right before, in a list or with this one in brackets."""
    for pattern in (_LISTED, _PAIRED):
        match = pattern.search(before)
        if match and start - (len(before) - match.start()) in ends:
            return True
    return False
