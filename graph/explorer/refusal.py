"""An error as a page, for people whose browser asked for one."""

from __future__ import annotations

from html import escape

from pactgraph.graph.serving.protocol import ProtocolError, negotiate

_KINDS = ("application/problem+json", "text/html")
_FOR_PROGRAMS = ("/sparql", "/graphs", "/void", "/api/", "/reconcile", "/.well-known/")
POLICY = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Pactgraph</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/explorer.css">
</head>
<body>
<header>
<p class="home"><a href="/">Pactgraph</a></p>
<form action="/search" role="search"><label class="hidden" for="q">Search names and sentences</label><input id="q" type="search"
 name="q" placeholder="A name, or words of a sentence" maxlength="300"><button>Search</button></form>
</header>
<main id="content">
<h1>{title}</h1>
<p>{detail}</p>
<p><a href="/">Start</a> · <a href="/companies">Companies</a> · <a href="/people">People</a> ·
<a href="/compounds">Compounds</a> · <a href="/agreements">Agreements</a></p>
</main>
</body>
</html>
"""


def wants_page(path: str, accept: str) -> bool:
    """Whether an error at `path` is read by a person: programs' addresses always send problem details.

    >>> wants_page("/companies", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"), wants_page("/sparql", "text/html")
    (True, False)
    """
    if f"{path}/".startswith(tuple(f"{one.rstrip('/')}/" for one in _FOR_PROGRAMS)):
        return False
    return negotiate(accept, _KINDS)[:1] == ("text/html",)


def error_page(error: ProtocolError) -> bytes:
    """The page, with everything escaped."""
    detail = f"{error.detail[:1].upper()}{error.detail[1:]}"
    return _PAGE.format(title=escape(error.title), detail=escape(detail)).encode("utf-8", "replace")
