"""Who is who, pair by pair: each pair that is one has a neighbour that is two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.graph.identity.as_filed import Alias, AsFiled, alias_scope
from pactgraph.graph.identity.judging import judge
from pactgraph.graph.identity.stated_names import names_within, plain_name


def organization(name: str, source: str = "a", **more: object) -> AsFiled:
    return AsFiled(iri=f"{source}/{name}", kind="organization", name=name, source=source, **more)  # type: ignore[arg-type]


def person(name: str, source: str = "a", **more: object) -> AsFiled:
    return AsFiled(iri=f"{source}/{name}", kind="person", name=name, source=source, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("left", "right", "label"),
    [
        ("Brindle Works, Inc.", "BRINDLE WORKS INCORPORATED", "same"),
        ("Brindle Works, Inc.", "Brindle Works, LLC", "different"),
        ("Brindle Bank, N.A.", "BRINDLE BANK, NATIONAL ASSOCIATION", "same"),
        ("Brindle Bank, N.A.", "Brindle Bank Corporation", "different"),
        ("Brindle Bank, Ohio, N.A.", "Brindle Bank, Utah, N.A.", "different"),
        ("BRINDLE INTL CORP /DE/", "Brindle International Corporation", "same"),
        ("Brindle Int'l Corp.", "Brindle National Corp.", "different"),
        ("MOSS ALDEN & SONS INC", "Alden Moss & Sons, Inc.", "same"),
        ("Brindle Fund III, L.P.", "Brindle Fund IV, L.P.", "different"),
        ("Brindle Company", "Brindle Company Limited", "different"),
        ("Società Brindle S.r.l.", "Societa Brindle S. r. l.", "same"),
        ("Wal-Brindle Stores Inc", "WAL BRINDLE STORES INC", "same"),
        ("Brindle Acquisition I Corp.", "Brindle Acquisition II Corp.", "different"),
        ("Brindle X L.P.", "BRINDLE X L P", "same"),
        ("J.B. Brindle Works, Inc.", "BRINDLE J B WORKS INC", "same"),
        ("J.B. Brindle Works, Inc.", "BRINDLE J C WORKS INC", "different"),
        ("Brindle Trust Co of Ohio", "Brindle Trust Company of Ohio", "same"),
        ("Brindle Trust Co of Ohio", "Brindle Trust Company of Utah", "different"),
        ("Brindle Fund IV, L.P.", "Brindle Fund IV-A, L.P.", "different"),
        ("Brindle Receivables Trust 2011-A", "Brindle Receivables Trust 2011-B", "different"),
        ("Brindle Bank, A Federal Savings Bank", "Brindle Bank, F.S.B.", "same"),
        ("Brindle Hizmetleri Limited Sirketi", "Brindle Hizmetleri Ltd.", "same"),
        ("Brindle Sp. z o.o.", "BRINDLE SP ZO O", "same"),
        ("Brindle Sp. z o.o.", "Brindle Zoo", "different"),
        ("Brindle Lot No. 7 Trust", "Brindle Lot Number 7 Trust", "same"),
        ("Brindle Lot No. 7 Trust", "Brindle Lot No. 8 Trust", "different"),
    ],
)
def test_organizations_of_two_sources_by_name(left: str, right: str, label: str) -> None:
    assert judge(organization(left, "a"), organization(right, "b")).label == label


@pytest.mark.parametrize(
    ("written", "name", "label"),
    [
        ("Brindle Works, Inc. (d/b/a Tarnline)", "Brindle Works, Inc.", "same"),
        ("Brindle Works, Inc. (d/b/a Tarnline)", "Tarnline", "same"),
        ("Brindle Works, Inc. (UK)", "Brindle Works, Inc.", "different"),
        ("Tarn Group, Inc. (f/k/a Brindle Works, Inc.)", "Tarn Group, Inc.", "same"),
        ("Tarn Group, Inc. (f/k/a Brindle Works, Inc.)", "Brindle Works, Inc.", "same"),
        ("Tarn Group, Inc. (f/k/a Brindle Works, Inc.)", "Brindle Works, LLC", "different"),
        ("Tarn Group, Inc., formerly known as Brindle Works, Inc.", "Brindle Works, Inc.", "same"),
        ('Brindle Works, Inc. (the "Company")', "Brindle Works, Inc.", "same"),
        ("Brindle Works, L.P., a Delaware limited partnership", "Brindle Works, L.P.", "same"),
        ("Brindle Works, L.P., a Delaware limited partnership", "Brindle Works, Inc.", "different"),
        ("Brindle Bank, N.A., as Administrative Agent", "Brindle Bank, National Association", "same"),
        ("Brindle Bank, N.A., not in its individual capacity but solely as trustee", "Brindle Bank, N.A.", "same"),
        ("Brindle Bank AG, New York Branch", "Brindle Bank AG", "same"),
        ("Brindle Bank AG, New York Branch", "Brindle Bank New York, Inc.", "different"),
        ("Brindle Bank N.V., Dublin Branch", "Brindle Bank N.V.", "same"),
        ("BRINDLE BANK N.V., AMSTERDAM, LANCY/GENEVA BRANCH", "Brindle Bank N.V., Dublin Branch", "same"),
        ("Brindle Bank Dublin N.V.", "Brindle Bank N.V., Dublin Branch", "different"),
        ("Brindle Works, Inc. and its subsidiaries", "Brindle Works, Inc.", "same"),
    ],
)
def test_what_a_text_adds_to_a_name_is_no_part_of_it(written: str, name: str, label: str) -> None:
    left = organization(written, aliases=names_within(written))
    assert judge(left, organization(name)).label == label


@given(st.text(max_size=80))
def test_a_name_without_its_additions_is_never_empty(name: str) -> None:
    assert bool(plain_name(name)) == bool(name)
    assert all(alias.name for alias in names_within(name))


@pytest.mark.parametrize(
    ("left", "right", "label"),
    [
        ("Brindle Optronics, Inc.", "Brindle Optronic, Inc.", "same"),
        ("Brindle South, Inc.", "Brindle North, Inc.", "different"),
        ("Brindle-KLM Inc.", "Brindle-KLN Inc.", "different"),
        ("Brindle Unit4, Inc.", "Brindle Unit5, Inc.", "different"),
    ],
)
def test_a_slip_of_the_pen_inside_one_source_is_no_second_company(left: str, right: str, label: str) -> None:
    assert judge(organization(left), organization(right)).label == label


def test_a_misspelling_across_sources_needs_a_second_witness() -> None:
    left, right = organization("Brindle Optronics, Inc.", "a"), organization("Brindle Optronic, Inc.", "b")
    assert judge(left, right).label == "unsure"
    left = organization("Brindle Optronics, Inc.", "a", jurisdiction="Delaware")
    assert judge(left, organization("Brindle Optronic, Inc.", "b", jurisdiction="DE")).label == "same"


def test_namesakes_of_two_states_are_two_in_one_source_and_unsure_across() -> None:
    left, right = organization("Brindle Inc.", jurisdiction="Nevada"), organization("Brindle Inc.", jurisdiction="California")
    assert judge(left, right).label == "different"
    assert judge(left, organization("Brindle Inc.", "b", jurisdiction="California")).label == "unsure"
    assert judge(left, organization("Brindle Inc.", "b", jurisdiction="NV")).label == "same"
    assert judge(left, organization("Brindle Inc.", "b", jurisdiction="United States")).label == "same"
    assert judge(left, organization("Brindle Inc.", "b", jurisdiction="Dubai")).label == "unsure"


def test_identifiers_settle_identity_whatever_the_names() -> None:
    left = organization("Brindle Works, Inc.", identifiers=(("cik", "0000000001"),))
    assert judge(left, organization("Tarn Holdings Corp", "b", identifiers=(("cik", "0000000001"),))).label == "same"
    other = judge(left, organization("Brindle Works, Inc.", "b", identifiers=(("cik", "0000000002"),)))
    assert (other.label, other.hard) == ("different", True)


def test_a_former_name_holds_everywhere_and_a_short_name_only_at_home() -> None:
    renamed = organization("Tarn Corp.", aliases=(Alias("Brindle Works, Inc.", "full", former=True),))
    assert judge(renamed, organization("BRINDLE WORKS INC", "b")).label == "same"
    assert judge(renamed, organization("Brindle Works, LLC", "b")).label == "different"
    short = organization("Società Tarn S.r.l.", aliases=(Alias("TARN", "short"),))
    assert judge(short, organization("Tarn")).label == "same"
    assert judge(short, organization("Tarn", "b")).label != "same"
    assert judge(short, organization("Tarn Inc.")).label == "different"


def test_a_collective_alias_proves_nothing_of_one_member() -> None:
    member = organization("Brindle Holdings Inc.", aliases=(Alias("BX", "collective"),))
    assert judge(member, organization("BX")).label == "different"
    assert alias_scope("collective alias") == "collective"


@pytest.mark.parametrize(
    ("left", "right", "label"),
    [
        ("William R. Tarn", "Bill Tarn", "same"),
        ("William R. Tarn", "Robert Tarn", "different"),
        ("Jonathan Tarn", "Jonathan J. Tarn", "same"),
        ("John H. Tarn", "John P. Tarn", "different"),
        ("Sara Tarn", "Sarah Tarn", "same"),
        ("Paul Tarn", "Paula Tarn", "different"),
        ("Francis Tarn", "Frances Tarn", "different"),
        ("R. Alden Tarn", "Alden Tarn", "same"),
        ("R. Alden Tarn", "Robert W. Tarn", "different"),
        ("Alden P. Tarn, Jr.", "Alden P. Tarn, Sr.", "different"),
        ("Alden P. Tarn", "Alden P. Tarn, Sr.", "same"),
        ("Alden P. Tarn", "Alden P. Tarn, Jr.", "different"),
        ("Alden Tarn", "Alden P. Tarn, Jr.", "same"),
        ("Alden Tarn, M.D., Ph.D.", "Dr. Alden Tarn", "same"),
        ("Tarn, Alden P., Jr.", "Alden P. Tarn, Jr.", "same"),
        ("Tarn, Alden P.", "Alden Q. Tarn", "different"),
        ("Wm. Tarn", "William Tarn", "same"),
        ("Wm. Tarn", "Walter Tarn", "different"),
        ("Jo Ann Tarn", "Joann Tarn", "same"),
        ("Katherine Tarn", "Kate Tarn", "same"),
        ("Alden P. Tarnwell", "Alden P. Tarnwel", "same"),
        ("Alden Tarnwell", "Alden Tarnwel", "different"),
    ],
)
def test_persons_of_one_source(left: str, right: str, label: str) -> None:
    assert judge(person(left), person(right)).label == label


def test_edgar_writes_owners_surname_first() -> None:
    owner = person("VAN TARN ALDEN ROY III", roles=("reporting owner",))
    assert judge(owner, person("Alden R. Van Tarn III", roles=("signature",))).label == "same"
    assert judge(owner, person("Mary Alden", roles=("signature",))).label == "different"
    assert judge(owner, person("Van Tarn Alden Roy III")).label == "same"  # signed as EDGAR writes it
    assert judge(owner, person("Van Tarn Alden Roy III", "b")).label != "same"


def test_a_persons_name_alone_joins_no_two_sources() -> None:
    assert judge(person("Alden P. Tarn", "a"), person("Alden P. Tarn", "b")).label == "unsure"
    left = person("Alden P. Tarn", "a", organizations=("Brindle, Inc.",))
    assert judge(left, person("Alden Tarn", "b", organizations=("BRINDLE INC",))).label == "same"
    assert judge(left, person("Alden Q. Tarn", "b", organizations=("BRINDLE INC",))).label == "different"


_names = st.sampled_from(
    ["Brindle Inc.", "Brindle LLC", "BRINDLE, INC", "Brindles Inc", "Tarn Corp", "Tarn", "Alden Tarn", "Tarn Alden"]
)


@given(st.sampled_from(["organization", "person"]), _names, _names, st.booleans())
def test_a_judgement_does_not_depend_on_the_order_of_the_two(kind: str, one: str, two: str, together: bool) -> None:
    make = organization if kind == "organization" else person
    left, right = make(one, "a"), make(two, "a" if together else "b")
    assert judge(left, right) == judge(right, left)
    assert 0 <= judge(left, right).score <= 1
