"""Quads of one source file -> the same, with facts that are not sure enough kept as evidence and said of nothing.

What is believed is derived from direct statements ("this agreement, of this day"). A fact that is set aside keeps its node,
with its value, its rule, its confidence and its quote, but the direct statement goes, and what was made from it. A thing that
cannot be without the fact (an agreement without kind, a party without name) is no longer told of at all.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pactgraph.ontology.mapping import MAPPINGS
from pactgraph.ontology.namespaces import PACT

_ABOUT, _PROPERTY, _VALUE, _CONFIDENCE = (f"<{PACT}{term}>" for term in ("about", "property", "value", "confidence"))
_NUMBER = re.compile(r'"([^"]*)"')

# Links that are made from a fact, by its property.
_MADE_FROM = {"role": "canonicalRole", "payer": "paidBy", "payee": "paidTo", "compoundName": "subjectCompound"}
_NEEDED = frozenset(
    f"<{PACT}{one.term}>"
    for mapping in MAPPINGS.values()
    for one in mapping.fields
    if one.how == "fact" and mapping.record.model_fields[one.attribute].is_required()
)
_PARTS = frozenset(
    f"<{PACT}{one.term}>" for mapping in MAPPINGS.values() for one in mapping.fields if one.how in ("node", "nodes")
)


@dataclass(slots=True)
class _Stated:
    """What one fact node says."""

    about: str = ""
    property: str = ""
    value: str = ""
    confidence: float = 1.0


@dataclass(slots=True)
class _Unsure:
    """What is said no longer: things as wholes, and single statements (subject, predicate, object; any object where None)."""

    things: set[str] = field(default_factory=set)
    statements: set[tuple[str, str, str | None]] = field(default_factory=set)


def set_aside(lines: Sequence[str], minimum: float) -> list[str]:
    """The lines without what rests on facts less sure than `minimum` (0 to 1); fact nodes, mentions and sentences all stay."""
    if minimum <= 0:
        return list(lines)
    split = [tuple(line.rpartition(" <")[0].split(" ", 2)) for line in lines]  # subject, predicate, object; the graph goes
    facts = _facts(split)
    unsure = _unsure(facts.values(), minimum)
    _with_parts(unsure, split, facts)
    return [line for line, triple in zip(lines, split, strict=True) if triple[0] in facts or not _is_aside(unsure, triple)]


def _facts(split: Iterable[Sequence[str]]) -> dict[str, _Stated]:
    found: defaultdict[str, _Stated] = defaultdict(_Stated)
    for subject, predicate, value in split:
        if predicate == _ABOUT:
            found[subject].about = value
        elif predicate == _PROPERTY:
            found[subject].property = value
        elif predicate == _VALUE:
            found[subject].value = value
        elif predicate == _CONFIDENCE and (number := _NUMBER.match(value)):
            found[subject].confidence = float(number[1])
    return dict(found)


def _unsure(facts: Iterable[_Stated], minimum: float) -> _Unsure:
    """What rests directly on the facts under `minimum`; a value that a surer fact of the same thing states too stays."""
    facts = list(facts)
    sure = {(fact.about, fact.property, fact.value) for fact in facts if fact.confidence >= minimum}
    unsure = _Unsure()
    for fact in facts:
        if fact.confidence >= minimum or (fact.about, fact.property, fact.value) in sure:
            continue
        if fact.property in _NEEDED:
            unsure.things.add(fact.about)
        unsure.statements.add((fact.about, fact.property, fact.value))
        made = _MADE_FROM.get(fact.property[1:-1].removeprefix(PACT))
        if made:
            unsure.statements.add((fact.about, f"<{PACT}{made}>", None))
    return unsure


def _with_parts(unsure: _Unsure, split: Sequence[Sequence[str]], facts: dict[str, _Stated]) -> None:
    """Add the parts of the things that go: an agreement's parties go with it."""
    parts: defaultdict[str, list[str]] = defaultdict(list)
    for subject, predicate, value in split:
        if predicate in _PARTS and subject not in facts:
            parts[subject].append(value)
    waiting = list(unsure.things)
    while waiting:
        new = [part for part in parts[waiting.pop()] if part not in unsure.things]
        unsure.things.update(new)
        waiting += new


def _is_aside(unsure: _Unsure, triple: Sequence[str]) -> bool:
    subject, predicate, value = triple
    if subject in unsure.things or value in unsure.things:
        return True
    return (subject, predicate, value) in unsure.statements or (subject, predicate, None) in unsure.statements
