"""Notice addresses and signers of agreement documents, party by party."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.ontology.records import Notice, Party

OPENING = (
    "SUPPLY AGREEMENT\n\nThis Agreement is made as of May 3, 2016 by and between Tarn Foods, Inc., an Ohio corporation"
    ' (the "Supplier"), Orrin Bio, LLC ("Orrin") and Paul Orr (the "Executive").\n\nRECITALS\n\n'
)


def document(text: str) -> Document:
    return Document(1, "EX-10.7", "example.txt", "", text, text)


def parties(rest: str) -> tuple[Party, ...]:
    return find_document_agreements(document(OPENING + rest), ())[0].parties


def said(notice: Notice) -> tuple[str | None, str | None, str | None, bool]:
    facts = (notice.addressee, notice.attention, notice.address)
    one, two, three = (fact.value if fact else None for fact in facts)
    return one, two, three, notice.copy_to


LINES = (
    "9. Notices. All notices shall be sent as follows:\n\nIf to the Supplier:\n\nTarn Foods, Inc.\n\n12 Mill Lane, Suite "
    "300\n\nSalem, Ohio"
    " 44460\n\nAttention: Ms. Anna B. Weiss\n\nFax: (330) 555-0100\n\nwith a copy (which shall not constitute notice) "
    "to:\n\nFern & Vale LLP\n\n"
    "One Court Plaza\n\nSalem, Ohio 44460\n\nAttn: Carl D. Fern, Esq.\n\nIf to Orrin:\n\nOrrin Bio, LLC\n\nP.O. Box "
    "77\n\nReno, NV 89501\n\n"
    "10. Governing Law. Ohio law governs."
)
RUN_ON = (
    "9. Notices. Notices shall be in writing and sent (i) if to the Supplier, to it at Tarn Foods, Inc., 12 Mill Lane, Salem, "
    "Ohio 44460,"
    " Attention of Treasurer (Telecopy No. (330) 555-0100), (ii) if to Orrin, at its address at 4 Hill Road, Reno, NV 89501, "
    "Attention: Lee"
    " Vale; or to such other address as a party may give."
)


def test_finds_whom_what_address_and_whose_attention_in_lines() -> None:
    tarn, orrin, executive = parties(LINES)
    assert [said(notice) for notice in tarn.notices] == [
        ("Tarn Foods, Inc.", "Ms. Anna B. Weiss", "12 Mill Lane, Suite 300 Salem, Ohio 44460", False),
        ("Fern & Vale LLP", "Carl D. Fern, Esq.", "One Court Plaza Salem, Ohio 44460", True),
    ]
    assert [said(notice) for notice in orrin.notices] == [("Orrin Bio, LLC", None, "P.O. Box 77 Reno, NV 89501", False)]
    assert executive.notices == ()


def test_finds_the_same_in_a_running_sentence() -> None:
    tarn, orrin, _ = parties(RUN_ON)
    assert [said(notice) for notice in tarn.notices] == [
        ("Tarn Foods, Inc.", "Treasurer", "12 Mill Lane, Salem, Ohio 44460", False)
    ]
    assert [said(notice) for notice in orrin.notices] == [(None, "Lee Vale", "4 Hill Road, Reno, NV 89501", False)]


@pytest.mark.parametrize(
    "text",
    [
        "4. Payment. If to the Supplier a sum of 12,000 Dollars is due, Orrin pays by 11:00 A.M. on that day.",
        "4. Notices to Orrin shall be in writing.",
        "4. If to Fern: Fern Inc., 9 Vale Road, Salem, Ohio 44460.",  # no party
        # two columns whose lines ran together: nobody can tell whose each line is
        "4. If to the Supplier: If to Orrin: Tarn Foods, Inc. Orrin Bio, LLC 12 Mill Lane 4 Hill Road Salem, Ohio 44460 Reno, "
        "NV 89501",
    ],
)
def test_what_gives_no_address_of_a_party_is_no_notice(text: str) -> None:
    assert all(party.notices == () for party in parties(text))


def test_an_attention_ends_where_the_next_clause_begins_and_a_name_may_begin_with_a_number() -> None:
    text = (
        "If to Orrin, to: Seven Vales Bio 12 Mill Lane Reno, NV 89501 Attention: CEO 15.4 Parties. The parties are independent."
    )
    assert [said(notice) for notice in parties(text)[1].notices] == [
        ("Seven Vales Bio", "CEO", "12 Mill Lane Reno, NV 89501", False)
    ]


SIGNED = (
    "IN WITNESS WHEREOF, the parties have executed this Agreement.\n\nTARN FOODS, INC.\n\nBy: /s/ Anna Weiss\nName: Anna Weiss\n"
    "Title: Chief Executive Officer\n\nORRIN BIO, LLC\n\nBy: /s/ Lee Vale\nLee Vale\nManager\nDate: May 5, "
    "2016\n\nEXECUTIVE\n\n/s/ Paul Orr\nPaul Orr\n"
)


def test_finds_who_signs_for_each_party() -> None:
    tarn, orrin, executive = parties(SIGNED)
    found = [
        [(s.name.value, s.title.value if s.title else None, s.signed_on.value if s.signed_on else None) for s in party.signers]
        for party in (tarn, orrin, executive)
    ]
    assert found == [
        [("Anna Weiss", "Chief Executive Officer", None)],
        [("Lee Vale", "Manager", "2016-05-05")],
        [("Paul Orr", None, None)],
    ]


def test_a_witness_signs_for_nobody() -> None:
    block = (
        "IN WITNESS WHEREOF, the parties sign.\n\nTARN FOODS, INC.\n\nBy: /s/ Anna Weiss\nPresident\n\n/s/ Carl Fern\nWitness\n"
    )
    assert [signer.name.value for signer in parties(block)[0].signers] == ["Anna Weiss"]


@given(st.text(alphabet="If to the Supplier:, Attn 12 Mill St 44460\n\t/s()by", max_size=300))
def test_every_mention_quotes_its_own_text(rest: str) -> None:
    text = OPENING + LINES + rest
    for party in find_document_agreements(document(text), ())[0].parties:
        for notice in party.notices:
            for fact in (notice.addressee, notice.attention, notice.address, notice.email):
                assert fact is None or text[fact.mentions[0].start : fact.mentions[0].end] == fact.mentions[0].quote
        for signer in party.signers:
            assert text[signer.name.mentions[0].start : signer.name.mentions[0].end] == signer.name.mentions[0].quote
