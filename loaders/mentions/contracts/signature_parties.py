"""Reading text of an agreement -> the parties of its signature block, and those that its opening defines without a preamble."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from pactgraph.loaders.definitions import Definition
from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.mentions.cast.persons import find_persons
from pactgraph.loaders.mentions.contracts.no_party_names import is_generic_run
from pactgraph.loaders.mentions.contracts.own_terms import own_terms
from pactgraph.loaders.mentions.contracts.party_terms import find_terms, is_generic, is_short_name
from pactgraph.loaders.mentions.contracts.preamble_parties import PartyFound
from pactgraph.loaders.mentions.contracts.signature_blocks import PAGES_OVER, WITNESS, is_capacity
from pactgraph.loaders.mentions.contracts.signature_columns import end_in_column
from pactgraph.loaders.scanning import scanner

_BLOCK = re.compile(
    r"\b(?:AGREED|Agreed|ACCEPTED|Accepted) (?:AND|and|&) (?:ACCEPTED|accepted|Accepted|AGREED|agreed|Agreed)\b"
    r"|\bSIGNATURE PAGE\b|\bSIGNATURES?\b|\bSIGNED\b|\bSigned\b|\bexecuted (?:this|the foregoing)\b|\bAGREED TO BY\b"
    r"|\b[Ss]incerely\b|\bVery truly yours\b|\bAuthorized [Ss]ignature"
)
_SIGNS = re.compile(
    r"[\s,.:;)\"'_*-]{0,90}+(?:\([^()]{1,40}\)\s{0,6}+)?(?:an? [A-Z]\w{2,20}(?:[ \n]\w{2,20}){1,6}\s{1,20}+)?"
    r"(?:as (?:an?\s|the\s)?[A-Z][\w /-]{2,70},?\s{1,20}+)?"
    r"(?:(?:By|BY|by)(?![A-Za-z])|/s/|/S/|Name\b|Signature\b|Its\b|Title\b|Signed\b)"
)
_SKIPPED = re.compile(r"(?:Source|c/o|Attn|Attention|cc|copy to)[:\s]{1,4}$", re.I)
# "By: Tarn GP, Inc., its general partner": who signs for a party is none itself.
_SIGNS_FOR = re.compile(r"(?:\b[Bb][Yy]|[Pp]artner|[Mm]ember|[Mm]anager|[Tt]rustee|[Ff]act)\s?[:,]?[ ]{1,6}$")
# "BY: TARN GP CORPORATION, General Partner of Tarn Managers L.P.": of who signs for a party too
_SIGNED_THROUGH = re.compile(
    r"\b[Bb][Yy]\s?:\s{0,3}[A-Z][^\n:;()]{2,60}\n?[^\n:;()]{0,60},\s{1,3}(?:as\s)?(?:its\s)?"
    r"(?i:(?:sole |managing )?(?:general partner|manager|managing member|investment advis[eo]r|attorney-in-fact|trustee))\s"
    r"(?:of|for|to)\s{1,3}(?:the\s)?(?:[A-Z]\w{1,20}\s)?\Z"
)
# A name cut in two begins inside its line: "TRUST AND SAVINGS ASSOCIATION".
_LINE_START = re.compile(r"(?:[\n\t:;.)]|\A|  )[ \t(\"'*_-]{0,20}\Z|\b(?:[Bb]y|and|for|of|[Ff]irm|ATTEST|WITNESS)[:,]?\s{1,3}\Z")
_FORMERLY = re.compile(r"\b(?:f/?k/?a|formerly(?:\sknown\sas)?|d/?b/?a|a/?k/?a|t/a)\.?[:\s\"]{1,4}$", re.I)
_YOU = re.compile(r"\byou\s$")
# "Party A: Harbour Zone Administrative Committee": the label says that what fills its line is a party.
_PARTY_LINE = re.compile(
    r"^[ \t]{0,20}(?:Party|PARTY)\s(?:[A-D]|[1-4]|I{1,3})(?:\s\([^()\n]{1,30}\))?\s?:[ \t]{0,20}"
    r"(?P<name>[A-Z][\w&.'-]{1,30}(?: (?:[A-Z(][\w&.')-]{1,30}|of|and|the|for|&)){1,11})[ \t]{0,9}$",
    re.M,
)
_LABEL = scanner(
    r"\b(?:(?:Party|PARTY)\s(?:[A-D]|[1-4]|I{1,3})|(?:(?:The|THE)\s)?(?:Client|Customer|Vendor|Contractor|Distributor|Owner|[Bb]uyer/[Ee]nd-[Uu]ser|[Bb]uyer|[Ss]eller"
    r"|Reseller|Franchisee|Franchisor|Service Provider|Provider|Consultant|Publisher|Dealer|Sponsor|Manufacturer|Channel Partner"
    r"|Licensee|Licensor|Seller|Buyer|Supplier|Borrower"
    r"|Lender|Bank|Landlord|Tenant|Lessor|Lessee|Company|SELLER|BUYER|SUPPLIER|CUSTOMER|LESSOR|LESSEE|LANDLORD|TENANT"
    r"|CLIENT|CONTRACTOR|DISTRIBUTOR|LENDER|BANK|BORROWER|LICENSOR|LICENSEE|OWNER)(?:'s)?(?:\s[Nn]ame)?)"
    r"(?:\s{1,3}\([^():]{1,40}\))?\s?(?:\([Ff]ull name\))?:\s{1,20}"
)
_FOUNDED = re.compile(
    r"(?:^|[\n(;:]|\b[Aa]nd |\bAND |\bAGREEMENT )\s{0,10}(?P<name>[A-Z][\w&.'-]{1,24}(?:\s[A-Z][\w&.'-]{1,24}){0,5}),?\s"
    r"(?:an?\s[^,;()\"\n]{0,50}(?:corporation|company|partnership|association|bank|trust|university|institution)|hereinafter)\b"
)
# A weak name ("Harbor Savings Association") counts with the words that say what it is.
_WHAT = re.compile(
    r",\s{1,3}an?\s[^;()\"\n]{0,70}\b(?:corporation|company|partnership|association|bank|trust|university|institution)\b"
)
# "TARN LIMITED (Company no 1234567) whose registered office is at …": the British way to name a party.
_REGISTERED = re.compile(
    r",?\s{1,3}(?:\((?:[Cc]ompany|CRN|[Rr]egistered)[^()]{1,40}\d[^()]{0,20}\),?\s{1,3})?"
    r"(?:(?:whose|having its|with (?:its )?) ?registered office|incorporated (?:and registered )?in)\b"
)
_RELATED_BEFORE = re.compile(
    r"\b(?:subsidiary|affiliate|parent|trustee|division|administrator|agent|successor|nominee)(?:\s(?:of|for|to))?[,\s]{1,3}$",
    re.I,
)
# "shares of Class A Common Stock ("Shares") of Tarn, Inc.": whose stock it is.
_STOCK_BEFORE = re.compile(
    r"\b(?:[Ss]tock|[Ss]hares|[Oo]ptions?|[Uu]nits)\b(?:\s\([^()]{1,40}\))?\s{1,3}(?:of|in)\s{1,3}(?:the\s)?\Z"
)
# "Tarn GmbH, represented by Dr. Paul Orr, Chief Executive Officer, Tarn Group, Inc.": where he holds that office.
_REPRESENTED = re.compile(r"\brepresented\s(?:herein\s)?by\s[^;()\n]{3,110},\s\Z")
_ARTICLE_BEFORE = re.compile(r"^(?:The|Company|Seller|Buyer|Loan|Whereas|WHEREAS)\b")
_UNDERSIGNED = scanner(r"\b[Uu]ndersigned,\s{1,3}(?=[A-Z])")
_BINDS_ITSELF = re.compile(r"\bhereby\b")
_NO_PARTY_TERM = re.compile(r"\b(?:part(?:y|ies)(?!\s[A-D1-4]\b)|agreement|date|term|act|plan|notes?|stock|shares?)\b", re.I)
_PUBLIC_BODY = re.compile(
    r"\b(?:Federal Deposit|Commission|Department|Office of|Administration|Council|Exchange|Internal Revenue"
    r"|Supervision|Reserve)\b"
)
_NEAR = 120  # characters between a name and the term defined for it
_SHORT_FORMS = (("limited", "ltd"), ("corporation", "corp"), ("incorporated", "inc"))
_BLOCK_LENGTH = 6_000


def find_signature_parties(reading: str) -> list[PartyFound]:
    """Find the organizations that sign at the end, in text order."""
    start = _block_start(reading)
    if start is None:
        return []
    end = min(len(reading), start + _BLOCK_LENGTH)
    over = PAGES_OVER.search(reading, start, end)
    end = over.start() if over else end
    parties = [
        _party(reading, organization.start, finish, person=False)
        for organization in find_organizations(reading, start, end)
        if (finish := end_in_column(reading, organization.start, organization.end)) is not None
        and _SIGNS.match(reading, organization.end)
        and not is_capacity(reading[organization.start : organization.end])
        and not _SKIPPED.search(reading[max(0, organization.start - 12) : organization.start])
        and _LINE_START.search(reading, max(0, organization.start - 30), organization.start)
        and not _SIGNS_FOR.search(reading, max(0, organization.start - 20), organization.start)
        and not _FORMERLY.search(reading, max(0, organization.start - 24), organization.start)
        and not _SIGNED_THROUGH.search(reading, max(0, organization.start - 170), organization.start)
    ]
    return _once(parties)


def in_full(reading: str, party: PartyFound) -> PartyFound:
    """The party under the one name with a legal form that begins with the word it goes by, where its signature prints that."""
    start = _block_start(reading) if not party.person and " " not in party.name else None
    if start is None:
        return party
    printed = [
        each
        for each in find_organizations(reading, start, min(len(reading), start + _BLOCK_LENGTH))
        if each.form and reading[each.start : each.end].casefold().startswith(f"{party.name.casefold()} ")
    ]
    named = {re.sub(r"\W", "", reading[each.start : each.end].casefold()): each for each in printed}
    whole = named.popitem()[1] if len(named) == 1 else None
    return replace(_party(reading, whole.start, whole.end, person=False), terms=party.terms) if whole else party


def _block_start(reading: str) -> int | None:
    """Where the signatures begin: at the first "IN WITNESS" (later ones belong to forms), else at the last other sign."""
    witness = WITNESS.search(reading, min(800, len(reading) // 3))
    if witness:
        return witness.start()
    blocks = [match.start() for match in _BLOCK.finditer(reading, max(0, len(reading) - 2 * _BLOCK_LENGTH))]
    if not blocks:
        return None
    return blocks[-1] if len(reading) - blocks[-1] > 600 else blocks[max(0, len(blocks) - 3)]


def find_undersigned(reading: str) -> list[PartyFound]:
    """Find the organizations that bind themselves at the end: "The undersigned, Tarn Corp., hereby acknowledges …"."""
    parties = []
    for lead in _UNDERSIGNED.finditer(reading, len(reading) // 2):
        binds = _BINDS_ITSELF.search(reading, lead.end(), min(len(reading), lead.end() + 1_500))
        names = find_organizations(reading, lead.end(), binds.start()) if binds else []
        if names and names[0].start == lead.end():
            parties += [_party(reading, name.start, name.end, person=False) for name in names if name.form]
    return _once(parties)


def find_opening_parties(reading: str, limit: int = 4_000) -> list[PartyFound]:
    """Find the organizations for which the opening defines a term, for agreements that have no preamble."""
    end = min(limit, len(reading))
    organizations = [
        name
        for name in find_organizations(reading, 0, end)
        if reading[name.start - 1 : name.start] != '"'
        and not _FORMERLY.search(reading, max(0, name.start - 24), name.start)
        and not _REPRESENTED.search(reading, max(0, name.start - 160), name.start)
    ]
    definitions = [
        d
        for d in find_terms(reading, 0, end)
        if not _NO_PARTY_TERM.search(d.term) and not _YOU.search(reading[max(0, d.opens - 5) : d.opens])
    ]
    persons = _defined_persons(reading, end, definitions)
    definitions = [d for d in definitions if all(d not in person.terms for person in persons)]
    founded = _founded_parties(reading, end, definitions)
    parties: list[PartyFound] = []
    used: set[Definition] = set()
    for number, organization in enumerate(organizations):
        reach = organizations[number + 1].start if number + 1 < len(organizations) else end
        reach = min([reach, *(party.start for party in founded if party.start >= organization.end)])
        name = " ".join(reading[organization.start : organization.end].split())
        behind = [d for d in definitions if organization.end <= d.start < min(reach, organization.end + 300)]
        terms = tuple(
            d
            for d in own_terms(reading, organization.end, name, behind)
            if is_generic(d.term) or is_short_name(d.term, name) or d.opens - organization.end < _NEAR
        )
        source = _SKIPPED.search(reading[max(0, organization.start - 12) : organization.start])
        if (
            (organization.form or _WHAT.match(reading, organization.end))
            and (behind or _REGISTERED.match(reading, organization.end))
            and not source
            and not _PUBLIC_BODY.search(name)
            and not is_generic_run(name.lstrip("0123456789. "))
            and not _STOCK_BEFORE.search(reading, max(0, organization.start - 60), organization.start)
            and reading[organization.start - 1 : organization.start] != "("
            and not _RELATED_BEFORE.search(reading[max(0, organization.start - 40) : organization.start])
        ):
            used.update(behind)
            parties.append(PartyFound(organization.start, organization.end, name, False, reach, terms))
    parties += persons
    parties += [party for party in founded if not used.intersection(party.terms)]
    used.update(term for party in parties for term in party.terms)
    parties += [party for d in definitions if d not in used and (party := _named_by_its_term(reading, d))]
    return _once(sorted(parties, key=lambda party: party.start))


def _defined_persons(reading: str, end: int, definitions: list[Definition]) -> list[PartyFound]:
    """Persons for whom the opening defines what they are in the deal: 'Paul Miller (the "Executive")'."""
    wanted = {d.opens: d for d in definitions if is_generic(d.term) and d.reach == "single"}
    return [
        PartyFound(p.start, p.end, " ".join(reading[p.start : p.end].split()), True, wanted[place].closes, (wanted[place],))
        for p in (find_persons(reading, 0, end) if wanted else ())
        for place in (p.end, p.end + 1, p.end + 2)
        if place in wanted
    ]


def find_labelled_parties(reading: str, limit: int = 6_000) -> list[PartyFound]:
    """Find the organizations that the opening labels as parties: "Party A: …", "Customer Name: …", "SELLER: …"."""
    end = min(limit, len(reading))
    starts = {label.end(): label for label in _LABEL.finditer(reading, 0, end)}
    spans = [(_behind_label(reading, starts, each.start), each.end) for each in find_organizations(reading, 0, end)]
    labelled = [_party(reading, *span, person=False) for span in spans if span[0] in starts]
    known = {party.start for party in labelled}
    lines = [] if ":" not in reading[:end] else list(_PARTY_LINE.finditer(reading, 0, end))
    labelled += [
        _party(reading, *match.span("name"), person=bool(find_persons(reading, *match.span("name"))))
        for match in lines
        if match.start("name") not in known and not is_generic(match["name"])
    ]
    return _once(sorted(labelled, key=lambda party: party.start))


def _behind_label(reading: str, starts: Collection[int], start: int) -> int:
    """Where a name begins that stands behind a label with an "and" inside: "Bank: FARMERS AND TRADERS TRUST COMPANY"."""
    pair = _PAIR_BEFORE.search(reading, max(0, start - 60), start)
    return pair.start() if pair and pair.start() in starts else start


_PAIR_BEFORE = re.compile(r"(?<!\S)[A-Z][\w'&-]{1,24}\s(?:and|AND|&)\s\Z")


def _founded_parties(reading: str, end: int, definitions: list[Definition]) -> list[PartyFound]:
    """Names without legal form that are described as companies: 'Synchron, a California corporation (the "Investor")'."""
    parties = []
    for match in _FOUNDED.finditer(reading, 0, end):
        heading = _HEADING_END.search(reading, *match.span("name"))  # "LICENSE AGREEMENT Synchron, a …"
        start = heading.end() if heading else match.start("name")
        name = " ".join(reading[start : match.end("name")].split())
        terms = tuple(d for d in definitions if match.end() <= d.start < match.end() + 300)
        if terms and not _ARTICLE_BEFORE.search(name) and not is_generic(name):
            parties.append(PartyFound(start, match.end("name"), name, False, terms[0].closes, terms[:1]))
    return parties


_HEADING_END = re.compile(r"AGREEMENT\s")


def _named_by_its_term(reading: str, definition: Definition) -> PartyFound | None:
    """The party that bears the very name that is defined for it: 'Whereas TARN is a company with offices in … ("TARN")'."""
    if is_generic(definition.term) or not definition.term[:1].isupper() or len(definition.term) < 3:
        return None
    match = re.search(
        rf"\b{re.escape(definition.term)}(?=,?\s(?:is|an?|with|having)\b)",
        reading[max(0, definition.opens - 300) : definition.opens],
    )
    if match is None:
        return None
    start = max(0, definition.opens - 300) + match.start()
    return PartyFound(start, start + len(definition.term), definition.term, False, definition.closes, ())


def _party(reading: str, start: int, end: int, *, person: bool) -> PartyFound:
    return PartyFound(start, end, " ".join(reading[start:end].split()), person, end, ())


def _once(parties: list[PartyFound]) -> list[PartyFound]:
    """Each name once, the first place."""
    kept: dict[str, PartyFound] = {}
    for party in parties:
        key = re.sub(r"\W", "", party.name.casefold())
        for form, short in _SHORT_FORMS:
            key = key.removesuffix(form) + short if key.endswith(form) else key
        kept.setdefault(key, party)
    return list(kept.values())
