"""What a build did: the figures of `report.json` and of the summary on the terminal."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from pactgraph.reading import Counts
from pactgraph.refusal import Refused

_SHOWN = 10  # refused files on the terminal; report.json has them all


@dataclass(slots=True)
class Report:
    """Figures of one build.

    Always: `files` = `read` + `unchanged` + `same_bytes` + refused, and `source_characters` = `characters` + those skipped.
    """

    files: int = 0
    read: int = 0
    unchanged: int = 0
    same_bytes: int = 0  # files whose bytes stand under another name too
    forgotten: int = 0  # sources dropped because their file changed, is gone or was forgotten
    again: int = 0  # of `read`: sources that the store had lost
    gone: int = 0  # sources that the store has lost and whose files are no longer there
    refused: list[Refused] = field(default_factory=list)
    source_characters: int = 0  # of the files read, as decoded
    characters: int = 0  # of kept texts of the files read
    skipped: Counter[str] = field(default_factory=Counter)  # size of what became no text, by reason
    quads_made: int = 0
    store: dict[str, int] = field(default_factory=dict)  # what the store holds now, by what is counted
    set_aside: int = 0  # facts of the store that were not sure enough to be believed; they stay evidence
    corrections: list[dict[str, Any]] = field(default_factory=list)  # what became of each, by line
    seconds: float = 0.0

    def count(self, counts: Counts, quads: int) -> None:
        """Count one file that was read."""
        self.read += 1
        self.source_characters += counts.source
        self.characters += counts.characters
        self.quads_made += quads
        for reason, size in counts.skipped:
            self.skipped[reason] += size

    @property
    def whole(self) -> bool:
        """Whether every file and every character is accounted for."""
        files = self.read + self.unchanged + self.same_bytes + len(self.refused)
        characters = self.characters + self.skipped.total()
        return (self.files, self.source_characters) == (files, characters) and min(self.skipped.values(), default=0) >= 0

    def as_json(self) -> dict[str, Any]:
        """The object of report.json."""
        values = asdict(self)
        values["skipped"] = dict(sorted(self.skipped.items()))
        values["refused"] = [asdict(refused) for refused in sorted(self.refused, key=lambda one: (one.name, one.reason))]
        values["seconds"] = round(self.seconds, 3)
        return values

    @property
    def line(self) -> str:
        """The figures on one line."""
        quads = self.store.get("quads", 0)
        corrected = f"; corrections: {self._corrected()}" if self.corrections else ""
        return f"read {self.read:,}, unchanged {self.unchanged:,}, refused {len(self.refused):,}; {quads:,} quads{corrected}"

    def lines(self) -> Iterator[str]:
        """The summary, in lines of at most 80 columns."""
        rate = f" ({self.read / self.seconds:,.0f} a second)" if self.read and self.seconds else ""
        yield f"Files       {self.files:>9,}   read {self.read:,}, unchanged {self.unchanged:,}, refused {len(self.refused):,}"
        if self.same_bytes:
            yield f"            {'':>9}   {self.same_bytes:,} with the same bytes as another"
        if self.forgotten:
            yield f"            {'':>9}   {self.forgotten:,} forgotten"
        if self.again:
            yield f"            {'':>9}   {self.again:,} read again: the store had lost them"
        if self.gone:
            yield f"            {'':>9}   {self.gone:,} lost: the store has lost them and their files are gone"
        yield from self._correction_lines()
        if self.set_aside:
            yield f"Set aside   {self.set_aside:>9,}   facts not sure enough; kept as evidence only"
        for name, number in self.store.items():
            yield f"{name.capitalize():<11} {number:>9,}"
        yield f"Seconds     {self.seconds:>9.1f}{rate}"
        yield from self._refused_lines()

    def _correction_lines(self) -> Iterator[str]:
        if not self.corrections:
            return
        yield f"Corrections {len(self.corrections):>9,}   {self._corrected()}"
        waiting = [row for row in self.corrections if row["status"] not in ("applied", "elsewhere")]
        for row in waiting[:_SHOWN]:
            yield from textwrap.wrap(
                f"  {row['status']}, line {row['line']}: {row['says']}: {row['reason']}", 80, subsequent_indent="    "
            )
        if len(waiting) > _SHOWN:
            yield f"  … and {len(waiting) - _SHOWN:,} more; report.json names each with its reason"

    def _corrected(self) -> str:
        counted = Counter(row["status"] for row in self.corrections)
        return ", ".join(f"{status} {counted[status]:,}" for status in sorted(counted))

    def _refused_lines(self) -> Iterator[str]:
        for refused in self.refused[:_SHOWN]:
            yield f"  refused {refused.name}: {refused.reason}"
        if len(self.refused) > _SHOWN:
            yield f"  … and {len(self.refused) - _SHOWN:,} more; report.json names each with its reason"
