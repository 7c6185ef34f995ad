"""What can go wrong with a whole command.

PactgraphError        nothing was done; the message says why and what to do
├── NoInputError      a path does not exist, or holds no filings
├── NothingReadError  every file was refused
├── ReaderBrokenError the process that reads filings does not start
└── UnaccountedError  the figures of a build do not add up: a fault of ours
"""

from __future__ import annotations


class PactgraphError(Exception):
    """The command did nothing; the message says why and what to do."""


class NoInputError(PactgraphError):
    """A path does not exist, or holds no filings."""


class NothingReadError(PactgraphError):
    """Every file was refused, so nothing was written."""


class ReaderBrokenError(PactgraphError):
    """The process that reads filings does not start."""


class UnaccountedError(PactgraphError):
    """The figures of a build do not add up, so nobody is shown what it made: a fault of ours."""
