"""Picture -> one offline HTML file; the only door to pyvis."""

from __future__ import annotations

import base64
import hashlib
import json
from importlib import resources
from pathlib import Path
from typing import Any

from pactgraph.graph.folder import write_whole
from pactgraph.graph.pictures.layout import place
from pactgraph.graph.pictures.picture import Picture, picture_json

VIS_LIMIT = 2000  # nodes that vis-network pans smoothly with given positions; above it the canvas renderer
_SCRIPTS = ("state.js", "filters.js", "labels.js", "renderers.js", "panel.js", "table.js", "timeline.js", "export.js", "main.js")


def write_page(picture: Picture, path: Path) -> None:
    """Write the page as UTF-8, whole or not at all."""
    write_whole(path, page_html(picture).encode("utf-8"))


def page_html(picture: Picture) -> str:
    """The whole page as text: same picture, same characters.

    pyvis holds the nodes and edges and renders our template; the text of filings reaches the page only inside a JSON script
    block, with `<`, `>` and `&` escaped, and from there only through `textContent`.
    """
    from pyvis.network import Network  # 0.75 s: it imports IPython

    positions = place([node.id for node in picture.nodes], [(edge.source, edge.target) for edge in picture.edges])
    value = picture_json(picture, positions)
    network = Network(directed=True)
    network.nodes, network.edges = value["nodes"], value["edges"]
    network.set_template_dir(str(_web()), "page.html.j2")
    renderer = "vis" if len(picture.nodes) <= VIS_LIMIT else "force"
    scripts = [_read("vendor/vis-network.min.js" if renderer == "vis" else "vendor/force-graph.min.js"), _own_script()]
    style = _read("page.css")
    network.templateEnv.globals.update(
        data=_script_json(value | {"nodes": network.nodes, "edges": network.edges, "renderer": renderer}),
        scripts=scripts,
        style=style,
        policy=_policy(scripts),
    )
    return str(network.generate_html())


def _own_script() -> str:
    """Our scripts as one, in a scope of their own."""
    return "(() => {\n'use strict';\n" + "\n".join(_read(name) for name in _SCRIPTS) + "\n})();\n"


def _policy(scripts: list[str]) -> str:
    """Content-Security-Policy: nothing but these scripts and inline styles (vis-network sets them); no request of any kind."""
    hashes = " ".join(f"'sha256-{base64.b64encode(hashlib.sha256(s.encode()).digest()).decode()}'" for s in scripts)
    shut = "base-uri 'none'; form-action 'none'"
    return f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; {shut}"


def _script_json(value: dict[str, Any]) -> str:
    """JSON that no HTML parser can mistake for markup."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character, escaped in (
        ("&", "\\u0026"),
        ("<", "\\u003c"),
        (">", "\\u003e"),
        ("\u2028", "\\u2028"),
        ("\u2029", "\\u2029"),
    ):
        text = text.replace(character, escaped)
    return text


def _web() -> Path:
    return Path(str(resources.files("pactgraph.graph") / "web"))


def _read(name: str) -> str:
    """A file of the page as it may stand inside a script or style block.

    A closing tag inside a library's string would end the block; a source map's address would be looked for by developer tools.
    """
    text = (_web() / name).read_text(encoding="utf-8").replace("</script", "<\\/script")
    return "\n".join(line for line in text.split("\n") if not line.startswith("//# sourceMappingURL="))
