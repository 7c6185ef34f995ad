"""What can go wrong with one filing, as types that a batch can tell apart.

LoaderError                 one file is refused; the batch goes on
├── UnreadableFilingError   the bytes are no filing in a form we read
├── LimitExceededError      reading on would cost more time or memory than one file may
└── HostileInputError       the file asks for something a filing never needs (DTD, path outside, bomb)
"""

from __future__ import annotations


class LoaderError(Exception):
    """One filing is refused; a batch reports it and goes on."""

    def __init__(self, file: str, place: str, reason: str) -> None:
        super().__init__(file, place, reason)  # all three, so that it survives pickling
        self.file = file
        self.place = place
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.file}: {self.place}: {self.reason}"


class UnreadableFilingError(LoaderError):
    """The bytes are no filing in a form we read: empty, binary, cut off."""


class LimitExceededError(LoaderError):
    """Reading on would cost more time or memory than one file may."""


class HostileInputError(LoaderError):
    """The file asks for what no filing needs: a DTD, a path outside its folder, a bomb."""
