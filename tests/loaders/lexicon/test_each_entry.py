"""The long lists of words: every entry is run through the rule that uses it, beside a neighbour that the rule must leave."""

from __future__ import annotations

import re

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.agreement_words import (
    ABOUT,
    ADJECTIVES,
    DEFINITE,
    DETERMINERS,
    INSIDE,
    INSIDE_LARGE,
    OF_BEFORE,
    OF_STOCK,
    OPENERS,
    STOPS,
)
from pactgraph.loaders.lexicon.given_names import AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES
from pactgraph.loaders.lexicon.ingredients import INGREDIENTS, PHRASES
from pactgraph.loaders.lexicon.inn_stems import SMALL_ENDINGS, STRONG_ENDINGS, inn_strength
from pactgraph.loaders.lexicon.medicine import CUES, KINDS_OF_MEDICINE, NAMING, USING
from pactgraph.loaders.lexicon.name_words import (
    AMBIGUOUS_SURNAMES,
    BOUNDARY_WORDS,
    CREDENTIALS,
    GENERATIONS,
    HONORIFICS,
    ORGANIZATION_WORDS,
    PARTICLES,
)
from pactgraph.loaders.lexicon.no_names import NO_NAMES
from pactgraph.loaders.lexicon.substance_contexts import (
    ACTING,
    LICENSED,
    SURELY_BEFORE,
    SURELY_MEDICINE,
    THING_AFTER,
    THING_BEFORE,
    TRIED,
    TRIED_AFTER,
)
from pactgraph.loaders.mentions.cast.persons import find_persons
from pactgraph.loaders.mentions.substances.compound_names import medicine_score
from pactgraph.loaders.mentions.substances.compounds import find_compounds
from pactgraph.loaders.mentions.wording.agreement_names import find_agreement_names


def titled(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def persons(text: str) -> list[str]:
    return [found.name for found in find_persons(text)]


def compounds(text: str) -> list[str]:
    return [found.name.value for found in find_compounds(Document(1, "8-K", "x.txt", "", text, text))[0]]


def titles(text: str) -> list[str]:
    return [found.title for found in find_agreement_names(text, 0, len(text))]


def examples(pattern: str) -> list[str]:
    """A text for each alternative of a pattern of words, groups, sets and optional letters; one place is varied at a time."""
    return list(dict.fromkeys(text for branch in _split(pattern) for text in _texts(branch)))


def _split(pattern: str) -> list[str]:
    """The alternatives of a pattern, outside its groups and sets."""
    parts, depth, last = [], 0, 0
    for place, sign in enumerate(pattern):
        escaped = place > 0 and pattern[place - 1] == "\\"
        depth += (sign in "([" and not escaped) - (sign in ")]" and not escaped)
        if sign == "|" and depth == 0:
            parts.append(pattern[last:place])
            last = place + 1
    return [*parts, pattern[last:]]


_ATOM = re.compile(r"\\(?P<escaped>.)|\[(?P<not>\^)?(?P<set>\\?.)[^\]]*\]|(?P<plain>[^(])")
_TIMES = re.compile(r"(?P<none>\?|\{0,?\d*\})\??|\{\d+,?\d*\}\??|[+*]")


def _texts(branch: str) -> list[str]:
    """The texts of one alternative: the first choice at every place, then each other choice at one of them."""
    places: list[list[str]] = []
    while branch:
        if branch[0] == "(":
            end = _closing(branch)
            choices = examples(branch[1:end].removeprefix("?:"))
            branch = branch[end + 1 :]
        else:
            atom = _ATOM.match(branch)
            assert atom is not None
            sign = atom["escaped"] or (atom["set"] or atom["plain"]).lstrip("\\")
            sign = "x" if atom["not"] else sign
            choices = {"b": [""], "d": ["1"], "w": ["x"]}.get(sign, [sign]) if atom["escaped"] or atom["set"] else [sign]
            branch = branch[atom.end() :]
            if (times := _TIMES.match(branch)) and times["none"]:
                choices = ["", *choices]
                branch = branch[times.end() :]
                places.append(choices[::-1] if times["none"] == "?" else choices)
                continue
        if times := _TIMES.match(branch):
            branch = branch[times.end() :]
            choices = ["", *choices] if times["none"] else choices
        places.append(choices)
    first = [choices[0] for choices in places]
    varied = [[*first[:n], other, *first[n + 1 :]] for n, choices in enumerate(places) for other in choices[1:]]
    return ["".join(text) for text in (first, *varied)]


def _closing(branch: str) -> int:
    """Where the group that opens `branch` closes."""
    depth = 0
    for place, sign in enumerate(branch):
        escaped = place > 0 and branch[place - 1] == "\\"
        depth += (sign == "(" and not escaped) - (sign == ")" and not escaped)
        if depth == 0:
            return place
    raise ValueError(branch)


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        (r"(?:known as|named)|doses? of", ["known as", "named", "doses of", "dose of"]),
        (r"antibod(?:y|ies)|nos?\.?", ["antibody", "antibodies", "nos.", "no.", "nos"]),
        (r"(?:[\w-]{1,20} ){0,2}?cells?\b", ["cells", "x cells", "cell"]),
    ],
)
def test_examples_are_texts_of_their_pattern(pattern: str, texts: list[str]) -> None:
    assert examples(pattern) == texts
    assert all(re.fullmatch(pattern, text) for text in texts)


TREATED = "Patients with the disease were treated with {} in a clinical trial of the drug."


def test_every_given_name_makes_a_person_of_two_words_and_no_word_that_it_only_begins() -> None:
    said = "The parties told {} Zorquist of it."
    assert [name for name in GIVEN_NAMES if persons(said.format(titled(name))) != [f"{titled(name)} Zorquist"]] == []
    single = [name for name in GIVEN_NAMES if "-" not in name]  # a hyphen joins names that are each one
    assert [name for name in single if persons(said.format(f"{titled(name)}qx"))] == []


def test_a_given_name_that_is_a_word_too_needs_another_sign() -> None:
    assert [
        n for n in AMBIGUOUS_GIVEN_NAMES if persons(f"They told {titled(n)} B. Zorquist.") != [f"{titled(n)} B. Zorquist"]
    ] == []
    assert [n for n in AMBIGUOUS_GIVEN_NAMES if persons(f"They told {titled(n)} Zorquist of it.")] == []


def test_honorifics_generations_and_particles_show_a_name_that_no_list_knows() -> None:
    assert persons("The parties told Qexor Zorquist of it.") == []
    assert [
        word for word in HONORIFICS if persons(f"The parties told {titled(word)}. Qexor Zorquist of it.") != ["Qexor Zorquist"]
    ] == []
    marks = {word: f"{titled(word)}." if word in ("jr", "sr") else word.upper() for word in GENERATIONS}
    assert [
        word for word in marks if persons(f"They told Qexor Zorquist, {marks[word]} of it.") != [f"Qexor Zorquist, {marks[word]}"]
    ] == []
    small = PARTICLES - {"st", "ben"}  # these two are written large
    assert [word for word in small if persons(f"They told Anna {word} Zorquist of it.") != [f"Anna {word} Zorquist"]] == []
    assert persons("They told Anna St. Zorquist and Anna Ben Zorquist.") == ["Anna St. Zorquist", "Anna Ben Zorquist"]
    assert persons("They told Anna qex Zorquist of it.") == []


def test_a_degree_is_no_part_of_the_name_before_it() -> None:
    assert [
        word for word in CREDENTIALS if persons(f"They told Anna Zorquist, {word.upper()}, of it.") != ["Anna Zorquist"]
    ] == []


# Months, places and the like are given names or surnames too: behind two names they may be a third.
NAMES_TOO = ORGANIZATION_WORDS & (AMBIGUOUS_SURNAMES | AMBIGUOUS_GIVEN_NAMES | GIVEN_NAMES)


def test_words_of_firms_make_no_person_of_a_name_and_surnames_among_them_do() -> None:
    assert persons("They told Anna Zorquist of it.") == ["Anna Zorquist"]
    firms = ORGANIZATION_WORDS - NAMES_TOO - {"new"}
    assert [word for word in firms if persons(f"They told Anna Zorquist {titled(word)} of it.")] == []
    assert [
        word for word in AMBIGUOUS_SURNAMES if persons(f"They told Anna B. {titled(word)}.") != [f"Anna B. {titled(word)}"]
    ] == []


def test_words_of_offices_and_headings_end_a_name() -> None:
    ends = BOUNDARY_WORDS - ORGANIZATION_WORDS - AMBIGUOUS_SURNAMES - {"sr"}
    assert [word for word in ends if persons(f"They told Anna Zorquist {titled(word)} of it.") != ["Anna Zorquist"]] == []
    assert persons("They told Anna Zorquist Qexor of it.") == ["Anna Zorquist Qexor"]


def test_every_ingredient_is_a_compound_and_no_town() -> None:
    assert [word for word in INGREDIENTS if compounds(TREATED.format(word)) != [word]] == []
    assert [word for word in INGREDIENTS if compounds(f"The {word}ville plant makes steel.")] == []


@pytest.mark.parametrize("pattern", PHRASES)
def test_an_ingredient_of_several_words_is_one_compound(pattern: str) -> None:
    for text in examples(pattern):
        assert compounds(TREATED.format(text)) == [text]
        assert compounds(TREATED.format(f"q{text.split()[0]}x")) == []


def test_words_that_end_like_an_ingredient_are_none_and_would_be_without_the_list() -> None:
    assert [word for word in NO_NAMES if compounds(TREATED.format(word))] == []
    assert [word for word in NO_NAMES if not word.endswith(STRONG_ENDINGS + SMALL_ENDINGS)] == []
    assert [word for word in NO_NAMES if inn_strength(f"quor{word}") is None] == []


MEDICINE = " The FDA saw clinical data of patients with the disease; the drug and the compound were pharmaceutical."
LITTLE = " The drug helps."


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        (NAMING, "They like the {} QZL-901 most." + MEDICINE),
        (USING, "They spoke of {} QZL-901 there." + MEDICINE),
        (KINDS_OF_MEDICINE, "They like QZL-901, an oral {}, most." + MEDICINE),
        (ACTING, "They like QZL-901, an oral {}, most." + LITTLE),
        (SURELY_MEDICINE, "They like QZL-901, an oral {}, most." + LITTLE),
        (SURELY_BEFORE, "They like the {} QZL-901 most." + LITTLE),
        (TRIED, "They told of {} QZL-901 there." + LITTLE),
        (TRIED_AFTER, "They saw QZL-901{} there." + LITTLE),
        (LICENSED, "They told of {} QZL-901 there." + LITTLE + " It treats patients."),
    ],
)
def test_every_word_of_a_context_proves_a_code_and_no_word_does_not(pattern: str, said: str) -> None:
    texts = examples(pattern)
    assert len(texts) > 20
    assert [text for text in texts if compounds(said.format(text)) != ["QZL-901"]] == []
    assert compounds(said.format("qexor")) == []


def test_every_word_of_things_makes_a_code_a_thing() -> None:
    behind, before = (
        "The clinical trial of QZL-901 {} helps patients.",
        "The drug for patients is {} QZL-901 in a clinical trial.",
    )
    assert [text for text in examples(THING_AFTER) if compounds(behind.format(text))] == []
    assert [text for text in examples(THING_BEFORE) if compounds(before.format(text))] == []
    assert compounds(behind.format("itself")) == ["QZL-901"]


def test_every_cue_speaks_of_medicine() -> None:
    assert medicine_score("They spoke of steel then.") == 0
    assert [cue for cue in CUES if medicine_score(f"They spoke of {cue} then.") == 0] == []


def test_small_words_inside_a_title_join_it_and_others_do_not() -> None:
    assert titles("They signed the Transfer qex Pledge Agreement there.") == ["Pledge Agreement"]
    assert [
        w for w in INSIDE if titles(f"They signed the Transfer {w} Pledge Agreement there.") != [f"Transfer {w} Pledge Agreement"]
    ] == []
    large = {word: f"TRANSFER {word} PLEDGE AGREEMENT" for word in INSIDE_LARGE}
    assert [word for word, title in large.items() if titles(f"They signed the {title} there.") != [title]] == []


def test_no_opener_determiner_or_stop_belongs_to_a_title() -> None:
    assert titles("Yesterday. Qexor Pledge Agreement ended.") == ["Qexor Pledge Agreement"]
    assert [w for w in OPENERS if titles(f"Yesterday. {titled(w)} Pledge Agreement ended.") != ["Pledge Agreement"]] == []
    assert [w for w in DETERMINERS if titles(f"They signed {w} loan agreement there.") != ["loan agreement"]] == []
    assert [w for w in STOPS if titles(f"they saw big {w} loan agreement there") != ["loan agreement"]] == []


@pytest.mark.parametrize("word", sorted(DEFINITE))
def test_a_definite_word_points_to_an_agreement_that_is_known(word: str) -> None:
    text = f"They signed {word} loan agreement there."
    assert [found.definite for found in find_agreement_names(text, 0, len(text))] == [True]
    assert [found.definite for found in find_agreement_names("They signed a loan agreement.", 0, 28)] == [False]


def test_adjectives_in_ing_belong_to_a_title_and_verbs_do_not() -> None:
    assert [word for word in ADJECTIVES if titles(f"a {word} agreement there") != [f"{word} agreement"]] == []
    assert titles("a qexoring agreement there") == ["agreement"]


def test_words_for_changes_take_what_they_change_into_their_title() -> None:
    named = {word: f"First {titled(word)} to the Loan Agreement" for word in ABOUT - {"schedule"}}
    named["schedule"] = "Schedule No. 3 to the Loan Agreement"  # one without a number is a list at the end of the agreement
    assert [word for word, title in named.items() if titles(f"They signed the {title} there.") != [title]] == []


def test_what_stands_before_of_belongs_to_the_title() -> None:
    joined = {word: f"{titled(word)} of Lease Agreement" for word in OF_BEFORE - OPENERS - {"release"}}
    assert [word for word, title in joined.items() if titles(f"They signed the {title} there.") != [title]] == []
    assert titles("They signed the Qexor of Lease Agreement there.") == ["Lease Agreement"]


def test_stock_belongs_to_the_title_of_an_award_and_not_to_what_is_sold() -> None:
    assert [word for word in OF_STOCK if titles(f"a stock {word} agreement there") != [f"stock {word} agreement"]] == []
    assert titles("a stock qexor agreement there") == ["qexor agreement"]
