"""Fifty passages in words of our own for the terms of a deal that no labelled set covers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.terms.terms_of_deal import DealTerms, find_deal_terms
from pactgraph.ontology.records import Fact, Mention, Party


def fact(value: str) -> Fact[str]:
    return Fact[str](value=value, mentions=(Mention(document=1, start=0, end=len(value), quote=value),), rule="given")


def party(name: str, role: str | None = None, defined: str | None = None, *, person: bool = False) -> Party:
    return Party(
        name=fact(name),
        role=fact(role) if role else None,
        defined_as=(fact(defined),) if defined else (),
        person=person,
    )


BORAL = party("Boral Therapeutics, Inc.", "licensor", "Company")
TESSIN = party("Tessin Pharma AG", "licensee")
LAKE = party("Lake Harbor Bank, N.A.", "lender")
MILL = party("Mill Creek Industries LLC", "seller")
OAKS = party("Nine Oaks Corporation", "buyer", "Purchaser")
EMPLOYER = party("Gaviota Foods, Inc.", "employer", "Company")
IRIS = party("Iris M. Calder", "employee", "Executive", person=True)


def terms(text: str, *parties: Party) -> DealTerms:
    document = Document(1, "8-K", "x.txt", "", text, text)
    found = find_deal_terms(document, [(0, len(text))], parties)
    for amount in found.amounts:
        assert all(text[m.start : m.end] == m.quote for m in amount.value.mentions)
    return found


PAYMENTS = [
    ("Tessin will pay Boral five million Euros for these batches.", "Tessin Pharma AG", BORAL.name.value, (BORAL, TESSIN)),
    ("Tessin paid the Company an upfront fee of $4 million.", "Tessin Pharma AG", BORAL.name.value, (BORAL, TESSIN)),
    ("The Company is entitled to receive $9 million from Tessin.", "Tessin Pharma AG", BORAL.name.value, (BORAL, TESSIN)),
    ("A fee of $250,000 is payable by Tessin to Boral.", "Tessin Pharma AG", BORAL.name.value, (BORAL, TESSIN)),
    ("The agreement provides for milestone payments of $30 million.", "Tessin Pharma AG", BORAL.name.value, (BORAL, TESSIN)),
    ("The purchase price is $12.5 million in cash.", "Nine Oaks Corporation", "Mill Creek Industries LLC", (MILL, OAKS)),
    ("The Purchaser agreed to pay Mill Creek $3,100,000.", "Nine Oaks Corporation", "Mill Creek Industries LLC", (MILL, OAKS)),
    ("Mill Creek will receive $7 million.", None, "Mill Creek Industries LLC", (MILL, OAKS)),
    ("The agreement sets an annual base salary of $410,000.", "Gaviota Foods, Inc.", "Iris M. Calder", (EMPLOYER, IRIS)),
    ("Ms. Calder will receive a signing bonus of $50,000.", None, "Iris M. Calder", (EMPLOYER, IRIS)),
    ("Lake Harbor agreed to lend Nine Oaks $20 million.", "Lake Harbor Bank, N.A.", "Nine Oaks Corporation", (LAKE, OAKS)),
]


@pytest.mark.parametrize(("text", "payer", "payee", "parties"), PAYMENTS)
def test_a_payment_says_who_pays_whom(text: str, payer: str | None, payee: str | None, parties: tuple[Party, ...]) -> None:
    (amount,) = terms(text, *parties).amounts
    assert (amount.payer and amount.payer.value, amount.payee and amount.payee.value) == (payer, payee)


def test_who_may_take_part_in_a_plan_is_not_its_payer() -> None:
    (amount,) = terms(
        "Ms. Calder is eligible for the Plan, which will provide her with an allowance of $12,000.", EMPLOYER, IRIS
    ).amounts
    assert amount.payer is None or amount.payer.value != "Iris M. Calder"


def test_a_certain_number_in_an_agreements_own_words_hides_nothing() -> None:
    text = "Tessin is entitled to a certain number of audits."
    found = find_deal_terms(Document(1, "EX-10.1", "x.txt", "", text, text), [(0, len(text))], ())
    assert found.undisclosed == ()


@pytest.mark.parametrize(
    ("text", "contingent"),
    [
        ("Boral may receive up to $80 million upon the achievement of regulatory milestones.", True),
        ("If Ms. Calder stays until June 30, 2011, she will be paid a bonus of $75,000.", True),
        ("The Purchaser must pay a termination fee of $6 million if it withdraws.", True),
        ("The sellers may earn a contingent payment of $2.2 million based on performance.", True),
        ("Tessin made a non-refundable upfront payment of $10 million.", False),
        ("The purchase price of $9 million was paid at the closing.", False),
        ("Her annual salary is $300,000.", False),
        ("The contract has a value of $4 million.", None),
    ],
)
def test_a_payment_says_whether_it_is_contingent(text: str, contingent: bool | None) -> None:
    (amount,) = terms(text).amounts
    assert (
        (amount.contingent and amount.contingent.value) == contingent
        if contingent
        else (amount.contingent.value if amount.contingent else None) == contingent
    )


@pytest.mark.parametrize(
    ("text", "territory", "excluded"),
    [
        (
            "Tessin receives an exclusive license to sell the product in Japan, South Korea and Taiwan.",
            ["Japan", "South Korea", "Taiwan"],
            [],
        ),
        ("Boral granted worldwide rights to the candidate.", ["worldwide"], []),
        ('"Territory" means all countries of the world except Canada and Mexico.', ["worldwide"], ["Canada", "Mexico"]),
        (
            "Tessin may commercialize the drug throughout the world, excluding the United States.",
            ["worldwide"],
            ["United States"],
        ),
        ("It holds distribution rights in North America and the European Union.", ["North America", "European Union"], []),
        ("Boral keeps all rights outside of Greater China.", [], ["Greater China"]),
        ("The parties met in Japan to sign the papers.", [], []),
        (
            '"Territory" means China (excluding Hong Kong, the Macau region and Taiwan).',
            ["China"],
            ["Hong Kong", "Macau", "Taiwan"],
        ),
        ("The agreement is subject to the laws of the United States.", [], []),
    ],
)
def test_a_territory_and_what_is_left_out_of_it(text: str, territory: list[str], excluded: list[str]) -> None:
    found = terms(text)
    assert [each.value for each in found.territory] == territory
    assert [each.value for each in found.excluded_territory] == excluded


@pytest.mark.parametrize(
    ("text", "exclusive"),
    [
        ("Boral granted Tessin an exclusive, royalty-bearing license.", True),
        ("Tessin will be the sole and exclusive distributor of the kits.", True),
        ("Boral granted a non-exclusive license under its patents.", False),
        ("The parties hold co-exclusive rights to the assay.", False),
        ("The courts of Ohio have exclusive jurisdiction.", None),
        ("The employee has the exclusive right to change the beneficiary.", None),
        ("This is the exclusive remedy for late delivery.", None),
    ],
)
def test_rights_are_exclusive_only_where_the_text_says_so_of_rights(text: str, exclusive: bool | None) -> None:
    found = terms(text).exclusive
    assert (None if found is None else found.value) == exclusive


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Tessin shall pay a royalty of [***]% of Net Sales.", ["royalty"]),
        ("Delivery within [*] days of an order.", ["days"]),
        ("The price is $[**] and the minimum quantity is [**] units.", ["price", "minimum quantity"]),
        ("Notice to [REDACTED] suffices.", ["text"]),
        ("Telephone: [***]", ["telephone"]),
        ("Tessin shall answer within [***] of the order.", ["period"]),
        ("The minimum annual payment shall not exceed $[***].", ["minimum annual payment"]),
        ("The Licensed Software, [***], belongs to Boral.", ["text"]),
        ("Portions are omitted; confidential treatment has been requested for them.", ["confidential treatment"]),
        ("First part.\n* * * * *\nSecond part.", []),
        ("First part.\n\n***\n\nSecond part.", []),
    ],
)
def test_what_is_blacked_out_is_named(text: str, what: list[str]) -> None:
    assert [held.what for held in terms(text).redactions] == what


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Alpina agreed to produce a certain number of batches of the salt.", ["number of batches of the"]),
        ("Boral received an undisclosed upfront payment.", ["upfront payment"]),
        ("Financial terms of the agreement were not disclosed.", ["Financial terms of the agreement"]),
        ("Boral is eligible for certain milestone payments.", ["milestone payments"]),
        ("Boral is eligible for certain milestone payments of $5 million each.", []),
        ("Certain employees will move to Tessin.", []),
    ],
)
def test_what_is_stated_without_its_figure_is_named(text: str, what: list[str]) -> None:
    assert [held.what for held in terms(text).undisclosed] == what


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("Tessin will pay royalties of 6% to 10% of net sales.", ["6% to 10% of net sales"]),
        (
            "Boral will receive tiered royalties from the mid-single digits to the low double digits on sales.",
            ["mid-single digits", "low double digits on sales"],
        ),
        ("a royalty equal to five percent (5%) of net sales", ["five percent (5%) of net sales"]),
        ("The notes bear interest at 7% a year and carry no royalty.", []),
        ("If an audit finds royalties understated by more than 5%, Tessin pays for it.", []),
        ("Royalties are due each quarter; late sums bear interest of 1% a month.", []),
    ],
)
def test_royalty_rates_are_told_from_other_percentages(text: str, rates: list[str]) -> None:
    assert [rate.value for rate in terms(text).royalties] == rates


@pytest.mark.parametrize(
    ("text", "by", "reason"),
    [
        (
            "On May 2, 2011, Tessin terminated the agreement because of the failed Phase 2 trial.",
            "Tessin Pharma AG",
            "because of the failed Phase 2 trial",
        ),
        ("The license agreement was terminated by Tessin for convenience.", "Tessin Pharma AG", "for convenience"),
        ("The parties mutually agreed to terminate the agreement in light of new rules.", "mutual", "in light of new rules"),
        ("Tessin notified the Company that it had elected to terminate the agreement.", "Tessin Pharma AG", None),
        ("The loan agreement was terminated in connection with the new facility.", None, "in connection with the new facility"),
    ],
)
def test_an_ending_says_who_and_why(text: str, by: str | None, reason: str | None) -> None:
    found = terms(text, BORAL, TESSIN).termination
    assert found is not None
    assert (found.by and found.by.value, found.reason and found.reason.value) == (by, reason)


@pytest.mark.parametrize(
    "text",
    [
        "Either party may terminate the agreement if the other is in breach.",
        "Upon termination, all rights return.",
        "The plan can be terminated at any time.",
    ],
)
def test_an_ending_that_has_not_happened_is_none(text: str) -> None:
    assert terms(text, BORAL, TESSIN).termination is None


def test_the_cost_of_an_ending_is_kept_in_words() -> None:
    found = terms("Boral terminated the lease. No early termination penalties were incurred.", BORAL).termination
    assert found is not None and found.penalty is not None
    assert found.penalty.value.startswith("No early termination penalties")


@pytest.mark.parametrize(
    ("text", "duration", "until"),
    [
        ("The agreement has an initial term of five (5) years.", "P5Y", None),
        ("It is a credit facility with a two-year term.", "P2Y", None),
        ("The agreement continues for a period of 18 months.", "P18M", None),
        ("Deliveries run through completion of the contract in early 2008.", None, "2008-01-01/2008-04-30"),
        ("The facility matures on June 30, 2012.", None, "2012-06-30"),
        ("Either party may end it on 30 days notice.", None, None),
    ],
)
def test_a_term_has_words_a_duration_and_an_end(text: str, duration: str | None, until: str | None) -> None:
    term = terms(text).term
    assert (term and term.duration, term and term.until) == (duration, until)


def test_an_amendment_says_what_it_changes() -> None:
    found = terms("The amendment (i) extends the maturity date to May 1, 2012, and (ii) increases the commitment to $9 million.")
    assert [change.value for change in found.changes] == [
        "extends the maturity date to May 1, 2012",
        "increases the commitment to $9 million",
    ]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (
            'Section 4 of the Lease is hereby amended by deleting the amount "$9,000" and replacing it with "$8,000".',
            ['deleting the amount "$9,000" and replacing it with "$8,000"'],
        ),
        ("The term of the agreement, as amended, is hereby extended to May 2012.", ["extended to May 2012"]),
        ("The parties agreed to amend the note to reduce the rate to 6%.", ["reduce the rate to 6%"]),
        ("Amendment No. 2 eliminates the guaranteed bonus.", ["eliminates the guaranteed bonus"]),
        ("Except as modified by this Amendment, the Agreement stays in force.", []),
        ("The Agreement (as amended, restated, extended or otherwise modified) was signed in May.", []),
        ("He is paid if a change in control follows the amendment.", []),
        ("This Amendment may be changed only in writing.", []),
        ("The amended term ends in May unless terminated or extended as the plan says.", []),
        ("The Extended Commitments under the amendment mature in May.", []),
        ("The Agreement is hereby amended by adding the following new sections:", []),
    ],
)
def test_a_change_is_told_from_what_a_change_would_need(text: str, changes: list[str]) -> None:
    assert [change.value for change in terms(text).changes] == changes


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The loan bears a closing fee of $75,000.", [75_000]),
        ("If in part, a LIBOR portion may be prepaid in an amount not less than $100,000.", []),
        ("Each partial prepayment shall be in a principal amount of not less than $50,000.", []),
        ("The Borrower may grant other Liens securing Indebtedness not to exceed $250,000.", []),
        ('The note is amended by deleting the dollar amount "$900,000" and inserting a fee of "$800,000".', [800_000]),
        ("It was used to repay sums due under that certain $25,000,000 Credit Agreement.", []),
        ("Orr Mills, Inc.\t$ 18,400,000\nMarsh Works, Inc.\t$ 11,500,000", []),
    ],
)
def test_limits_and_struck_out_sums_are_no_money_of_the_deal(text: str, values: list[int]) -> None:
    assert [amount.value.value for amount in terms(text).amounts] == values


@pytest.mark.parametrize(
    "text",
    [
        "She will be paid $10,000 a month for so long as she serves.",
        "He will be paid a rate of pay at $410,000 as of the Effective Date.",
        "It is set at $800,000 for the Company's fiscal year beginning January 1, 2013.",
    ],
)
def test_a_time_is_not_what_a_sum_is_for(text: str) -> None:
    assert all(amount.what is None or "date" not in amount.what.value.lower() for amount in terms(text).amounts)
    assert not any(
        amount.what and amount.what.value.startswith(("so long", "of the", "the Company's")) for amount in terms(text).amounts
    )


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("The employment term is scheduled to expire on June 27, 2014.", "2014-06-27"),
        ("The term was previously scheduled to expire June 27, 2012.", None),
        ("Notary Public. My commission expires Jan. 31, 2012.", None),
        ("The parties agree to terminate the employment prior to December 31, 2013.", None),
    ],
)
def test_what_ends_otherwise_is_not_the_term(text: str, until: str | None) -> None:
    term = terms(text).term
    assert (term and term.until) == until


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("a candidate now in a Phase II clinical trial", "Phase 2"),
        ("a Phase 1b/2a study in patients", "Phase 1b/2a"),
        ("a preclinical program", "preclinical"),
        ("Phase II of the shopping centre", None),
    ],
)
def test_a_stage_of_development_is_told_from_a_building_phase(text: str, stage: str | None) -> None:
    found = terms(text).stage
    assert (found and found.value) == stage


def test_unnamed_beneficiaries_keep_their_words() -> None:
    found = terms("The salt will be used by Boral and available for sale to its collaborative partners.")
    assert [each.value for each in found.beneficiaries] == ["its collaborative partners"]


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("This Agreement shall be governed by the laws of the State of New York.", "New York"),
        ("This Agreement is governed by and construed under Delaware law.", "Delaware"),
        (
            "This Agreement shall be governed by the laws of the Province of Ontario and the federal laws of Canada.",
            "Ontario, Canada",
        ),
        ("This Agreement is governed by the laws of England and Wales.", "England and Wales"),
        ("Boral is a corporation organized under the laws of Nevada.", None),
    ],
)
def test_the_governing_law_is_told_from_the_law_of_incorporation(text: str, law: str | None) -> None:
    found = terms(text).governing_law
    assert (found and found.value) == law


def test_the_deal_of_the_seed_is_read_in_full() -> None:
    text = (
        "Boral will pay Alpina five million Euros for these batches of the salt through completion of the contract in "
        "early 2008. "
        "The salt will be used by Boral and available for sale to its collaborative partners."
    )
    found = terms(text, party("Boral Therapeutics, Inc."), party("Alpina Chimica S.r.l."))
    (amount,) = found.amounts
    assert (amount.value.value, amount.currency.value) == (Decimal(5_000_000), "EUR")
    assert amount.payer is not None and amount.payer.value == "Boral Therapeutics, Inc."
    assert amount.payee is not None and amount.payee.value == "Alpina Chimica S.r.l."
    assert amount.what is not None and amount.what.value == "these batches of the salt"
    assert found.term is not None and found.term.until == "2008-01-01/2008-04-30"
