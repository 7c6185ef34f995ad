"""`pactgraph fetch`: filings from EDGAR into a folder."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Annotated

import typer


def fetch(
    company: Annotated[str, typer.Option(help="Ticker, CIK, or name as EDGAR has it.")],
    form: Annotated[list[str] | None, typer.Option(help="Form type; may be repeated. 8-K unless said.")] = None,
    since: Annotated[str, typer.Option(help="First day of filing: 2004, 2004-05 or 2004-05-01.")] = "",
    until: Annotated[str, typer.Option(help="Last day of filing, likewise.")] = "",
    to: Annotated[Path, typer.Option("--to", help="Folder to keep them in.", metavar="FOLDER")] = Path("filings"),
    identity: Annotated[
        str, typer.Option(envvar="PACTGRAPH_IDENTITY", help="Who asks: 'Your Name you@example.org'. EDGAR requires it.")
    ] = "",
    rate: Annotated[float, typer.Option(help="Requests a second at most.", min=0.01, max=10)] = 5.0,
    limit: Annotated[int | None, typer.Option(help="Fetch at most so many.", min=1)] = None,
) -> None:
    """Fetch a company's filings from EDGAR, each as its full submission; what is there already is not fetched again."""
    from pactgraph.commands.progress import counting
    from pactgraph.edgar.fetching import Edgar
    from pactgraph.edgar.fetching import fetch as bring
    from pactgraph.edgar.listing import Wanted

    wanted = Wanted(tuple(form or ["8-K"]), _day(since, "--since", first=True), _day(until, "--until", first=False))
    with closing(Edgar(identity, to, rate)) as edgar, counting("Fetching") as watch:
        done = bring(edgar, company, wanted, limit, watch)
    typer.echo(f"Filings     {done.wanted:>9,}   {done.new:,} new, {done.there:,} there already, {len(done.refused):,} refused")
    if done.left:
        typer.echo(f"            {'':>9}   {done.left:,} left (--limit)")
    for refused in done.refused:
        typer.echo(f"  refused {refused.name}: {refused.reason}", err=True)
    typer.echo(f"Folder      {to / done.cik}")
    if done.refused:
        raise typer.Exit(3)


def _day(text: str, option: str, *, first: bool) -> date | None:
    """A day, or the first or last one of a month or year."""
    if not text:
        return None
    try:
        year, month, day = (*map(int, text.split("-")), 0, 0)[:3]
        if day:
            return date.fromisoformat(text)
        if first:
            return date(year, month or 1, 1)
        following = date(year + (month or 12) // 12, (month or 12) % 12 + 1, 1)
        return date.fromordinal(following.toordinal() - 1)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day, month or year", param_hint=option) from None
