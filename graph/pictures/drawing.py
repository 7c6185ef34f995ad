"""Picture -> a static drawing for reports: labelled, legible on paper, as SVG or PNG."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from pactgraph.graph.pictures.layout import Positions, place
from pactgraph.graph.pictures.picture import NodeKind, Picture, PictureEdge, PictureNode

# Okabe and Ito's colours, darkened where needed to print: told apart by colour-blind eyes, and by shape without colour
_COLOURS: dict[NodeKind, str] = {"company": "#0072b2", "person": "#c77700", "compound": "#00805c", "agreement": "#a8487f"}
_MARGIN = 120  # pixels around the outermost nodes: room for their labels
_RADIUS = 11
_GONE = frozenset(("terminated", "expired"))
_LABEL_LIMIT = 40  # characters


def draw_svg(picture: Picture) -> str:
    """Draw the closed view of a picture: agreements are labelled ties between their parties."""
    nodes, edges = _closed(picture)
    positions = place([node.id for node in nodes], [(edge.source, edge.target) for edge in edges])
    width = max((x for x, _ in positions.values()), default=0) + 2 * _MARGIN
    height = max((y for _, y in positions.values()), default=0) + 2 * _MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        'font-family="Helvetica, Arial, sans-serif">',
        f"<title>{_text(picture.title)}</title>",
        '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
        '<path d="M0,0L8,4L0,8Z" fill="#55606e"/></marker></defs>',
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        *(line for edge, place_in_bundle in _bundled(edges) for line in _edge(edge, positions, place_in_bundle)),
        *(line for node in nodes for line in _node(node, positions)),
        f'<text x="12" y="{height - 12}" font-size="12" fill="#55606e">{_text(picture.coverage)}</text>',
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def draw_png(picture: Picture, scale: float = 2.0) -> bytes:
    """Draw it as PNG; `scale` 2 prints at about 200 dots an inch."""
    from resvg_py import svg_to_bytes

    return bytes(svg_to_bytes(svg_string=draw_svg(picture), zoom=scale))


def _closed(picture: Picture) -> tuple[list[PictureNode], list[PictureEdge]]:
    """What stands on the page before any agreement is opened."""
    tied = {edge.via for edge in picture.edges if edge.via}
    nodes = [node for node in picture.nodes if node.id not in tied]
    shown = {node.id for node in nodes}
    return nodes, [edge for edge in picture.edges if edge.source in shown and edge.target in shown]


def _bundled(edges: list[PictureEdge]) -> Iterator[tuple[PictureEdge, float]]:
    """Each different tie once, with its place in its pair: 0 for a lone tie, -0.5 and 0.5 for two."""
    bundles: dict[frozenset[str], dict[tuple[str, str, bool], PictureEdge]] = {}
    for edge in edges:
        bundle = bundles.setdefault(frozenset((edge.source, edge.target)), {})
        bundle.setdefault((edge.source, edge.label, edge.status in _GONE), edge)
    for bundle in bundles.values():
        yield from ((edge, number - (len(bundle) - 1) / 2) for number, edge in enumerate(bundle.values()))


def _edge(edge: PictureEdge, positions: Positions, place_in_bundle: float) -> Iterator[str]:
    (x1, y1), (x2, y2) = _offset(positions[edge.source]), _offset(positions[edge.target])
    length = max(1.0, ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5)
    cut = (_RADIUS + 4) / length  # the arrow ends at the rim
    end = (x2 - (x2 - x1) * cut, y2 - (y2 - y1) * cut)
    gone = edge.status in _GONE
    dash = ' stroke-dasharray="6 4"' if gone else ""
    arrow = ' marker-end="url(#arrow)"' if edge.directed else ""
    colour = "#9aa1ab" if gone else "#55606e"
    yield f'<line x1="{x1}" y1="{y1}" x2="{end[0]:.1f}" y2="{end[1]:.1f}" stroke="{colour}" stroke-width="1.3"{dash}{arrow}/>'
    if edge.label:
        middle = (y1 + y2) / 2 + 15 * place_in_bundle
        yield _label(edge.label, (x1 + x2) / 2, middle, 'font-size="11" font-style="italic" fill="#3c4653"')


def _node(node: PictureNode, positions: Positions) -> Iterator[str]:
    x, y = _offset(positions[node.id])
    r, half = _RADIUS, _RADIUS / 2
    shapes = {
        "company": f'<rect x="{x - r}" y="{y - r}" width="{2 * r}" height="{2 * r}"',
        "person": f'<circle cx="{x}" cy="{y}" r="{r}"',
        "compound": f'<path d="M{x},{y - r - 2}L{x + r + 2},{y}L{x},{y + r + 2}L{x - r - 2},{y}Z"',
        "agreement": f'<path d="M{x - r},{y}L{x - half},{y - r}h{r}L{x + r},{y}L{x + half},{y + r}h{-r}Z"',
    }
    yield f'{shapes[node.kind]} fill="{_COLOURS[node.kind]}"/>'
    yield _label(node.label, x, y + r + 13, 'font-size="13" fill="#14181e"')


def _label(text: str, x: float, y: float, style: str) -> str:
    """A label on a white halo, so that a line behind it does not strike it out."""
    short = text if len(text) <= _LABEL_LIMIT else text[: _LABEL_LIMIT - 1] + "…"
    halo = 'stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke"'
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle" dominant-baseline="middle" {halo} {style}>{_text(short)}</text>'


def _text(text: str) -> str:
    """Text of a filing as XML may hold it: escaped, without control characters."""
    return escape("".join(c for c in text if c.isprintable() or c == " "))


def _offset(position: tuple[int, int]) -> tuple[int, int]:
    return position[0] + _MARGIN, position[1] + _MARGIN
