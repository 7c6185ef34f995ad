"""Twelve filings of two fictional registrants over five years, told so that each of the thirty questions has an answer."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pactgraph.ontology.records import (
    Agreement,
    Amends,
    Amount,
    ExhibitEntry,
    Fact,
    FormerName,
    Term,
    Termination,
    Withheld,
)
from tests.graph.stories import Story

ALDER, LARKSPUR = "Alder Biotics, Inc.", "Larkspur Therapeutics, Inc."
BRIGHTWATER, ROSSI = "Brightwater Labs Corporation", "Fabbrica Chimica Rossi S.p.A."
QUILLON, MIREFIELD = "Quillon Pharma AG", "Mirefield Biosciences, Inc."
JANE = "Jane Q. Public"


def report(name: str, day: tuple[str, str], registrant: str, cik: str, text: str) -> Story:
    """A filing whose text begins with its cover."""
    story = Story(f"FORM 8-K. Date of report: {day[1]}. {registrant}, number {cik}. {text}", name, day=day[0], day_quote=day[1])
    return story.registrant(registrant, cik=cik)


def extend(story: Story, **fields: Any) -> Story:
    """Add fields to the agreement told last."""
    last: Agreement = story.parts["agreements"][-1]
    story.parts["agreements"][-1] = last.model_copy(update=fields)
    return story


def withheld(story: Story, what: str, quote: str) -> Withheld:
    return Withheld(what=what, fact=story.fact(quote))


def amends(story: Story, title: str, day: tuple[str, str], number: int | None = None) -> Amends:
    numbered = Fact[int].model_validate(story.fact(number, f"No. {number}").model_dump()) if number else None
    return Amends(title=story.fact(title), date=story.fact(*day), number=numbered)


def money(story: Story, value: str, currency: str, quote: str, *, contingent: bool = False, **facts: str) -> Amount:
    told = story.amount(value, currency, quote, **facts)
    flag = Fact[bool].model_validate(story.fact(True, quote).model_dump()) if contingent else None
    low = None
    return told.model_copy(
        update={"contingent": flag, "low": low, "value": Fact[Decimal].model_validate(told.value.model_dump())}
    )


def licence() -> Story:
    story = report(
        "alder-2005.txt", ("2005-03-07", "March 7, 2005"), ALDER, "0000000101",
        "Massachusetts, file 0-17001, employer 04-1112223, Nasdaq: ALDR. On March 7, 2005, Alder Biotics, Inc. entered into a "
        "License Agreement with Quillon Pharma AG (Quillon), the licensor, for VX1, a conjugate in Phase 2, as licensee. The "
        "rights are exclusive throughout the world, excluding Japan. Alder pays an upfront payment of $12.0 million "
        "and milestone "
        "payments of up to $85.0 million. It owes royalties of 6% to 9%. The License Agreement expires on March 7, 2015. It is "
        "filed as Exhibit 10.1, License Agreement of March 2005. Jane Q. Public, Chief Financial Officer.",
    )  # fmt: skip
    story.parts["registrants"][0] = story.parts["registrants"][0].model_copy(
        update={
            "jurisdiction": story.fact("Massachusetts"),
            "commission_file_number": story.fact("0-17001"),
            "ein": story.fact("04-1112223"),
            "ticker": story.fact("ALDR"),
            "exchange": story.fact("Nasdaq"),
        }
    )
    story.compound("VX1")
    story.agreement(
        "License Agreement", "license", story.party(ALDER, "licensee"), story.party(QUILLON, "licensor", ("Quillon",)),
        date=("2005-03-07", "March 7, 2005"), expiration_date=("2015-03-07", "March 7, 2015"), compounds=("VX1",), item="1.01",
        amounts=(
            money(story, "12000000", "USD", "$12.0 million", what="upfront payment", payer=ALDER, payee="Quillon"),
            money(story, "85000000", "USD", "$85.0 million", contingent=True, what="milestone payments"),
        ),
    )  # fmt: skip
    extend(
        story,
        territory=(story.fact("throughout the world"),),
        excluded_territory=(story.fact("Japan"),),
        exclusive=Fact[bool].model_validate(story.fact(True, "exclusive").model_dump()),
        royalties=(story.fact("6% to 9%"),),
        stage=story.fact("Phase 2"),
        exhibit=story.fact("10.1"),
    )
    entry = ExhibitEntry(number=story.fact("10.1"), description=story.fact("License Agreement of March 2005"))
    story.parts["exhibit_index"] = [entry]
    return story.officer(JANE, "Chief Financial Officer", ALDER, signatory=True)


def manufacture() -> Story:
    story = report(
        "alder-2006.txt", ("2006-05-15", "May 15, 2006"), ALDER, "0000000101",
        "On May 15, 2006, Alder Biotics, Inc., the customer, entered into a Manufacturing Agreement with Fabbrica "
        "Chimica Rossi "
        "S.p.A. (Rossi), the manufacturer, for VX3 and VX4 (together VXx). Rossi makes a certain number of batches "
        "through early "
        "2008, for which Alder Biotics, Inc. pays five million Euros. Jane Q. Public, Chief Financial Officer.",
    )  # fmt: skip
    story.compound("VX3", "VXx").compound("VX4", "VXx").collective("VXx", "VX3", "VX4")
    story.agreement(
        "Manufacturing Agreement", "manufacturing", story.party(ALDER, "customer"),
        story.party(ROSSI, "manufacturer", ("Rossi",)),
        date=("2006-05-15", "May 15, 2006"), compounds=("VXx",), item="1.01",
        amounts=(money(story, "5000000", "EUR", "five million Euros", payer=ALDER, payee="Rossi", what="batches"),),
    )  # fmt: skip
    extend(
        story,
        term=Term(text=story.fact("through early 2008"), until="2008-01-01/2008-04-30"),
        undisclosed=(withheld(story, "quantity", "a certain number of batches"),),
    )
    story.parts["absent"] = ["ticker", "cik", "signature_date", "accession", "filing_date"]
    return story.officer(JANE, "Chief Financial Officer", ALDER, signatory=True)


def licence_amended() -> Story:
    story = report(
        "alder-2006-amendment.txt", ("2006-11-01", "November 1, 2006"), ALDER, "0000000101",
        "On November 1, 2006, Alder Biotics, Inc. and Quillon Pharma AG made Amendment No. 1 to the License Agreement "
        "dated March "
        "7, 2005, which adds Japan to the territory.",
    )  # fmt: skip
    story.agreement(
        "Amendment No. 1", "license", story.party(ALDER), story.party(QUILLON), event="amendment",
        date=("2006-11-01", "November 1, 2006"), amends=amends(story, "License Agreement", ("2005-03-07", "March 7, 2005"), 1),
    )  # fmt: skip
    return extend(story, changes=(story.fact("adds Japan to the territory"),))


def supply() -> Story:
    story = report(
        "brightwater-2007.txt", ("2007-02-19", "February 19, 2007"), BRIGHTWATER, "0000000202",
        "On February 19, 2007, Brightwater Labs Corporation and Fabbrica Chimica Rossi S.p.A., the supplier, entered "
        "into a Supply "
        "Agreement for BW9 at a unit price of [***]. The Supply Agreement is Exhibit 10.3, incorporated by reference "
        "to Exhibit 10.9 "
        "of the annual report for 2006. Piotr Novak, President.",
    )  # fmt: skip
    story.compound("BW9")
    story.agreement(
        "Supply Agreement", "supply", story.party(BRIGHTWATER), story.party(ROSSI, "supplier"),
        date=("2007-02-19", "February 19, 2007"), compounds=("BW9",), redactions=(withheld(story, "unit price", "[***]"),),
    )  # fmt: skip
    extend(story, exhibit=story.fact("10.3"))
    from_ = "incorporated by reference to Exhibit 10.9 of the annual report for 2006"
    story.parts["exhibit_index"] = [ExhibitEntry(number=story.fact("10.3"), incorporated_from=story.fact(from_))]
    return story.officer("Piotr Novak", "President", BRIGHTWATER, signatory=True)


def price_told() -> Story:
    story = report(
        "brightwater-2007-price.txt", ("2007-08-01", "August 1, 2007"), BRIGHTWATER, "0000000202",
        "Under the Supply Agreement of February 19, 2007 with Fabbrica Chimica Rossi S.p.A., Brightwater Labs "
        "Corporation pays a "
        "unit price of $40 per gram.",
    )  # fmt: skip
    price = money(story, "40", "USD", "$40", what="unit price", per="gram")
    return story.agreement(
        "Supply Agreement", "supply", story.party(BRIGHTWATER), story.party(ROSSI), event="mention",
        date=("2007-02-19", "February 19, 2007"), amounts=(price,),
    )  # fmt: skip


def lease_amended() -> Story:
    story = report(
        "brightwater-2007-lease.txt", ("2007-06-15", "June 15, 2007"), BRIGHTWATER, "0000000202",
        "On June 15, 2007, Brightwater Labs Corporation and Tannery Road Trust made an amendment of the Lease dated "
        "January 5, 2003.",
    )  # fmt: skip
    return story.agreement(
        "amendment of the Lease", "lease", story.party(BRIGHTWATER, "tenant"), story.party("Tannery Road Trust", "landlord"),
        event="amendment", date=("2007-06-15", "June 15, 2007"),
        amends=amends(story, "Lease", ("2003-01-05", "January 5, 2003")),
    )  # fmt: skip


def renamed() -> Story:
    story = report(
        "larkspur-2008.txt", ("2008-01-14", "January 14, 2008"), LARKSPUR, "0000000101",
        "Alder Biotics, Inc. changed its name to Larkspur Therapeutics, Inc.",
    )  # fmt: skip
    former = FormerName(name=story.fact(ALDER), until="2008-01-14")
    story.parts["registrants"][0] = story.parts["registrants"][0].model_copy(update={"former_names": (former,)})
    return story


def manufacture_amended() -> Story:
    story = report(
        "larkspur-2008-amendment.txt", ("2008-02-28", "February 28, 2008"), LARKSPUR, "0000000101",
        "On February 28, 2008, Larkspur Therapeutics, Inc. and Fabbrica Chimica Rossi S.p.A. made Amendment No. 2 to the "
        "Manufacturing Agreement dated May 15, 2006, which extends its term through December 31, 2009.",
    )  # fmt: skip
    story.agreement(
        "Amendment No. 2", "manufacturing", story.party(LARKSPUR), story.party(ROSSI), event="amendment",
        date=("2008-02-28", "February 28, 2008"), expiration_date=("2009-12-31", "December 31, 2009"),
        amends=amends(story, "Manufacturing Agreement", ("2006-05-15", "May 15, 2006"), 2),
    )  # fmt: skip
    return extend(story, changes=(story.fact("extends its term through December 31, 2009"),))


def licence_ended() -> Story:
    story = report(
        "larkspur-2008-end.txt", ("2008-09-08", "September 8, 2008"), LARKSPUR, "0000000101",
        "On September 8, 2008, Quillon Pharma AG gave Larkspur Therapeutics, Inc. notice that it ends the License "
        "Agreement dated "
        "March 7, 2005, because no Phase 3 trial was begun, for a fee of $2.5 million.",
    )  # fmt: skip
    story.agreement(
        "License Agreement", "license", story.party(LARKSPUR), story.party(QUILLON), event="termination", item="1.02",
        date=("2008-09-08", "September 8, 2008"), amends=amends(story, "License Agreement", ("2005-03-07", "March 7, 2005")),
    )  # fmt: skip
    end = Termination(
        by=story.fact(QUILLON), reason=story.fact("no Phase 3 trial was begun"), penalty=story.fact("a fee of $2.5 million")
    )
    return extend(story, termination=end)


def collaboration(registrant: str, cik: str, day: tuple[str, str], fee: tuple[str, str], name: str) -> Story:
    story = report(
        name, day, registrant, cik,
        "Larkspur Therapeutics, Inc. and Brightwater Labs Corporation entered into a Collaboration Agreement for BW9 on "
        f"{day[1]}, with a fee of {fee[1]}. Jane Q. Public, Chief Financial Officer. Ana Ruiz, Chief Executive Officer.",
    )  # fmt: skip
    story.compound("BW9")
    story.agreement(
        "Collaboration Agreement", "collaboration",
        story.party(LARKSPUR, "collaborator"), story.party(BRIGHTWATER, "collaborator"),
        date=day, compounds=("BW9",), amounts=(money(story, fee[0], "USD", fee[1], what="fee"),),
    )  # fmt: skip
    signer = (JANE, "Chief Financial Officer") if registrant == LARKSPUR else ("Ana Ruiz", "Chief Executive Officer")
    return story.officer(*signer, registrant, signatory=True)


def licensed_on() -> Story:
    story = report(
        "larkspur-2009.txt", ("2009-05-02", "May 2, 2009"), LARKSPUR, "0000000101",
        "On May 2, 2009, Larkspur Therapeutics, Inc., the licensor, gave Mirefield Biosciences, Inc., the licensee, a License "
        "Agreement for VX4 at an upfront fee of $3.0 million, with royalties of [***]. Jane Q. Public resigned as Chief "
        "Financial Officer on April 30, 2009.",
    )  # fmt: skip
    story.compound("VX4")
    story.agreement(
        "License Agreement", "license", story.party(LARKSPUR, "licensor"), story.party(MIREFIELD, "licensee"),
        date=("2009-05-02", "May 2, 2009"), compounds=("VX4",), redactions=(withheld(story, "royalties", "[***]"),),
        amounts=(money(story, "3000000", "USD", "$3.0 million", what="upfront fee"),),
    )  # fmt: skip
    story.officer(JANE, "Chief Financial Officer", LARKSPUR)
    change = {"change": story.fact("resigned"), "change_date": story.fact("2009-04-30", "April 30, 2009")}
    officer = story.parts["officers"][-1]
    story.parts["officers"][-1] = type(officer).model_validate(
        officer.model_dump() | {k: v.model_dump() for k, v in change.items()}
    )
    return story


def new_post() -> Story:
    story = report(
        "brightwater-2009.txt", ("2009-11-16", "November 16, 2009"), BRIGHTWATER, "0000000202",
        "Results of the quarter. Jane Q. Public, Treasurer, was Chief Financial Officer of Larkspur Therapeutics, Inc. before.",
    )  # fmt: skip
    story.officer(JANE, "Chief Financial Officer", LARKSPUR)
    return story.officer(JANE, "Treasurer", BRIGHTWATER, signatory=True)


CORPUS = (
    licence(),
    manufacture(),
    licence_amended(),
    supply(),
    price_told(),
    lease_amended(),
    renamed(),
    manufacture_amended(),
    licence_ended(),
    collaboration(
        LARKSPUR, "0000000101", ("2008-09-30", "September 30, 2008"), ("4500000", "$4.5 million"), "larkspur-2008-c.txt"
    ),
    collaboration(
        BRIGHTWATER, "0000000202", ("2008-10-01", "October 1, 2008"), ("5000000", "$5.0 million"), "brightwater-2008.txt"
    ),
    licensed_on(),
    new_post(),
)
