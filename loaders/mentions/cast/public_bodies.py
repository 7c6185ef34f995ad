"""Names with a part that looks like their end: a state behind a comma, a letter in quotation marks; or their start: "MS"."""

from __future__ import annotations

import re

from pactgraph.loaders.lexicon.given_names import GIVEN_NAMES
from pactgraph.loaders.lexicon.jurisdictions import JURISDICTIONS

# 'Halden "Q" Stores, Inc.': one letter amid a name, not 'Exhibit "A" Halden Corp.'.
QUOTED_LETTER = (
    r"(?<=[A-Za-z]\s)(?<!(?i:exhibit)\s)(?<!(?i:schedule)\s)(?<!(?i:annex)\s)(?<!(?i:appendix)\s)(?<!(?i:attachment)\s)"
    r"(?<!(?i:class)\s)(?<!(?i:series)\s)(?<!(?i:part)\s)(?<!(?i:party)\s)\"[A-Z]\"(?=\s[A-Z])"
)
_CAPITAL = r"[A-Z][a-z'-]{2,20}"
# What an institute is for, where its name runs on: "National Institute of Rural Weather", "Institute of Ferns and Zoology".
# Behind the last "and" stands what one studies, by its form; of "Institute of Ferns and Tarn Corp." it is another's name.
OF_INSTITUTE = (
    rf"(?<=Institute)\s(?:of|on|for)\s(?:{_CAPITAL}(?:,?(?:\sand)?\s{_CAPITAL}){{0,3}}\sand\s"
    r"(?:(?:[A-Z][a-z]{2,15}\s){0,2}D(?:iseases|isorders)"
    r"|(?:[A-Z][a-z]{1,15}(?:al|ic|ous|ive|man)\s){0,2}[A-Z][a-z]{2,16}(?:logy|ring|ment|ism|earch))"
    rf"|(?<=National\sInstitute\s(?:of|on)\s){_CAPITAL}(?:\s{_CAPITAL}){{1,2}})(?![\w'-])(?!,?\s(?:[A-Z]|&))"
)
# "Industrial Board of the Parish of Halden, Louisiana, Inc.": a body that a place founded as a corporation.
_BODY = re.compile(
    r"(?:[A-Z][\w&'-]{1,20}\s){1,5}(?:of|OF)\s(?:(?:the|THE)\s)?(?i:parish|county|city|town|village|borough)\s(?:of|OF)\s"
    r"[A-Z][\w.'-]{1,20}(?:\s[A-Z][\w.'-]{1,20}){0,2},\s\Z"
)


# "the Board of Tarn Mills, Inc. met": the company's board, not "Board of Trade of Halden, Inc."
_BOARD_OF = re.compile(
    r"(?:The\s)?Board\sof\s(?=[A-Z])(?!(?:Trade|Regents|Trustees|Governors|Education|Curators|Supervisors|Realtors)\b)"
)


def body_start(reading: str, lowest: int, start: int, form: re.Match[str]) -> int:
    """Where the name begins that seemed to begin at `start`: behind "Board of", or before the public body of a place.

    The latter where what seemed to be the name is a state alone.
    """
    if board := _BOARD_OF.match(reading, start, form.start()):
        return board.end()
    if reading[start : form.start()].strip(" ,\n").casefold() not in JURISDICTIONS:
        return start
    body = _BODY.search(reading, max(lowest, start - 140), start)
    return body.start() if body else start


_NEXT_WORD = re.compile(r"\s{1,3}([^\W\d_]{2,20})")


def is_ms_of_name(reading: str, span: tuple[int, int]) -> bool:
    """Whether the word at `span` is the "MS" of "MS Halden Advisers Inc.", not the address before a woman's name."""
    following = _NEXT_WORD.match(reading, span[1])
    woman = following is not None and following[1].casefold() in GIVEN_NAMES
    return reading[slice(*span)] == "MS" and not woman
