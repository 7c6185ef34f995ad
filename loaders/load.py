"""The whole loader as one sentence: bytes of one source file -> what it says."""

from __future__ import annotations

from dataclasses import dataclass

from pactgraph.loaders.confidence import calibrate
from pactgraph.loaders.filing import Filing
from pactgraph.loaders.readers import read_filing
from pactgraph.loaders.record import build_record
from pactgraph.ontology.records import FilingRecord


@dataclass(frozen=True, slots=True)
class Loaded:
    """One source file as read and as understood."""

    filing: Filing
    record: FilingRecord


def load(source: bytes, name: str) -> Loaded:
    """Turn the bytes of one source file into what they say.

    Pure: same bytes, name and version give the same result. `name` serves as the record's document and, last, as a place to
    find an accession number. Raises LoaderError where the bytes are no filing.
    """
    filing = read_filing(source, name)
    return Loaded(filing, calibrate(build_record(filing)))
