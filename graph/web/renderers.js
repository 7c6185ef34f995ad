// Two renderers under one interface: show, fit, focus, zoom, at, canvas. vis-network up to 2,000 nodes, force-graph above.
const highlight = { nodes: [], edges: new Set() };

function edgeColour(edge) {
  if (highlight.edges.has(edge.id)) return colour('focus');
  return edge.status === 'terminated' || edge.status === 'expired' ? colour('gone') : colour('soft');
}

const isGone = (edge) => edge.status === 'terminated' || edge.status === 'expired';

// Parallel edges are bent apart: 0 for a lone one, then to either side.
function bendParallel(shownEdges) {
  const bundles = new Map();
  for (const edge of shownEdges) {
    const key = edge.source < edge.target ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`;
    if (!bundles.has(key)) bundles.set(key, []);
    bundles.get(key).push(edge);
  }
  for (const bundle of bundles.values()) bundle.forEach((edge, index) => {
    const step = index - (bundle.length - 1) / 2;
    edge.bend = bundle.length === 1 ? 0 : step * 0.16 * (edge.source < edge.target ? 1 : -1);
  });
}

// What shows all of these points, labels included. vis-network's own fit goes by boxes that a node has only once it was drawn.
function frameOf(points, host) {
  if (!points.length || !host.clientWidth) return null;
  const [xs, ys] = [points.map((at) => at.x), points.map((at) => at.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(1.2, (host.clientWidth - 80) / (right - left || 1), (host.clientHeight - 100) / (bottom - top || 1));
  return { position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale };
}

function visRenderer(host, acts) {
  const data = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
  const network = new vis.Network(host, data, {
    autoResize: true,
    physics: false, // places are given: the same page looks the same each time, and nothing moves away from under the hand
    layout: { improvedLayout: false, randomSeed: 1 },
    interaction: { hover: true, keyboard: false, tooltipDelay: 200, hideEdgesOnDrag: nodes.size > 600, multiselect: false },
    nodes: { borderWidth: 1.5, chosen: false },
    edges: { width: 1.4, chosen: false, arrows: { to: { enabled: true, scaleFactor: 0.6 } }, smooth: false },
  });
  network.canvas.frame.tabIndex = -1; // its host, which has a name and the keys, is the place to stop at
  let shown = { nodes: [], edges: [] };
  let labels = [];
  const settled = new Map();
  const view = () => ({ nodes: shown.nodes, edges: shown.edges, scale: network.getScale(), width: host.clientWidth, height: host.clientHeight, at: (node) => network.canvasToDOM(positions()[node.id] || node) });
  const positions = () => network.body.nodes;
  const visNode = (node) => ({ id: node.id, shape: KINDS[node.kind].shape, size: radius(node), color: { background: colour(node.kind), border: colour('paper'), hover: colour(node.kind) }, ...(settled.get(node.id) || { x: node.x, y: node.y }) });
  const visEdge = (edge) => ({ id: edge.id, from: edge.source, to: edge.target, dashes: isGone(edge), width: highlight.edges.has(edge.id) ? 3 : 1.4, color: { color: edgeColour(edge), hover: colour('accent') }, arrows: { to: { enabled: edge.directed } }, smooth: edge.bend ? { enabled: true, type: edge.bend > 0 ? 'curvedCW' : 'curvedCCW', roundness: Math.abs(edge.bend) } : false });
  network.on('afterDrawing', (context) => {
    const ratio = network.canvas.pixelRatio || 1;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    labels = drawLabels(context, view());
    context.restore();
  });
  network.on('click', (event) => {
    if (event.nodes.length) acts.node(event.nodes[0]);
    else if (event.edges.length) acts.edge(event.edges[0]);
    else acts.nothing();
  });
  network.on('doubleClick', (event) => { if (event.nodes.length) acts.open(event.nodes[0]); else if (event.edges.length) acts.openEdge(event.edges[0]); });
  network.on('dragEnd', (event) => { for (const id of event.nodes) { const at = network.getPosition(id); settled.set(id, { x: at.x, y: at.y }); } });
  return {
    show(next) {
      shown = next;
      bendParallel(shown.edges);
      const keep = new Set(shown.nodes.map((node) => node.id));
      const keepEdges = new Set(shown.edges.map((edge) => edge.id));
      data.edges.remove(data.edges.getIds().filter((id) => !keepEdges.has(id)));
      data.nodes.remove(data.nodes.getIds().filter((id) => !keep.has(id)));
      const had = new Set(data.nodes.getIds());
      data.nodes.add(shown.nodes.filter((node) => !had.has(node.id)).map(visNode));
      data.edges.update(shown.edges.map(visEdge));
      network.redraw();
    },
    recolour() { data.nodes.update(shown.nodes.map((node) => ({ id: node.id, color: { background: colour(node.kind), border: colour('paper') } }))); data.edges.update(shown.edges.map(visEdge)); },
    fit() {
      const frame = frameOf(shown.nodes.map((node) => positions()[node.id] || node), host);
      if (frame) network.moveTo({ ...frame, animation: false });
    },
    focus(id) { network.focus(id, { scale: Math.max(0.8, network.getScale()), animation: reducedMotion ? false : { duration: 250 } }); },
    zoom(factor) { network.moveTo({ scale: network.getScale() * factor, animation: false }); },
    redraw() { network.redraw(); },
    at(id) { const node = positions()[id]; return { x: node.x, y: node.y }; },
    onScreen(id) { return network.canvasToDOM(this.at(id)); },
    canvas: () => network.canvas.frame.canvas,
    labels: () => labels,
  };
}

function forceRenderer(host, acts) {
  let shown = { nodes: [], edges: [] };
  let labels = [];
  let lastClick = [0, ''];
  const graph = new ForceGraph(host)
    .backgroundColor('rgba(0,0,0,0)').nodeId('id').cooldownTicks(0).warmupTicks(0).enableNodeDrag(false).autoPauseRedraw(true)
    .nodeCanvasObject((node, context, scale) => {
      const r = Math.max(radius(node), 2.5 / scale);
      context.fillStyle = palette[node.kind];
      if (r * scale < 3.5) { context.fillRect(node.x - r, node.y - r, 2 * r, 2 * r); return; }
      context.fill(new Path2D(shapePath(KINDS[node.kind].shape, node.x, node.y, r)));
    })
    .nodePointerAreaPaint((node, area, context) => { context.fillStyle = area; const r = radius(node) + 4; context.fillRect(node.x - r, node.y - r, 2 * r, 2 * r); })
    .linkColor((link) => edgeColour(link.edge)).linkLineDash((link) => (isGone(link.edge) ? [6, 4] : null)).linkWidth((link) => (highlight.edges.has(link.edge.id) ? 3 : 1))
    .linkDirectionalArrowLength(shown.edges.length > 4000 ? 0 : 5).linkDirectionalArrowRelPos(0.9)
    .onNodeClick((node) => { const now = performance.now(); const twice = now - lastClick[0] < 350 && lastClick[1] === node.id; lastClick = [now, node.id]; (twice ? acts.open : acts.node)(node.id); })
    .onLinkClick((link) => acts.edge(link.edge.id)).onBackgroundClick(() => acts.nothing())
    .onRenderFramePost((context) => {
      const ratio = window.devicePixelRatio || 1;
      context.save();
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      labels = drawLabels(context, { nodes: shown.nodes, edges: shown.edges.length > 3000 ? [] : shown.edges, scale: graph.zoom(), width: host.clientWidth, height: host.clientHeight, at: (node) => graph.graph2ScreenCoords(node.x, node.y) });
      context.restore();
    });
  let palette = {};
  const repaint = () => { palette = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, colour(kind)])); };
  const resize = () => graph.width(host.clientWidth).height(host.clientHeight);
  new ResizeObserver(resize).observe(host);
  repaint();
  resize();
  return {
    show(next) {
      shown = next;
      for (const node of shown.nodes) { node.fx = node.x; node.fy = node.y; }
      graph.linkDirectionalArrowLength(shown.edges.length > 4000 ? 0 : 5);
      graph.graphData({ nodes: shown.nodes, links: shown.edges.map((edge) => ({ source: edge.source, target: edge.target, edge })) });
    },
    recolour() { repaint(); graph.nodeRelSize(graph.nodeRelSize()); },
    fit() { graph.zoomToFit(0, 30); },
    focus(id) { const node = nodes.get(id); graph.centerAt(node.x, node.y, reducedMotion ? 0 : 250); if (graph.zoom() < 0.8) graph.zoom(0.9, reducedMotion ? 0 : 250); },
    zoom(factor) { graph.zoom(graph.zoom() * factor); },
    redraw() { graph.nodeRelSize(graph.nodeRelSize()); },
    at: (id) => ({ x: nodes.get(id).x, y: nodes.get(id).y }),
    onScreen: (id) => graph.graph2ScreenCoords(nodes.get(id).x, nodes.get(id).y),
    canvas: () => host.querySelector('canvas'),
    labels: () => labels,
  };
}
