"""Reading text -> the names of agreements it gives: "Amendment No. 2 to the Credit Agreement", "a manufacturing agreement"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactgraph.loaders.lexicon.agreement_words import (
    ABOUT,
    DEFINITE,
    DETERMINERS,
    INSIDE,
    INSIDE_LARGE,
    OF_BEFORE,
    OPENERS,
)
from pactgraph.loaders.mentions.wording.agreement_titles import is_plural
from pactgraph.loaders.mentions.wording.title_lists import (
    breaks_small,
    is_change_of_control,
    is_list_of_words,
    is_no_name,
    joins_small,
    opens_title,
)
from pactgraph.loaders.scanning import scanner


@dataclass(frozen=True, slots=True)
class AgreementName:
    """A name of an agreement at `[start, end)`, without its article.

    `of` is the name of the agreement that an amendment, joinder or waiver speaks of: it lies inside `[start, end)`.
    """

    start: int
    end: int
    title: str
    head: str  # "agreement", "amendment", "note", …
    plural: bool
    definite: bool  # "the", "its", "such": something already known
    proper: bool  # written with capitals
    of: tuple[int, int] | None = None


# What an agreement may be called; small letters count only for the words that mean nothing else.
_HEAD = scanner(
    (
        r"\b(?:(?P<proper>Agreements?|AGREEMENTS?|Contracts?|Subcontracts?|Schedule(?=\sNo\.?\s\d)"
        r"|Leases?|Subleases?|Indentures?|Promissory Notes?|Notes?"
        r"|Amendments?|AMENDMENT|Modification(?=\s(?:(?:No\.|Number)\s?\w{0,3}\d|to\sthe\s))|Addendum|Supplements?|Joinders?"
        r"|Guarant(?:y|ee|ies|ees)|(?:Credit|Loan|Revolving|Term|Lending|Financing) Facilit(?:y|ies)|Facilit(?:y|ies)"
        r"|Warrants?|Memorand(?:um|a) of (?:Understanding|Agreement)|Order Forms?|Letters? of Intent"
        r"|Waivers?|Mortgage|Deed of Trust|Term Loans?|Undertaking|Stipulation|Term Sheet|Statements? of Work"
        r"|(?:Hedge|Warrant|Capped Call|Swap|Call Spread) (?:Transactions?|Confirmations?)"
        r"|(?:Commitment|Offer|Employment|Engagement|Side|Award|Retention|Equity Commitment|Separation|Severance|Debt "
        r"Commitment|Appointment|Fee|Promotion|Pay-?[Oo]ff) Letters?|Consent (?:Orders?|Decrees?)|Consent|Release|Commitments?)"
        r"|(?P<small>agreements?|subcontracts?|contracts?(?! (?:years?|research|manufactur\w{2,5}|development and|clinical|sales"
        r" (?:force|organi[sz]ation))\b)|leases?"
        r"|subleases?|indentures?|promissory notes?|amendments?|addendum|joinder"
        r"|guarant(?:y|ee)"
        r"|(?:credit|loan|revolving|revolver|lending|financing|term loan|securitization|letter of credit) facilit(?:y|ies)"
        r"|(?:prior|previous|former|existing) facility(?= with )|reinsurance (?:treaty|treaties)|lines? of credit"
        r"|(?:time|bareboat|voyage) charters?"
        r"|purchase orders?(?= (?:\(|valued|from|with|in the amount|dated|for))"
        r"|(?:interest rate|currency|commodity|total return) swaps?(?! (?:rate|spread|curve|dealer))"
        r"|warrants?|memorand(?:um"
        r"|a) of (?:understanding|agreement)|order forms?|statements? of work|term sheets?"
        r"|letters? of intent|waivers?|(?:commitment|offer|employment|engagement|side|award|retention|severance|separation"
        r"|appointment|promotion|pay-?off) letters?|(?:term|mortgage|bridge|construction) loans?|notes?"
        r"|loan(?= (?:in the (?:\w{1,12} ){0,2}amount of (?:up to )?\$[\d.,]{1,15} (?:million )?)?(?:from|with) (?:the )?[A-Z])"
        r"|(?:hedge|warrant|capped call|call spread|swap) "
        r"(?:transactions?|confirmations?)))\b"
    ).replace(" ", r"\s{1,2}")  # text filings wrap lines
)
_TOKEN_BACK = re.compile(r"(?:US)?[$€£]?\d[\d,.]*\d(?![\w\-])|[\w$€£%][\w$€£%.'\-/&]*|,|&|\(|\)|[^\s]")
_CAPITAL = re.compile(r"(?:[A-ZÀ-Þ0-9$€£]|[a-z]-[A-Z])[\w.'\-/&%]*\Z")
_REACH = 150
_COMMA_BEFORE = re.compile(
    r"\b[\w.]{0,16}-(?:year|day|month|term|rate|tranche|exclusive|binding|currency|end|based|delivery|quantity|price|fee)|revolving|unsecured|secured"
    r"|senior|syndicated|definitive|million|billion|amended|multicurrency"
    r"|new|engineering|design|exclusive|[$€£\d][\d,.]{0,20}|guaranteed|committed|subordinated",
    re.I,
)
# What may follow a head and still belong to the title.
_TAIL = re.compile(
    r"\s(?:and\sPlan\sof\s[A-Z]\w+(?:\sand\s[A-Z]\w+)?|and\splan\sof\s(?:merger|reorganization|exchange)\b|(?:[Nn]o\.?\s?|Number\s|\#)\d{1,3}|(?:No\.\s|Number\s)?(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)\b"
    r"|(?:and|And|AND)\s(?:(?:Mutual|General|Full|Final|Complete|Joint)\s){0,3}(?:Release|Waiver|Escrow\sInstructions"
    r"|Consent|Assignment|Joinder|Securities\sContract|Guaranty|Covenant\sNot\sto\sCompete|Bill\sof\sSale)(?:\sof\s(?:All\s)?Claims)?"
    r"|and\s(?:(?:mutual|general|full)\s){0,2}release(?:\sof\s(?:all\s)?claims)?"
    r"|in\sprinciple\b"
    r"|of\s(?:(?:Payment|Completion|Performance|Collection)(?:\sand\s[A-Z]\w+)?|Recourse\s[A-Z]\w+|Merger|Sale\sand\sPurchase|Purchase\sand\sSale|Sale|Purchase|Lease|Limited\sPartnership|Mortgage|Reorganization|Settlement|Understanding|Employment"
    r"|Resignation|Trust|Amendment|Assignment|Conveyance)\b"
    r"|for\s(?:Purchase\sand\sSale|Sale\sand\sPurchase)(?:\sof\s[A-Z]\w+(?:\s[A-Z]\w+)?)?)"
)
_SECOND = re.compile(
    r"\s{1,2}(?:to|of|under|on|to\sand\s\w+\sof)\s{1,2}(?P<the>(?:the|its|that|an?|our|such|their|said|his|her|existing"
    r"|certain|that\scertain)\s){0,3}(?P<rest>(?=[\w$\"]))"
)


def find_agreement_names(reading: str, start: int, end: int) -> list[AgreementName]:
    """The names of agreements in `reading[start:end]`, in text order, without overlaps."""
    heads = list(_HEAD.finditer(reading, start, end))
    found: list[AgreementName] = []
    place, last = 0, start
    while place < len(heads):
        name, place = _longest(reading, heads, place, (last, end))
        if name is None:
            continue
        if name.head in ABOUT and place < len(heads):
            name, place = _about(reading, name, heads, place, end)
        elif name.proper and place < len(heads) and (joint := _AND_CHANGE.match(reading, name.end, end)):
            name, place = _joined(reading, name, heads, place, (joint.end(), end))
        found.append(name)
        last = name.end
    return found


# "Forbearance Agreement and Fourth Amendment to Credit Agreement" is one paper.
_AND_CHANGE = re.compile(
    r"\sand\s(?=(?:Limited\s|Joint\s|First\s|Second\s|Third\s|Fourth\s|Fifth\s|Sixth\s|Seventh\s|Eighth\s|Ninth\s|Tenth\s)?Amendment\b)"
)


def _joined(
    reading: str, name: AgreementName, heads: list[re.Match[str]], place: int, bounds: tuple[int, int]
) -> tuple[AgreementName, int]:
    """`name` with the amendment that its title goes on with, and the place after it."""
    second, after = _longest(reading, heads, place, bounds)
    if second is None or second.start != bounds[0] or second.head not in ABOUT:
        return name, place
    if after < len(heads):
        second, after = _about(reading, second, heads, after, bounds[1])
    title = _title(reading, name.start, second.end)
    return AgreementName(name.start, second.end, title, second.head, name.plural, name.definite, name.proper, second.of), after


def _longest(reading: str, heads: list[re.Match[str]], place: int, bounds: tuple[int, int]) -> tuple[AgreementName | None, int]:
    """The name at `heads[place]`, or the longer one that it only begins, and the place after it."""
    name = _name_at(reading, heads[place], *bounds)
    while place + 1 < len(heads) and heads[place + 1].start() - heads[place].end() < 60:
        longer = _name_at(reading, heads[place + 1], *bounds)
        if longer is None or longer.start > heads[place].start():
            break
        name, place = longer, place + 1
    place += 1
    while name is not None and place < len(heads) and heads[place].start() < name.end:
        place += 1
    return name, place


def _name_at(reading: str, head: re.Match[str], lowest: int, end: int) -> AgreementName | None:
    """The name whose head is `head`, or None where the word stands alone as no name ("this consent")."""
    proper = head["proper"] is not None
    begin, determiner = _reach_left(reading, max(lowest, head.start() - _REACH), head)
    stop = head.end()
    if tail := _TAIL.match(reading, stop, end):
        stop = tail.end()
        if more := _TAIL.match(reading, stop, end):
            stop = more.end()
    title = _title(reading, begin, stop)
    word = " ".join(head[0].lower().split())
    if not word.startswith(("letter", "memorandum", "line", "deed")):
        word = word.split()[-1]
    if word.startswith("indenture") and title.casefold().endswith(("supplemental indenture", "supplemental indentures")):
        word = "supplement" + word[len("indenture") :]  # it is made "to the Indenture"
    if is_no_name(reading, title, word, stop, determiner):
        return None
    return AgreementName(
        begin,
        stop,
        title,
        _singular(word),
        is_plural(reading, word, (max(lowest, begin - 24), head.start())),
        determiner in DEFINITE or determiner.endswith(("'s", "s'")),
        proper,
    )


def _singular(word: str) -> str:
    return word[:-3] + "y" if word.endswith("ies") else word[:-1] if word.endswith("s") and word not in {"lease"} else word


def _reach_left(reading: str, lowest: int, head: re.Match[str]) -> tuple[int, str]:
    """Where the name begins, and the determiner before it ("" where there is none)."""
    tokens = list(_TOKEN_BACK.finditer(reading, lowest, head.start()))
    return _reach_proper(reading, tokens, head) if head["proper"] else _reach_small(reading, tokens, head)


def _reach_proper(reading: str, tokens: list[re.Match[str]], head: re.Match[str]) -> tuple[int, str]:
    begin, place, after = head.start(), len(tokens) - 1, head.start()
    while place >= 0:
        token = tokens[place]
        if "\n\n" in reading[token.end() : after] or "\t" in reading[token.end() : after]:
            return begin, ""
        word = token[0]
        if row := _ROW_BEFORE.match(word):
            return (begin if row.end() == len(word) else token.start() + row.end()), ""
        if word in INSIDE_LARGE and place and _joins(tokens, place, begin, head):
            pass
        elif (_CAPITAL.match(word) and not word.endswith((".", "'s"))) or re.fullmatch(
            r"No\.|St\.|[A-Z]\.|U\.S\."
            r"|[A-Z][\w]+'",
            word,
        ):
            if word.lower() in OPENERS and not opens_title(tokens, place, at_head=begin == head.start()):
                return begin, word.lower()
            begin = token.start()
        elif word.lower() in INSIDE and place and _joins(tokens, place, begin, head):
            pass
        elif word != "," or not is_list_of_words(tokens, place):
            return begin, _determiner(tokens, place)
        after = token.start()
        place -= 1
    return begin, ""


# The head of an index, or a row's number, which some sources print without a space: "Description10.1Credit Agreement".
_ROW_BEFORE = re.compile(
    r"(?:[\w.]{0,20}(?:Description|Exhibits?))\d{0,3}(?:\.\d{1,3})?(?=[A-Z]|\Z)|\d{1,3}\.\d{1,3}(?=[A-Z][a-z])"
)


def _joins(tokens: list[re.Match[str]], place: int, begin: int, head: re.Match[str]) -> bool:
    """Whether the small word at `place` stands inside a capitalised title: "Guarantee and Collateral Agreement"."""
    before = tokens[place - 1][0]
    if (
        before.lower() == "amended"
        and before[0].isupper()
        and place + 1 < len(tokens)
        and tokens[place + 1][0].lower() == "restated"
    ):
        return True
    opens = before.lower() in OPENERS and not opens_title(tokens, place - 1, at_head=True)
    if not _CAPITAL.match(before) or opens or before.endswith((".", "'s")):
        return False
    if tokens[place][0].lower() in {"and", "&", "or"}:
        return _HEAD_WORD.match(before) is None and begin <= head.start()
    if tokens[place][0].lower() in {"of", "for", "in", "to"}:
        return before.lower() in OF_BEFORE
    return False


_HEAD_WORD = re.compile(
    r"(?:Agreements?|Contracts?|Indentures?|Facility|Letters?|Amendments?|Plans?|Company|Corporation|Inc|LLC)\Z"
)


def _reach_small(reading: str, tokens: list[re.Match[str]], head: re.Match[str]) -> tuple[int, str]:
    begin, place, after = head.start(), len(tokens) - 1, head.start()
    while place >= 0 and len(tokens) - place <= 12:
        token = tokens[place]
        word, lower = token[0], token[0].lower()
        if "\n\n" in reading[token.end() : after] or "\t" in reading[token.end() : after]:
            break
        counts = begin == after and re.match(r"(?:years?|months?|days?)\b", reading[begin : begin + 7]) is not None
        if (lower in DETERMINERS and not (counts and lower in _COUNTS)) or lower.endswith(("'s", "s'")):
            return begin, lower
        if word == ",":
            if not place or not (_COMMA_BEFORE.fullmatch(tokens[place - 1][0]) or is_list_of_words(tokens, place)):
                break
        elif lower in {"in", "of"} and is_change_of_control(tokens, place):
            pass
        elif lower == "and":
            if not joins_small(tokens, place, first=begin == head.start(), head=head[0]):
                break
        elif breaks_small(tokens, place):
            break
        else:
            begin = token.start()
        after = token.start()
        place -= 1
    return begin, _determiner(tokens, place)


_COUNTS = frozenset("one two three four five six seven eight nine ten".split())


def _determiner(tokens: list[re.Match[str]], place: int) -> str:
    if place < 0:
        return ""
    word = tokens[place][0].lower()
    return word if word in DETERMINERS or word.endswith(("'s", "s'")) else ""


def _title(reading: str, begin: int, stop: int) -> str:
    return " ".join(reading[begin:stop].split())


def _about(reading: str, name: AgreementName, heads: list[re.Match[str]], place: int, end: int) -> tuple[AgreementName, int]:
    """`name` joined with what it amends ("Amendment No. 2" + "to the Credit Agreement"), and the place after it."""
    link = _SECOND.match(reading, name.end, min(end, name.end + 60))
    if not link or heads[place].start() - link.end() > 110:
        return name, place
    second, after = _longest(reading, heads, place, (link.start("rest"), end))
    if second is None or second.start - link.end() > 45 or re.search(r"[,;()\"]", reading[link.end() : second.start]):
        return name, place
    title, span = _title(reading, name.start, second.end), (second.start, second.end)
    return AgreementName(name.start, second.end, title, name.head, name.plural, name.definite, name.proper, span), after
