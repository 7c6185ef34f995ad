"""A small story of fictional companies, told in five filings: a licence, its manufacturer, an amendment, an end, an officer."""

from __future__ import annotations

from tests.graph.stories import Story

ALDER, ROSSI, CEDAR = "Alder Biotics, Inc.", "Società Chimica Rossi S.r.l.", "Cedar Foods Corporation"
PERSON = "Jane Q. Public"


def making() -> Story:
    text = (
        f"FORM 8-K. {ALDER} (Nasdaq: ALDR), CIK 0000000001, reports. On May 2, 2011, {ALDER} entered into a manufacturing "
        f"agreement with {ROSSI} (the Rossi company). Rossi will make AB1 and AB4 (collectively ABx). {ALDER} will pay five "
        f"million Euros for the batches. {PERSON}, Chief Financial Officer, signed on May 4, 2011."
    )
    story = Story(text, "alder-making.txt", "0009999999-11-000001").registrant(ALDER, cik="0000000001", ticker="ALDR")
    story.compound("AB1").compound("AB4").collective("ABx", "AB1", "AB4")
    paid = story.amount("5000000", "EUR", "five million Euros", what="batches", payer=ALDER, payee=ROSSI)
    return story.agreement(
        "manufacturing agreement",
        "manufacturing",
        story.party(ALDER, "customer"),
        story.party(ROSSI, "manufacturer", ("Rossi",)),
        date=("2011-05-02", "May 2, 2011"),
        amounts=(paid,),
        compounds=("AB1", "AB4"),
    ).officer(PERSON, "Chief Financial Officer", ALDER, signatory=True, signed_on=("2011-05-04", "May 4, 2011"))


def supply() -> Story:
    text = (
        f"FORM 8-K. {CEDAR}, CIK 0000000002. On June 1, 2012, {CEDAR} and {ROSSI} signed a supply agreement for sugar. "
        f"{PERSON}, Chief Financial Officer of {CEDAR}, signed on June 3, 2012."
    )
    story = Story(text, "cedar-supply.txt", "0009999999-12-000002").registrant(CEDAR, cik="0000000002")
    return story.agreement(
        "supply agreement",
        "supply",
        story.party(CEDAR, "buyer"),
        story.party(ROSSI, "supplier"),
        date=("2012-06-01", "June 1, 2012"),
    ).officer(PERSON, "Chief Financial Officer", CEDAR, signatory=True, signed_on=("2012-06-03", "June 3, 2012"))


def ending() -> Story:
    text = f"FORM 8-K. {ALDER}, CIK 0000000001. On July 9, 2013, {ALDER} ended its lease agreement with Elm Property LLC."
    story = Story(text, "alder-ending.txt", "0009999999-13-000003").registrant(ALDER, cik="0000000001")
    return story.agreement(
        "lease agreement",
        "lease",
        story.party(ALDER),
        story.party("Elm Property LLC", "landlord"),
        event="termination",
        date=("2013-07-09", "July 9, 2013"),
        item="1.02",
    )


def hostile() -> Story:
    name = "<script>alert(1)</script> & Sons Ltd."
    story = Story(f"=cmd|' /C calc'!A0 and {name} agree.", "hostile.txt").registrant(name)
    return story.agreement("=cmd|' /C calc'!A0", "other", story.party(name))


STORIES = (making, supply, ending, hostile)


def all_stories() -> list[Story]:
    return [tell() for tell in STORIES]
