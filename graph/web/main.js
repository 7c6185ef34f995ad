// The page itself: choices in, picture out.
let shown = { nodes: [], edges: [] };

const actions = {
  node(id, centre) { select(id); if (centre) reveal(id); },
  edge(id) { state.selected = ''; const edge = edgesById.get(id); highlight.edges = new Set([id]); highlight.nodes = [edge.source, edge.target]; draw(); showPanel(edgePanel(edge, actions), `${nodes.get(edge.source).label} ${edge.label} ${nodes.get(edge.target).label}`); },
  open(id) { if (nodes.get(id).kind === 'agreement' && shortcutOf.has(id) && state.mode === 'edges') actions.openAgreement(id); else actions.focus(id, true); },
  openEdge(id) { const edge = edgesById.get(id); if (edge.via) actions.openAgreement(edge.via); },
  openAgreement(id) { state.open = toggle(state.open, id); select(state.open.includes(id) ? id : ''); },
  focus(id, grow) { state.focus = grow ? [...new Set([...state.focus, id])] : state.focus.includes(id) ? [] : [id]; select(id); renderer.fit(); },
  path(id) {
    if (!state.pathFrom || state.pathFrom === id) { state.pathFrom = state.pathFrom === id ? '' : id; state.pathTo = ''; select(id); byId('status').textContent = state.pathFrom ? 'Choose where the path should end.' : ''; } else { state.pathTo = id; showPath(); }
  },
  clearPath() { state.pathFrom = ''; state.pathTo = ''; select(''); },
  nothing() { select(''); },
};

function select(id) {
  state.selected = nodes.has(id) ? id : '';
  highlight.nodes = state.selected ? edgesOf.get(id).map((edge) => otherEnd(edge, id)) : [];
  highlight.edges = new Set(state.selected ? edgesOf.get(id).map((edge) => edge.id) : []);
  draw();
  const node = nodes.get(state.selected);
  showPanel(node ? nodePanel(id, actions) : welcomePanel(), node ? `${KINDS[node.kind].one}: ${node.label}` : '');
}

function showPath() {
  const steps = pathBetween(state.pathFrom, state.pathTo, shown.edges);
  state.selected = '';
  highlight.edges = new Set((steps || []).map((step) => step.edge.id));
  highlight.nodes = (steps || []).flatMap((step) => [step.from, step.to]);
  draw();
  showPanel(pathPanel(steps, actions), steps ? `A path of ${steps.length} ties` : 'No path');
}

function reveal(id) {
  if (!shown.nodes.some((node) => node.id === id)) {
    Object.assign(state, { ...structuredClone(FRESH), mode: state.mode, table: state.table, selected: id });
    if (isAgreement(id) && shortcutOf.has(id)) state.open = [id];
    buildFilters(draw);
    draw();
  }
  renderer.focus(id);
}

function draw() {
  shown = visible();
  renderer.show(shown);
  byId('toggle-mode').setAttribute('aria-pressed', String(state.mode === 'nodes'));
  byId('toggle-table').setAttribute('aria-pressed', String(state.table));
  byId('stage').hidden = state.table;
  byId('table-view').hidden = !state.table;
  if (state.table) showTable(shown.edges, actions);
  const left = nodes.size - shown.nodes.length;
  byId('note').textContent = [`${shown.nodes.length} things, ${shown.edges.length} ties`, payload.note, left && filtersOn() ? 'filtered' : ''].filter(Boolean).join(' · ');
  writeFragment();
}

function found(query) {
  const wanted = fold(query.trim());
  if (!wanted) return [];
  const rank = (names) => Math.min(...names.map((name) => (name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : 9)));
  return [...nodes.values()].map((node) => ({ node, rank: rank(folded.get(node.id)) })).filter((hit) => hit.rank < 9)
    .sort((a, b) => a.rank - b.rank || b.node.degree - a.node.degree || (a.node.label < b.node.label ? -1 : 1)).slice(0, 20).map((hit) => hit.node);
}

function setUpSearch() {
  const [input, list] = [byId('search'), byId('hits')];
  let at = -1;
  const close = () => { list.hidden = true; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); at = -1; };
  const choose = (id) => { close(); actions.node(id, true); };
  const mark = (next) => {
    const rows = [...list.children].filter((row) => row.dataset.id);
    at = rows.length ? (next + rows.length) % rows.length : -1;
    rows.forEach((row, index) => row.setAttribute('aria-selected', String(index === at)));
    if (at >= 0) { input.setAttribute('aria-activedescendant', rows[at].id); rows[at].scrollIntoView({ block: 'nearest' }); }
  };
  input.addEventListener('input', () => {
    const hits = found(input.value);
    list.replaceChildren(...hits.map((node, index) => element('li', { id: `hit-${index}`, role: 'option', 'aria-selected': 'false', 'data-id': node.id, onmousedown: (event) => { event.preventDefault(); choose(node.id); } }, node.label, element('small', {}, KINDS[node.kind].one))));
    if (!hits.length && input.value.trim()) list.replaceChildren(element('li', { role: 'option', 'aria-selected': 'false', 'aria-disabled': 'true' }, 'Nothing of that name'));
    list.hidden = !list.children.length;
    input.setAttribute('aria-expanded', String(!list.hidden));
    at = -1;
  });
  input.addEventListener('keydown', (event) => {
    const rows = [...list.children].filter((row) => row.dataset.id);
    if (event.key === 'ArrowDown') { event.preventDefault(); mark(at + 1); }
    else if (event.key === 'ArrowUp') { event.preventDefault(); mark(at - 1); }
    else if (event.key === 'Enter' && rows.length) choose(rows[Math.max(at, 0)].dataset.id);
    else if (event.key === 'Escape') close();
  });
  input.addEventListener('blur', close);
}

// Arrow keys walk: from a node to its neighbours in turn, with the one we came from as the way back.
let walk = { hub: '', at: -1 };
function step(direction) {
  if (!state.selected) { const first = [...shown.nodes].sort((a, b) => b.degree - a.degree)[0]; if (first) actions.node(first.id, true); return; }
  if (walk.hub === '' || !walk.round.includes(state.selected)) walk = { hub: state.selected, at: -1, round: [...new Set(shown.edges.filter((edge) => edge.source === state.selected || edge.target === state.selected).map((edge) => otherEnd(edge, state.selected)))] };
  if (!walk.round.length) return;
  walk.at = (walk.at + direction + walk.round.length) % walk.round.length;
  actions.node(walk.round[walk.at], true);
}

function setUpKeys() {
  byId('graph').addEventListener('keydown', (event) => {
    const run = {
      ArrowRight: () => step(1), ArrowDown: () => step(1), ArrowLeft: () => step(-1), ArrowUp: () => step(-1),
      Enter: () => { walk = { hub: '', at: -1 }; byId('panel').focus(); }, ' ': () => { walk = { hub: '', at: -1 }; },
      f: () => state.selected && actions.focus(state.selected), o: () => state.selected && actions.open(state.selected),
      '+': () => renderer.zoom(1.25), '=': () => renderer.zoom(1.25), '-': () => renderer.zoom(0.8), 0: () => renderer.fit(), Escape: () => actions.nothing(),
    }[event.key];
    if (run) { event.preventDefault(); run(); }
  });
}

function setUpTools() {
  byId('title').textContent = payload.title;
  document.title = payload.title;
  byId('toggle-mode').addEventListener('click', () => { state.mode = state.mode === 'edges' ? 'nodes' : 'edges'; state.open = []; draw(); renderer.fit(); });
  byId('toggle-table').addEventListener('click', () => { state.table = !state.table; draw(); if (!state.table) renderer.fit(); });
  byId('toggle-filters').addEventListener('click', (event) => setFilters(event.target.getAttribute('aria-expanded') !== 'true'));
  byId('fit').addEventListener('click', () => renderer.fit());
  byId('reset').addEventListener('click', () => { Object.assign(state, structuredClone(FRESH)); byId('search').value = ''; buildFilters(draw); select(''); renderer.fit(); });
  byId('png').addEventListener('click', () => savePng(renderer));
  byId('svg').addEventListener('click', () => saveSvg(renderer, shown));
}

function setFilters(open) {
  byId('toggle-filters').setAttribute('aria-expanded', String(open));
  document.querySelector('main').classList.toggle('no-filters', !open);
}

function restore() {
  readFragment();
  state.focus = state.focus.filter((id) => nodes.has(id));
  state.open = state.open.filter((id) => nodes.has(id));
  buildFilters(draw);
  if (nodes.has(state.pathFrom) && nodes.has(state.pathTo)) { draw(); showPath(); } else select(state.selected);
}

const renderer = (payload.renderer === 'vis' ? visRenderer : forceRenderer)(byId('graph'), actions);
setUpSearch();
setUpKeys();
setUpTools();
if (matchMedia('(max-width: 1000px)').matches) setFilters(false);
restore();
renderer.fit();
addEventListener('hashchange', restore);
darkScheme.addEventListener('change', () => { buildFilters(draw); renderer.recolour(); });
// For tests and other tools: what the reader sees, as values.
globalThis.pactgraph = Object.freeze({ ready: true, labels: () => renderer.labels(), shown: () => ({ nodes: shown.nodes.map((node) => node.id), edges: shown.edges.map((edge) => edge.id) }), onScreen: (id) => renderer.onScreen(id), selected: () => state.selected, fit: () => renderer.fit() });
