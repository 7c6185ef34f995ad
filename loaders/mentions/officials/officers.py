"""Document -> the officers, directors and signatories it names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.cast.bare_names import bare_name
from pactgraph.loaders.mentions.cast.people import find_person_mentions, is_same_person
from pactgraph.loaders.mentions.officials.directors import find_elected_directors
from pactgraph.loaders.mentions.officials.named_executives import find_named_executives
from pactgraph.loaders.mentions.officials.officer_changes import find_changes
from pactgraph.loaders.mentions.officials.officer_records import PersonStated, build_officers
from pactgraph.loaders.mentions.officials.officer_titles import find_title_statements, is_press_contact
from pactgraph.loaders.mentions.officials.open_signatures import Signature
from pactgraph.loaders.mentions.officials.own_columns import own_column
from pactgraph.loaders.mentions.officials.persons_stated import PersonsStated, name_of
from pactgraph.loaders.mentions.officials.signatures import find_signatures
from pactgraph.ontology.records import Agreement, Officer, Registrant

# A change of office is news in these items; tables of votes, exhibits and financial pages tell of none.
_BLOCK = 120  # characters of a signature block under the name of one who signs for himself
_OF_OFFICERS = frozenset({"5.02", "5", "6"})  # elsewhere "after Ida Moss's retirement" gives nobody an office
_NO_NEWS = frozenset({"5.07", "9.01", "2.02", "7", "12"})


def find_officers(
    document: Document, registrants: Sequence[Registrant], agreements: Sequence[Agreement], event_date: str | None = None
) -> tuple[Officer, ...]:
    """Find each natural person with a corporate role, once per organization.

    A person counts whom a signature block, a title beside the name, a change of office or a vote shows in a role.
    `event_date` (ISO) tells changes that a report tells of from those of a biography.
    """
    reading = document.reading
    start = document.sections[1].start if len(document.sections) > 1 and document.sections[0].kind == "cover" else 0
    signatures = find_signatures(document, [registrant.name.value for registrant in registrants])
    people = PersonsStated()
    themselves = [party.name.value for each in agreements[:1] for party in each.parties if party.person]
    alone = [each for each in signatures if any(is_same_person(name, each.name.value) for name in themselves)]
    firms = {bare_name(party.name.value) for each in agreements[:1] for party in each.parties if not party.person}
    alone = [each for each in alone if not _is_for_company(each, alone, firms)]
    for found in signatures:
        signature = own_column(found, themselves)
        if (signature.title or signature.in_report) and (found not in alone or signature.in_report):
            people.of(signature.name).signatures.append(signature)
    mentions = find_person_mentions(reading, start, len(reading))
    for statement in find_title_statements(reading, mentions, len(reading)):
        if any(each.name.start <= statement.start < each.name.end + _BLOCK for each in alone):
            continue  # of the one who signs beside him
        if is_press_contact(reading, statement):
            continue
        people.of(statement.person).titles.append(statement)
    for signature in alone:  # who signs for himself bears no title there, though the next column's may seem his
        for each in people:
            if not each.signatures and is_same_person(name_of(each.name), signature.name.value):
                each.signatures.append(replace(signature, title=None, organizations=()))
    of_officers = {(section.body, section.end) for section in document.sections if section.number in _OF_OFFICERS}
    for span in _news(document):
        inside = [mention for mention in mentions if span[0] <= mention.start < span[1]]
        for change in find_changes(reading, span, inside, event_date) if inside else ():
            if change.title or span in of_officers or people.named(change.person):
                people.of(change.person).changes.append(change)
        for person, rank in find_named_executives(reading, span, inside):
            people.of(person).rank = rank
    for person, election in find_elected_directors(document):
        stated = people.of(person)
        stated.elected = stated.elected or election
    signed_by_hand = not any(signature.conformed for signature in signatures)
    reported = any(signature.in_report for signature in signatures)
    return tuple(
        officer
        for each in people
        for officer in build_officers(
            document, each, () if reported and _signs_elsewhere(each) else registrants, signed_by_hand=signed_by_hand
        )
    )


def _signs_elsewhere(stated: PersonStated) -> bool:
    """Whether nothing but signatures behind the report's own shows a person, as a lender's on an exhibit in the same text."""
    otherwise = stated.titles or stated.changes or stated.elected or stated.rank
    return not otherwise and not any(signature.in_report for signature in stated.signatures)


def _is_for_company(signature: Signature, alone: Sequence[Signature], firms: set[tuple[str, str]]) -> bool:
    """Whether one who signs for himself, without a title, also signs here for a company of the agreement, with a title."""
    if signature.title is None or any(bare_name(each.value) not in firms for each in signature.organizations):
        return False
    return any(each.title is None and is_same_person(each.name.value, signature.name.value) for each in alone)


def _news(document: Document) -> Iterator[tuple[int, int]]:
    """The stretches of a report that may tell of a change of office."""
    for section in document.sections:
        if section.kind == "item" and section.number not in _NO_NEWS:
            yield section.body, section.end
