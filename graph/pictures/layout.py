"""Deterministic positions for the page: near things near, nothing on top of another."""

from __future__ import annotations

import math
from collections.abc import Sequence

import networkx as nx

Positions = dict[str, tuple[int, int]]
Points = dict[str, tuple[float, float]]
Near = dict[str, dict[str, None]]  # neighbours of each node, in the order of the edges
_FORCE_LIMIT = 600  # nodes; beyond it a force layout takes seconds in Python and rings do as well
_FEW = 80  # nodes whose labels all have room on one screen
_GAP = 110  # pixels between neighbouring nodes: room for a label
_BETWEEN = 1.5 * _GAP  # between components


def place(nodes: Sequence[str], edges: Sequence[tuple[str, str]]) -> Positions:
    """A position in pixels for each node: components packed side by side, the largest first.

    Same nodes and edges in the same order give the same positions.
    """
    near: Near = {node: {} for node in nodes}
    for source, target in edges:
        if source != target:
            near[source][target] = near[target][source] = None
    return _pack([_place_group(near, members) for members in _components(near)])


def _components(near: Near) -> list[list[str]]:
    """The connected components, the largest first; each in breadth-first order from its most connected node."""
    hubs = sorted(near, key=lambda node: -len(near[node]))
    seen: set[str] = set()
    groups = [_reached(hub, near, seen) for hub in hubs if hub not in seen]
    return sorted(groups, key=lambda group: -len(group))


def _reached(hub: str, near: Near, seen: set[str]) -> list[str]:
    order = [hub]
    seen.add(hub)
    for node in order:  # grows while it is walked
        for other in near[node]:
            if other not in seen:
                seen.add(other)
                order.append(other)
    return order


def _place_group(near: Near, members: Sequence[str]) -> Points:
    """One connected component around its own centre."""
    start = _rings(members)
    if len(members) < 3 or len(members) > _FORCE_LIMIT:
        return start
    scale = _GAP * math.sqrt(len(members))
    wide = 2.2 if len(members) <= _FEW else 1.6  # few things have room for every label; many are to show who is in the middle
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(members)
    graph.add_edges_from((node, other) for node in members for other in near[node])
    unit = {node: (x / scale, y / scale) for node, (x, y) in start.items()}
    found = nx.spring_layout(graph, pos=unit, iterations=120, seed=1, k=wide / math.sqrt(len(members)))
    return _spread({node: (float(x) * scale, float(y) * scale) for node, (x, y) in found.items()}, members)


def _rings(members: Sequence[str]) -> Points:
    """A sunflower of the members in their order, neighbours near the hub: linear, for any size."""
    golden = math.pi * (3 - math.sqrt(5))
    return {
        node: (_GAP * math.sqrt(number) * math.cos(number * golden), _GAP * math.sqrt(number) * math.sin(number * golden))
        for number, node in enumerate(members)
    }


def _spread(positions: Points, members: Sequence[str]) -> Points:
    """Push apart what a force layout left closer than a label's room; a few rounds are enough."""
    points = {node: list(positions[node]) for node in members}
    for _ in range(30):
        moved = False
        cells: dict[tuple[int, int], list[str]] = {}
        for node in members:
            x, y = points[node]
            cells.setdefault((int(x // _GAP), int(y // _GAP)), []).append(node)
        for node in members:
            moved |= _push(node, points, cells)
        if not moved:
            break
    return {node: (x, y) for node, (x, y) in points.items()}


def _push(node: str, points: dict[str, list[float]], cells: dict[tuple[int, int], list[str]]) -> bool:
    """Push `node` and its too-near neighbours apart; whether anything moved."""
    x, y = points[node]
    column, row = int(x // _GAP), int(y // _GAP)
    near = [other for i in (-1, 0, 1) for j in (-1, 0, 1) for other in cells.get((column + i, row + j), ()) if other > node]
    moved = False
    for other in near:
        dx, dy = points[other][0] - points[node][0], points[other][1] - points[node][1]
        distance = math.hypot(dx, dy)
        if distance >= _GAP * 0.95:
            continue
        if distance < 1e-6:
            dx, dy, distance = 1.0, 0.0, 1.0
        shift = (_GAP - distance) / 2 / distance
        points[node][0] -= dx * shift
        points[node][1] -= dy * shift
        points[other][0] += dx * shift
        points[other][1] += dy * shift
        moved = True
    return moved


def _pack(groups: Sequence[Points]) -> Positions:
    """The largest component, beside it and then below it the others in rows: about as wide as high."""
    boxes = [_box(group) for group in groups]
    area = sum((right - left + 2 * _GAP) * (bottom - top + 2 * _GAP) for left, top, right, bottom in boxes)
    width = max(math.sqrt(area), max((box[2] - box[0] for box in boxes), default=0))
    positions: Positions = {}
    start = x = y = row = floor = 0.0  # where rows begin, the next place, the height of this row, the foot of the largest
    for group, (left, top, right, bottom) in zip(groups, boxes, strict=True):
        wide, high = right - left, bottom - top
        if x > start and x + wide > width:
            x, y, row = start, y + row + _BETWEEN, 0.0
        if start and (y + high > floor or start + wide > width):
            start, x, y, row = 0.0, 0.0, floor + _BETWEEN, 0.0
        for node, (px, py) in group.items():
            positions[node] = (round(px - left + x), round(py - top + y))
        if not x and not y and len(groups) > 1:
            start, floor = wide + _BETWEEN, high
        else:
            row = max(row, high)
        x += wide + _BETWEEN
    return positions


def _box(group: Points) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _ in group.values()], [y for _, y in group.values()]
    return min(xs), min(ys), max(xs), max(ys)
