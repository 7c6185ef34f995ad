"""Changes of agreements -> what they change, and which link is missing."""

from __future__ import annotations

from itertools import permutations

import pytest

from pactgraph.graph.lifelines import Claim, Step, find_missing, link_steps
from pactgraph.graph.titles import own_title, titles_agree

BOTH = frozenset({"alder", "rossi"})


def step(iri: str, title: str, day: str, event: str = "entry", *claims: Claim) -> Step:
    return Step(iri, (title,), (day,), BOTH, frozenset({event}), claims)


LICENCE = step("licence", "License Agreement", "2005-03-07")
FIRST = step("first", "Amendment No. 1", "2006-11-01", "amendment", Claim("f/1", "License Agreement", "2005-03-07", 1))
THIRD = step("third", "Third Amendment", "2008-02-28", "amendment", Claim("f/3", "License Agreement", "2005-03-07", 3))


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Amendment No. 1 to the License Agreement", "license agreement"),
        ("Second Amended and Restated Credit Agreement", "credit agreement"),
        ("Third Amendment to the Amended and Restated Credit Agreement", "credit agreement"),
        ("Termination of Lease", "lease"),
        ("License Agreement", "license agreement"),
        ("Amendment No. 2", ""),
        ("Consent to Assignment of Lease", "assignment of lease"),
        ("Amendment of the Employment Agreements", "employment agreement"),
        ("Goods Agreement", "goods agreement"),
    ],
)
def test_what_stays_of_a_title_through_its_changes(title: str, words: str) -> None:
    assert own_title(title) == tuple(words.split())


def test_titles_agree_on_their_last_word_at_least() -> None:
    assert titles_agree(own_title("License Agreement"), own_title("Exclusive License Agreement"))
    assert not titles_agree(own_title("License Agreement"), own_title("Supply Agreement"))
    assert not titles_agree((), own_title("Supply Agreement"))


def test_changes_find_their_agreement_by_title_day_and_parties() -> None:
    assert link_steps([THIRD, LICENCE, FIRST]) == {"first": "licence", "third": "licence"}


def test_another_day_another_party_or_another_title_is_another_agreement() -> None:
    later = step("later", "License Agreement", "2005-04-07")
    strangers = Step("strangers", ("License Agreement",), ("2005-03-07",), frozenset({"cedar"}), frozenset({"entry"}))
    supply = step("supply", "Supply Agreement", "2005-03-07")
    assert link_steps([FIRST, later, strangers, supply]) == {}


def test_a_restatement_or_an_end_that_names_no_other_continues_its_own_title() -> None:
    credit = step("credit", "Credit Agreement", "2007-06-01")
    restated = step("restated", "Amended and Restated Credit Agreement", "2009-11-16", "restatement")
    end = step("end", "License Agreement", "2008-09-08", "termination")
    assert link_steps([credit, restated, end, LICENCE]) == {"restated": "credit", "end": "licence"}


def test_two_that_fit_alike_leave_the_link_open() -> None:
    twin = step("twin", "License Agreement", "2006-03-07")
    assert link_steps([LICENCE, twin, step("end", "License Agreement", "2008-09-08", "termination")]) == {}


def test_an_amendment_that_no_filing_holds_is_missed_by_its_number() -> None:
    steps = [LICENCE, FIRST, THIRD]
    (missing,) = find_missing(steps, link_steps(steps))
    assert (missing.number, missing.agreement, missing.expected_by) == (2, "licence", ("third",))


def test_an_agreement_that_no_filing_holds_is_missed_once() -> None:
    steps = [
        FIRST,
        step("second", "Amendment No. 2", "2007-01-01", "amendment", Claim("f/2", "License Agreement", "2005-03-07", 2)),
    ]
    (missing,) = find_missing(steps, link_steps(steps))
    assert (missing.number, missing.title, missing.day) == (None, "License Agreement", "2005-03-07")
    assert missing.expected_by == ("first", "second")


def test_the_number_of_a_restatement_is_of_no_amendment() -> None:
    restated = step("third", "Third Amended and Restated License Agreement", "2009-01-01", "restatement", *THIRD.claims)
    assert find_missing([LICENCE, restated], link_steps([LICENCE, restated])) == []


def test_nothing_is_missing_where_all_is_held() -> None:
    assert find_missing([LICENCE, FIRST], link_steps([LICENCE, FIRST])) == []


def test_the_order_of_steps_never_matters() -> None:
    steps = [LICENCE, FIRST, THIRD, step("end", "License Agreement", "2008-09-08", "termination")]
    links = link_steps(steps)
    for order in permutations(steps):
        assert link_steps(order) == links
        assert find_missing(order, links) == find_missing(sorted(steps, key=lambda one: one.iri), links)
