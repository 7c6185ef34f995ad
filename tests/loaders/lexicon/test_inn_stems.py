import pytest

from pactgraph.loaders.lexicon.brands import BRANDS
from pactgraph.loaders.lexicon.inn_stems import STEMS, Stem, inn_strength
from pactgraph.loaders.lexicon.no_names import NO_NAMES


@pytest.mark.parametrize("stem", STEMS, ids=lambda stem: stem.ending)
def test_every_stem_is_shown_by_its_examples_and_not_by_its_neighbours(stem: Stem) -> None:
    assert stem.examples
    for example in stem.examples:
        assert example.endswith(stem.ending)
        assert inn_strength(example) is not None
    for neighbour in stem.neighbours:
        assert inn_strength(neighbour) is None


@pytest.mark.parametrize(
    "word",
    "April purchase Lease release database concept intercept reservoir cholesterol interleukin thermostat examine".split(),
)
def test_ordinary_words_are_no_names(word: str) -> None:
    assert inn_strength(word) is None


def test_words_that_are_no_names_are_written_in_lower_case() -> None:
    assert {word.casefold() for word in NO_NAMES} == NO_NAMES


def test_every_brand_has_an_ingredient() -> None:
    assert all(brand and ingredient for brand, ingredient in BRANDS.values())
