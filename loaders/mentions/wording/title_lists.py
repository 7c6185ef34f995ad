"""Words of a title that could be read as none of it: "Contribution, Conveyance and Assumption Agreement"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.lexicon.agreement_words import ADJECTIVES, DETERMINERS, OF_STOCK, STOPS

_ARTICLES = frozenset("a an the that certain million billion its our their".split())
_WORD = re.compile(r"[A-Z][a-z]{2,}|[a-z]{3,}")
_MOST = 8  # words of a title before its last comma


def is_list_of_words(tokens: Sequence[re.Match[str]], place: int) -> bool:
    """Whether the comma at `place` separates words of a title: single words behind an article, the last two joined by "and"."""
    if place < 2 or not _is_ended_by_and(tokens, place):
        return False
    capital = tokens[place - 1][0][0].isupper()
    for back in range(place - 1, max(-1, place - 2 * _MOST), -1):
        word = tokens[back][0]
        if word.lower() in _ARTICLES:
            return back < place - 1
        if word == ",":
            if tokens[back - 1][0] == ",":
                return False
        elif not _WORD.fullmatch(word) or word[0].isupper() != capital or tokens[back + 1][0] != ",":
            return False
    return False


def _is_ended_by_and(tokens: Sequence[re.Match[str]], place: int) -> bool:
    """Whether a few words after the comma there is the list's "and"."""
    words = [token[0].lower() for token in tokens[place + 1 : place + 4]]
    return "and" in words[1:] or ("," in words[1:2])


def opens_title(tokens: Sequence[re.Match[str]], place: int, *, at_head: bool) -> bool:
    """Whether a word that sentences begin with belongs to a title: "Amended and Restated", "Lease Termination Agreement"."""
    word, before = tokens[place][0].lower(), tokens[place - 1][0] if place else ""
    if word == "amended":
        return not at_head and tokens[place + 1][0].lower() == "and"
    if word == "at":  # "an At Market Issuance Sales Agreement"
        return not at_head and tokens[place + 1][0].lower() in {"market", "the"}
    joined = before in {"and", "&"} and place > 1 and tokens[place - 2][0][0].isupper()  # "Termination and Release Agreement"
    titled = joined or before.lower() in DETERMINERS or (before[:1].isupper() and before.lower() not in {"press", "news"})
    before_and = place + 1 < len(tokens) and tokens[place + 1][0] in {"and", "&"}
    return word in {"release", "termination"} and (at_head or before_and) and titled


def is_change_of_control(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether the small word at `place` stands in "change in control" or "change of ownership"."""
    words = [token[0].lower() for token in tokens[max(0, place - 1) : place + 2]]
    return len(words) == 3 and words[0] in {"change", "change-"} and words[2] in {"control", "ownership"}


_BESIDE_AMENDMENT = frozenset({"waiver", "consent", "forbearance"})


def joins_small(tokens: list[re.Match[str]], place: int, *, first: bool, head: str = "") -> bool:
    """Whether the "and" at `place` joins adjectives, "research and development agreement", or a waiver and an amendment."""
    if not place:
        return False
    before = tokens[place - 1][0]
    if first and head.startswith("amendment") and before in _BESIDE_AMENDMENT:
        return True
    plain = before.islower() and before not in STOPS and not _is_head(before)
    return before.lower() == "amended" or (plain and not first)


def breaks_small(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether the word at `place` cannot stand inside a name in small letters."""
    word = tokens[place][0]
    lower = word.lower()
    if lower in {"stock", "share", "shares"} and place + 1 < len(tokens) and tokens[place + 1][0].lower() in OF_STOCK:
        return False
    behind_article = place > 0 and tokens[place - 1][0].lower() in {"a", "an", "the", "its"}
    stops = lower in STOPS and not (lower == "guaranteed" and behind_article)
    compound = behind_article and "-" in lower  # "a co-packing agreement"
    verb = stops or (lower.endswith("ing") and lower not in ADJECTIVES and not compound)
    closed = word.endswith(".") and len(word) > 3
    return not re.match(r"[\w$€£]", word) or closed or (verb and not _restated(tokens, place))


def _is_head(word: str) -> bool:
    return re.fullmatch(r"agreements?|contracts?|leases?|indentures?|letters?|facility|notes?|warrants?", word) is not None


def _restated(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether "amended" or "restated" at `place` belongs to "amended and restated"."""
    words = [token[0].lower() for token in tokens[max(0, place - 2) : place + 3]]
    return " ".join(words).find("amended and restated") >= 0 and tokens[place][0].lower() in {"amended", "restated"}


_EXERCISABLE = re.compile(r"\s(?:to\s(?:purchase|acquire|subscribe)|exercisable)\b")  # "a warrant to purchase 200,000 shares"


_TO_LEASE = re.compile(r"\b(?:agree(?:ment|d|s)|option|right|intends?|plans?|continues?)\sto\s\Z|\b(?:will|would|shall)\s\Z")
_PRESS = re.compile(r"(?:press|news|earnings)\srelease\Z", re.I)


_OF_THE_FORM = re.compile(r"\bMaterial\sDefinitive\sAgreements?\Z")  # the heading of an item
_NO_PAPERS = frozenset({"mutual agreement", "mutual written agreement", "mutual consent"})


_ANY_OF_ITS_KIND = re.compile(
    r"applicable\s(?:\w+\s){0,3}(?:agreements?|letters?|contracts?)\Z|old\s(?:agreement|contract)\Z", re.I
)
# "warrants between Corran and each such individual"
_OF_EACH = re.compile(
    r"[^.;]{0,12}\sbetween\s(?:[A-Z][\w&.,']*\s|the\s|us\s|our\s|\w{4,10}\s){1,5}and\seach\s(?:such\s)?"
    r"(?:individual|person|grantee|recipient|participant|employee|director|officer)s?\b"
)


def is_no_name(reading: str, title: str, head: str, stop: int, determiner: str) -> bool:
    """Whether a head that often means something else stands alone or in a phrase that names no agreement."""
    if head in {"note", "notes"} and not re.search(r"promissory|purchase|\bnote\b", title, re.I):
        return True
    alone = head in {"consent", "release", "commitment", "commitments", "warrant", "warrants"} and len(title.split()) < 2
    if alone and not (determiner in {"a", "an"} and _EXERCISABLE.match(reading, stop)):
        return True
    if title == "lease" and _TO_LEASE.search(reading, max(0, stop - 30), stop - len(title)):
        return True  # "an agreement to lease a plant": here a verb
    if head == "release" and _PRESS.search(title):
        return True
    if _ANY_OF_ITS_KIND.match(title) or (head.endswith("s") and _OF_EACH.match(reading, stop)):
        return True
    if _OF_THE_FORM.search(title) or title.casefold() in _NO_PAPERS:
        return True
    following = reading[stop : stop + 14].lower()
    return re.match(r"[\s-](?:holders?|date|act|bonds?|pool|rates?)\b", following) is not None or title.lower() in {
        "news release",
        "press release",
        "notes",
        "no contract",
    }
