from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.mentions.cast.persons import find_persons, is_name_shaped, is_person_name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On May 3, 2011, Robert T. Orr resigned.", ["Robert T. Orr"]),
        ("Dr. Ursula Lindqvist and Mr. Orr", ["Ursula Lindqvist"]),
        ("Chief Executive Officer Maria Quesada de la Torre", ["Maria Quesada de la Torre"]),
        ("by J.R. Halloway, Jr., its President", ["J.R. Halloway, Jr."]),
        ("D. Kelvin Marsh\nPatricia Orr", ["D. Kelvin Marsh", "Patricia Orr"]),
        ("ROBERT T. ORR", ["ROBERT T. ORR"]),
        ("Robert\nOrr's employment", ["Robert Orr"]),
        ("2007 Base SalaryRobert T. OrrChairman and President", ["Robert T. Orr"]),
        ("Robert DeVicente and Maria FitzChairmane", ["Robert DeVicente", "Maria FitzChairmane"]),
        ("Robert Orr Foundation, Inc.", []),
        ("Robert, Orr & Marsh LLP", []),
        ("Martin Brothers, Inc.", []),
        ("the Employment Agreement and Exhibit A. Form", []),
        ("U.S. Patent Office", []),
        ("San Jose, California", []),
        ("FORM 8-K CURRENT REPORT", []),
    ],
)
def test_finds_full_names_of_persons_only(text: str, names: list[str]) -> None:
    assert [person.name for person in find_persons(text)] == names


@pytest.mark.parametrize(
    "text", ["Robert T. Orr", "URSULA LINDQVIST", "T. Kelvin Marsh", "Robert Orr, Ph.D.", "Paul van der Meer III"]
)
def test_a_persons_name_shows_by_itself(text: str) -> None:
    assert is_person_name(text)


@pytest.mark.parametrize("text", ["Quist Harbor", "Chief Executive Officer", "Orr & Marsh", "Robert", "Marsh Bank", "New York"])
def test_other_capitals_are_no_persons_name(text: str) -> None:
    assert not is_person_name(text)


@pytest.mark.parametrize(
    ("text", "shaped"), [("Quist Harbor", True), ("Dean Banks", True), ("Vice President", False), ("Orr Inc.", False)]
)
def test_where_a_name_must_stand_its_shape_is_enough(text: str, shaped: bool) -> None:
    assert is_name_shaped(text) is shaped


@given(st.text(max_size=200))
def test_every_name_is_quoted_from_its_place(text: str) -> None:
    for person in find_persons(text):
        assert " ".join(text[person.start : person.end].split()) == person.name
