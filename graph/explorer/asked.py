"""What a look-up or page is asked, with every value checked, and what is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LONGEST = 300  # characters of a name or of words to search for


class AskedWronglyError(Exception):
    """A parameter has a value that it cannot have; the text says which."""


class NothingThereError(Exception):
    """There is nothing at this address."""


@dataclass(frozen=True, slots=True)
class Made:
    """An answer: JSON or HTML, and the Content-Security-Policy of a page."""

    body: bytes
    media_type: str = "application/json"
    policy: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """The parameters of one request."""

    parameters: Mapping[str, str]
    page_rows: int = 1_000
    text_bytes: int = 4_194_304

    def text(self, name: str) -> str | None:
        """A text, None where it is not given or empty. Raises AskedWronglyError where it is too long."""
        value = self.parameters.get(name, "").strip()
        if len(value) > LONGEST:
            raise AskedWronglyError(f"{name} has more than {LONGEST} characters")
        return value or None

    def needed(self, name: str) -> str:
        """A text that must be given."""
        value = self.text(name)
        if value is None:
            raise AskedWronglyError(f"say {name}")
        return value

    def number(self, name: str, default: int, most: int) -> int:
        """A whole number from 0 to `most`."""
        value = self.text(name)
        if value is None:
            return default
        if not value.isascii() or not value.isdigit() or len(value) > 9 or int(value) > most:
            raise AskedWronglyError(f"{name} is a whole number from 0 to {most:,}")
        return int(value)

    def page(self) -> slice:
        """The rows wanted: `offset` and `limit`."""
        start = self.number("offset", 0, 999_999_999)
        return slice(start, start + self.number("limit", min(50, self.page_rows), self.page_rows))
