// The data of the page, what the reader has chosen, and the few things every part needs.
const payload = JSON.parse(document.getElementById('data').textContent);
const byId = (id) => document.getElementById(id);
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
const darkScheme = matchMedia('(prefers-color-scheme: dark)');

const NODE_DEFAULTS = { names: [], facts: [], sentences: [], agreement_kind: '', since: '', until: '', status: '', amount: 0 };
const EDGE_DEFAULTS = { ...NODE_DEFAULTS, role: '', via: '' };
const KINDS = {
  company: { words: 'Companies', one: 'Company', shape: 'square' },
  person: { words: 'People', one: 'Person', shape: 'dot' },
  compound: { words: 'Compounds', one: 'Compound', shape: 'diamond' },
  agreement: { words: 'Agreements, amendments', one: 'Agreement', shape: 'hexagon' },
};
const STATUS_WORDS = { in_force: 'in force', terminated: 'terminated', expired: 'expired' };

const nodes = new Map(payload.nodes.map((node) => [node.id, { ...NODE_DEFAULTS, ...node }]));
const edges = payload.edges.map((edge) => ({ ...EDGE_DEFAULTS, ...edge }));
const edgesById = new Map(edges.map((edge) => [edge.id, edge]));
const edgesOf = new Map([...nodes.keys()].map((id) => [id, []]));
for (const edge of edges) {
  edgesOf.get(edge.source).push(edge);
  if (edge.target !== edge.source) edgesOf.get(edge.target).push(edge);
}
const shortcutOf = new Set(edges.filter((edge) => edge.via).map((edge) => edge.via));

// Lower case without accents, so that "societa" finds "Società".
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const folded = new Map([...nodes.values()].map((node) => [node.id, [node.label, ...node.names].map(fold)]));

const FRESH = { mode: 'edges', open: [], hide: [], hideKinds: [], hideRoles: [], from: '', to: '', amount: 0, sure: 0, asof: '', focus: [], selected: '', pathFrom: '', pathTo: '', table: false };
const state = structuredClone(FRESH);

function readFragment() {
  const given = new URLSearchParams(location.hash.slice(1));
  Object.assign(state, structuredClone(FRESH));
  for (const [key, value] of given) {
    if (!(key in FRESH)) continue;
    if (Array.isArray(FRESH[key])) state[key] = value.split(' ').filter(Boolean).map(decodeURIComponent);
    else if (typeof FRESH[key] === 'number') state[key] = Number(value) || 0;
    else if (typeof FRESH[key] === 'boolean') state[key] = value === '1';
    else state[key] = value;
  }
}

function writeFragment() {
  const kept = new URLSearchParams();
  for (const key of Object.keys(FRESH)) {
    const value = state[key];
    if (Array.isArray(value)) { if (value.length) kept.set(key, value.map(encodeURIComponent).join(' ')); }
    else if (value !== FRESH[key]) kept.set(key, typeof value === 'boolean' ? '1' : String(value));
  }
  const fragment = '#' + kept.toString();
  if (fragment !== (location.hash || '#')) history.replaceState(null, '', fragment);
}

// An element with attributes and children; strings become text nodes, never markup.
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(name, value);
  }
  for (const child of children.flat()) if (child !== null && child !== undefined && child !== '') made.append(child);
  return made;
}

function drawn(tag, attributes = {}) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

const toggle = (list, value) => (list.includes(value) ? list.filter((other) => other !== value) : [...list, value]);
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const money = (amount) => amount.toLocaleString('en', { maximumFractionDigits: 2 });
const words = (text) => text.replaceAll('_', ' ');
const radius = (node) => 8 + Math.min(22, 3 * Math.sqrt(node.degree || 0));
