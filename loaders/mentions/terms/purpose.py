"""A sum in its sentence -> what it is for, in the text's words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactgraph.loaders.lexicon.purposes import HEAD, JOINTS, STOPS, WEAK_HEAD

_TOKEN = re.compile(r"[A-Za-z][\w'-]{0,30}")
_FOR = re.compile(
    r"(?:\s{1,3}in\s(?:cash|immediately available funds))?,?\s{1,3}(?-i:for|as|in exchange for|in consideration (?:of"
    r"|for)|towards?|to (?:fund|cover|finance))\s"
    r"(?!of\b|(?:so |as )?long as\b"
    r"|(?:follows|applicable|described|provided|agreed|defined|amended|adjusted|set forth|specified|well)\b"
    r"|the same may\b|(?:the )?(?:entire |full |whole )?duration\b|(?:each|any|every|such|that)\s"
    r"|(?:the|its|our|\w+'s|the company's|a)\s"
    r"(?:\w+\s){0,2}(?:fiscal|calendar|period|year|term|quarter)\b)"
    r"(?P<what>[A-Za-z](?:[^.;:,()\n$]|\n(?!\s{0,9}\n)){2,70}?)(?=\s(?:through|upon|on|at|by|if|when|until|over|within|payable|plus|subject"
    r"|under|pursuant|in)\b|[.;:,()\n$]|\Z)",
    re.I,
)
_WINDOW = 110


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a sum is for: a span of the reading and the rule that found it."""

    start: int
    end: int
    rule: str


def find_purpose(reading: str, sentence: tuple[int, int], money: tuple[int, int]) -> Purpose | None:
    """What the sum at `money` is for, or None.

    A noun joined to it ("purchase price of $9") comes first, then the noun that follows ("a $9 credit facility"), then "for …".
    """
    return (
        _before(reading, sentence[0], money[0])
        or _after(reading, money[1], sentence[1])
        or _stated_for(reading, money[1], sentence[1])
    )


def _before(reading: str, low: int, at: int) -> Purpose | None:
    """The noun before the sum, where only joining words stand between them."""
    start = max(low, at - _WINDOW)
    if row := _ROW_LABEL.search(reading, start, at):
        return Purpose(*row.span("head"), "amount: noun before")
    window = reading[start:at].replace("\n", " ")
    for pattern in (HEAD, WEAK_HEAD):
        heads = list(pattern.finditer(window))
        if heads and _joins(window[heads[-1].end() :]):
            named = _named_before_amount(window, heads[-1])
            first, end = _phrase_start(window, named.start()), named.end()
            if costs := _AFTER_COSTS.search(reading, max(low, at - 2 * _WINDOW), start + end):
                return Purpose(*costs.span("head"), "amount: noun before")
            if _BEYOND.search(window, 0, first):
                return None  # "above the guaranteed amount, not to exceed"
            payment = _PAYMENT_FOR.search(window, 0, first)
            if payment:  # "a commitment fee for the Line of Credit equal to"
                first, end = _phrase_start(window, payment.start("head")), payment.end("head")
            return Purpose(start + first, start + end, "amount: noun before")
    return None


# A row that says what its sum is: "LOAN AMOUNT:<tab>$9".
_ROW_LABEL = re.compile(
    r"(?:\A|(?<=\n))[ \t]{0,9}(?P<head>(?:[A-Z][A-Za-z]{1,14}[ ]){0,3}(?i:(?:loan|facility|commitment|principal|note)[ ]amount"
    r"|(?:base|annual)[ ]salary|purchase[ ]price|(?:base|monthly|annual)[ ]rent|security[ ]deposit|credit[ ]limit))"
    r":?[ ]{0,3}\t[ \t]{0,9}\Z"
)


def _named_before_amount(window: str, head: re.Match[str]) -> re.Match[str]:
    """What "in the amount of" speaks of: the noun before it ("a termination fee from Lind in the amount of"), else itself."""
    led = _IN_AMOUNT.search(window, 0, head.end())
    if led is None:
        return head
    nouns = [
        noun for noun in HEAD.finditer(window, 0, led.start()) if _SAYS_WHOSE.fullmatch(_bare(window[noun.end() : led.start()]))
    ]
    return nouns[-1] if nouns else head


def _bare(between: str) -> str:
    """The words between without what stands in parentheses, which may hold others."""
    while (shorter := _INMOST.sub("", between)) != between:
        between = shorter
    return between


_INMOST = re.compile(r"\([^()]{0,60}\)")
_IN_AMOUNT = re.compile(
    r"\bin\s(?:the|an|a)\s(?:(?:total|aggregate|maximum|minimum|gross|net|full)\s){0,2}(?:amount|sum)\Z", re.I
)
_SAYS_WHOSE = re.compile(
    r"\s*(?:(?:from|to|for|of|covering|under)\s(?:[\w&'’-]++(?>(?:(?<=Mr|Ms|Dr)\.|(?<=Mrs)\.)?)[ ,]*+){1,6})?", re.I
)
_BEYOND = re.compile(
    r"(?:\b|(?<=\d)(?=%))(?:above|over|below|beneath|beyond|number\s(?:of|and)|multiplied\sby|%\)?\sof|percent\sof)\s(?:(?:the|such|any|his|her|your)\s)?(?:\w{2,20}['’]s\s)?\Z",
    re.I,
)
_PAYMENT_FOR = re.compile(r"\b(?P<head>fees?|premium|charge|deposit)\s(?:for|on|under)\s(?:(?:the|such|this)\s)?\Z", re.I)


# "net proceeds, after commissions and other expenses, were $9"
_AFTER_COSTS = re.compile(
    r"\b(?P<head>(?:net|gross)\sproceeds)\b(?:\s(?:to|from|of)\s(?:the\s)?[\w']{2,15}){0,2},?\s"
    r"(?:after|before|net\sof)\s[^.;:$()]{3,150}\Z",
    re.I,
)
_POINT = re.compile(r"\((?:[ivx]{1,4}|[a-h]|\d)\)")  # "the greater of (i) the royalty or (ii) $9": the next point


# "an aggregate principal amount not in excess of $9": as much as "up to"; "in excess of" alone sets a threshold
_NOT_OVER = re.compile(r"\bnot\sin\sexcess\sof\s")


def _joins(between: str) -> bool:
    between = _NOT_OVER.sub("up to ", between, count=1)
    if any(mark in between for mark in ".;!?\t") or _POINT.search(between):
        return False
    words = _TOKEN.findall(_without_parentheses(between).lower())
    return len(words) <= 9 and all(word in JOINTS for word in words)


def _without_parentheses(text: str) -> str:
    return _TO_WHOM.sub(" ", re.sub(r"\([^()]{0,60}\)", " ", text), count=1)


# "gross proceeds to the Company were $9", "net proceeds from the sale of the notes were $9"
_TO_WHOM = re.compile(
    r"\A\s(?:to|received\sby)\s(?:the\s)?[A-Za-z][\w'-]{1,20}\b|\A\s(?:from|of)\sthe\s(?:sale|offering|issuance)(?:\sof\sthe\s\w{4,12})?",
    re.I,
)


def _phrase_start(window: str, head: int) -> int:
    """Where the noun phrase that ends with the head begins: at most five words before it."""
    start = head
    for word in list(_TOKEN.finditer(window, 0, head))[:-6:-1]:
        gap = window[word.end() : start]
        if gap.strip(" \n-/") or word[0].lower() in STOPS or not gap or _OWNER.search(word[0]):
            break  # "Mr. Pell's base salary"
        if word[0][0].isupper() and window[start].islower() and _TO.search(window, 0, word.start()):
            break  # "shall pay to Lind compensation of"
        start = word.start()
    return start


_OWNER = re.compile(r"['’]s?\Z")
_TO = re.compile(r"\bto\s\Z")


def _after(reading: str, at: int, high: int) -> Purpose | None:
    """The noun that the sum qualifies: "$9 senior secured credit facility", "$9 in cash"."""
    window = reading[at : min(high, at + _WINDOW)]
    if _AND_SHARES.match(window):
        return None
    first: int | None = None
    last: int | None = None
    end = 0
    for word in _TOKEN.finditer(window):
        gap = window[end : word.start()]
        if any(mark in gap for mark in ".;:!?()$\t") or word.start() > 70:
            break
        lower = word[0].lower()
        if lower in STOPS and (first is not None or lower not in ("of", "in", "as", "for", "per")):
            if not (lower == "of" and last is not None) and not (lower == "and" and last is None):
                break
        elif first is None and lower not in STOPS:
            first = word.start()
        end = word.end()
        if first is not None and (named := _head_at(window, word)):
            last = named
    if first is None or last is None or _NEXT_ROW.match(window, last):
        return None
    if window.lstrip().lower().startswith("per ") or _is_below(reading, at, window[:first]):
        return None
    figure = (_COUNT if _PERIOD.match(window, first) else _FIGURE).search(window, 0, first)
    return Purpose(at + (figure.start() if figure else first), at + last, "amount: noun after")


# "$9 and 500 shares": what is given beside it.
_AND_SHARES = re.compile(r"(?:\s(?:in\s)?cash)?,?\s{1,3}(?:and|plus)\s[\d,.]{1,15}\s(?:shares|options|units|warrants)\b")


def _head_at(window: str, word: re.Match[str]) -> int | None:
    """Where the head ends that is this word, or that begins with it: "line of credit"."""
    head = HEAD.match(window, word.start())
    if head and head.end() >= word.end():
        return head.end()
    return word.end() if WEAK_HEAD.fullmatch(window, word.start(), word.end()) else None


_FIGURE = re.compile(r"(?<![\d,.$])\d{1,3}-\Z")  # "364-day credit facility"
_COUNT = re.compile(r"(?<![\d,.$])\d{1,3}[\s-]\Z")  # "364 day revolving credit facility"
_PERIOD = re.compile(r"(?:day|month|year)(?!\w)", re.I)


_NEXT_ROW = re.compile(r"\s\d{1,2}\s?:")  # "Milestone 2:"


def _is_below(reading: str, at: int, gap: str) -> bool:
    """Whether a table's row ends with the sum: what the next row begins with names another."""
    line = reading[max(reading.rfind("\n", 0, at), at - 200) + 1 : at]
    return "\n" in gap and ("\t" in line.strip() or line.count("$") > 1)


def _stated_for(reading: str, at: int, high: int) -> Purpose | None:
    match = _FOR.match(reading, at, min(high, at + 120))
    if match is None:
        return None
    start = match.start("what")
    lead = _ARTICLE.match(reading, start, match.end("what"))
    told = _OPEN_END.sub("", reading[start : match.end("what")])
    return (
        Purpose(start, start + len(told), "amount: stated for") if start + len(told) > (lead.end() if lead else start) else None
    )


_ARTICLE = re.compile(r"(?:the|an?|its|their|his|her|such)(?:\s{1,3}|\Z)", re.I)
_OPEN_END = re.compile(
    r"(?:\s{1,3}(?:and|or|the|an?|of|its|their|to))*\s{0,3}\Z", re.I
)  # "for the first item and $9 for the next"
