"""The name data of the ontology: every entry is reachable and says what its example shows."""

from __future__ import annotations

import pytest

from pactgraph.graph.identity.names import jurisdiction_name, organization_name
from pactgraph.ontology.given_names import DISTINCT, FORMS
from pactgraph.ontology.jurisdictions import CANONICAL
from pactgraph.ontology.legal_forms import LEGAL_FORMS, LegalForm


@pytest.mark.parametrize("form", LEGAL_FORMS, ids=lambda form: form.code)
def test_each_legal_form_is_read_from_its_example(form: LegalForm) -> None:
    found = organization_name(form.example).forms
    assert form.code in found or form.code in {"pte", "pty", "pvt"}, found


def test_a_form_inside_a_name_belongs_to_the_name() -> None:
    assert organization_name("Brindle Company Foundation, Inc.").forms == ("inc",)
    assert organization_name("Brindle Bank and Trust Company").words == ("brindle", "bank", "trust")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("DE", "delaware"),
        ("a Delaware corporation", "delaware"),
        ("Swiss", "switzerland"),
        ("England and Wales", "united kingdom"),
        ("West Virginia", "west virginia"),
        ("Atlantis", None),
    ],
)
def test_a_jurisdiction_has_one_name(text: str, name: str | None) -> None:
    assert jurisdiction_name(text) == name


def test_canonical_jurisdictions_are_their_own_name() -> None:
    assert all(CANONICAL.get(name) == name for name in set(CANONICAL.values()))


def test_pet_names_go_both_ways_and_two_names_are_no_pet_names() -> None:
    assert all(name in FORMS[form] for name, forms in FORMS.items() for form in forms if form != name)
    assert all(len(pair) == 2 for pair in DISTINCT)
