"""Queries nobody should send, made by a grammar from a seed: products, endless paths, depth, size, calls out, broken text."""

from __future__ import annotations

import random
from collections.abc import Callable

VARIABLES = ("?a", "?b", "?c", "?d", "?e", "?f")
PREDICATES = ("pact:name", "pact:party", "a", "rdfs:label", "pact:agreementDate", "<urn:none>")
PATHS = ("(!<urn:{n}>)*", "(pact:party|^pact:party)+", "({p}/^{p})*", "^{p}?", "!(<urn:{n}>|^<urn:{n}>)")
EVIL = ("(a+)+$", "(.*a){25}", "(\\\\p{{L}}{{1,100}})+x", "([a-z]+)*[0-9]", "(((((.*)*)*)*)*)*y")
BROKEN = ("\x00", "\ufeff", "\u202e", "\ud7ff", "\\u0000", "}}}}", "'''", '"""', "<", "#", "{{{{", "\\", "%00", "\r\n\r\n")


class Attacks:
    """An endless supply; the same seed gives the same queries. `victim` is an address that must never be called."""

    def __init__(self, seed: int, victim: str) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - chances, not secrets
        self.victim = victim
        self.number = 0
        self.sorts: tuple[Callable[[], str], ...] = (
            self.product, self.walk, self.depth, self.size, self.regex, self.doubling,
            self.outward, self.ordinary, self.ordinary, self.ordinary, self.torn, self.torn,
        )  # fmt: skip

    def query(self) -> str:
        """The next query."""
        self.number += 1
        return self.dice.choice(self.sorts)()

    def product(self) -> str:
        """Patterns that share nothing."""
        triples = " . ".join(f"?s{n} ?p{n} ?o{n}" for n in range(self.dice.randint(2, 5)))
        head = self.dice.choice(("(COUNT(*) AS ?n)", "*", "DISTINCT *", "(GROUP_CONCAT(STR(?o0)) AS ?x)", "(MAX(?o1) AS ?x)"))
        order = self.dice.choice(("", "ORDER BY ?o1 ?s0", "GROUP BY ?s0") if head.startswith("(") else ("", "ORDER BY ?o1"))
        return f"SELECT {head} WHERE {{ {triples} FILTER(?o0 != ?s1) }} {order} # {self.number}"

    def walk(self) -> str:
        """Paths without an end of their own."""
        path = self.dice.choice(PATHS).format(n=self.number, p=self.predicate())
        step = f"?a {path} ?b"
        group = self.dice.choice((step, f"GRAPH ?g {{ {step} }}", f"{step} . ?b {path} ?c"))
        return f"SELECT (COUNT(*) AS ?n) WHERE {{ {group} }}"

    def depth(self) -> str:
        """Nested up to far beyond what a parser's stack holds."""
        levels = self.dice.choice((10, 100, 130, 1_000, 9_000, 20_000))
        opened, closed, inner = self.dice.choice(
            (("{", "}", "?a ?b ?c"), ("FILTER(" + "(", "))", "?a = 1"), ("{ SELECT * WHERE ", "}", "{ ?a ?b ?c }"))
        )
        if opened.startswith("FILTER"):
            return "SELECT * WHERE { ?a ?b ?c FILTER" + "(" * levels + "?a = 1" + ")" * levels + " }"
        if self.dice.random() < 0.3:
            sign = self.dice.choice(("!", "-", "+"))
            return "SELECT * WHERE { ?a ?b ?c FILTER(" + sign * levels + "?c) }"
        return "SELECT * WHERE { " + opened * levels + inner + closed * levels + " }"

    def size(self) -> str:
        """Long lists and long names."""
        count = self.dice.choice((100, 2_000, 6_000))
        return self.dice.choice(
            (
                "SELECT * WHERE { VALUES ?a { " + "<urn:a> " * count + "} ?a ?b ?c }",
                "SELECT * WHERE { " + "?a ?b ?c . " * count + "}",
                "SELECT * WHERE { ?a ?b '" + "x" * count * 8 + "' }",
                "SELECT * WHERE { ?a ?b ?c FILTER(?c IN (" + ", ".join(map(str, range(count))) + ")) }",
                "SELECT " + " ".join(f"?v{n}" for n in range(count)) + " WHERE { ?v0 ?v1 ?v2 }",
                "SELECT * WHERE { " + " UNION ".join(["{ ?a ?b ?c }"] * (count // 4)) + " }",
            )
        )

    def regex(self) -> str:
        """Patterns that some engines never finish."""
        pattern = self.dice.choice(EVIL).replace("{{", "{").replace("}}", "}")
        call = self.dice.choice((f'REGEX(STR(?c), "{pattern}")', f'REPLACE(STR(?c), "{pattern}", "$1$1") = "{self.number}"'))
        return f"SELECT * WHERE {{ ?a ?b ?c FILTER({call}) }}"

    def doubling(self) -> str:
        """Text that doubles with each step."""
        steps = range(self.dice.randint(5, 60))
        binds = " ".join(f"BIND(CONCAT(?x{n}, ?x{n}) AS ?x{n + 1})" for n in steps)
        return f"SELECT (STRLEN(?x{len(steps)}) AS ?n) WHERE {{ BIND('{self.number}' AS ?x0) {binds} }}"

    def outward(self) -> str:
        """Calls to elsewhere, plain or hidden."""
        silent = self.dice.choice(("", "SILENT ", "silent\n", "/**/ "))
        everything = "WHERE { GRAPH ?g { ?a ?b ?c } }"
        return self.dice.choice(
            (
                f"SELECT * WHERE {{ SERVICE {silent}<{self.victim}/sparql> {{ ?a ?b ?c }} }}",
                f"SELECT * WHERE {{ BIND(<{self.victim}> AS ?s) SERVICE {silent}?s {{ ?a ?b ?c }} }}",
                f"ASK FROM <{self.victim}/data.ttl> {everything}",
                f"ASK FROM NAMED <{self.victim}/x> {everything}",
                "SELECT * FROM <file:///etc/passwd> WHERE { ?a ?b ?c }",
                f"LOAD {silent}<{self.victim}/data.ttl>",
                f"DESCRIBE <{self.victim}/x>",
                f"PREFIX s: <{self.victim}/> SELECT * WHERE {{ {{ SERVICE{silent and ' SILENT'} s:q {{ ?a ?b ?c }} }} }}",
                "DROP ALL", "CLEAR GRAPH <urn:x>", "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
            )
        )  # fmt: skip

    def ordinary(self) -> str:
        """What people send: patterns, options, unions, groups, graphs as results."""
        form = self.dice.choice(("SELECT * WHERE", "SELECT DISTINCT ?a ?b WHERE", "ASK", "CONSTRUCT { ?a ?b ?c } WHERE"))
        limit = "" if form == "ASK" else f"LIMIT {self.dice.choice((0, 1, 50, 5_000))} OFFSET {self.dice.randrange(100)}"
        return f"{form} {{ {self.pattern(3)} }} {limit}"

    def pattern(self, left: int) -> str:
        """A group of patterns, at most `left` deep."""
        pick = self.dice.choice
        triple = f"{pick(VARIABLES)} {pick((*PREDICATES, pick(VARIABLES)))} {pick((*VARIABLES, '1', chr(34) + 'x' + chr(34)))}"
        if left == 0:
            return f"?a ?b ?c . {triple}" if self.dice.random() < 0.5 else triple
        inner = self.pattern(left - 1)
        return pick(
            (
                f"{triple} . {inner}",
                f"{inner} OPTIONAL {{ {triple} }}",
                f"{{ {triple} }} UNION {{ {inner} }}",
                f"{inner} MINUS {{ {triple} }}",
                f"{inner} FILTER({self.test()})",
                f"{inner} FILTER NOT EXISTS {{ {triple} }}",
                f"GRAPH ?g {{ {inner} }}",
                f"{{ SELECT ?a (COUNT(?b) AS ?n) WHERE {{ {inner} }} GROUP BY ?a }}",
            )
        )

    def test(self) -> str:
        """A condition; some are wrong for what they are given."""
        name = self.dice.choice(VARIABLES)
        return self.dice.choice(
            (
                f"BOUND({name})", f"{name} > 10", f"LANG({name}) = 'en'", f"STRLEN(STR({name})) / 0 > 1", f"YEAR({name}) = 2004",
                f"SUBSTR(STR({name}), -5, 1000000000) != ''", f"{name} + {name} = {name}", f"IRI({name}) = <urn:x>",
                f"{name} IN (1, 'x', <urn:y>)", f"COALESCE({name}, 1/0, RAND()) < 1", f"CONTAINS({name}, '\\uFFFF')",
            )
        )  # fmt: skip

    def torn(self) -> str:
        """Another query with something cut out or put in."""
        text = self.dice.choice((self.product, self.ordinary, self.outward))()
        place = self.dice.randrange(len(text))
        return text[:place] + self.dice.choice((*BROKEN, "", "")) + text[place + self.dice.randrange(4) :]

    def predicate(self) -> str:
        """One of the predicates."""
        return self.dice.choice(PREDICATES)
