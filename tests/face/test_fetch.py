"""Filings come from EDGAR politely, each once; what its answers hold becomes neither an address nor a path unchecked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from pactgraph.cli import app
from pactgraph.edgar.errors import EdgarAnswerError, IdentityMissingError, UnknownCompanyError
from pactgraph.edgar.fetching import PATIENCE, Addresses, Edgar, Fetched, fetch
from pactgraph.edgar.listing import Wanted, as_cik, is_submission
from pactgraph.graph.errors import ServerError
from pactgraph.graph.servers.exchange import Patience
from tests.face.edgar_server import CIK, RECENT, accession, edgar_server
from tests.face.edgar_server import Edgar as Server

WHO = "Jane Roe jane@example.org"
SINCE_2004 = Wanted(("8-K",), since=date(2004, 1, 1))
LIST = f"/submissions/CIK{CIK}.json"


@pytest.fixture
def server() -> Iterator[Server]:
    with edgar_server() as one:
        yield one


def fetched(server: Server, folder: Path, wanted: Wanted = SINCE_2004, company: str = "cvne", **options: Any) -> Fetched:
    waits: list[float] = options.pop("waits", [])
    patience = Patience(tries=4, first_wait=2.0, again=PATIENCE.again, sleep=waits.append)
    with closing(Edgar(WHO, folder, patience=patience, addresses=Addresses(server.url, server.url))) as edgar:
        return fetch(edgar, company, wanted, **options)


def test_the_wanted_filings_come_and_nothing_else(server: Server, tmp_path: Path) -> None:
    done = fetched(server, tmp_path)
    kept = sorted(path.name for path in (tmp_path / CIK).iterdir())
    assert kept == [f"{accession(number)}.txt" for number in (3, 5, 6, 8)]
    assert (done.cik, done.wanted, done.new, done.there, done.refused) == (CIK, 4, 4, 0, [])
    assert f"/submissions/CIK{CIK}-submissions-002.json" not in server.paths  # too old to hold any
    assert {who for _, _, who in server.asked} == {WHO}


def test_what_is_there_is_not_fetched_again_and_a_fetch_goes_on(server: Server, tmp_path: Path) -> None:
    assert fetched(server, tmp_path, limit=1).left == 3
    server.asked.clear()
    done = fetched(server, tmp_path)
    assert (done.there, done.new) == (1, 3)
    assert len(server.asked) == 3  # the lists of the last hour serve again
    server.asked.clear()
    assert fetched(server, tmp_path).there == 4
    assert not server.asked


@pytest.mark.parametrize("company", ["CVNE", "cvne", "9900101", "0009900101", "CORVANE THERAPEUTICS INC"])
def test_a_company_is_found_by_ticker_number_and_name(company: str, server: Server, tmp_path: Path) -> None:
    assert fetched(server, tmp_path, Wanted(("10-K",), since=date(2004, 1, 1)), company).new == 1


def test_an_unknown_company_offers_near_ones(server: Server, tmp_path: Path) -> None:
    with pytest.raises(UnknownCompanyError, match=r"near: halvorsen labs corp.*CIK"):
        fetched(server, tmp_path, company="Halvorsen Lab Corp")


@pytest.mark.parametrize(
    "identity", ["", "Jane", "jane@example.org", "Jane Roe jane@example.org\r\nX-Evil: 1", "Jané Roe j@e.org"]
)
def test_nobody_asks_without_saying_who_they_are(identity: str, tmp_path: Path) -> None:
    with pytest.raises(IdentityMissingError, match="who asks"):
        Edgar(identity, tmp_path)


def test_requests_keep_their_distance(server: Server, tmp_path: Path) -> None:
    waits: list[float] = []
    fetched(server, tmp_path, waits=waits)
    assert len(waits) == len(server.asked) - 1
    assert all(0 < wait <= 0.2 * len(server.asked) for wait in waits)
    assert sum(waits) > 0.2 * (len(waits) - 1) * 0.4  # nobody slept: each wait holds those before it
    with closing(Edgar(WHO, tmp_path, rate=1000, addresses=Addresses(server.url, server.url))) as hasty:
        assert hasty.gap == 0.1


def test_a_real_clock_shows_at_most_five_a_second(server: Server, tmp_path: Path) -> None:
    with closing(Edgar(WHO, tmp_path, addresses=Addresses(server.url, server.url))) as edgar:
        fetch(edgar, "cvne", SINCE_2004)
    times = [when for when, _, _ in server.asked]
    assert len(times) == 7
    assert times[-1] - times[0] >= 0.2 * 6 - 0.05


@pytest.mark.parametrize("status", [403, 429, 503])
def test_a_refusal_to_hurry_is_waited_out(status: int, server: Server, tmp_path: Path) -> None:
    waits: list[float] = []
    server.statuses = [status, status]
    assert fetched(server, tmp_path, waits=waits).new == 4
    assert [wait for wait in waits if wait >= 2.0][:2] == [2.0, 4.0]


def test_who_stays_locked_out_is_told_and_keeps_what_came(server: Server, tmp_path: Path) -> None:
    fetched(server, tmp_path, limit=2)
    server.statuses = [403] * 4
    with pytest.raises(ServerError, match="asked 4 times: 403 Request Rate"):
        fetched(server, tmp_path)
    assert fetched(server, tmp_path).new == 2


def changed(server: Server, path: str, value: Any) -> None:
    server.found[path] = value


@pytest.mark.parametrize(
    ("number", "words"),
    [("../../../etc/passwd", "accession"), ("0009900101-06-00000３", "accession"), (7, "accession"), (None, "accession")],
)
def test_an_accession_number_that_is_none_becomes_no_path(number: object, words: str, server: Server, tmp_path: Path) -> None:
    recent = {"accessionNumber": [number], "form": ["8-K"], "filingDate": ["2008-01-01"]}
    server.found[LIST] = {"filings": {"recent": recent, "files": []}}
    with pytest.raises(EdgarAnswerError, match=words):
        fetched(server, tmp_path)
    assert not (tmp_path / CIK).exists()


@pytest.mark.parametrize(
    "filings",
    [
        None,
        [],
        {"recent": "none"},
        {"recent": {"accessionNumber": [accession(1)], "form": [], "filingDate": []}},
        {"recent": {"accessionNumber": [accession(1)], "form": ["8-K"], "filingDate": ["soon"]}},
        {"recent": {"accessionNumber": [accession(1)], "form": [8], "filingDate": ["2008-01-01"]}},
        {"recent": {"accessionNumber": [], "form": [], "filingDate": []}, "files": [{"name": "../../x.json"}]},
        {
            "recent": {"accessionNumber": [], "form": [], "filingDate": []},
            "files": [{"name": "CIK0000000001-submissions-001.json"}],
        },
        {"recent": {"accessionNumber": [], "form": [], "filingDate": []}, "files": {"name": 1}},
    ],
)
def test_a_list_of_another_shape_is_an_error(filings: object, server: Server, tmp_path: Path) -> None:
    server.found[LIST] = {"filings": filings}
    with pytest.raises(EdgarAnswerError):
        fetched(server, tmp_path)


@pytest.mark.parametrize(
    "body", ["<html>", "[]", "[" * 100_000, '{"0": {"ticker": 1}}', '{"0": {"ticker": "A", "title": "A", "cik_str": "../1"}}']
)
def test_a_ticker_file_of_another_shape_is_an_error(body: str, server: Server, tmp_path: Path) -> None:
    server.found["/files/company_tickers.json"] = body
    with pytest.raises(EdgarAnswerError):
        fetched(server, tmp_path)


def test_a_filing_that_is_missing_or_none_is_refused_and_the_rest_goes_on(server: Server, tmp_path: Path) -> None:
    first, second, third = (f"/Archives/edgar/data/9900101/{accession(number)}.txt" for number in (3, 5, 6))
    del server.found[first]
    server.found[second] = "<html>Your Request Originates from an Undeclared Automated Tool</html>"
    server.endless = third
    done = fetched(server, tmp_path)
    assert done.new == 1
    assert sorted(refused.error for refused in done.refused) == ["EdgarAnswerError", "EdgarAnswerError", "LimitExceededError"]
    assert [path.name for path in (tmp_path / CIK).iterdir()] == [f"{accession(8)}.txt"]


def test_the_command_says_what_it_did(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACTGRAPH_EDGAR", server.url)
    words = ["fetch", "--company", "CVNE", "--form", "8-K", "--since", "2004", "--until", "2007-06", "--to", str(tmp_path)]
    assert isinstance(CliRunner().invoke(app, words).exception, IdentityMissingError)
    done = CliRunner().invoke(app, [*words, "--identity", WHO])
    assert done.exit_code == 0, done.output
    assert "3 new, 0 there already, 0 refused" in done.output
    assert CliRunner().invoke(app, [*words[:6], "soon", "--identity", WHO]).exit_code == 2
    del server.found[f"/Archives/edgar/data/9900101/{accession(RECENT[0][2])}.txt"]
    assert CliRunner().invoke(app, [*words[:7], "--to", str(tmp_path), "--identity", WHO]).exit_code == 3


def test_what_is_fetched_is_read(server: Server, tmp_path: Path) -> None:
    fetched(server, tmp_path / "filings", limit=2)
    built = CliRunner().invoke(app, ["build", str(tmp_path / "filings"), "-g", str(tmp_path / "graph")])
    assert built.exit_code == 0, built.output
    assert "read 2" in built.output


@pytest.mark.parametrize(
    ("text", "cik"), [("1", "0000000001"), ("0000000000", None), ("12345678901", None), ("１", None), ("IMGN", None)]
)
def test_a_cik_has_ten_digits(text: str, cik: str | None) -> None:
    assert as_cik(text) == cik


def test_a_submission_holds_its_own_number() -> None:
    assert is_submission(f"<SEC-HEADER> {accession(1)}".encode(), accession(1))
    assert not is_submission(f"<SEC-HEADER> {accession(1)}".encode(), accession(2))
    assert not is_submission(b"<html>", accession(1))
