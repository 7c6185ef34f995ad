r"""The named questions: one SPARQL file each in `queries/`, whose first comment says what it asks and what it may be told.

    # Who manufactures a compound, and for whom?          the title
    # Question: CQ05
    # Words: Who manufactures VX4 for whom?               how one would ask it
    # Parameter compound (compound): its name or an alias
    # Parameter since (day, optional): from this day on
    # Pages: compound                                     rows stand in its order: a long answer is read page by page

A parameter is the SPARQL variable of its name, in a line of its own: `VALUES ?compound { UNDEF }` stands for any. What is given
takes the place of what stands between the braces, so each file is also a query as it is. A line
`FILTER(!BOUND(?company) || EXISTS { ?agreement … ?company })` becomes the set of agreements that are meant, so that only they are
looked at.

A line `{ SELECT * WHERE { ?filing pact:source ?source } }` says the same as the pattern in it. It has the store read all such
triples in a row and join them, which takes a tenth of the time of looking each up for every row of a long answer. Where the
question is told of one company, agreement, compound or person the pattern stands there itself, and the few are looked up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

from pactgraph.graph.answering.summaries import Summary

ParameterType = Literal["organization", "person", "compound", "agreement", "kind", "day", "text"]

Find = Callable[[str], Iterable[str]]

_PARAMETER = re.compile(r"Parameter (?P<name>\w+) \((?P<type>\w+)(?P<optional>, optional)?\): (?P<words>.+)")
_VALUES = re.compile(r"^[ \t]*VALUES \?(?P<name>\w+) \{(?P<default>[^{}\n]*)\}[ \t]*$", re.MULTILINE)
_ORDER = re.compile(r"^ORDER BY(?P<columns>(?: \?\w+)+)\s*\Z", re.MULTILINE)
_ONLY = re.compile(
    r"^[ \t]*FILTER\(!BOUND\(\?(?P<name>\w+)\) \|\| EXISTS \{ (?P<pattern>\?(?P<what>\w+) .+) \}\)[ \t]*$", re.MULTILINE
)
_WHOLE = re.compile(r"(?P<alone>^[ \t]*)?\{ SELECT \* WHERE \{ (?P<pattern>.+?) \} \}(?P<end>[ \t]*)$", re.MULTILINE)
_NODES: frozenset[ParameterType] = frozenset({"organization", "person", "compound", "agreement"})


@dataclass(frozen=True, slots=True)
class Parameter:
    """Something a question may be told."""

    name: str
    type: ParameterType
    words: str
    optional: bool

    @property
    def is_node(self) -> bool:
        """Whether it is something in the graph, not a day or a text."""
        return self.type in _NODES


@dataclass(frozen=True, slots=True)
class Question:
    """One named question."""

    name: str  # "who-manufactures"
    code: str  # "CQ05"
    title: str
    words: str
    parameters: tuple[Parameter, ...]
    summaries: tuple[Summary, ...]
    query: str  # SPARQL, as in the file
    pages: str = ""  # the parameter by which rows stand in order: a long answer is read page by page

    @property
    def order(self) -> tuple[str, ...]:
        """The columns by which the query sorts its rows."""
        match = _ORDER.search(self.query)
        return tuple(name.removeprefix("?") for name in match["columns"].split()) if match else ()

    @property
    def looked_up(self) -> str:
        """The same query for few rows: each pattern is looked up, none is read whole."""
        return _WHOLE.sub(_looked_up, self.query)

    def told(self, terms: Mapping[str, str], find: Find) -> str:
        """The query, unsorted, with each parameter's terms (SPARQL, separated by spaces) in the place of its default.

        `find` gives the IRIs that a SELECT of one column finds: those that are meant stand in the query, so planned well.
        """
        rest = _ONLY.sub("", _VALUES.sub("", self.query))
        narrowing = {match["name"] for match in _ONLY.finditer(self.query) if not re.search(rf"\?{match['name']}\b", rest)}
        few = any(parameter.is_node and parameter.name in terms for parameter in self.parameters)
        whole = self.looked_up if few else self.query
        query = _VALUES.sub(lambda match: "" if match["name"] in narrowing else _values(match, terms), whole)
        return _ORDER.sub("", _ONLY.sub(lambda match: _only(match, terms, find), query))


def _looked_up(match: re.Match[str]) -> str:
    """The pattern itself: a line of its own, or the body of an OPTIONAL."""
    return f"{{ {match['pattern']} }}" if match["alone"] is None else f"{match['alone']}{match['pattern']} ."


def _only(match: re.Match[str], terms: Mapping[str, str], find: Find) -> str:
    given = terms.get(match["name"])
    if given is None:
        return ""
    what = match["what"]
    meant = find(f"SELECT DISTINCT ?{what} WHERE {{ VALUES ?{match['name']} {{ {given} }} {match['pattern']} }}")
    return f"  VALUES ?{what} {{ {' '.join(f'<{iri}>' for iri in meant)} }}"


def _values(match: re.Match[str], terms: Mapping[str, str]) -> str:
    given = terms.get(match["name"])
    if given is None:
        return "" if match["default"].strip() == "UNDEF" else match[0]
    return f"  VALUES ?{match['name']} {{ {given} }}"


@cache
def read_questions() -> tuple[Question, ...]:
    """Every question, ordered by its code."""
    folder = files("pactgraph.graph").joinpath("queries")
    found = [
        read_question(file.name.removesuffix(".rq"), file.read_text(encoding="utf-8"))
        for file in folder.iterdir()
        if file.name.endswith(".rq")
    ]
    return tuple(sorted(found, key=lambda question: question.code))


def read_question(name: str, text: str) -> Question:
    """One question from its file. Raises ValueError where the first comment lacks something."""
    lines = [line.removeprefix("#").strip() for line in text.split("\n\n", 1)[0].splitlines() if line.startswith("#")]
    facts = {key: words for line in lines if (key := line.partition(": ")[0]) and (words := line.partition(": ")[2])}
    if not lines or "Question" not in facts or "Words" not in facts:
        raise ValueError(f"{name}.rq: the first comment needs a title, a question and its words")
    parameters = tuple(_parameter(name, line) for line in lines if line.startswith("Parameter"))
    variables = {match["name"] for match in _VALUES.finditer(text)}
    if variables != {parameter.name for parameter in parameters}:
        raise ValueError(f"{name}.rq: the first comment and the VALUES lines name different parameters")
    summaries = tuple(_summary(line) for line in lines if line.startswith("Summary"))
    return Question(name, facts["Question"], lines[0], facts["Words"], parameters, summaries, text, _pages(name, facts, text))


def _pages(name: str, facts: Mapping[str, str], text: str) -> str:
    pages = facts.get("Pages", "")
    if pages and ("\n# Summary" in text or not re.search(rf"^ORDER BY \?{pages}\b", text, re.MULTILINE)):
        raise ValueError(f"{name}.rq: it sums up all rows, or they do not stand in the order of ?{pages}")
    return pages


def _summary(line: str) -> Summary:
    """Read "Summary median: upfront by currency" or "Summary share: redacted"."""
    head, _, column = line.partition(": ")
    if head == "Summary share":
        return Summary("share", column)
    figure, _, group = column.partition(" by ")
    return Summary("median", figure, group)


def _parameter(name: str, line: str) -> Parameter:
    match = _PARAMETER.fullmatch(line)
    if match is None:
        raise ValueError(f"{name}.rq: {line!r} is no parameter")
    for known in get_args(ParameterType):
        if match["type"] == known:
            return Parameter(match["name"], known, match["words"], bool(match["optional"]))
    raise ValueError(f"{name}.rq: {match['type']} is no type of parameter")


def find_question(name: str) -> Question | None:
    """The question of a name ("who-manufactures") or code ("CQ05"), if there is one."""
    wanted = name.casefold()
    return next((q for q in read_questions() if wanted in (q.name.casefold(), q.code.casefold())), None)


def near_questions(name: str) -> tuple[str, ...]:
    """The names of questions closest to one that is none, best first."""
    return tuple(get_close_matches(name.casefold(), [question.name for question in read_questions()], n=3, cutoff=0.4))
