"""What one file tells apart, what a filing that was read twice tells once, and what a filing speaks of without its day."""

from __future__ import annotations

import pytest

from tests.graph.stories import Story
from tests.graph.test_accounts import ALDER, CEDAR, MAY, agreements, both, told


def test_what_one_file_tells_apart_by_title_stays_apart_though_day_kind_and_parties_are_the_same() -> None:
    made = "a Tax Sharing Agreement, an Employee Benefits Agreement and an Agreement on Benefits"
    story = Story(f"0000000001. On May 2, 2011, {ALDER} and {CEDAR} made {made}.", day=MAY[0], day_quote=MAY[1]).registrant(
        ALDER, cik="0000000001"
    )
    for title in ("Tax Sharing Agreement", "Employee Benefits Agreement", "Benefits Agreement"):
        story.agreement(title, "spin_off", story.party(ALDER), story.party(CEDAR), date=MAY)
    store = both(story)
    titles = [title for (title,) in store.rows("SELECT ?t { ?a a pact:Agreement ; pact:title ?t } ORDER BY ?t")]
    assert titles == ["Employee Benefits Agreement", "Tax Sharing Agreement"]  # a shorter form of one title is that one


ELM, ORRIN = "Elm Dairy Ltd.", "Orrin Bank N.V."


def credit(name: str, *papers: tuple[str, tuple[str, ...]]) -> Story:
    """A filing that speaks of loan papers of one day, each by its title and parties."""
    words = f"{name}: papers of May 2, 2011: Loan Agreement, Pledge Agreement, Facility; {ALDER}, {CEDAR}, {ELM} and {ORRIN}."
    story = Story(words, name, day=MAY[0], day_quote=MAY[1])
    for title, parties in papers:
        story.agreement(title, "credit", *(story.party(party) for party in parties), date=MAY)
    return story


TWO, ALL = (ALDER, CEDAR), (ALDER, CEDAR, ELM)
BOTH = ["Loan Agreement", "Pledge Agreement"]


@pytest.mark.parametrize(
    ("first", "later", "titles"),
    [
        # a later filing names two lenders of the loan only: it is the loan, not the pledge to those two
        ((("Loan Agreement", ALL), ("Pledge Agreement", TWO)), ("Loan Agreement", TWO), BOTH),
        # the first filing leaves a party of the pledge out
        ((("Loan Agreement", TWO), ("Pledge Agreement", (ALDER,))), ("Pledge Agreement", TWO), BOTH),
        # the pledge is to another, so "Facility" is the loan in other words
        ((("Loan Agreement", TWO), ("Pledge Agreement", (ALDER, ORRIN))), ("Facility", TWO), BOTH),
        # no file tells the two titles apart
        ((("Loan Agreement", TWO),), ("Facility", TWO), ["Loan Agreement"]),
    ],
)  # fmt: skip
def test_what_one_file_tells_apart_holds_for_reports_that_name_fewer_or_more_parties(
    first: tuple[tuple[str, tuple[str, ...]], ...], later: tuple[str, tuple[str, ...]], titles: list[str]
) -> None:
    store = both(credit("first.txt", *first), credit("later.txt", later))
    query = "SELECT (MIN(?t) AS ?first) { ?a a pact:Agreement ; pact:title ?t } GROUP BY ?a ORDER BY ?first"
    assert [title for (title,) in store.rows(query)] == titles


def undated(day: tuple[str, str], event: str = "mention", parties: tuple[str, ...] = (ALDER, CEDAR), **place: str) -> Story:
    text = (
        f"0000000001. By {day[1]}, {ALDER} had what the Supply Agreement with {CEDAR} gives it, and {ALDER} paid Elm Dairy Ltd."
    )
    name = place.get("name", f"undated-{day[0]}.txt")
    story = Story(text, name, accession=place.get("accession"), day=day[0], day_quote=day[1]).registrant(ALDER, cik="0000000001")
    return story.agreement("Supply Agreement", "supply", *(story.party(name) for name in parties), event=event)


def test_what_a_later_filing_speaks_of_without_its_day_is_the_one_agreement_of_that_title_and_those_parties() -> None:
    store = both(told(ALDER, "0000000001"), undated(("2011-11-26", "November 26, 2011")))
    assert agreements(store) == 1


@pytest.mark.parametrize(
    "other",
    [
        undated(("2011-04-26", "April 26, 2011")),  # before it was made
        undated(("2013-11-26", "November 26, 2013")),  # it may be one that no filing here holds
        undated(("2011-11-26", "November 26, 2011"), event="entry"),  # made then: another
        undated(("2011-11-26", "November 26, 2011"), parties=(ALDER, "Elm Dairy Ltd.")),
    ],
)
def test_what_is_spoken_of_without_a_day_and_may_be_another_stays_two(other: Story) -> None:
    assert agreements(both(told(ALDER, "0000000001"), other)) == 2


def test_of_two_that_fit_what_is_spoken_of_without_a_day_is_neither() -> None:
    twice = told(ALDER, "0000000001"), told(ALDER, "0000000001", ("2011-08-09", "August 9, 2011"))
    assert agreements(both(*twice, undated(("2011-11-26", "November 26, 2011")))) == 3


def test_what_one_file_tells_apart_is_not_joined_by_the_one_agreement_that_both_would_fit() -> None:
    elm = "Elm Dairy Ltd."
    wide = Story(f"On May 2, 2011, {ALDER}, {CEDAR} and {elm} made a Supply Agreement.", day=MAY[0], day_quote=MAY[1])
    wide.agreement("Supply Agreement", "supply", *(wide.party(name) for name in (ALDER, CEDAR, elm)), date=MAY)
    one = undated(("2011-11-26", "November 26, 2011"))
    assert agreements(both(wide, one)) == 1
    one.agreement("Supply Agreement", "supply", one.party(ALDER), one.party(elm), event="mention")
    assert agreements(both(wide, one)) == 3


@pytest.mark.parametrize(
    ("parties", "accession", "count"),
    [
        ((ALDER, CEDAR), "0000000001-11-000007", 1),
        ((CEDAR,), "0000000001-11-000007", 1),  # the other file leaves the registrant out
        (("Elm Dairy Ltd.", CEDAR), "0000000001-11-000007", 1),  # the only ones of the title: each file misread a party
        (("Elm Dairy Ltd.",), "0000000001-11-000007", 2),
        ((ALDER, CEDAR), "0000000001-11-000008", 2),  # another filing without a day may speak of another
    ],
)
def test_a_filing_that_was_read_twice_tells_an_agreement_without_a_day_once(
    parties: tuple[str, ...], accession: str, count: int
) -> None:
    day = ("2011-11-26", "November 26, 2011")
    one = undated(day, name="a.htm", accession="0000000001-11-000007")
    assert agreements(both(one, undated(day, parties=parties, name="a.json", accession=accession))) == count


def several(name: str, *parties: str) -> Story:
    words = f"On May 2, 2011, {ALDER}, {CEDAR}, Elm Dairy Ltd. and Orrin Bank N.V. made a Loan Agreement. {name}"
    story = Story(words, name, day=MAY[0], day_quote=MAY[1])
    return story.agreement("Loan Agreement", "credit", *(story.party(party) for party in parties), date=MAY)


@pytest.mark.parametrize(
    ("wider", "count"),
    [
        ((("a", ALDER, CEDAR), ("b", ALDER, CEDAR, "Orrin Bank N.V.")), 1),
        ((("a", ALDER, CEDAR), ("b", ALDER, "Orrin Bank N.V.")), 3),  # either may be meant
    ],
)
def test_who_names_one_party_speaks_of_the_agreement_whose_accounts_lie_within_each_other(
    wider: tuple[tuple[str, ...], ...], count: int
) -> None:
    assert agreements(both(several("c", ALDER), *(several(*one) for one in wider))) == count
