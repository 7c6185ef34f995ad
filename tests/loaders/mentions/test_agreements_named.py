"""Other agreements that an agreement document names: each once, with the parties that its own words give."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements

OPENED = (
    'SUPPLY AGREEMENT\n\nThis Supply Agreement is made as of May 4, 2011 between Tarn Mills, Inc. ("Tarn") and Orrin Yard, Inc.'
    ' ("Orrin").\n\nThe parties agree as follows:\n\n'
)


def named(clause: str) -> dict[str, list[str]]:
    text = f"{OPENED}{clause}\n"
    _, *others = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())
    return {each.title.value: [p.name.value for p in each.parties] for each in others if each.title}


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (  # the parties stand before the bracket, those behind it are the next one's
            'They rely on an asset transfer agreement between Tarn and Halden Works, Inc. (the "Tarn Transfer Agreement") and a'
            " lease between Orrin and Vale Land, Inc.",
            {"Tarn Transfer Agreement": ["Tarn Mills, Inc.", "Halden Works, Inc."]},
        ),
        (
            'The quality agreement to be entered into between Tarn and Orrin in the form of Exhibit B (the "Quality Agreement")'
            " applies.",
            {},
        ),
        ("Tarn's obligations under the Quality Agreement stay.", {"Quality Agreement": ["Tarn Mills, Inc."]}),
        ("Orrin shall send a list to the Trustee under the Disbursement Agreement.", {}),
        # who changes another agreement on account of it, or whom any other agreement binds, is no party of it
        ("Tarn and Orrin wish to revise their prices to follow changes made to the Operating Agreement.", {}),
        (
            "Tarn and Orrin wish to follow the promises made under the Operating Agreement dated as of May 1, 2009.",
            {"Operating Agreement": []},
        ),
        ("Save as told in the Operating Agreement or any other agreement between the Parties, Tarn pays.", {}),
        (
            "Save as told in the Operating Agreement between the Parties, Tarn pays.",
            {"Operating Agreement": ["Tarn Mills, Inc.", "Orrin Yard, Inc."]},
        ),
        (  # a title goes on behind its "and", and does not begin with a party of the paper named before
            "They entered into the Deed of Trust, Security Agreement and Financing Statement dated as of May 1, 2010. The land is"
            " that of the Option Contract dated May 2, 2010 between Tarn and Vale Farms Ltd. and the Indenture of Lease dated"
            " May 3, 2010 between Tarn and Vale Farms Ltd.",
            {
                "Deed of Trust, Security Agreement and Financing Statement": [],
                "Option Contract": ["Tarn Mills, Inc.", "Vale Farms Ltd."],
                "Indenture of Lease": ["Tarn Mills, Inc.", "Vale Farms Ltd."],
            },
        ),
        (
            "The land comes from the Second Amended Agreement\nand Plan of Liquidation dated as of May 1, 2010.",
            {"Second Amended Agreement and Plan of Liquidation": []},
        ),
        (  # whose debt it is stands in the clause of its own
            "Tarn shall not owe more unless Orrin has breached a covenant under the Senior Loan Agreement.",
            {"Senior Loan Agreement": ["Orrin Yard, Inc."]},
        ),
        (
            "Orrin has a claim to funds under the Claims Agreement dated May 1, 2010 between Tarn and Vale Works, Inc. concerning"
            " litigation entitled Moss College, Inc. against Tarn.",
            {"Claims Agreement": ["Tarn Mills, Inc.", "Vale Works, Inc."]},
        ),
        (
            "They entered into the Loan Agreement dated as of May 1, 2010 among Tarn, Halden Works, Inc. (f/k/a Halden Tools,"
            " Inc.) and Vale Bank, N.A.",
            {"Loan Agreement": ["Tarn Mills, Inc.", "Halden Works, Inc.", "Vale Bank, N.A."]},
        ),
        (  # a short form of one that has been told
            "They entered into the Amended Loan Agreement dated as of May 1, 2010 between Tarn and Vale Bank, N.A. The Loan"
            " Agreement between Tarn and Vale Bank, N.A. stays.",
            {"Amended Loan Agreement": ["Tarn Mills, Inc.", "Vale Bank, N.A."]},
        ),
        (
            "They entered into that certain Loan Agreement dated as of May 1, 2010 between Tarn and Vale Bank, N.A. and that"
            " certain Assignment of Loan Agreement dated as of May 1, 2010 between Vale Bank, N.A. and Orrin.",
            {
                "Loan Agreement": ["Tarn Mills, Inc.", "Vale Bank, N.A."],
                "Assignment of Loan Agreement": ["Orrin Yard, Inc.", "Vale Bank, N.A."],
            },
        ),
        ("Orrin shall have received a copy of the executed Approved Lease.", {}),
        (
            "The General Contract may go on with Orrin's consent, and the Building Contract with an endorsement to Tarn.",
            {},
        ),
        (  # who holds it now, took it over or was there before is none of its parties
            "They entered into the Loan Agreement dated as of May 1, 2010 between Tarn, successor in interest to Halden Tools,"
            " Inc., and Vale Bank, N.A., now held by Moss Corporation, a Vermont corporation.",
            {"Loan Agreement": ["Tarn Mills, Inc.", "Vale Bank, N.A."]},
        ),
        ("That certain Agreement made as of May 4, 2011 between Tarn and Orrin stays.", {}),
    ],
)
def test_an_agreement_is_named_with_its_own_parties(clause: str, expected: dict[str, list[str]]) -> None:
    assert {title: sorted(parties) for title, parties in named(clause).items()} == {t: sorted(p) for t, p in expected.items()}


def test_the_day_on_which_a_term_begins_is_not_that_of_the_paper() -> None:
    text = f"{OPENED}Tarn and Orrin entered into a Haulage Agreement with a term commencing on May 1, 2010.\n"
    _, *others = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())
    assert [(each.title.value, each.date) for each in others if each.title] == [("Haulage Agreement", None)]


def test_an_indenture_of_lease_is_a_lease() -> None:
    text = (
        f"{OPENED}They entered into the Indenture of Lease dated May 1, 2010, the Indenture of Trust dated May 2, 2010 and the "
        "Trust Indenture dated May 3, 2010.\n"
    )
    _, *others = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())
    assert [(each.title.value, each.kind.value) for each in others if each.title] == [
        ("Indenture of Lease", "lease"),
        ("Trust Indenture", "indenture"),
    ]
