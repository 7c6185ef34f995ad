"""Why one source file could not be read: what every process and every report says of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refused:
    """One source file that could not be read, and why."""

    name: str
    error: str  # name of the error's type
    place: str
    reason: str
