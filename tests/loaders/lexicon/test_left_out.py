"""Rules for sums that are no money of a deal, and nouns that name what is blacked out: each by its example and its neighbour."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.measures import MEASURES, Measure
from pactgraph.loaders.lexicon.not_consideration import NOT_CONSIDERATION, NotConsideration
from pactgraph.loaders.lexicon.not_of_the_deal import NOT_OF_THE_DEAL
from pactgraph.loaders.lexicon.others_sums import OTHERS_SUMS
from pactgraph.loaders.lexicon.sums_beside import SUMS_BESIDE
from pactgraph.loaders.lexicon.sums_recited import SUMS_RECITED
from pactgraph.loaders.mentions.terms.redactions import find_redactions


def leaves_out(rule: NotConsideration, text: str) -> bool:
    before, after = text.split("$9", 1)
    return bool((rule.before and rule.before.search(before)) or (rule.after and rule.after.match(after)))


RULES = (*NOT_CONSIDERATION, *NOT_OF_THE_DEAL, *OTHERS_SUMS, *SUMS_BESIDE, *SUMS_RECITED)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_leaves_out_its_example_and_not_its_neighbour(rule: NotConsideration) -> None:
    assert leaves_out(rule, rule.example)
    assert not leaves_out(rule, rule.neighbour)


def what(text: str) -> str:
    text = text.replace("[x]", "[***]")
    (held,) = find_redactions(Document(1, "EX-10", "x.txt", "", text, text), [(0, len(text))])
    return held.what


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.name)
def test_a_measure_names_the_mark_of_its_example_and_not_of_its_neighbour(measure: Measure) -> None:
    assert what(measure.example) not in ("text", "amount")
    assert what(measure.neighbour) == "text"
