import re

import pytest

from pactgraph.loaders.lexicon.kinds import KIND_RULES
from pactgraph.loaders.lexicon.roles import GENERIC_PARTY_WORDS, ROLE_WORDS
from pactgraph.loaders.mentions.wording.kinds import find_kind, kind_of_title


@pytest.mark.parametrize("rule", KIND_RULES, ids=lambda rule: rule.kind)
def test_each_rule_names_its_examples_and_not_its_neighbour(rule):
    for example in rule.examples:
        assert kind_of_title(example) == rule.kind
    assert not re.search(rule.pattern, rule.neighbour.casefold())


def test_an_untitled_agreement_takes_its_kind_from_the_words_around_it():
    assert find_kind("agreement", "the contractor will begin construction of the plant") == "construction"
    assert find_kind("letter agreement") == "other"


def test_role_words_are_small_letters_and_never_aliases():
    for entry in ROLE_WORDS:
        for word in entry.words:
            assert word == word.lower()
            assert word in GENERIC_PARTY_WORDS
        assert entry.neighbour not in entry.words
