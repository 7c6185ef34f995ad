"""A list of parties -> where it ends though names go on: with the clause of somebody who does something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.cast.referents import Place

_CLOSES = re.compile(r"\band\s(?:the\s)?\Z")
_NEXT_CLAUSE = re.compile(r"(?:\s?\([^()]{1,60}\))?,\s(?:and\s)?(?:the\s|Mr\.\s|Ms\.\s|Dr\.\s)?\Z")
# "in favor of Corran, and the Company executed": whoever does the next thing is no party of the first
_NEXT_DEED = re.compile(r"(?:\s?\([^()]{1,60}\))?[,;]\s(?:and|while)\s(?:the\s|each\sof\s)?")
_DOES = re.compile(
    r"\s(?:also\s|each\s|has\s|have\s)?(?:executed|entered|issued|delivered|granted|signed|agreed|pledged|amended|terminated|borrowed|repaid)\s"
)
_ACTS = re.compile(r"\s(?:[a-z]{3,12}ed|is|was|are|were|has|had|have|will|shall|may)\s")


def closed(reading: str, places: Sequence[Place]) -> tuple[list[Place], int | None]:
    """The places of a list that its "and" closes, and where it ends if a next clause tells of another deed.

    "Between A and B, C resigned" goes on with another clause; so does "in favor of A, and B executed".
    """
    for number, place in enumerate(places):
        if number and _NEXT_DEED.fullmatch(reading, places[number - 1].end, place.start) and _DOES.match(reading, place.end):
            return list(places[:number]), places[number - 1].end
    for number, place in enumerate(places[:-1]):
        following = places[number + 1]
        if (
            _CLOSES.search(reading, max(0, place.start - 9), place.start)
            and _NEXT_CLAUSE.fullmatch(reading, place.end, following.start)
            and _ACTS.match(reading, following.end)
        ):
            return list(places[: number + 1]), None
    return list(places), None
