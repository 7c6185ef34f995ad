"""Pairs worth a look -> a table to answer in, and answers -> corrections."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pactgraph.correcting import Correcting, Said
from pactgraph.errors import NoInputError
from pactgraph.graph.answering.cells import defused
from pactgraph.graph.corrections.records import Identity
from pactgraph.graph.errors import UnknownNameError
from pactgraph.graph.identity.review import Pair, Side
from pactgraph.ontology.iris import SOURCES
from pactgraph.refusal import Refused

ANSWERS = {"same": "same", "s": "same", "different": "different", "d": "different", "skip": "", "k": "", "": ""}
COLUMNS = (
    "answer", "why", "left", "right", "left_sentence", "right_sentence", "verdict", "score", "reason", "worth",
    "left_agreements", "right_agreements", "left_file", "right_file", "key", "left_iri", "right_iri",
)  # fmt: skip
_AROUND = 140  # characters of a sentence before and after the name; a table has all
_FORMULA = ("'=", "'+", "'-", "'@", "'\t", "'\r")


def decision(desk: Correcting, left: str, right: str, answer: str, said: Said) -> Identity:
    """What a person decided of two as-filed entities, by their IRIs. Raises UnknownNameError."""
    places = desk.pointer.place(left), desk.pointer.place(right)
    values: dict[str, Any] = {"correction": answer, "left": places[0], "right": places[1], **said.fields()}
    return Identity(**values)


def decided(desk: Correcting, pair: Pair) -> bool:
    """Whether a person has said something of the very same words, in a line that no build may have seen yet."""
    return desk.holds(decision(desk, pair.left.iri, pair.right.iri, "same", Said(by="nobody", on="2000-01-01")).key)


def pair_row(desk: Correcting, pair: Pair) -> dict[str, str | int | float]:
    """A pair as a row: what both sides are called, where, and what rules think of it."""
    key = decision(desk, pair.left.iri, pair.right.iri, "same", Said(by="nobody", on="2000-01-01")).key
    return {
        "answer": "",
        "why": "",
        "left": pair.left.name,
        "right": pair.right.name,
        "left_sentence": _sentence(pair.left),
        "right_sentence": _sentence(pair.right),
        "verdict": pair.verdict,
        "score": pair.score,
        "reason": pair.reason,
        "worth": pair.worth,
        "left_agreements": pair.left.agreements,
        "right_agreements": pair.right.agreements,
        "left_file": pair.left.quoted.file if pair.left.quoted else "",
        "right_file": pair.right.quoted.file if pair.right.quoted else "",
        "key": key,
        "left_iri": pair.left.iri,
        "right_iri": pair.right.iri,
    }


def _sentence(side: Side) -> str:
    return " ".join(side.quoted.sentence.split()) if side.quoted else ""


def table(rows: Iterable[dict[str, str | int | float]]) -> str:
    """The rows as CSV; a cell that a spreadsheet would take for a formula begins with an apostrophe."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([[defused(str(row[column])) for column in COLUMNS] for row in rows])
    return text.getvalue()


@dataclass(slots=True)
class Answers:
    """What was read from a table."""

    decisions: list[Identity] = field(default_factory=list)
    known: int = 0  # answers that hold already
    refused: list[Refused] = field(default_factory=list)


def read_answers(desk: Correcting, path: Path, said: Said) -> Answers:
    """The answers of a table. Raises NoInputError where the file is no table of pairs."""
    answers = Answers()
    for number, row in _rows(path):
        try:
            answer = ANSWERS[(row["answer"] or "").strip().casefold()]
            if answer:
                _take(answers, _answered(desk, row, answer, said), desk)
        except KeyError:
            answers.refused.append(_refused(path, number, f"{row['answer']!r} is none of same, different, skip"))
        except (UnknownNameError, ValueError) as error:
            answers.refused.append(_refused(path, number, str(error)))
    return answers


def _answered(desk: Correcting, row: dict[str, str], answer: str, said: Said) -> Identity:
    for column in ("left_iri", "right_iri"):
        if not row[column].startswith(SOURCES):
            raise ValueError(f"{column} is no as-filed thing")
    why = _fused(row.get("why") or "") or said.why
    found = decision(desk, row["left_iri"], row["right_iri"], answer, Said(said.by, said.on, why))
    if found.key != row["key"]:
        raise ValueError("the graph has changed since this table was written: the pair is not what it was")
    return found


def _take(answers: Answers, found: Identity, desk: Correcting) -> None:
    if desk.says(found):
        answers.known += 1
    else:
        answers.decisions.append(found)


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, restval="")
            lacking = [column for column in ("answer", "key", "left_iri", "right_iri") if column not in (reader.fieldnames or ())]
            if lacking:
                raise NoInputError(f"{path} is no table of pairs: it has no column {', '.join(lacking)}")
            for row in reader:
                yield reader.line_num, {str(column): str(cell) for column, cell in row.items()}
    except (csv.Error, UnicodeDecodeError) as error:
        raise NoInputError(f"{path} is no table: {error}") from None


def _fused(cell: str) -> str:
    """A cell without the apostrophe that kept it from being a formula."""
    return cell[1:] if cell.startswith(_FORMULA) else cell


def _refused(path: Path, number: int, reason: str) -> Refused:
    return Refused(path.name, "AnswerError", f"line {number}", reason)


def pair_lines(pair: Pair, number: int) -> Sequence[str]:
    """A pair for the screen: both names with their sentences, and what rules think."""
    head = f"{number}  {pair.left.name}  |  {pair.right.name}"
    sides = [side for side in (pair.left, pair.right) if side.quoted]
    told = [f"“{_excerpt(side)}” ({side.quoted.file}; {_count(side.agreements)})" for side in sides if side.quoted]
    return [head, *told, f"rules: {pair.verdict}, {pair.score:g}: {pair.reason}"]


def _excerpt(side: Side) -> str:
    """The sentence of a side, cut on both ends where it is long: the name that it is about stays in it."""
    sentence, name = _sentence(side), " ".join(side.quoted.quote.split()) if side.quoted else ""
    at = max(0, sentence.find(name))
    before, after = sentence[:at], sentence[at + len(name) :]
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0] + "…"
    return f"{before}{name}{after}"


def _count(number: int) -> str:
    return "1 agreement or office" if number == 1 else f"{number:,} agreements and offices"
