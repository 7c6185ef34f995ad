"""Deals of medicines as reports tell them: notices, acronyms of agreements and companies, research services, who pays."""

import pytest

from pactgraph.loaders.definitions import find_definitions
from pactgraph.loaders.load import load
from pactgraph.loaders.mentions.contracts.party_terms import is_short_name
from pactgraph.loaders.mentions.wording.kinds import find_kind, kind_of_title
from pactgraph.ontology.records import Agreement
from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value

MADE = "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
ENDED = "Item 1.02 Termination of a Material Definitive Agreement.\n\n"
NOTICE = (
    'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") received written notice from Ormoni Tarn S.p.A. ("Ormoni") '
)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Master Clinical Research Services Agreement", "services"),
        ("Research Collaboration Agreement", "collaboration"),
        ("Development and Manufacturing Agreement", "manufacturing"),
        ("Development and License Agreement", "license"),
        ("Biological Material Transfer Agreement", "other"),
        ("Material Supply Agreement", "supply"),
    ],
)
def test_kinds_of_work_on_medicines(title, kind):
    assert kind_of_title(title) == kind


@pytest.mark.parametrize(
    ("term", "name", "short"),
    [
        ("TarnMed", "Tarnish Medicines, Inc.", True),
        ("TarnMed", "Tarnish Mills, Inc.", False),
        ("Quorv", "The Trustees of the University of Quorvania", True),
        ("Quo", "The Trustees of the University of Quorvania", False),
        ("Buyer", "Buyers Union, Inc.", False),
    ],
)
def test_clipped_names_are_short_names(term, name, short):
    assert is_short_name(term, name) is short


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("our unit, Tarn Ridge Biotech Co., Ltd., or TRB, under", ["TRB"]),
        ("listed with Tarn Ridge Biotech, or TRB, under", []),
    ],
)
def test_letters_behind_a_legal_form_are_defined(text, terms):
    assert [each.term for each in find_definitions(text, 0, len(text))] == terms


@pytest.mark.parametrize(
    ("text", "event", "day"),
    [
        (
            "of its election to terminate the License Agreement, dated as of May 3, 2004, with the Company.",
            "termination",
            "2007-04-30",
        ),
        (
            "of its election to terminate the License Agreement, dated as of May 3, 2004, with the Company. The termination will"
            " become effective on October 27, 2007.",
            "termination",
            "2007-10-27",
        ),
        ("of its views about the License Agreement, dated as of May 3, 2004, with the Company.", "mention", "2004-05-03"),
    ],
)
def test_a_notice_of_a_company_whose_form_has_stops_ends_an_agreement(text, event, day):
    (found,) = agreements(ENDED + NOTICE + text)
    assert told(found)[2:] == (event, day)


def test_a_contract_research_organization_is_no_contract():
    (found,) = agreements(
        MADE
        + 'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") signed a research services agreement with Tarn Trials'
        ' LLC ("Tarn"), a contract research organization. The budget of the first order is $4 million.'
    )
    assert told(found)[:2] == ("research services agreement", "services")
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "customer", "Tarn Trials LLC": "service provider"}


@pytest.mark.parametrize(("letters", "sums"), [("MSA", [[9_000_000], []]), ("FDA", [[], [9_000_000]])])
def test_letters_lead_a_sentence_to_their_agreement(letters, sums):
    found = agreements(
        MADE + 'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") and Tarn Fine Chemicals AG ("Tarn") entered'
        f' into a Manufacturing Services Agreement (the "MSA"). The {letters} looks at the Supply Agreement, dated May 3, 2004,'
        " between them. For its plant the Company will pay Tarn $9 million."
    )
    assert [[amount.value.value for amount in each.amounts] for each in found] == sums


@pytest.mark.parametrize(
    ("text", "payer"),
    [
        ("the Company will provide $9 million for research.", None),
        ("Tarn will provide $9 million for research.", "Tarn Advanced Mills, Inc."),
        ("valued at up to $9 million to support research.", None),
    ],
)
def test_who_is_named_before_another_that_acts_pays_nothing(text, payer):
    (found,) = agreements(
        MADE + "On April 30, 2007, Larkfield Therapeutics, Inc. entered into a research agreement with Tarn Advanced Mills, Inc."
        ' ("Tarn") under which ' + text
    )
    assert [value(amount.payer) for amount in found.amounts] == [payer]


@pytest.mark.parametrize(
    ("context", "kind"),
    [
        ("The Agent shall promote and sell the Products in the Territory.", "distribution"),
        ("The Agent shall place the shares with investors.", "underwriting"),
    ],
)
def test_an_agency_for_goods_is_no_underwriting(context, kind):
    assert find_kind("Agency Agreement", context) == kind


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("Institut Quorvan", "Institut Quorvan"),
        ("The Trustees of Delft University in the City of New Tarn", "The Trustees of Delft University in the City of New Tarn"),
        ("The Trustees of Delft University in the field of looms", "The Trustees of Delft University"),
    ],
)
def test_institutes_are_named_whole(name, whole):
    (found,) = agreements(
        MADE + f'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") and {name} signed a research agreement.'
    )
    assert whole in parties(found)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The Company will pay Tarn royalties on its sales.", ["licensee", "licensor"]),
        ("The Company will pay Tarn for its lawyers.", [None, None]),
    ],
)
def test_who_pays_royalties_is_licensed(text, roles):
    (found,) = agreements(
        MADE + 'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") entered into a license agreement with Tarn Ridge'
        ' Bio, Inc. ("Tarn") for certain patents. ' + text
    )
    assert [value(party.role) for party in found.parties] == roles


@pytest.mark.parametrize(
    ("other", "roles"),
    [
        ("The Regents of the University of Tarn", ["licensee", "licensor"]),
        ("University of Tarn Press, Inc.", [None, None]),
    ],
)
def test_a_school_licenses(other, roles):
    (found,) = agreements(
        MADE + f'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") entered into a license agreement with {other}'
        ' ("Tarn"), under which it has patents about looms.'
    )
    assert [value(party.role) for party in found.parties] == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Tarn's 90 sales representatives will promote Larkfield's tablets", ["product owner", "promoter"]),
        ("Larkfield and Tarn will promote tablets", ["collaborator", "collaborator"]),
    ],
)
def test_whose_people_promote_is_the_promoter(text, roles):
    (found,) = agreements(
        MADE + 'On April 30, 2007, Larkfield Therapeutics, Inc. ("Larkfield") entered into a co-promotion agreement with Tarn'
        f' Ridge Inc. ("Tarn") under which {text} in Peru.'
    )
    assert [value(party.role) for party in found.parties] == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Tarn paid us $9 million for 3% of net sales.", ["seller", "buyer"]),
        ("Tarn told us of its views.", [None, None]),
    ],
)
def test_who_pays_us_buys(text, roles):
    (found,) = agreements(
        MADE + 'On April 30, 2007, Larkfield Therapeutics, Inc. and Tarn Royalty Fund, L.P. ("Tarn") entered into a Revenue'
        " Interest Purchase Agreement. " + text
    )
    assert [value(party.role) for party in found.parties] == roles


@pytest.mark.parametrize(
    ("lead", "sums"), [("Concurrently with the execution of the Lease", [[], [9]]), ("In May, under the Lease", [[9], []])]
)
def test_a_price_told_behind_an_agreement_made_beside_another_is_its_own(lead, sums):
    found = agreements(
        MADE
        + 'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") entered into a Lease with Tarn Ridge Inc. ("Tarn").'
        f" {lead}, the Company and Tarn entered into a Stock Purchase Agreement for an aggregate purchase price of $9."
    )
    assert [[amount.value.value for amount in each.amounts] for each in found] == sums


def test_a_list_of_words_behind_its_is_a_title():
    found = agreements(
        MADE + 'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") amended its Development, License and Supply'
        ' Agreement with Tarn Ridge Inc. ("Tarn"), dated May 3, 2004.'
    )
    assert "Development, License and Supply Agreement" in {value(each.title) for each in found}


def paper(text: str) -> Agreement:
    head = (
        'LICENSE AGREEMENT\n\nThis License Agreement is made as of April 30, 2007 between Tarn Ridge LLC ("Tarn") and Larkfield'
        ' Therapeutics, Inc. ("Larkfield").\n\n'
    )
    return load((head + text).encode(), "paper.txt").record.documents[0].agreements[0]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Larkfield is granted the following rights to the Patents.", ["licensor", "licensee"]),
        ("Larkfield has granted the following rights to the Patents.", ["licensee", "licensor"]),
    ],
)
def test_who_is_granted_rights_is_licensed(text, roles):
    assert [value(party.role) for party in paper(text).parties] == roles


@pytest.mark.parametrize(
    ("text", "contingent"),
    [
        ("2. Fees and Milestones 2.1 The Company will pay Tarn a fee of $9 million within ten days.", [None]),
        ("2. Fees. On the Milestones the Company will pay Tarn a fee of $9 million within ten days.", [True]),
    ],
)
def test_a_heading_makes_no_sum_contingent(text, contingent):
    (found,) = agreements(
        MADE + 'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") entered into a license agreement with Tarn Ridge'
        f' LLC ("Tarn"), which says: {text}'
    )
    assert [amount.contingent.value if amount.contingent else None for amount in found.amounts] == contingent


@pytest.mark.parametrize(
    ("text", "payee"),
    [
        (
            "the Company sold Tarn the right to receive a royalty, for an upfront payment of $9 million, received on that day.",
            None,
        ),
        ("Tarn will receive from the Company an upfront payment of $9 million.", "Tarn Royalty Fund, L.P."),
    ],
)
def test_a_right_to_receive_is_no_payment(text, payee):
    (found,) = agreements(
        MADE + 'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") and Tarn Royalty Fund, L.P. ("Tarn") entered into'
        " a Royalty Purchase Agreement, under which " + text
    )
    assert [value(amount.payee) for amount in found.amounts] == [payee]
