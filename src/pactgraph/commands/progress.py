"""How far a long command is: a bar on a terminal, nothing where nobody looks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

    from pactgraph.build import Watch
    from pactgraph.report import Report


@contextmanager
def watching(verb: str) -> Iterator[Watch]:
    """Give a function that shows the figures of a build, on standard error."""
    if not sys.stderr.isatty():  # what draws is not even imported
        yield lambda report, files: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=_console(), transient=True) as progress:
        task = progress.add_task(verb, total=None, rate="")

        def watch(report: Report, files: int) -> None:
            speed = progress.tasks[0].speed
            refused = f", {len(report.refused):,} refused" if report.refused else ""
            rate = f"{speed:,.0f}/s{refused}" if speed else refused.removeprefix(", ")
            progress.update(task, completed=report.files, total=files, rate=rate)

        yield watch


@contextmanager
def counting(verb: str) -> Iterator[Callable[[int, int], None]]:
    """Give a function that shows how many of how many are done, on standard error."""
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(bar_width=24), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=_console(), transient=True) as progress:
        task = progress.add_task(verb, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


def _console() -> Console:
    from rich.console import Console

    return Console(stderr=True)
