"""Names with a part that looks like their end: a state behind a comma, a letter in quotation marks."""

from __future__ import annotations

import re

from pactgraph.loaders.lexicon.jurisdictions import JURISDICTIONS

# 'Halden "Q" Stores, Inc.': one letter amid a name, not 'Exhibit "A" Halden Corp.'.
QUOTED_LETTER = (
    r"(?<=[A-Za-z]\s)(?<!(?i:exhibit)\s)(?<!(?i:schedule)\s)(?<!(?i:annex)\s)(?<!(?i:appendix)\s)(?<!(?i:attachment)\s)"
    r"(?<!(?i:class)\s)(?<!(?i:series)\s)(?<!(?i:part)\s)(?<!(?i:party)\s)\"[A-Z]\"(?=\s[A-Z])"
)
# What a public institute is for, where its name runs on behind an "and": "National Institute of Allergy and Infectious Diseases".
OF_INSTITUTE = (
    r"(?<=Institute)\s(?:of|on|for|OF|ON)\s(?i:allergy\sand\sinfectious\sdiseases|diabetes\sand\sdigestive\sand\skidney\sdiseases"
    r"|arthritis\sand\smusculoskeletal\sand\sskin\sdiseases|neurological\sdisorders\sand\sstroke|standards\sand\stechnology"
    r"|child\shealth\sand\shuman\sdevelopment|dental\sand\scraniofacial\sresearch|alcohol\sabuse\sand\salcoholism"
    r"|deafness\sand\sother\scommunication\sdisorders|biomedical\simaging\sand\sbioengineering|health\sand\smedical\sresearch"
    r"|science\sand\stechnology|drug\sabuse|mental\shealth)(?!\w)"
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
