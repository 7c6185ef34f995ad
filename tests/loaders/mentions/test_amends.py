"""What an instrument does to an earlier agreement, and which one it means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.mentions.amends import AmendsFound, find_amends


def read(text: str) -> AmendsFound:
    found = find_amends(text, 0, len(text))
    assert found is not None
    return found


_SECOND = (
    'This SECOND AMENDMENT TO SUPPLY AGREEMENT (this "Amendment") is made as of May 4, 2006, by and between Brindle Works, Inc., '
    'a Delaware corporation (the "Company"), and Tarn Chemie GmbH ("Supplier"). WHEREAS, the Company and Supplier are parties to '
    'that certain Supply Agreement dated as of March 1, 2004, as amended by Amendment No. 1 dated June 2, 2005 (the "Agreement");'
)


def test_an_amendment_points_to_the_agreement_of_its_recitals() -> None:
    found = read(_SECOND)
    assert (found.event, found.number) == ("amendment", 2)
    assert found.title is not None
    assert _SECOND[slice(*found.title)] == "Supply Agreement"
    assert found.date is not None
    assert found.date.value == "2004-03-01"
    assert [party.name for party in found.parties] == ["Brindle Works, Inc.", "Tarn Chemie GmbH"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            'This First Amendment to Lease (the "Amendment") amends the Lease dated May 1, 2003 between Tarn Corp. and Moss Inc.',
            "amendment",
        ),
        (
            "This Agreement amends and restates the Credit Agreement dated May 1, 2003 between Tarn Corp. and Moss Bank.",
            "restatement",
        ),
        (
            "This First Amendment amends the Amended and Restated Lease dated May 1, 2003 between Tarn Corp. and Moss Inc.",
            "amendment",
        ),
        (
            "On May 4, 2006, Tarn Corp. terminated the Supply Agreement dated May 1, 2003 between Tarn Corp. and Moss Inc.",
            "termination",
        ),
        ("The letter extends the term of the Supply Agreement dated May 1, 2003 between Tarn Corp. and Moss Inc.", "extension"),
        ("THIS WAIVER AND FIRST AMENDMENT TO CREDIT AGREEMENT concerns the Credit Agreement dated May 1, 2003.", "waiver"),
        ("the Supply Agreement dated as of May 1, 2003 between Tarn Corp. and Moss Inc., as assigned to Orr LLC,", "assignment"),
        ("The Agreement replaces the prior employment agreement of Ms. Orr dated May 1, 2003.", "restatement"),
    ],
)
def test_the_event_is_what_is_done_to_the_earlier_agreement(text: str, event: str) -> None:
    found = read(text)
    assert found.event == event
    assert found.date is None or found.date.value == "2003-05-01"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Amendment No. 3 to the Lease dated May 1, 2003", 3),
        ("This Amendment Number Five to the Lease dated May 1, 2003", 5),
        ("This Seventh Amendment to the Lease dated May 1, 2003", 7),
        ("This Amendment to the Lease dated May 1, 2003, as amended by Amendment No. 1", None),
        ("This Amendment to the Second Amended and Restated Lease dated May 1, 2003", None),
    ],
)
def test_the_number_is_that_of_the_instrument_itself(text: str, number: int | None) -> None:
    assert read(text).number == number


def test_the_instruments_own_date_is_not_the_targets() -> None:
    found = read(
        "This Amendment No. 2 to Supply Agreement, dated this 18th day of May, 2008, is between Tarn Corp. and Moss Inc."
    )
    assert found.date is None


def test_a_text_that_touches_no_earlier_agreement_gives_nothing() -> None:
    text = "On May 4, 2006, Tarn Corp. entered into a Supply Agreement with Moss Inc."
    assert find_amends(text, 0, len(text)) is None


_pieces = st.lists(
    st.sampled_from(
        "this|Second|Amendment|No. 2|to|the|Supply|Agreement|dated|as of|May 1, 2003|between|Tarn Corp.|and|"
        'Moss Inc.|("Company")|'
        '(the "Agreement")|'
        "WHEREAS,|amends|and restates|terminated|, |. |\n|\n\n".split("|")
    ),
    max_size=40,
)


@given(_pieces)
def test_every_span_lies_inside_the_passage(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = find_amends(text, 0, len(text))
    for start, end in [found.title] if found and found.title else []:
        assert 0 <= start < end <= len(text)
    for party in found.parties if found else ():
        assert " ".join(text[party.start : party.end].split()) == party.name
