"""Reading text -> names of organizations, anchored on their legal form or on a word such as "Bank"."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from pactgraph.loaders.lexicon.jurisdictions import JURISDICTIONS
from pactgraph.loaders.lexicon.legal_forms import LEGAL_FORMS, WEAK_FORMS
from pactgraph.loaders.lexicon.name_words import GENERIC_TAILS, OF_WORDS, PLACE_BEGINS, PLACES_OF_COMPANIES, ROLE_LIKE, TRADES
from pactgraph.loaders.mentions.cast.bank_names import BRANCH_STATE, bank_start
from pactgraph.loaders.mentions.cast.formless_names import find_formless_names
from pactgraph.loaders.mentions.cast.public_bodies import OF_INSTITUTE, QUOTED_LETTER, body_start, is_ms_of_name
from pactgraph.loaders.mentions.cast.schools import find_schools
from pactgraph.loaders.scanning import scanner


@dataclass(frozen=True, slots=True)
class OrganizationFound:
    """A name at `[start, end)` of the reading; `form` is the legal form's name, "" where only a word like "Bank" shows it."""

    start: int
    end: int
    form: str


_STRONG = "|".join(f"(?P<f{number}>{form.pattern})" for number, form in enumerate(LEGAL_FORMS))
_WEAK = "|".join(form.pattern for form in WEAK_FORMS)
_ANCHOR = scanner(rf"(?<![\w.])(?=[A-Zp])(?:{_STRONG}|(?P<weak>{_WEAK}))(?![\w])")
_WORD = r"(?:[A-ZÀ-Þ0-9]|(?<!\w)(?:[a-z]{1,4}[A-Z]|[a-z]\d))(?:[\w'&.\-/+!]|\*(?=[A-Z])){0,30}"
_TOKEN = re.compile(
    rf"(?P<word>{_WORD}|{QUOTED_LETTER})|(?P<bracket>\((?:[A-Z][\w.]{{0,14}})(?:\s[A-Z][\w.]{{0,14}})?\))|(?P<joint>&|,|\b(?:of|at|and"
    rf"|the|for|de|del|van|von|der|di|du|da|do|dos|la|y)\b)"
    rf"|(?P<stop>[a-z]+|[^\s])"
)
_BEHIND = 110  # characters of a name before its legal form
# What may follow a name's anchor and still belong to the name: more legal forms, "of America", a branch, "USA".
_AFTER = re.compile(
    rf"(?=,?\s{{1,2}}\S|/)(?:{OF_INSTITUTE}|,?\s{{1,2}}(?:{'|'.join(form.pattern for form in LEGAL_FORMS)})(?![\w])"
    rf"|(?<!Ltd\.)(?<!Inc\.)(?<!\bLtd)(?<!\bInc)(?<!LLC)(?<!GmbH)(?<!\bplc)(?<!C\.V\.)(?<!S\.A\.)(?<![BN]\.V\.)(?<!\bAG)(?<!\bAB)(?<!\bNV)(?<!\bBV)(?<!\bSA)(?<!\bSpA)\s{{1,2}}(?:[Oo]f|OF)\s{{1,2}}(?:(?:the|THE)\s)?{PLACE_BEGINS}?[A-ZÀ-Þ][\w\-]{{2,20}}(?:\s(?:City|CITY)\b)?(?:\sand\s(?:Finance|Insurance|Securities|Industry|Commerce|Trade|Labor)\b)?(?=[\s,;.)(]|$)"
    r"|\s\((?:U\.?S\.?A?\.?|UK|U\.K\.|Texas|Australia|Canada|Ireland|Europe|Bermuda|Cayman|China|Singapore|Japan|Germany)\)"
    r"|\s(?:I{2,3}|IV|VI{0,3}|IX|XI{0,2})(?=[\s,;.)]|$)"
    r"|\s(?:[A-ZÀ-Þ]\w{2,14}\s)?Services(?![\w])|,\sInternational(?=[\s,;.)])"
    r"|\s(?:A(?:mericas?|MERICAS?)|USA|U\.S\.A\.|International|Europe|Asia|Pacific|Securities|Branch)(?![\w])"
    r"|,?\s(?:[A-ZÀ-Þ][\w/\-]{1,16}\s){1,3}(?:[Ss]ub-?)?(?:[Bb](?:ranch|RANCH)|A(?:gency|GENCY))(?![\w])"
    rf"|{BRANCH_STATE})"
)
# Capitalised words that begin a sentence or a title rather than a name.
_NOT_FIRST = frozenset(
    "on under by between among with as in at from pursuant effective dated and or the's for of if when upon while whereas "
    "since to is are its our each both certain messrs mr ms mrs dr hon after before following also additionally january "
    "february march april may june july august september october november december item exhibit section article agreement "
    "agreements amendment indenture lease note notes concurrently simultaneously separately accordingly subsequently "
    "finally similarly thereafter re m/s attn attention attest dear name title date by: whether that this these those such "
    "any all re: registrant borrower lender lenders buyer seller purchaser guarantor guarantors company's issuer".split()
)
_BREAKS = frozenset("between among with by and from to".split())  # also as a title writes them: "Agreement Between A Corp."
_QUARTERS = frozenset({"north", "south", "west", "new"})
# Generic phrases that end like a name and are none.
_GENERIC = frozenset(
    "the a an professional liability subchapter s company corporation parent holding holdings target surviving interim "
    "restated amended acquired reporting shell public emerging growth "
    "delaware limited trust bank fund group capital partners securities exchange act insurance deposit system systems "
    "common administration "
    "agency authority department association university institute foundation ventures capital markets venture "
    "acquisition sub sub. "
    "merger subsidiary purchaser seller buyer borrower operating general partnership managing investment new other "
    "board director directors equity sec stock trading class senior unsecured notes debt title united states america american "
    "listed smaller accelerated filer well-known seasoned issuer compensation audit nominating governance committee plan plans "
    "registrant contract service services financial information investors shareholders stockholders initial purchasers "
    "employee benefit master "
    "loan credit revolving facility working human resources business intellectual property research development".split()
)


def find_organizations(reading: str, start: int, end: int) -> list[OrganizationFound]:
    """The names of organizations in `reading[start:end]`, in text order, without overlaps.

    A name reaches left from its anchor over capitalised words, "&", brackets ("(Texas)") and "of" after a word such as "Bank";
    it never crosses "and" unless the words after it could not stand alone ("Smith and Sons, Inc.").
    """
    anchors = list(_ANCHOR.finditer(reading, start, end))
    found: list[OrganizationFound] = []
    for anchor in anchors:
        if anchor["weak"] is None:
            _add_strong(found, reading, anchor, (start, end))
    taken = [(name.start, name.end) for name in found]
    for anchor in anchors:
        if anchor["weak"] is not None and not any(first <= anchor.start() < last for first, last in _near(taken, anchor.start())):
            _add_weak(found, reading, anchor, (start, end))
    schools = find_schools(reading, (start, end), [(name.start, name.end) for name in found if name.form])
    found = [name for name in found if not any(first < name.end and name.start < last for first, last in schools)]
    found += [OrganizationFound(*span, "") for span in schools]
    formless = find_formless_names(reading, (start, end), [(name.start, name.end) for name in found])
    found += [OrganizationFound(*span, "") for span in formless]
    return sorted(found, key=lambda name: name.start)


def _near(taken: list[tuple[int, int]], place: int) -> list[tuple[int, int]]:
    """The spans around `place`: the last that begins at or before it."""
    number = bisect_right(taken, (place, 1 << 60))
    return taken[max(0, number - 1) : number]


def _add_strong(found: list[OrganizationFound], reading: str, anchor: re.Match[str], bounds: tuple[int, int]) -> None:
    """Add the name that ends with the legal form `anchor`; a name that runs on from the last one replaces it."""
    last = found[-1] if found else None
    if last and anchor.start() < last.end:
        return
    begin = _reach_left(reading, max(bounds[0], anchor.start() - _BEHIND), anchor)
    if begin is not None and last and begin < last.end:
        if _is_parted(reading, last.end, anchor.start()):
            begin = _reach_left(reading, last.end, anchor)
        else:
            found.pop()
    if begin is not None and _is_name(reading, begin, anchor):
        begin = body_start(reading, bounds[0], bank_start(reading, bounds[0], begin, anchor), anchor)
        form = LEGAL_FORMS[int((anchor.lastgroup or "f0")[1:])].name
        found.append(OrganizationFound(begin, _reach_right(reading, anchor.end(), bounds[1]), form))


def _is_parted(reading: str, end: int, anchor: int) -> bool:
    """Whether what follows a name that ends at `end` begins another one: after a comma, or on a line of its own."""
    rest = reading[end:anchor]
    return (
        rest.strip(" \n").startswith((",", ";", "(", ". ", ".\n"))
        or reading[end - 1] in ",;"
        or _NEXT_NAME.match(rest) is not None
    )


# "Halden Bank, N.A." over "Tarn Bank plc": each line of a list is a name; a wrapped line goes on with a small word.
# A sentence that begins with "The" behind a name ("with Halden Bank, N.A. The Company") begins another one too.
_NEXT_NAME = re.compile(r"\s{1,3}The\s|[ ]{0,9}\n[ \t]{0,40}[A-ZÀ-Þ][\w&.'-]{2,30}\s")


def _add_weak(found: list[OrganizationFound], reading: str, anchor: re.Match[str], bounds: tuple[int, int]) -> None:
    """Add the name that ends with a word such as "Bank", unless it would cut into another name."""
    parted = reading[max(0, anchor.start() - 2) : anchor.start()] == ", "  # "Delft Bank, N.A., Bank of Ardmore"
    begin = None if parted else _reach_left(reading, max(bounds[0], anchor.start() - _BEHIND), anchor)
    if begin is None and anchor[0] == "Bank" and _BANK_OF.match(reading, anchor.end(), bounds[1]):
        begin = _with_article(reading, anchor.start(), anchor.start())  # "The Bank of Ardmore"
    elif begin is None or not _is_name(reading, begin, anchor):
        return
    stop = _reach_right(reading, anchor.end(), bounds[1])
    if found and not found[-1].form and begin <= found[-1].start < found[-1].end <= stop:
        found.pop()  # "Halden National Trust" of "Halden National Trust and Savings Association"
    if not any(name.start < stop and begin < name.end for name in found):
        found.append(OrganizationFound(begin, stop, ""))


def _reach_left(reading: str, lowest: int, anchor: re.Match[str]) -> int | None:
    """Where the name that ends with `anchor` begins, or None where no name stands before it."""
    tokens = list(_TOKEN.finditer(reading, lowest, anchor.start()))
    place, begin, after = len(tokens) - 1, None, anchor.start()
    while place >= 0:
        token = tokens[place]
        gap = reading[token.end() : after]
        if "\n\n" in gap or "\t" in gap:
            break
        if token["word"]:
            if token[0] == "AND" and begin is not None and _is_tail(tokens, place):
                pass  # "TARN OIL AND CHEMICAL COMPANY"
            elif token[0].lower() in _BREAKS or (_closes_sentence(token[0]) and begin is not None):
                break
            begin = token.start()
        elif not (token["bracket"] and (begin or anchor["weak"] is None)) and not _may_join(tokens, place, begin):
            break
        after = token.start()
        place -= 1
    if begin is None:
        return _small_name(reading, lowest, anchor)
    headings = list(_HEADING_WORD.finditer(reading, begin, anchor.start()))
    return _trim_left(reading, headings[-1].end() if headings else begin, anchor)


# A heading over the first name, "CREDIT AGREEMENT" over "HALDEN CORP."; "the Board of Trustees of Halden Corp."
_HEADING_WORD = re.compile(r"\b(?:AGREEMENT|Agreement|INDENTURE|Indenture)[,:]?\s{1,9}|(?<=the\s)Board\s(?:of\s[TDM]\w+\s)?of\s")
# Legal forms that nothing but a name can stand before, so that a name in small letters is one too ("fern partners GmbH").
_SURE_FORM = re.compile(r"GmbH|AG|LLC|Inc|S\.A|B\.V|N\.V|S\.r\.l|Ltd")
_SMALL_NAME = re.compile(r"(?:^|[,;(]\s|\b(?:and|with|by|to|from|between|among|of)\s)((?:[a-z][\w\-]{2,20}\s){1,2})$")


def _small_name(reading: str, lowest: int, anchor: re.Match[str]) -> int | None:
    match = _SMALL_NAME.search(reading, max(lowest, anchor.start() - 60), anchor.start()) if _SURE_FORM.match(anchor[0]) else None
    return match.start(1) if match else None


def _closes_sentence(word: str) -> bool:
    """Whether a sentence may end with this word, so that a name does not reach over it."""
    return (
        word.endswith(".")
        and len(word) > 3
        and not word[:-1].count(".")
        and word.lower() not in {"bros.", "intl.", "assoc.", "mfg.", "etc."}
    )


def _may_join(tokens: list[re.Match[str]], place: int, begin: int | None) -> bool:
    """Whether the small word or mark at `place` may stand inside a name."""
    joint, before = tokens[place]["joint"], tokens[place - 1] if place else None
    if joint is None or before is None or not (before["word"] or (before["bracket"] and joint == ",")):
        return False
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    match joint:
        case "&":
            return True
        case ",":
            if begin is None:  # ", Inc."
                return True
            ampersand = place + 2 < len(tokens) and tokens[place + 2]["joint"] == "&" and tokens[place + 1]["stop"] is None
            return ampersand or _listed_firm(tokens, place)
        case "of":
            known = before[0].lower() in OF_WORDS or before[0].lower().rstrip("s") in OF_WORDS
            somewhere = following is not None and following[0].lower() in PLACES_OF_COMPANIES | _QUARTERS
            return following is not None and (known or (begin is not None and somewhere))
        case "and":
            return begin is None or _is_tail(tokens, place)
        case "at":
            return begin is not None
        case "the" | "for":
            return False
        case _:
            return begin is not None


def _is_tail(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether the words after the "and" at `place` could not stand alone as a name."""
    return place + 1 < len(tokens) and all(token[0].lower() in GENERIC_TAILS for token in tokens[place + 1 :] if token["word"])


def _listed_firm(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether the comma at `place` stands in a list that an ampersand ends: "Arden, Slate, Moor & Platt LLP"."""
    for number in range(place + 1, min(place + 7, len(tokens))):
        kind = tokens[number]
        if kind["joint"] == "&":
            return True
        if (number % 2 == (place + 1) % 2 and not kind["word"]) or (number % 2 == place % 2 and kind["joint"] != ","):
            return False
    return False


def _trim_left(reading: str, begin: int, anchor: re.Match[str]) -> int | None:
    """`begin` without the words that open a sentence or a date, plus "The" where the text writes it large."""
    for token in () if _HALF.match(reading, begin) else _TOKEN.finditer(reading, begin, anchor.start()):
        word = token[0].lower().rstrip(".,:")
        opens = word in _NOT_FIRST or word[:4].isdigit() or word.isdigit() or ".htm" in word
        trade = TRADES.issuperset(re.findall(r"\w+", reading[token.end() : anchor.start()].lower()))
        owner = word.endswith("'s") and _is_name(reading, token.end(), anchor) and not trade
        opens = opens and not is_ms_of_name(reading, token.span()) and not _NUMBERED.match(reading, token.start(), anchor.start())
        if token["word"] and not opens and not owner and word != "the":
            return _with_article(reading, token.start(), begin)
    return None


# "1187442 Ontario Inc.", "9157-8632 Québec Inc."
_NUMBERED = re.compile(
    r"(?:\d{6,8}|\d{4}-\d{4})\s(?=(?:Ontario|Alberta|Canada|British\sColumbia|B\.C\.|Qu[ée]bec|Manitoba|Nova\sScotia|Saskatchewan)(?!\w))",
    re.I,
)


def _with_article(reading: str, start: int, begin: int) -> int:
    head = reading[max(begin - 1, start - 5, 0) : start]
    match = re.search(r"The\s{1,2}$|THE\s{1,2}$", head)
    return start - len(match[0]) if match else start


def _reach_right(reading: str, place: int, end: int) -> int:
    for _ in range(3):
        match = _AFTER.match(reading, place, end)
        if not match or "\n\n" in match[0]:
            break
        place = match.end()
    return place


_BANK_OF = re.compile(r"\s{1,2}[oO]f\s{1,2}(?:the\s)?(?!America\b|New\sYork\b)(?:Nova\s|New\s|West\s)?[A-Z][a-z]{2,20}\b")
_HALF = re.compile(r"(?:Inc|Corp|LLC|Ltd)\.?/")  # "Tarn of Vale, Inc./Orr Options, Inc.": the end of a name and the next one
_PUBLIC = frozenset({"Department"})


def _is_name(reading: str, begin: int, anchor: re.Match[str]) -> bool:
    """Whether some word before the anchor names something: "The Company", "Delaware Corporation" do not."""
    words = re.findall(r"[\w.&'\-]+", reading[begin : anchor.start()].lower())
    words = [word for word in words if word not in {"a", "an", "the"}]
    if anchor["weak"] in _PUBLIC and words in (["united", "states"], ["u.s."]):
        return True  # "United States Department of the Treasury"
    numbered = reading[max(0, begin - 4) : begin].rstrip()[-1:].isdigit()  # "2205925 Ontario Limited"
    place = " ".join(words) in JURISDICTIONS or (len(words) == 1 and words[0] in PLACES_OF_COMPANIES)
    if place and not numbered and anchor[0].lower().startswith(("corporation", "company", "limited")):
        return False
    if words and words[-1] == "bank" and len(words) > 1 and anchor[0].startswith("N"):
        return True
    if len(words) > 1 and _SURE_FORM.match(anchor[0]) and not any(word in ROLE_LIKE or word.isdigit() for word in words):
        return True  # "Capital Resources, Inc.": words of trade, but the form makes a name of them
    return any(word not in _GENERIC and not word.isdigit() for word in words) or begin == anchor.start()
