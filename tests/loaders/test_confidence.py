from __future__ import annotations

import pytest

from pactgraph.loaders.confidence import calibrate, confidence_by_rule, keep_confident
from pactgraph.ontology.records import DocumentRecord, Fact, Mention, Officer


def fact(value: str, rule: str, confidence: float = 0.9) -> Fact[str]:
    return Fact[str](
        value=value, mentions=(Mention(document=1, start=0, end=len(value), quote=value),), rule=rule, confidence=confidence
    )


def record(*officers: Officer) -> DocumentRecord:
    return DocumentRecord(number=1, type="8-K", name="x.htm", length=100, officers=officers)


def test_shares_are_probabilities_and_never_certain() -> None:
    shares = confidence_by_rule()
    assert len(shares) > 20
    assert all(0 < share < 1 for share in shares.values())


def test_a_fact_has_the_share_of_its_rule_and_keeps_its_own_where_no_label_judges_it() -> None:
    rule, share = next(iter(confidence_by_rule().items()))
    officer = Officer(name=fact("Iris Calder", rule), title=fact("Treasurer", "a rule that no label judges", 0.42))
    (found,) = calibrate(record(officer)).officers
    assert (found.name.confidence, found.title and found.title.confidence) == (share, 0.42)
    assert found.name.mentions == officer.name.mentions


@pytest.mark.parametrize(
    ("minimum", "left"),
    [(0.0, [("Iris Calder", "Treasurer"), ("Otto Lind", None)]), (0.5, [("Iris Calder", None)]), (0.95, [])],
)
def test_what_is_less_sure_than_asked_for_is_left_out(minimum: float, left: list[tuple[str, str | None]]) -> None:
    given = record(
        Officer(name=fact("Iris Calder", "r", 0.9), title=fact("Treasurer", "r", 0.3)), Officer(name=fact("Otto Lind", "r", 0.2))
    )
    kept = keep_confident(given, minimum)
    assert kept is not None
    assert [(officer.name.value, officer.title and officer.title.value) for officer in kept.officers] == left
