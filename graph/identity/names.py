"""Name of an organization -> its comparable parts: distinctive words, legal forms.

Case, accents, punctuation, "&" and the spelling of the legal form carry no identity; the form itself does: an Inc. is no LLC.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from pactgraph.graph.identity.stated_names import plain_name
from pactgraph.ontology.jurisdictions import CANONICAL, PROVINCES, STATES
from pactgraph.ontology.legal_forms import COMMON_WORDS, LEGAL_FORMS, NAME_TAILS, NAME_WORDS

_SPELLINGS: dict[tuple[str, ...], str] = {
    tuple(spelling.split()): form.code for form in LEGAL_FORMS for spelling in form.spellings
}
_LONGEST = max(len(spelling) for spelling in _SPELLINGS)
_LAST_WORDS = frozenset(spelling[-1] for spelling in _SPELLINGS)
# "S.p.A.", "J. P. Morgan": letters with stops between them are one word.
_INITIALS = re.compile(r"(?<!\w)\w(?:\.\s?\w(?!\w))+\.?")
# EDGAR appends the state to tell namesakes apart: "ACME CORP /DE/", "ACME CORP/CA".
_STATE_TAIL = re.compile(r"\s?[/\\](?:[A-Za-z]{2,4}|[A-Z]\d)[/\\]?\s*$")
_WORD = re.compile(r"[^\W_]+")
# "Alder Trust Co of Nevada": a form inside a name is a word of it, however it is spelled.
_INNER_FORMS = {"co": "company", "corp": "corporation", "inc": "incorporated", "ltd": "limited"}
_LETTERED = frozenset("series class tranche fund trust unit phase pool group schedule part account".split())
_LATIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i", "&": " and "}
)
_APOSTROPHES = str.maketrans("", "", "'’‘`´")


def fold(text: str) -> str:
    """Lower case without accents or apostrophes; "&" becomes "and". Lengths change: not for offsets."""
    if text.isascii():  # most names are, and plain replacements are several times faster than a table
        return text.lower().replace("&", " and ").replace("'", "").replace("`", "")
    text = text.casefold().translate(_LATIN).translate(_APOSTROPHES)
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return text


def words_of(text: str) -> list[str]:
    """Folded words, letters with stops between them joined: "U. S. Bank" -> us, bank."""
    folded = fold(text)
    if "." in folded:
        folded = _INITIALS.sub(lambda found: re.sub(r"[.\s]", "", found.group()) + " ", folded)
    return _WORD.findall(folded)


@dataclass(frozen=True, slots=True)
class OrganizationName:
    """`words` without legal form, article and "and"; `key` is them run together; `forms` in the order of the name."""

    words: tuple[str, ...]
    key: str
    forms: tuple[str, ...]

    @property
    def distinctive(self) -> bool:
        """Whether the name without its form still tells a company: two words, one of them not borne by many."""
        own = [word for word in self.words if word not in COMMON_WORDS]
        return bool(own) and len(self.words) > 1


@lru_cache(maxsize=200_000)
def organization_name(name: str) -> OrganizationName:
    """Take a name apart. A name that is nothing but a legal form keeps its words."""
    bare = plain_name(name)
    if "/" in bare or "\\" in bare:
        bare = _STATE_TAIL.sub("", bare)
    words = [NAME_WORDS.get(word, word) for word in words_of(bare)]
    words, forms = _without_forms(words)
    if not forms and bare != name:  # "Alder Rentals, a general partnership": a form that is only described is one
        forms = _without_forms(words_of(name))[1]
    if words[:1] == ["the"] and len(words) > 1:
        del words[0]
    words = [_INNER_FORMS.get(word, word) for word in _joined_initials(words)]
    words = [word for word in words if word != "and"] or words
    return OrganizationName(tuple(words), "".join(words), _plain_forms(forms))


def _joined_initials(words: list[str]) -> list[str]:
    """Run single letters together: "J B Moss" reads as "J.B. Moss"."""
    if not any(len(word) == 1 for word in words):
        return words
    found: list[str] = []
    single = False
    for word in words:
        if single and len(word) == 1 and word.isalpha():
            found[-1] += word
        else:
            found.append(word)
            single = len(word) == 1 and word.isalpha()
    return found


def _without_forms(words: list[str]) -> tuple[list[str], list[str]]:
    words, forms, long_form = list(words), list[str](), False
    while len(words) > 1:
        if words[-1] in NAME_TAILS or words[-1] in {"the", "and"} or _is_article(words, long_form):
            words.pop()
            continue
        found = _form_at_end(words)
        if found is None:
            break
        length, code = found
        if code == "trust" and (forms or length == len(words)):
            break  # "Alder Bank and Trust Company": the word belongs to the name
        forms.insert(0, code)
        long_form = length > 1
        del words[-length:]
    return words, forms


def _is_article(words: list[str], long_form: bool) -> bool:
    """Whether the last word is that of "…, a federal savings bank", and not the letter of "Series A"."""
    return words[-1] in {"a", "an"} and long_form and words[-2] not in _LETTERED


def _form_at_end(words: list[str]) -> tuple[int, str] | None:
    if len(words[-1]) == 1 and len(words) > 2:  # "ALDER PARTNERS L P"
        letters = 1
        while letters < len(words) - 1 and len(words[-letters - 1]) == 1:
            letters += 1
        for length in range(min(letters, 4), 1, -1):
            code = _SPELLINGS.get(("".join(words[-length:]),))
            if code:
                return length, code
    if words[-1] not in _LAST_WORDS:
        return None
    for length in range(min(_LONGEST, len(words) - 1), 0, -1):
        code = _SPELLINGS.get(tuple(words[-length:]))
        if code:
            return length, code
    return None


def _plain_forms(forms: list[str]) -> tuple[str, ...]:
    if len(forms) < 2:
        return tuple(forms)
    # "Pte. Ltd." and "Pty Ltd" are how Singapore and Australia write Ltd.
    if "ltd" in forms:
        forms = [form for form in forms if form not in {"pte", "pty", "pvt"}]
    return tuple(form for n, form in enumerate(forms) if form not in forms[:n])


@lru_cache(maxsize=4_000)
def jurisdiction_name(text: str) -> str | None:
    """Canonical jurisdiction in lower case ("DE", "Delaware corporation" -> "delaware"); None where it is none we know."""
    words = words_of(text)
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            found = CANONICAL.get(" ".join(words[start:end]))
            if found:
                return found
    return None


def jurisdictions_agree(left: str | None, right: str | None) -> bool | None:
    """True or False; None where one side states none, or one names the country and the other its state."""
    one, two = (jurisdiction_name(side) if side else None for side in (left, right))
    if one is None or two is None:
        return None
    if one == two:
        return True
    for country, parts in (("united states", STATES), ("canada", PROVINCES)):
        if (one == country and two in parts) or (two == country and one in parts):
            return None
    return False
