// Labels, drawn over either renderer so that none overlaps another: the best connected first, the rest as room appears.
const widths = new Map();

function widthOf(context, text, font) {
  const key = font + text;
  if (!widths.has(key)) { context.font = font; widths.set(key, context.measureText(text).width); }
  return widths.get(key);
}

const shorten = (text, most = 42) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

class Room {
  constructor() { this.cells = new Map(); }

  keys([left, top, right, bottom]) {
    const found = [];
    for (let x = Math.floor(left / 80); x <= Math.floor(right / 80); x += 1) for (let y = Math.floor(top / 24); y <= Math.floor(bottom / 24); y += 1) found.push(`${x},${y}`);
    return found;
  }

  take(box) {
    const keys = this.keys(box);
    for (const key of keys) for (const other of this.cells.get(key) || []) if (box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]) return false;
    this.hold(box, keys);
    return true;
  }

  hold(box, keys = this.keys(box)) {
    for (const key of keys) { if (!this.cells.has(key)) this.cells.set(key, []); this.cells.get(key).push(box); }
  }
}

const AFAR = 0.45; // scale below which ties have no room for their words
const HUBS = 16; // seen from afar, names of the best connected go over the small nodes around them: they say more than dots
const taken = (room, { node, at }, scale) => { const r = Math.max(3, radius(node) * scale); room.take([at.x - r, at.y - r, at.x + r, at.y + r]); };

// The labels that fit, as {text, x, y, half, font, kind}: x is the centre, y the middle, half the width, in pixels of the view.
function placeLabels(context, view) {
  const room = new Room();
  const placed = [];
  const chosen = new Set([state.selected, ...(highlight.nodes || [])]);
  const inside = (p) => p.x > -60 && p.x < view.width + 60 && p.y > -20 && p.y < view.height + 20;
  const ranked = view.nodes.map((node) => ({ node, at: view.at(node) })).filter(({ at }) => inside(at));
  const selected = (node) => node.id === state.selected;
  ranked.sort((a, b) => selected(b.node) - selected(a.node) || chosen.has(b.node.id) - chosen.has(a.node.id) || b.node.degree - a.node.degree || (a.node.id < b.node.id ? -1 : 1));
  const first = view.scale < AFAR ? HUBS : 700;
  const [hubs, rest] = [ranked.slice(0, first), ranked.slice(first, 700)];
  for (const some of [hubs, rest]) {
    for (const spot of some) taken(room, spot, view.scale);
    for (const { node, at } of some) {
      const label = placeName(context, view, room, at, node, { strong: chosen.has(node.id), always: selected(node) });
      if (label) placed.push(label);
    }
  }
  if (view.scale > AFAR) placeEdgeLabels(context, view, room, placed, inside);
  return placed;
}

// What must have its name has it over other things where no place is free, and those named later keep away from it.
function placeName(context, view, room, at, node, { strong, always }) {
  const font = `${strong ? 600 : 500} 13px system-ui, sans-serif`;
  const text = shorten(node.label);
  const half = widthOf(context, text, font) / 2 + 3;
  const off = Math.max(3, radius(node) * view.scale);
  const seen = at.x >= 0 && at.x <= view.width && 2 * half < view.width; // what is on the screen has its name there, and whole
  const x = seen ? Math.min(Math.max(at.x, half), view.width - half) : at.x;
  const spots = [[x, at.y + off + 10], [x, at.y - off - 10], [at.x + off + half + 2, at.y], [at.x - off - half - 2, at.y]];
  const whole = spots.filter(([middle]) => !seen || (middle >= half && middle <= view.width - half));
  const box = ([middle, y]) => [middle - half, y - 8, middle + half, y + 8];
  let free = whole.find((spot) => room.take(box(spot)));
  if (!free && always) {
    free = whole.find(([, y]) => y >= 8 && y <= view.height - 8) || whole[0];
    room.hold(box(free));
  }
  return free && { text, x: free[0], y: free[1], half, font, kind: 'node' };
}

function placeEdgeLabels(context, view, room, placed, inside) {
  const font = 'italic 12px system-ui, sans-serif';
  const wanted = view.edges.filter((edge) => edge.label).sort((a, b) => highlight.edges.has(b.id) - highlight.edges.has(a.id));
  for (const edge of wanted.slice(0, 400)) {
    const [a, b] = [view.at(nodes.get(edge.source)), view.at(nodes.get(edge.target))];
    const bend = edge.bend || 0;
    const at = { x: (a.x + b.x) / 2 - (b.y - a.y) * bend, y: (a.y + b.y) / 2 + (b.x - a.x) * bend };
    const text = shorten(edge.label, 32);
    const half = widthOf(context, text, font) / 2 + 2;
    if (inside(at) && Math.hypot(a.x - b.x, a.y - b.y) > half * 1.3 && room.take([at.x - half, at.y - 8, at.x + half, at.y + 8])) {
      placed.push({ text, x: at.x, y: at.y, half, font, kind: 'edge' });
    }
  }
}

function drawLabels(context, view) {
  const [ink, soft, paper] = [colour('ink'), colour('soft'), colour('paper')];
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const placed = placeLabels(context, view);
  drawRing(context, view);
  for (const label of placed) {
    context.font = label.font;
    context.globalAlpha = 0.88;
    context.fillStyle = paper;
    context.fillRect(label.x - label.half, label.y - 8, 2 * label.half, 16);
    context.globalAlpha = 1;
    context.fillStyle = label.kind === 'edge' ? soft : ink;
    context.fillText(label.text, label.x, label.y);
  }
  return placed;
}

function drawRing(context, view) {
  const node = nodes.get(state.selected);
  if (!node || !view.nodes.includes(node)) return;
  const at = view.at(node);
  context.beginPath();
  context.arc(at.x, at.y, Math.max(6, radius(node) * view.scale) + 5, 0, 7);
  context.lineWidth = 3;
  context.strokeStyle = colour('focus');
  context.stroke();
}

function shapePath(shape, x, y, r) {
  const points = (list) => `M${list.map(([dx, dy]) => `${(x + dx * r).toFixed(1)},${(y + dy * r).toFixed(1)}`).join('L')}Z`;
  if (shape === 'square') return points([[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]]);
  if (shape === 'diamond') return points([[0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]]);
  if (shape === 'hexagon') return points([[-1, 0], [-0.5, -0.87], [0.5, -0.87], [1, 0], [0.5, 0.87], [-0.5, 0.87]]);
  return `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}
