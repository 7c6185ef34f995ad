"""Roles in the text's words -> canonical roles."""

from __future__ import annotations

import pytest

from pactgraph.loaders.lexicon.canonical_roles import PHRASES, canonical_roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Manufacturer", ("manufacturer",)),
        ("escrow agent", ("escrow-agent",)),  # and not an agent too
        ("Administrative Agent; Lenders", ("agent", "lender")),
        ("sublicensee", ("licensee",)),
        ("adviser", ()),
        ("reagent maker", ()),  # inside a word
    ],
)
def test_a_role_names_its_canonical_roles(text: str, roles: tuple[str, ...]) -> None:
    assert canonical_roles(text) == roles


@pytest.mark.parametrize(("role", "phrase"), [(role, phrase) for role, phrases in PHRASES.items() for phrase in phrases])
def test_every_phrase_names_its_role_and_only_that(role: str, phrase: str) -> None:
    assert canonical_roles(f"the {phrase}s of record") == (role,)
