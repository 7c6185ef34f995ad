// What is seen, as PNG or SVG.
function save(name, blob) {
  const link = element('a', { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 5000);
}

function savePng(renderer) {
  const shown = renderer.canvas();
  const copy = element('canvas', { width: shown.width, height: shown.height });
  const context = copy.getContext('2d');
  context.fillStyle = colour('paper');
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(shown, 0, 0);
  copy.toBlob((blob) => save('pactgraph.png', blob));
}

function svgOf(renderer, shown) {
  const host = byId('graph');
  const svg = drawn('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${host.clientWidth} ${host.clientHeight}`, width: host.clientWidth, height: host.clientHeight });
  svg.append(drawn('rect', { width: '100%', height: '100%', fill: colour('paper') }));
  for (const edge of shown.edges) {
    const [a, b] = [renderer.onScreen(edge.source), renderer.onScreen(edge.target)];
    const bend = edge.bend || 0;
    const [x, y] = [(a.x + b.x) / 2 - (b.y - a.y) * bend * 2, (a.y + b.y) / 2 + (b.x - a.x) * bend * 2];
    svg.append(drawn('path', { d: `M${a.x.toFixed(1)},${a.y.toFixed(1)}Q${x.toFixed(1)},${y.toFixed(1)} ${b.x.toFixed(1)},${b.y.toFixed(1)}`, fill: 'none', stroke: edgeColour(edge), 'stroke-width': 1.4, ...(isGone(edge) ? { 'stroke-dasharray': '6 4' } : {}) }));
  }
  for (const node of shown.nodes) {
    const at = renderer.onScreen(node.id);
    svg.append(drawn('path', { d: shapePath(KINDS[node.kind].shape, at.x, at.y, radius(node) * 0.8), fill: colour(node.kind) }));
  }
  for (const label of renderer.labels()) {
    const text = drawn('text', { x: label.x, y: label.y, 'text-anchor': 'middle', 'dominant-baseline': 'middle', 'font-family': 'sans-serif', 'font-size': label.kind === 'node' ? 13 : 12, fill: colour(label.kind === 'node' ? 'ink' : 'soft') });
    text.textContent = label.text;
    svg.append(text);
  }
  return svg;
}

function saveSvg(renderer, shown) {
  save('pactgraph.svg', new Blob([new XMLSerializer().serializeToString(svgOf(renderer, shown))], { type: 'image/svg+xml' }));
}
