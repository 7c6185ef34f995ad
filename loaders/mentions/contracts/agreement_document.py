"""Agreement document (EX-10, EX-2, EX-4) -> its own agreement and those it mentions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_dates import AgreementDates, find_agreement_dates
from pactgraph.loaders.mentions.contracts.agreement_parties import find_agreement_parties
from pactgraph.loaders.mentions.contracts.agreement_title import find_agreement_title
from pactgraph.loaders.mentions.contracts.clause_rights import is_of_a_clause, territory_of_deal
from pactgraph.loaders.mentions.contracts.contract_roles import with_roles
from pactgraph.loaders.mentions.contracts.later_terms import with_later_terms
from pactgraph.loaders.mentions.contracts.maturity import find_maturity
from pactgraph.loaders.mentions.contracts.meant_words import with_meant_words
from pactgraph.loaders.mentions.contracts.named_agreements import find_named_agreements
from pactgraph.loaders.mentions.contracts.new_lenders import without_new_lenders
from pactgraph.loaders.mentions.contracts.notices import with_notices
from pactgraph.loaders.mentions.contracts.party_details import find_party_address, find_party_jurisdiction
from pactgraph.loaders.mentions.contracts.party_terms import is_short_name
from pactgraph.loaders.mentions.contracts.paying_stretches import paying_stretches
from pactgraph.loaders.mentions.contracts.preamble import Preamble, find_preamble
from pactgraph.loaders.mentions.contracts.preamble_parties import PartyFound
from pactgraph.loaders.mentions.contracts.run_between import find_run_end
from pactgraph.loaders.mentions.contracts.signers import with_signers
from pactgraph.loaders.mentions.contracts.term_end import find_term_end
from pactgraph.loaders.mentions.contracts.titled_sum import with_titled_sum
from pactgraph.loaders.mentions.reports.report_types import is_report
from pactgraph.loaders.mentions.terms.governing_law import find_governing_law
from pactgraph.loaders.mentions.terms.terms_of_deal import find_deal_terms
from pactgraph.loaders.mentions.wording.kinds import find_kind, kind_of_letter
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Agreement, AgreementEvent, AgreementKind, Amends, Compound, Fact, Party, Term

_EXHIBIT = re.compile(r"EX-(?:1|2|4|10)(?![\d])")
_TITLED = re.compile(r"\b(?:AGREEMENT|CONTRACT|INDENTURE|LEASE|AMENDMENT|Agreement|Contract|Amendment|Lease)\b")
_HEADED = re.compile(
    r"^[^\w\n]{0,40}(?:[A-Z][A-Z&,-]{1,20}[ \t]{1,3}){1,8}(?:AGREEMENT|CONTRACT|INDENTURE|LEASE)[^\w\n]{0,40}$", re.M
)
_BINDS = scanner(r"\b(?:IN WITNESS|[Ii]n [Ww]itness [Ww]hereof|hereby agrees?|agrees?(?:\sthat\s[^.;]{3,80})?\sas follows)\b")
_SURE = 6  # a preamble's score that makes an agreement of a text of no type
_DESCRIBED = 600  # characters after a party's name that describe it
_EMPLOYED = frozenset({"employer", "employee", "executive"})  # a British employment is a "service agreement"
_RECITED = 5_000  # characters in which an amendment names what it amends
_LIKELY = 4  # and of another exhibit


_CERTIFICATE = re.compile(r"^[^\w\n]{0,40}(?:company |issuer )?officers?['\u2019]?s?['\u2019]? certificate\b", re.I | re.M)


def is_agreement_document(document: Document) -> bool:
    """Whether `document` is itself an agreement rather than a report about one.

    Exhibits 1, 2, 4 and 10 are (Regulation S-K Item 601); others, and texts of no type, where their opening binds parties.
    """
    if _EXHIBIT.match(document.type):
        return True
    if is_report(document):
        return False
    opening = document.reading[:3_000]
    if document.type.startswith("EX-") and _HEADED.search(opening[:800]) and _BINDS.search(document.reading):
        return True
    preamble = find_preamble(document.reading[:20_000]) if _TITLED.search(opening) else None
    sure = _LIKELY if document.type.startswith("EX-") else _SURE
    return preamble is not None and preamble.score >= sure and preamble.start < 6_000


def find_document_agreements(document: Document, compounds: Sequence[Compound]) -> tuple[Agreement, ...]:
    """Find the document's own agreement first, then the agreements it mentions."""
    reading = document.reading
    preamble = find_preamble(reading)
    title = find_agreement_title(document, preamble)
    found = find_agreement_parties(reading, preamble)
    plan = title is not None and _PLAN.search(title.value) is not None and not any(party.person for party in found)
    certified = title is None and _CERTIFICATE.search(reading, 0, _HEAD) is not None
    if (title is None and not found) or (plan and len(found) < 2) or certified:
        return ()  # a plan binds nobody by itself, a certificate only says under which indenture it is given
    parties = with_meant_words(document, [_party(document, party) for party in found])
    kind = _kind(reading, title, parties)
    parties = with_roles(document, kind, title.value if title else "", parties, preamble.start if preamble else 0)
    parties = with_later_terms(document, parties, preamble.start if preamble else 0)
    parties = with_signers(document, with_notices(document, parties))
    dates = find_agreement_dates(document, preamble)
    shown = title.mentions if title else parties[0].name.mentions
    event = _event(title.value if title else "")
    if event == "entry" and _amends_by_its_words(reading):
        event = "amendment"
    body = preamble.end if preamble and _opens(preamble, parties) else 0
    signed = _signed_at(reading, body)
    paying = paying_stretches(reading, body, signed) if kind in _LENT else [(body, len(reading))]
    terms = find_deal_terms(document, [(body, len(reading))], parties, event, paying)
    clause = terms.exclusive if is_of_a_clause(reading, kind, terms.exclusive) else None
    own = Agreement(
        title=title,
        kind=Fact(value=kind, mentions=shown, rule="kind: title", confidence=0.85),
        event=Fact(value=event, mentions=shown, rule="event: agreement document", confidence=0.9),
        date=dates.date,
        effective_date=dates.effective,
        expiration_date=_end(document, kind, dates, terms.term, (body, signed)),
        parties=parties,
        amounts=with_titled_sum(document, terms.amounts) if kind == "credit" else terms.amounts,
        compounds=_subjects(reading, preamble, compounds),
        governing_law=find_governing_law(document, [(0, len(reading))]),
        territory=() if kind in _LENT else territory_of_deal(reading, kind, terms.territory, clause),
        excluded_territory=() if kind in _LENT else terms.excluded_territory,
        exclusive=None if kind in _LENT or clause else terms.exclusive,
        term=terms.term,
        royalties=terms.royalties,
        stage=terms.stage,
        redactions=terms.redactions,
        undisclosed=tuple(each for each in terms.undisclosed if each.fact.mentions[0].start < signed),
        changes=tuple(each for each in terms.changes if each.mentions[0].start < signed and event == "amendment"),
        termination=terms.termination,
        exhibit=None,
    )
    named = without_new_lenders(reading, own, find_named_agreements(document, own))
    told = None if title is None or _is_of_the_amended(title.value, event, reading) else title
    return (own.model_copy(update={"amends": _amends(own, named), "title": told}), *named)


def _opens(preamble: Preamble, parties: Sequence[Party]) -> bool:
    """Whether what was taken for the preamble begins the agreement: labels on a first page may name all parties before it."""
    return preamble.start < _FIRST_PAGES or any(party.name.mentions[0].start >= preamble.start for party in parties)


def _end(
    document: Document, kind: AgreementKind, dates: AgreementDates, term: Term | None, body: tuple[int, int]
) -> Fact[str] | None:
    """The day on which the agreement ends: of a loan the one on which it falls due, else that of its clause on the term."""
    first = dates.date.value if dates.date else None
    matures = find_maturity(document, body, first) if kind == "credit" else None
    if kind in _LENT:
        return matures or dates.expiration
    return dates.expiration or find_run_end(document, body[1], first) or find_term_end(document, term, first)


def _is_of_the_amended(title: str, event: AgreementEvent, reading: str) -> bool:
    """Whether a paper that amends bears but the name of what it amends: "Re: Employment Agreement" over a letter."""
    if event != "amendment" or _AMENDING.search(title):
        return False
    words = r"\s+".join(re.escape(word) for word in title.split())
    led = r"\b(?:the|your|our|certain|an?)\s+(?:[A-Z][a-z]+\s+){0,2}"
    return re.search(f"{led}(?i:{words})", reading[:_OPENING]) is not None


def _kind(reading: str, title: Fact[str] | None, parties: Sequence[Party]) -> AgreementKind:
    """The kind that the title tells, else the letter's first words or the text; a service agreement may employ."""
    told = kind_of_letter(reading) if title is None else None
    first, _, others = (title.value if title else "").partition(", ")
    row = others and _PAPER_NAMED.search(first) and _PAPER_NAMED.search(others)  # "EMPLOYMENT AGREEMENT, RELEASE AND WAIVER"
    kind = told or find_kind(first if row else title.value if title else "", reading[:6_000])
    unsaid = kind in ("services", "other") or (title is not None and find_kind(title.value) == "other")
    words = {word.value.casefold() for party in parties for word in party.defined_as}
    works = any(party.person for party in parties) and _OF_EMPLOYMENT.search(reading, 0, 5_000) is not None
    if unsaid and (words & _EMPLOYED or works):
        return "employment"
    return "distribution" if unsaid and "distributor" in words else kind


_OF_EMPLOYMENT = re.compile(  # a British service agreement, though its words define no employee
    r"\b(?:COMMENCEMENT OF EMPLOYMENT|[Yy]our employment (?:shall|will|with)|employment of the (?:Executive|Employee))\b"
)
_PAPER_NAMED = re.compile(r"\b(?:agreement|contract|release|waiver)\Z", re.I)
_PLAN = re.compile(r"\b(?:PLAN|Plan|Policy|POLICY|Program|PROGRAM)$")
_LENT = frozenset({"credit", "indenture"})  # behind their signatures stand schedules of other debts
_WITNESS = scanner(r"\bIN WITNESS WHEREOF\b|\bIn [Ww]itness [Ww]hereof\b")


def _signed_at(reading: str, body: int) -> int:
    """Where the signatures begin: what stands behind them are forms, schedules and other papers; the end where none do."""
    witness = _WITNESS.search(reading, max(body, len(reading) // 5))
    return witness.start() if witness else len(reading)


# "License Termination Agreement", "Co-Development Termination and Transition Agreement"
_TERMINATION = re.compile(
    r"^(?:(?:mutual|early|voluntary)\s)?(?:agreement (?:of|for|on) )?terminat|\btermination (?:and [a-z -]{3,40} )?agreement$",
    re.I,
)
_RESTATED = re.compile(r"\brestat(?:ed|ement)\b", re.I)
_AMENDING = re.compile(
    r"\b(?:amend(?:ments?|atory)|addend(?:um|a)|supplement|supplemental|modification|waiver|extension)\b", re.I
)


# "This letter hereby amends the Employment Agreement as follows": what a letter under the amended title does.
_HEREBY_AMENDS = re.compile(
    r"\b[Tt]his\s(?:letter|instrument)\s(?:agreement\s)?(?:hereby\s|shall\s|will\s|serves\sto\s)?amends?\b"
    r"|\b[Tt]his\s[Ll]etter\s(?:will\s|shall\s)?(?:also\s)?confirms?\s[^.;]{0,220}\bto\samend\s(?:the\s)?(?:Paragraph|Section|Article|Clause)s?\b"
)
# A letter that refers to an agreement and changes something: "Reference is made to … your salary shall be".
_REFERS = re.compile(
    r"\b[Rr]eference\sis\s(?:hereby\s)?made\sto\s(?:the|that|your)\s|\b[Aa]greed\sto\s(?:further\s)?amend\s(?:the|your)\s"
    r"|^[ \t]{0,20}(?:Re|RE|Subject|SUBJECT)\s?:[^\n]{0,120}\b(?:Agreement|Contract|Lease)\b",
    re.M,
)
_ALTERS = re.compile(
    r"\b(?:(?:hereby|further)\s(?:amended|changed|increased|extended|deleted|modified)|modifications?\sto|agreed\sto\s(?:further\s)?amend"
    r"|pursuant\sto\sSection\s[\w().]{1,8}\sof\sthe\s(?:[A-Z]\w+\s){1,3}shall\sbe|shall\sremain\s(?:unmodified|unchanged|unamended))\b"
)
_GREETED = re.compile(r"^[ \t]{0,40}(?:Dear\b|Ladies\s(?:and|&)\sGentlemen|Gentlemen\s?:)", re.M)
_OPENING = 2_500
_FIRST_PAGES = 20_000
# A line over the agreement amended: "Amendment No. 1", "2009 Technical Amendment", "AMENDMENT TO".
_HEADED_AMENDMENT = re.compile(
    r"^[ \t]{0,40}(?:(?:AMENDMENT|Amendment)[ \t]{0,3}\n?(?:(?:NO|No|NUMBER|Number)\b\.?\s?\w{1,6}|(?:TO|to)\b)"
    r"|(?:(?:\d{4}|[A-Z]\w{2,10})[ \t]{1,3}){1,2}(?:AMENDMENT|Amendment)(?=[ \t]{0,3}\n|[ \t](?:for|FOR|to|TO)\b))",
    re.M,
)
_HEAD = 600


def _amends_by_its_words(reading: str) -> bool:
    """Whether the heading or the first words say so though the title does not."""
    said = _HEREBY_AMENDS.search(reading, 0, _OPENING) or _HEADED_AMENDMENT.search(reading, 0, _HEAD)
    return said is not None or _is_letter_that_amends(reading)


def _is_letter_that_amends(reading: str) -> bool:
    """Whether a letter refers to an agreement at its beginning and alters it."""
    end = min(len(reading), _OPENING)
    return all(pattern.search(reading, 0, end) for pattern in (_GREETED, _REFERS, _ALTERS))


def _event(title: str) -> AgreementEvent:
    """What the instrument does, by its title: "Amendment No. 3 to the Amended and Restated Credit Agreement" amends."""
    amending, restated = _AMENDING.search(title), _RESTATED.search(title)
    if _TERMINATION.search(title):
        return "termination"
    if amending and (restated is None or amending.start() < restated.start()):
        return "amendment"
    return "restatement" if restated else "entry"


def _party(document: Document, found: PartyFound) -> Party:
    """The party as a record: its short names, and the generic words defined for it."""
    aliases: list[Fact[str]] = []
    words: list[Fact[str]] = []
    for term in found.terms:
        fact = Fact[str](value=term.term, mentions=(document.mention(term.start, term.end),), rule="defined term", confidence=0.9)
        (aliases if is_short_name(term.term, found.name) else words).append(fact)
    name = Fact[str](value=found.name, mentions=(document.mention(found.start, found.end),), rule="preamble", confidence=0.85)
    end = min(found.reach, found.end + _DESCRIBED)
    return Party(
        name=name,
        aliases=tuple(aliases),
        defined_as=tuple(words),
        person=found.person,
        jurisdiction=None if found.person else find_party_jurisdiction(document, found.end, end),
        address=find_party_address(document, found.end, end),
    )


_NUMBERS = {
    word: number
    for number, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1)
}
_NUMBERED = re.compile(
    rf"\b(?P<word>{'|'.join(_NUMBERS)})\b[\w ]{{0,30}}?\b(?:amendment|supplement|addendum)|(?:amendment|supplement"
    rf"|addendum)\s(?:no\.?|number|\#)\s?(?P<figure>\d{{1,2}})\b",
    re.I,
)


def _amends(own: Agreement, named: Sequence[Agreement]) -> Amends | None:
    """The earlier agreement that an amendment, restatement or termination speaks of: the one in its title, else the first."""
    if own.event.value == "entry" or own.title is None:
        return None
    numbered = _NUMBERED.search(own.title.value)
    number = None
    if numbered:
        value = _NUMBERS[numbered["word"].lower()] if numbered["word"] else int(numbered["figure"])
        number = Fact[int](value=value, mentions=own.title.mentions, rule="amendment number", confidence=0.9)
    in_title = [each for each in named if each.title and each.title.value.casefold() in own.title.value.casefold()]
    opened = [
        each
        for each in named
        if each.title and each.title.mentions[0].start < _RECITED and each.kind.value in (own.kind.value, "other")
    ]
    target = next(iter([*in_title, *opened]), None)
    if target is None:
        return Amends(number=number) if number else None
    return Amends(title=target.title, date=target.date, parties=tuple(party.name for party in target.parties), number=number)


def _subjects(reading: str, preamble: Preamble | None, compounds: Sequence[Compound]) -> tuple[Fact[str], ...]:
    """The compounds that the agreement is about: those that its opening names; others stand in lists and examples."""
    opening = (preamble.end if preamble else 0) + 20_000
    return tuple(compound.name for compound in compounds if compound.name.mentions[0].start < opening)
