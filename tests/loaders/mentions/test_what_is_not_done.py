"""What looks like a guaranty, a package of pay, a term or a license, and is denied, supposed, past or of another."""

from __future__ import annotations

import pytest

from pactgraph.loaders.definitions import find_definitions
from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.substances.compounds import find_compounds
from pactgraph.loaders.mentions.substances.ingredients_by_context import find_ingredients_by_context
from pactgraph.ontology.records import Agreement
from tests.loaders.mentions.test_papers_and_deals_beside import COMPANY, of_officers, reported, titles
from tests.loaders.mentions.test_reported_agreements import parties, told
from tests.stopwatch import least_seconds

LENT = COMPANY + 'signed a Loan Agreement with Fenwick Bank, N.A. ("Fenwick") for $4 million. '


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("The loan is guaranteed", "entry"),
        ("The loan is not guaranteed", "mention"),
        ("The loan was never guaranteed", "mention"),
        ("If the ratio falls, the loan must be guaranteed", "mention"),
        ("The loan would be guaranteed", "mention"),
        ("The prior loan is guaranteed", "mention"),
        ("An older loan, formerly guaranteed", "mention"),
    ],
)
def test_only_a_guaranty_that_is_given_is_made(words: str, event: str) -> None:
    found = reported(LENT + words + " by Corran Holdings LLC under a Limited Guaranty.")
    assert ("Limited Guaranty", event) in titles(found)


@pytest.mark.parametrize(
    ("words", "event"),
    [("The", "entry"), ("The existing", "mention"), ("The former", "mention"), ("The proposed", "mention")],
)
def test_only_a_new_facility_consists_of_new_papers(words: str, event: str) -> None:
    found = reported(
        LENT + words + " facility consists of (a) a Sale Agreement between Corran Mills, Inc. and Delft Foods, Inc. and (b) a "
        "Servicing Agreement between Corran Mills, Inc. and Fenwick."
    )
    assert titles(found) >= {("Sale Agreement", event), ("Servicing Agreement", event)}


@pytest.mark.parametrize(
    ("package", "made"),
    [
        ("pay package includes (i) a yearly salary of $210,000 and", True),
        ("former pay package included (i) a yearly salary of $210,000 and", False),
        ("prior employment terms include (i) a yearly salary of $210,000 and", False),
        ("pay package includes neither (i) a yearly bonus nor", False),
    ],
)
def test_a_package_of_another_office_or_none_holds_no_papers(package: str, made: bool) -> None:
    found = of_officers(COMPANY + f"appointed Ida B. Moss as Treasurer. Ms. Moss's {package} (ii) a severance agreement.")
    assert (("severance agreement", "entry") in titles(found)) is made


@pytest.mark.parametrize(
    ("words", "school"),
    [
        ("The University grants the Company a license to its tin patents.", "licensor"),
        ("The Company grants the University a license to use its scanner for teaching.", "licensee"),
        ("The University will pay the Company royalties of 3%.", "licensee"),
        ("The Company granted the University shares of its stock.", "licensor"),
    ],
)
def test_a_school_may_be_the_one_that_is_licensed(words: str, school: str) -> None:
    body = 'entered into a License Agreement with the University of Ardmore (the "University"). '
    found = reported(COMPANY + body + words)
    assert parties(found[0])["University of Ardmore"] == school


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("all claims against the Company brought by Corran Foods, Inc.", "Corran Foods, Inc."),
        ("the lawsuit against Delft Mills, Inc. and the Company filed by Corran Foods, Inc.", "Corran Foods, Inc."),
        ("its lawsuit against Delft Mills, Inc.", "Delft Mills, Inc."),
    ],
)
def test_who_brought_a_suit_settles_it(words: str, other: str) -> None:
    found = reported(COMPANY + "settled " + words)
    assert [set(parties(each)) for each in found] == [{"Larkfield Therapeutics, Inc.", other}]


@pytest.mark.parametrize(
    ("words", "sold"),
    [
        ("The Company also sold its mill to Corran Foods, Inc.", True),
        ("The Company would have also sold its mill to Corran Foods, Inc.", False),
        ("The Company also leased a mill from Corran Foods, Inc. for many years.", False),
    ],
)
def test_what_would_have_been_or_always_was_is_no_further_deal(words: str, sold: bool) -> None:
    found = reported(COMPANY + "entered into a Lease with Delft Mills, Inc. " + words)
    assert any("Corran Foods, Inc." in parties(each) for each in found) is sold


def test_the_end_of_an_employment_is_not_that_of_a_lease() -> None:
    found = reported(
        COMPANY + "gave notice to terminate the Lease with Delft Mills, Inc. The termination of Mr. Orr's employment will be "
        "effective on June 22, 2007."
    )
    assert [told(each)[2:] for each in found] == [("termination", "2007-04-30")]


OPENED = (
    'SUPPLY AGREEMENT\n\nThis Supply Agreement is dated as of May 4, 2031, between Tarn Mills, Inc. (the "Company") and {}.\n\n'
    "Tin is sold to the Company.\n\n{}\n\nIN WITNESS WHEREOF, the parties have signed.\n\nTARN MILLS, INC.\nBy: /s/ Ann Vale\n"
)


def paper(body: str, other: str = 'Corran Foods, Inc. (the "Supplier")') -> Agreement:
    text = OPENED.format(other, body)
    return find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())[0]


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("have a term", "2035-07-01"),
        ("have a warranty period", None),
        ("include a trial period", None),
        ("have no effect for the period", None),
        ("cover prices for the period", None),
    ],
)
def test_only_the_agreement_itself_runs_between_two_days(words: str, end: str | None) -> None:
    told_end = paper(f"This Agreement shall {words} commencing June 1, 2031 and ending July 1, 2035.").expiration_date
    assert (told_end.value if told_end else None) == end


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("The parties executed this Agreement effective June 1, 2031.", "2031-06-01"),
        ("Had the parties executed this Agreement effective June 1, 2030, no price would be due.", None),
        ("This Agreement shall take effect on the date first written above.", "2031-05-04"),
        ("This Section 4 shall take effect on the date first written above.", None),
    ],
)
def test_what_is_supposed_or_of_a_part_is_no_day_of_effect(words: str, day: str | None) -> None:
    effect = paper(words).effective_date
    assert (effect.value if effect else None) == day


@pytest.mark.parametrize(("word", "meant"), [("Supplier", ["Supplier"]), ("Existing Supplier", []), ("Former Lender", [])])
def test_a_word_for_the_part_in_another_agreement_is_none_in_this(word: str, meant: list[str]) -> None:
    found = paper(f'1. Definitions.\n\n"{word}" means Corran Foods, Inc.', "Corran Foods, Inc.").parties
    assert [word.value for party in found if party.name.value.startswith("Corran") for word in party.defined_as] == meant


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Tarn Ridge Mills Co., Ltd., or TRM, under the lease.", ["TRM"]),
        ("It is sold to Corran Foods, Inc., or IBM, if that bids more.", []),
        ("It was bought by Lind Mills, Inc., or LLC, as it may be.", []),
    ],
)
def test_letters_behind_a_name_are_its_own(text: str, terms: list[str]) -> None:
    assert [each.term for each in find_definitions(text, 0, len(text))] == terms


MEDICINE = "The company runs clinical trials of a medicine for patients, an oral drug candidate, under an NDA with the FDA. "


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("It made zelvamine drug substance.", ["zelvamine"]),
        ("It made recombinant drug products and complex drug substances.", []),
        ("An NDA for penultimate care was drawn up.", []),
        ("The corresponding hydrochloride was shipped.", []),
    ],
)
def test_words_of_a_trade_are_no_ingredients(words: str, names: list[str]) -> None:
    text = MEDICINE + words
    assert [each.name.value for each in find_compounds(Document(1, "EX", "x", "", text, text))[0]] == names


def test_many_ingredients_are_found_in_proportion() -> None:
    def seconds(count: int, enough: float = 0.0) -> float:
        letters = "bdfglmnrtz"
        words = ["zel" + "".join(letters[int(digit)] + "o" for digit in f"{number:04}") + "vine" for number in range(count)]
        text = " drug substance ".join(words)
        return least_seconds(lambda: list(find_ingredients_by_context(text, [], 5)), enough)

    bound = 14 * max(seconds(400), 0.01)
    assert seconds(3_200, bound) < bound
