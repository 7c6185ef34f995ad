"""What a document says of one person -> officer records, one an organization."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.cast.persons import PersonFound
from pactgraph.loaders.mentions.officials.officer_changes import ChangeStatement
from pactgraph.loaders.mentions.officials.officer_titles import TitleStatement, organization_after
from pactgraph.loaders.mentions.officials.offices_told import Office
from pactgraph.loaders.mentions.officials.open_signatures import Signature
from pactgraph.loaders.mentions.officials.signature_cells import Token
from pactgraph.loaders.mentions.terms.dates import DateFound
from pactgraph.ontology.records import Fact, Officer, OfficerChange, Registrant


@dataclass(slots=True)
class PersonStated:
    """What a document says of one person, in text order."""

    name: PersonFound | Token
    signatures: list[Signature] = field(default_factory=list)
    titles: list[TitleStatement] = field(default_factory=list)
    changes: list[ChangeStatement] = field(default_factory=list)
    elected: Office | None = None  # the words that say that directors were elected, and the title of the seat
    rank: Office | None = None  # that the person is one of the named executive officers


_SEAT = re.compile(r"(?:independent\s+)?(?:director|member\s+of\s+the\s+board(?:\s+of\s+directors)?)$", re.I)
_WORDS = re.compile(r"\w+")
_OWNER = re.compile(r"\b(?:the\s+)?(?:company|registrant|corporation|bank|partnership|trust)'s\s+", re.I)


def build_officers(
    document: Document, stated: PersonStated, registrants: Sequence[Registrant], *, signed_by_hand: bool
) -> list[Officer]:
    """The officer records of one person: first of the organization that the report speaks for, then of others it names.

    `signed_by_hand`: no signature of the document is conformed, so a printed name in a block counts as signed.
    """
    own = [registrant.name.value for registrant in registrants]
    home: list[TitleStatement] = []
    elsewhere: list[TitleStatement] = []
    for title in stated.titles:
        of_another = title.organization and not _is_own(document, title.organization, own)
        (elsewhere if of_another else home).append(title)
    officers = []
    if stated.signatures or home or stated.changes or stated.elected or stated.rank or not elsewhere:
        officers += _home_officers(document, stated, home, registrants, signed_by_hand=signed_by_hand)
    named = {officer.organization.value.casefold() for officer in officers if officer.organization}
    for title in elsewhere:
        organization = _fact(document, *title.organization, "organization of title") if title.organization else None
        if organization and organization.value.casefold() not in named:
            named.add(organization.value.casefold())
            stated_title = _fact(document, title.start, title.end, "title beside name", title.value)
            officers.append(Officer(name=_name(document, stated), title=stated_title, organization=organization))
    return officers


def _home_officers(
    document: Document,
    stated: PersonStated,
    home: Sequence[TitleStatement],
    registrants: Sequence[Registrant],
    *,
    signed_by_hand: bool,
) -> list[Officer]:
    """The person's records for the organizations of the signature blocks, else for the registrant."""
    change = min(
        stated.changes,
        key=lambda told: (_runs_out(document, told), _is_elsewhere(document, told, registrants), *_rank(told)),
        default=None,
    )
    told = None if change is None or _runs_out(document, change) else change
    day = _day(told, stated.changes) if told else None
    signature = next((s for s in stated.signatures if s.conformed), next(iter(stated.signatures), None))
    signed = signature is not None and (signature.conformed or signed_by_hand)
    name = _name(document, stated)
    base = Officer(
        name=name,
        title=_title(document, stated, home, change),
        signatory=Fact[bool](value=True, mentions=name.mentions, rule="signature", confidence=0.98) if signed else None,
        conformed=signature is not None and signature.conformed,
        signed_on=_token_fact(document, signature.signed_on, "signature day") if signature else None,
        change=_change(document, told) if told else None,
        change_date=_fact(document, day.start, day.end, "day of change", day.value) if day else None,
    )
    organizations = [
        fact
        for each in stated.signatures
        for token in each.organizations
        if (fact := _token_fact(document, token, "signature organization"))
    ]
    elsewhere = _organization_of_change(document, change, registrants)
    organizations = [elsewhere] if elsewhere else organizations or [registrant.name for registrant in registrants[:1]]
    unique = {organization.value.casefold(): organization for organization in organizations}
    spelled: dict[str, Fact[str]] = {}
    for key, organization in unique.items():  # "Tarn Sales, Co." and "Tarn Sales Co." are one
        spelled.setdefault(" ".join(_WORDS.findall(key)), organization)
    return [_at(document, base, stated, organization) for organization in spelled.values()] or [base]


def _day(told: ChangeStatement, others: Sequence[ChangeStatement]) -> DateFound | None:
    """The day of a change: its own, else the one that the text gives where it tells the same change again, as below a heading."""
    offices = {"", _office(told)}
    again = (other.day for other in others if other.change == told.change and _office(other) in offices and other.day)
    return told.day or next(again, None)


# Who will not stand for reelection has a seat, whose time runs out: neither resigned nor retired.
_NOT_AGAIN = re.compile(r"\bre-?election\Z", re.I)


def _runs_out(document: Document, change: ChangeStatement) -> bool:
    return _NOT_AGAIN.search(document.reading, change.start, change.end) is not None


def _is_elsewhere(document: Document, change: ChangeStatement, registrants: Sequence[Registrant]) -> bool:
    """Whether a new office is another organization's: what somebody leaves here is told first."""
    return change.change == "appointed" and _organization_of_change(document, change, registrants) is not None


def _organization_of_change(
    document: Document, change: ChangeStatement | None, registrants: Sequence[Registrant]
) -> Fact[str] | None:
    """The company, other than a registrant, whose office is taken or left: "as President of Marsh Lending"."""
    span = organization_after(document.reading, change.title[1]) if change and change.title else None
    if span is None or _is_own(document, span, [registrant.name.value for registrant in registrants]):
        return None
    return _fact(document, *span, "organization of title")


def _at(document: Document, base: Officer, stated: PersonStated, organization: Fact[str]) -> Officer:
    """The record for one of the organizations: with the title of its own block where the person signs for several."""
    own = [
        each.title
        for each in stated.signatures
        if each.title
        and not each.in_report
        and any(token.start == organization.mentions[0].start for token in each.organizations)
    ]
    names = {token.value.casefold() for each in stated.signatures if each.in_report for token in each.organizations}
    if organization.value.casefold() in names:
        own = []  # the report's own block and the fuller title tell it
    title = _token_fact(document, own[0], "signature title") if own and base.change is None else base.title
    return base.model_copy(update={"organization": organization, "title": title})


# In what capacity the law asks somebody to sign: "designated as Principal Financial and Accounting Officer"
_CAPACITY = re.compile(
    r"(?:the\s)?principal\s(?:(?:executive|financial|accounting)(?:,?\s(?:and|&)\s(?:principal\s)?)?\s?){1,3}(?:officer)?", re.I
)


def _rank(change: ChangeStatement) -> tuple[bool, bool, bool, bool, int]:
    """Appointments before departures, offices before seats and capacities, its reason, the fuller title, text order."""
    title = change.title[2] if change.title else ""
    return (
        change.change != "appointed",
        not title or _SEAT.match(title) is not None,
        _CAPACITY.fullmatch(title) is not None,
        change.change not in {"appointed", "retired"},
        -len(title.split()),
    )


def _title(
    document: Document, stated: PersonStated, home: Sequence[TitleStatement], change: ChangeStatement | None
) -> Fact[str] | None:
    """The office concerned in a change, else the fullest title stated, else that of an elected director."""
    concerned = _fact(document, *change.title[:2], "title of change", change.title[2]) if change and change.title else None
    if concerned is not None and not _SEAT.match(concerned.value) and not _is_rank(concerned.value):
        return concerned
    found = [_token_fact(document, signature.title, "signature title") for signature in stated.signatures if signature.title]
    found += [_fact(document, title.start, title.end, "title beside name", title.value) for title in home]
    titles = [fact for fact in found if fact is not None]
    joins = change is not None and change.change == "appointed"  # what else a new director is, is told of a life elsewhere
    if concerned is not None and (joins or all(_SEAT.match(fact.value) for fact in titles)) and not _is_rank(concerned.value):
        return concerned
    if titles:
        return max(titles, key=lambda fact: len(re.findall(r"\w+", fact.value)))
    if stated.elected:
        start, end, value = stated.elected
        return _fact(document, start, end, "elected director", value)
    if stated.rank:
        start, end, value = stated.rank
        return _fact(document, start, end, "named executive officer", value)
    return None


# What every officer is: "appointed Mr. Orr an executive officer".
_RANK = re.compile(r"(?:executive|corporate|named\sexecutive)?\s?officer", re.I)


def _is_rank(title: str) -> bool:
    return _RANK.fullmatch(title) is not None


def _change(document: Document, change: ChangeStatement) -> Fact[OfficerChange]:
    return Fact[OfficerChange](
        value=change.change, mentions=(document.mention(change.start, change.end),), rule="change of office", confidence=0.85
    )


def _office(change: ChangeStatement) -> str:
    return change.title[2].casefold() if change.title else ""


def _name(document: Document, stated: PersonStated) -> Fact[str]:
    """The name as the signature block prints it, else as the text first gives it in full."""
    name: PersonFound | Token = stated.signatures[0].name if stated.signatures else stated.name
    if isinstance(name, PersonFound):  # "Joe Orr" in a heading, "Joseph Orr" in the text
        others = [title.person for title in stated.titles] + [change.person for change in stated.changes]
        name = max([name, *others], key=lambda found: len(found.name))
    value = name.value if isinstance(name, Token) else name.name
    return _fact(document, name.start, name.end, "signature name" if isinstance(name, Token) else "name in text", value)


def _token_fact(document: Document, token: Token | None, rule: str) -> Fact[str] | None:
    return None if token is None else _fact(document, token.start, token.end, rule, token.value)


def _fact(document: Document, start: int, end: int, rule: str, value: str | None = None) -> Fact[str]:
    """A fact stated at `[start, end)`; titles lose the owner that stands inside them ("of the Company's Audit Committee")."""
    mention = document.mention(start, end)
    plain = " ".join((value if value is not None else mention.quote).split())
    if "title" in rule:
        plain = _OWNER.sub("the ", plain) if " of " in plain else _OWNER.sub("", plain)
    return Fact[str](value=plain, mentions=(mention,), rule=rule, confidence=0.95 if rule.startswith("signature") else 0.9)


def _is_own(document: Document, span: tuple[int, int], own: Sequence[str]) -> bool:
    """Whether the organization at `span` is a registrant, by its name or the beginning of it."""
    text = " ".join(document.reading[span[0] : span[1]].casefold().split()).removeprefix("the ").rstrip(".,")
    return any(
        name.casefold().removeprefix("the ").startswith(text) or text.startswith(name.casefold().rstrip(".,")) for name in own
    )
