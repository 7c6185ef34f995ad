"""Sentences about one agreement -> its money: consideration, principal, commitments, prices, pay."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from pactgraph.loaders.candidates import Candidates, candidates
from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.former_sums import FORMER, PRIOR
from pactgraph.loaders.lexicon.not_consideration import NOT_CONSIDERATION, NotConsideration
from pactgraph.loaders.lexicon.not_of_the_deal import NOT_OF_THE_DEAL
from pactgraph.loaders.lexicon.others_sums import OTHERS_SUMS
from pactgraph.loaders.lexicon.purposes import ANNUAL, MONTHLY
from pactgraph.loaders.lexicon.sums_beside import SUMS_BESIDE
from pactgraph.loaders.lexicon.sums_recited import SUMS_RECITED
from pactgraph.loaders.mentions.terms.money import MoneyFound, find_money
from pactgraph.loaders.mentions.terms.payment import find_payment
from pactgraph.loaders.mentions.terms.purpose import Purpose, find_purpose
from pactgraph.loaders.mentions.wording.clauses import sentence_around
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Amount, Fact, Party


@dataclass(frozen=True, slots=True)
class _Rules:
    """Reasons why a sum is no consideration, by what stands before it and behind it."""

    before: tuple[tuple[NotConsideration, re.Pattern[str]], ...]
    after: tuple[tuple[NotConsideration, re.Pattern[str]], ...]
    beginnings: Candidates  # of the patterns in `before`


def _rules(*rules: NotConsideration) -> _Rules:
    before = tuple((rule, rule.before) for rule in rules if rule.before)
    after = tuple((rule, rule.after) for rule in rules if rule.after)
    return _Rules(before, after, candidates([pattern for _, pattern in before]))


_OF_REPORTS = _rules(*NOT_CONSIDERATION, *OTHERS_SUMS, *SUMS_BESIDE)
_OF_PAPERS = _rules(*NOT_CONSIDERATION, *OTHERS_SUMS, *SUMS_BESIDE, *NOT_OF_THE_DEAL, *SUMS_RECITED)
# Past this many characters the spans are a whole agreement, where most sums are limits and examples: only sums that say what
# they are for count there.
_WHOLE_AGREEMENT = 15_000
_SEEN = 220  # characters around a sum that the rules of what is no consideration look at


_FIRM = re.compile(
    r"\b(?:Inc|LLC|L\.L\.C|Ltd|Corp|Corporation|Company|Co|Bank|N\.A|L\.P|LP)\b\.?[ \t]{1,9}\Z"
)  # a row of a firm's share


_DATED_ROW = re.compile(r"(?:\A|\n)[ \t]{0,20}[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}[ \t.]{1,20}\Z")


Telling = Literal["report", "paper", "end"]
# Rules that speak of another, older agreement: where the report tells of its end, that is the agreement itself.
_OF_WHAT_ENDED = frozenset({"agreement replaced"})
_PAYING_OFF = frozenset({"drawn or outstanding", "debt retired", "debt paid with it", "threshold"})
# "In no event shall the value of the payment to Mr. Orr exceed $9": the most that is paid
_CAPPED = re.compile(
    r"\bno\sevent\s(?:shall|will|may|would)\s(?:the\s|such\s|any\s)?(?:(?:total|aggregate|maximum|value\sof(?:\sthe|\ssuch|\sany)?)\s){0,2}"
    r"(?:\w{1,15}\s)?(?:payments?|bonus(?:es)?|fees?|price|consideration|rent|award)\b(?:[^.;$]|\b(?:Mr|Ms|Mrs|Dr)\.){0,120}\bexceed\s\Z"
)
_PAID_OFF = re.compile(r"\b(?:re)?pa(?:id|y|ying)\b[^.;$]{0,120}\Z", re.I)


@dataclass(frozen=True, slots=True)
class _Sum:
    """A sum with its sentence and what it is for."""

    money: MoneyFound
    sentence: tuple[int, int]
    purpose: Purpose | None


def find_amounts(
    document: Document, spans: Sequence[tuple[int, int]], parties: Sequence[Party], *, told: Telling = "report"
) -> tuple[Amount, ...]:
    """Find the money of the agreement that `spans` speak of, in text order, each sum of a currency once.

    One sentence may state the same sum twice for different things (four series of notes); then both stand. Left out: par values,
    thresholds, market and accounting figures, denominations, and the former sum of a change. `told`: the spans are of a "report",
    of the agreement's own "paper", where examples, scales and other debts are left out too, or of a report that tells of its
    "end", where what it lent and what was paid off are its own.
    """
    strict = told == "paper" and sum(end - start for start, end in spans) > _WHOLE_AGREEMENT
    found = [each for span in spans for each in _sums(document.reading, span, told) if each.purpose or not strict]
    return tuple(_build_amount(document, each, parties) for each in _once(document.reading, found))


def _sums(reading: str, span: tuple[int, int], told: Telling) -> Iterator[_Sum]:
    for money in find_money(reading, *span):
        sentence = sentence_around(reading, *span, money.start)
        if _is_consideration(reading, sentence, money, told):
            purpose = find_purpose(reading, _own_row(reading, sentence, money), (money.start, max(money.end, money.per_end)))
            if purpose is None and _DATED_ROW.search(reading, max(0, money.start - 40), money.start):
                continue  # a covenant's table: what must be reached by that day
            if purpose is None and told != "paper" and not _tells_of_a_deal(reading, sentence):
                continue
            if purpose or not (_is_cell(reading, money) and _FIRM.search(reading, max(0, money.start - 40), money.start)):
                yield _Sum(money, sentence, purpose)


# What a sentence about a deal's money speaks of; one without any of it tells of a business ("had sales of $9 in 2030").
_OF_A_DEAL = scanner(
    r"\b(?:pric\w{1,3}|(?:pre|re)?-?pa(?:y|ys|id|ying|yable|yments?)|receiv\w{1,3}|salar\w{1,3}|bonus\w{0,2}|fees?|charges?|considerations?|commit\w{0,6}|facilit\w{1,3}"
    r"|loans?|lend\w{0,4}|lent|borrow\w{0,4}|credit\w{0,3}|tranches?|purchas\w{1,4}|proceeds|rents?|rental|compensation|costs?|penalt\w{1,3}|contribut\w{1,4}"
    r"|reimburs\w{1,5}|principal|charter\w{0,3}|hire|rate\sof|instal\w{2,6}|deposit\w{0,3}|escrow\w{0,2}|s(?:ell|ells|old|ale)|issu\w{1,4}|invest\w{0,5}|distribut\w{1,4}|premiums?"
    r"|milestones?|royalt\w{1,3}|per\s(?:share|unit|annum)|valued?|cash|allowances?|polic\w{1,3}|coverage|acqui\w{2,6}|transactions?|indebtedness|provid\w{1,3}"
    r"|grant\w{0,3}|award\w{0,3}|amounts?|agree\w{0,5}|discounts?|warrants?|notes?|settle\w{0,5}|convert\w{0,4}|fund\w{0,3}|terminat\w{1,4})\b",
    re.I,
)
_ROW = 80  # characters: so short a piece is a row or a point of a list, whose head tells what it is


def _tells_of_a_deal(reading: str, sentence: tuple[int, int]) -> bool:
    return sentence[1] - sentence[0] < _ROW or _OF_A_DEAL.search(reading, *sentence) is not None


def _own_row(reading: str, sentence: tuple[int, int], money: MoneyFound) -> tuple[int, int]:
    """The sentence, cut at the end of the row where the sum stands in a table: the next row's words speak of another sum."""
    if not _is_cell(reading, money):
        return sentence
    end = reading.find("\n", money.end, sentence[1])
    return sentence if end < 0 else (sentence[0], end)


def _is_cell(reading: str, money: MoneyFound) -> bool:
    """Whether a sum stands in a cell of a table behind another cell."""
    return reading[max(0, money.start - 4) : money.start].rstrip(" ").endswith("\t")


def _is_consideration(reading: str, sentence: tuple[int, int], money: MoneyFound, told: Telling) -> bool:
    """Whether nothing around the sum makes it a par value, threshold, market or accounting figure, or one of another deal."""
    before = reading[max(sentence[0], money.start - _SEEN) : money.start]
    after = reading[money.end : min(sentence[1], money.end + _SEEN)]
    rules = _OF_PAPERS if told == "paper" else _OF_REPORTS
    if any(not _is_excused(rule, before, told) for rule in _matching(rules, before, after)):
        return False
    if FORMER.search(before) and " to " in after[:80].replace("\n", " "):
        return False
    return money.value > 0 and (told == "end" or not PRIOR.search(before))


def _matching(rules: _Rules, before: str, after: str) -> Iterator[NotConsideration]:
    """The rules that the words before or behind a sum match."""
    for number in rules.beginnings.among(before):
        if rules.before[number][1].search(before):
            yield rules.before[number][0]
    for rule, pattern in rules.after:
        if pattern.match(after):
            yield rule


def _is_excused(rule: NotConsideration, before: str, told: Telling) -> bool:
    """Whether a rule that matches does not count: it speaks of what ended, or of the most that is paid."""
    if told == "end" and (rule.name in _OF_WHAT_ENDED or (rule.name in _PAYING_OFF and _PAID_OFF.search(before) is not None)):
        return True
    return rule.name == "threshold" and _CAPPED.search(before) is not None


def _once(reading: str, found: Sequence[_Sum]) -> list[_Sum]:
    """Each value once, but for repeats in the sentence that states it first, where they are of different things."""
    kept: list[_Sum] = []
    kept_of: defaultdict[tuple[str, Decimal], list[_Sum]] = defaultdict(list)
    for each in found:
        same = kept_of[each.money.currency, each.money.value]
        listed = bool(same) and all(one.sentence == each.sentence and _are_two(reading, one, each) for one in same)
        if not same or listed:
            kept.append(each)
            same.append(each)
    return kept


# "$5 million is due on May 1, 2030 and $5 million on May 1, 2031", "a second tranche of $5 million and a third of $5 million"
_DUE = re.compile(
    r"(?:\s(?:is|are|was|were|will\sbe|to\sbe))?(?:\s(?:due|payable|paid|and))*\s(?:on|by|before)\s"
    r"(?:or\s(?:before|about)\s)?(?P<day>[A-Z][a-z]{2,8}\s\d{1,2},\s\d{4})"
)
_STEP = re.compile(
    r"\b(?P<step>first|initial|second|third|fourth|fifth|final|last)\s(?:and\sfinal\s)?(?:\w+\s)?"
    r"(?:tranche|installment|instalment|payment|draw)\s(?:of|in\sthe\samount\sof)\s(?:up\sto\s)?\Z",
    re.I,
)


_FURTHER = re.compile(r"\b(?:additional|further|another)\s(?:\w{3,12}\s(?:of\s)?)?\Z", re.I)
_YEAR_BEFORE = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d):\s{0,3}\Z")  # "2029: $5, 2030: $5"


def _are_two(reading: str, one: _Sum, other: _Sum) -> bool:
    """Whether a sum told twice in a sentence is of two things: notes of two series, payments of two days, two tranches."""
    if _object(reading, one) != _object(reading, other) and "principal" in _object(reading, other):
        return True
    if _FURTHER.search(reading, max(0, other.money.start - 34), other.money.start):
        return True  # "a bonus of $5 in May and an additional $5 in June"
    years = [_YEAR_BEFORE.search(reading, max(0, each.money.start - 10), each.money.start) for each in (one, other)]
    days = [_DUE.match(reading, each.money.end) for each in (one, other)]
    steps = [_STEP.search(reading, max(0, each.money.start - 70), each.money.start) for each in (one, other)]
    named = (
        [found and found["day"] for found in days],
        [found and found["step"].lower() for found in steps],
        [found and found["year"] for found in years],
    )
    return any(_differ(told) for told in named)


def _differ(told: Sequence[str | None]) -> bool:
    return None not in told and len(set(told)) == len(told)


def _object(reading: str, each: _Sum) -> str:
    """The words after a sum that tell notes of one series from those of another."""
    return " ".join(reading[each.money.end : each.money.end + 90].split("(")[0].split(",")[0].split())


def _build_amount(document: Document, each: _Sum, parties: Sequence[Party]) -> Amount:
    money, reading = each.money, document.reading
    mention = document.mention(money.start, money.end)
    rule = each.purpose.rule if each.purpose else "amount: bare"
    payment = find_payment(document, each.sentence, money, each.purpose, parties)
    per, per_end = _per(reading, each)
    return Amount(
        value=Fact[Decimal](value=money.value, mentions=(mention,), rule=rule),
        currency=Fact[str](value=money.currency, mentions=(mention,), rule="amount: currency"),
        what=_what(document, each.purpose),
        low=None if money.low is None else Fact[Decimal](value=money.low, mentions=(mention,), rule="amount: range"),
        payer=payment.payer,
        payee=payment.payee,
        contingent=payment.contingent,
        per=None if per is None else Fact[str](value=per, mentions=(document.mention(*per_end),), rule="amount: per"),
    )


def _what(document: Document, purpose: Purpose | None) -> Fact[str] | None:
    if purpose is None:
        return None
    mention = document.mention(purpose.start, purpose.end)
    return Fact[str](value=" ".join(mention.quote.split()), mentions=(mention,), rule=purpose.rule)


# "a bi-weekly salary", "semi-monthly payments": neither by the month nor by the year.
_OTHER_RHYTHM = re.compile(r"\b(?:(?:bi|semi)-?(?:weekly|monthly|annual\w{0,2})|weekly|quarterly|daily|hourly|twice)\b", re.I)


_PER_BEFORE = re.compile(r"\s{1,3}per\s{1,3}(?P<unit>share|unit)\b", re.I)  # "an exercise price per share of $9"
_TOTAL = re.compile(r"\btotal\b")  # "nine months of salary, a total of $9"


def _per(reading: str, each: _Sum) -> tuple[str | None, tuple[int, int]]:
    """What the sum is counted by, and the span that says so: words after it, or the noun's own ("annual base salary")."""
    money = each.money
    if money.per:
        return money.per, (money.start, money.per_end)
    if each.purpose and (counted := _PER_BEFORE.match(reading, each.purpose.end, money.start)):
        return counted["unit"].lower(), counted.span()
    total = each.purpose and _TOTAL.search(reading, each.purpose.end, money.start)
    if each.purpose and not total and not _OTHER_RHYTHM.search(reading, max(0, each.purpose.start - 14), each.purpose.end):
        for pattern, unit in ((MONTHLY, "month"), (ANNUAL, "year")):
            if match := pattern.search(reading, each.purpose.start, each.purpose.end):
                return unit, match.span()
    return None, (money.start, money.end)
