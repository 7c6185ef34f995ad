"""Agreement document -> where each party wants its notices: to whom, at what address, for whose attention."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.cast.bare_names import bare_name
from pactgraph.loaders.mentions.contracts.notice_checks import address_span, addressee_span, attention_span, in_columns
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact, Notice, Party

# "If to the Company:", "(a) if to Tarn, to it at", "Notices to Buyer:".
_LEAD = scanner(
    r"\b(?:(?:[Ii]f|IF)\s(?:(?:given|sent|addressed|intended)\s)?(?:to|for|TO|FOR)\s|(?:[Nn]otices?|NOTICES?)\s(?:to|TO)\s)(?:the\s|THE\s)?"
    r"(?P<who>[A-Z][\w&.'-]{0,24}(?:,?\s(?:[A-Z&][\w&.'-]{0,24}|of|and)){0,6})(?=[,:;)]|\.?\s)"
)
_COPY = re.compile(
    r"\b[Ww]ith\s(?:an?\s)?(?:(?:required|mandatory|information|additional|courtesy|further)\s)?cop(?:y|ies)\b(?:\s\([^()]{3,80}\))?"
    r"[\s,:]{0,3}(?:\([^()]{3,80}\)[\s,:]{0,3})?(?:\(?which[^():]{3,60}\)?[\s,:]{0,3})?(?:to|at)?\b"
)
_STOP = re.compile(
    r"\b(?:[Ww]ith\s(?:an?\s)?(?:\w{4,12}\s)?cop(?:y|ies)|or\s(?:at|to)\s(?:such|any)\sother|[Ii]f\s(?:given\s|sent\s)?to|IF\sTO|or\ssuch"
    r"\sother|(?:and|or)\s(?:shall|in\seach|to\ssuch)|[Ss]uch\s(?:notices?|other)|[Aa]ny\s(?:such\s)?(?:notice|party)|[Aa]ll\s(?:such\s)?notices|[Ee]ither\s[Pp]arty"
    r"|[Ee]ach\s[Pp]arty|[Nn]otices?\s(?:shall|will|given|to|is|may)|IN\sWITNESS)\b|;|\bSource:"
    r"|\n\s{0,20}(?:Section\s|SECTION\s|ARTICLE|Article\s|\d{1,2}\.\d{0,2}\s{0,3}[A-Z(])|\s\((?:i{1,3}|iv|v|[b-fB-F]|[2-9])\)\s"
    r"|\.\s{1,6}[A-Z][a-z]{1,14}\s[a-z]{2,14}\s[a-z]{2,14}\s"
)
_ATTENTION = re.compile(
    r"\b(?:Attn|ATTN|Attention|ATTENTION)\b\.?\s?(?:of\b|:)?\s{0,3}(?P<attention>[A-Z][^\n\t;:]{1,90}?)"
    r"(?=,?\s{1,3}(?:[Ff]ax|[Ff]acsimile|[Tt]ele|Tel|[Pp]hone|[Ee]-?[Mm]ail|at\s)|\s?\(|[\n\t;]|,?\s\d{2,6}\s[A-Z]|\s\d{1,2}\.\d"
    r"|(?<!\b[A-Z])(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)(?<!Wm)(?<!Esq)(?<!Jr)(?<!Sr)(?<!Inc)\.\s|\s{0,5}\Z)"
)
_EMAIL = re.compile(r"(?<![\w.])[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}")
_FIGURE = re.compile(r",?\s{1,3}\d")
_SENTENCE = re.compile(r"\b(?:shall|will|must|may|mailed|delivered|if|is|are)\b")
_STREET = re.compile(
    r"(?<![\w.#:-])(?<!\s[A-Z][A-Z]\s)(?:\d{1,6}[A-Z]?(?:[-\u2013]\d{1,5})?,?\s{1,2}(?:[NSEW]\.?\s)?[A-Z\d]"
    r"|P\.?\s?O\.?\s?(?:Box|BOX|Drawer)|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|ONE|TWO)(?:\s[A-Z][\w.]{1,20}){0,3}"
    r"\s(?i:street|avenue|road|drive|boulevard|plaza|square|center|centre|place|court|tower|park|way|parkway|lane|circle)\b"
    r"|Suite\s\d|No\.\s?\d|(?:Building|Level|Unit|Floor|Room)[ \t]\d|\d{1,2}(?:st|nd|rd|th)\s(?:[Ff]loor|Street|Avenue))"
)
_ADDRESS_WORD = re.compile(
    r"\b(?:Street|St\.|Avenue|Ave\b|Road|Rd\b|Drive|Dr\.|Boulevard|Blvd|Parkway|Pkwy|Suite|Ste\b|Floor|Plaza|Square|Lane|Court|Way|Place|Circle|Box"
    r"|Center|Centre|Highway|Tower|Building|Terrace|STREET|AVENUE|ROAD|DRIVE|SUITE|FLOOR|PLAZA|BOX)\b|(?<!\d)\d{5}(?!\d)"
)
_CONTACT = re.compile(
    r"\b(?:[Ff]ax|FAX|[Ff]acsimile|FACSIMILE|[Tt]ele(?:phone|copy|copier|fax)|TELEPHONE|Tel\b|[Pp]hone|PHONE|[Ee]-?[Mm]ail|E-MAIL|Attn\b|ATTN\b|Attention|ATTENTION)"
)
_POSTCODE = re.compile(r"\b\d{5}(?:-\d{4})?(?!\d)(?!\s[A-Z][a-z]+\s(?:Street|Avenue|Road|Drive|Boulevard|Blvd|Parkway|Way|Lane))")
_BEFORE_ADDRESSEE = re.compile(
    r"(?:[\s,:.)\u2013-]|(?:to|at|it|its|their|his|her|the|following|address(?:ed)?|office|offices|located|sent|shall|be|is|as|follows|in\scare\sof|c/o|of"
    r"|principal|executive|last|known|residence|delivered|mailed)\b){0,40}"
)
_ASIDE = re.compile(
    r"[\s,]{0,4}(?:for|with respect to|in respect of|regarding|in connection with)\s[^:;\n]{2,60}:"
)  # "for credit matters, to:"
_COLUMN = 14  # characters between the leads of two columns: ", to: "
_REACH = 520  # characters of an address block
_ADDRESS = 190
_ABBREVIATED = re.compile(r"\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Esq|L\.?L\.?[CP]|L\.?P|N\.?A|INC|CORP|CO|LTD|[A-Z])\.\Z")
_FORM = re.compile(r"[\s,.]+")


def with_notices(document: Document, parties: Sequence[Party]) -> tuple[Party, ...]:
    """The parties, each with where the agreement says that its notices go. A block that names no party is left out."""
    found: dict[int, list[Notice]] = {}
    for number, notice in _notices(document, parties):
        held = found.setdefault(number, [])
        if all(_said(other) != _said(notice) for other in held):
            held.append(notice)
    return tuple(
        party.model_copy(update={"notices": tuple(found[number])}) if number in found else party
        for number, party in enumerate(parties)
    )


def _said(notice: Notice) -> list[str | None]:
    """What a notice says, for telling a repeated one from another."""
    return [fact.value if fact else None for fact in (notice.addressee, notice.attention, notice.address, notice.email)]


def _notices(document: Document, parties: Sequence[Party]) -> Iterator[tuple[int, Notice]]:
    """(number of the party, notice) in text order: the party's own block, then those of copies to others."""
    reading = document.reading
    empty = -1  # where a lead without a block ended: two of them over two columns tell nobody whose each line is
    for lead in _LEAD.finditer(reading):
        end = _block_end(reading, lead.end())
        beside = 0 <= lead.start() - empty < _COLUMN
        empty = end if end - lead.end() < _COLUMN else -1
        if beside:
            continue
        notice = _notice(document, lead.end(), end, copy=False)
        if notice is None:
            continue
        addressee = notice.addressee.value if notice.addressee else ""
        owners = _owners(parties, lead["who"]) or _owners(parties, addressee) or _within(parties, addressee)
        yield from ((number, notice) for number in owners)
        copy = _COPY.match(reading, end)
        held = _notice(document, copy.end(), _block_end(reading, copy.end()), copy=True) if copy else None
        if held is not None:
            yield from ((number, held) for number in owners)


def _block_end(reading: str, start: int) -> int:
    """Where the block that begins at `start` ends: at the next one, at a copy, at a clause or at the end of its reach."""
    limit = min(len(reading), start + _REACH)
    stop = _STOP.search(reading, start, limit)
    return stop.start() if stop else limit


def _notice(document: Document, start: int, end: int, *, copy: bool) -> Notice | None:
    """What the block `[start, end)` says; None where it gives no address, nor anybody's attention."""
    reading = document.reading
    aside = _ASIDE.match(reading, start, end)
    start = aside.end() if aside else start
    attention = _ATTENTION.search(reading, start, end)
    street = _STREET.search(reading, start, end)
    if street and not _ADDRESS_WORD.search(reading, street.start(), _address_end(reading, street.start(), end)):
        street = None  # a day or a sum
    email = _EMAIL.search(reading, start, end)
    if attention is None and street is None and email is None:
        return None
    first = min([match.start() for match in (attention, street, email) if match])
    begin = _BEFORE_ADDRESSEE.match(reading, start, first)
    addressee = (begin.end() if begin else start, first)
    cut = _FIGURE.search(reading, addressee[0] + 8, addressee[1])  # an address that no rule knows runs on from the name
    addressee = (addressee[0], cut.start()) if cut else addressee
    whom = addressee_span(reading, *addressee) if _names(reading[slice(*addressee)]) else None
    whose = attention_span(reading, *attention.span("attention")) if attention else None
    printed = (street.start(), _address_end(reading, street.start(), end)) if street else None
    if printed and in_columns(reading[slice(*printed)]):
        return None
    where = address_span(reading, *printed) if printed else None
    if whom is None and whose is None and where is None and email is None:
        return None
    return Notice(
        addressee=_fact(document, *whom, "notice: addressee") if whom else None,
        attention=_fact(document, *whose, "notice: attention") if whose else None,
        address=_fact(document, *where, "notice: address") if where else None,
        email=_fact(document, *email.span(), "notice: e-mail") if email else None,
        copy_to=copy,
    )


def _address_end(reading: str, start: int, end: int) -> int:
    """Where the address ends: with its postcode, else before the telephone number, the attention line or an empty line."""
    end = min(end, start + _ADDRESS)
    contact = _CONTACT.search(reading, start, end)
    end = contact.start() if contact else end
    postcodes = [match.end() for match in _POSTCODE.finditer(reading, start + 6, end)]
    return postcodes[-1] if postcodes else start + len(reading[start:end].rstrip(" \n\t,.;("))


def _names(text: str) -> bool:
    """Whether what stands before the address may be whom the notice goes to."""
    text = text.strip(" \n\t,:.;-")
    return 2 < len(text) <= 140 and text[0].isupper() and len(text.split()) <= 16 and not _SENTENCE.search(text)


def _owners(parties: Sequence[Party], who: str) -> list[int]:
    """The parties that `who` stands for: by name, short name or the word defined for them."""
    key = _folded(who)
    if not key:
        return []
    exact = [number for number, party in enumerate(parties) if key in _keys(party)]
    if exact:
        return exact
    return [
        number
        for number, party in enumerate(parties)
        if len(key) > 3
        and any(each.startswith(key + " ") or key.startswith(each + " ") for each in _keys(party) if len(each) > 3)
    ]


def _within(parties: Sequence[Party], addressee: str) -> list[int]:
    """The parties whose names stand inside a longer address block: below its officer, say."""
    folded = _folded(addressee)
    return [number for number, party in enumerate(parties) if not party.person and bare_name(party.name.value)[0] in folded]


def _keys(party: Party) -> set[str]:
    words = [party.name, *party.aliases, *party.defined_as]
    keys = {_folded(fact.value) for fact in words}
    return keys | {key + "s" for key in keys} | {key.removesuffix("s") for key in keys if len(key) > 4}


def _folded(text: str) -> str:
    return _FORM.sub(" ", text.casefold()).strip().removeprefix("the ")


def _fact(document: Document, start: int, end: int, rule: str) -> Fact[str]:
    """The words of `[start, end)` on one line, without the marks at their end."""
    reading = document.reading
    while end > start and (
        reading[end - 1] in " \n\t,;:("
        or (reading[end - 1] == ")" and "(" not in reading[start:end])
        or (reading[end - 1] == "." and not _ABBREVIATED.search(reading, start, end))
    ):
        end -= 1
    mention = document.mention(start, end)
    return Fact[str](value=" ".join(mention.quote.split()), mentions=(mention,), rule=rule, confidence=0.85)
