// Which nodes and edges the reader's choices leave in sight.
const isAgreement = (id) => nodes.get(id).kind === 'agreement';
const isRoleEdge = (edge) => isAgreement(edge.source) || isAgreement(edge.target);
const filtersOn = () => Boolean(state.from || state.to || state.asof || state.amount || state.sure || state.hideKinds.length || state.hideRoles.length);

function agreementShown(id) {
  return state.mode === 'nodes' || state.open.includes(id) || !shortcutOf.has(id);
}

function edgeInMode(edge) {
  if (edge.via) return state.mode === 'edges' && !state.open.includes(edge.via);
  if (!isRoleEdge(edge)) return true;
  return agreementShown(isAgreement(edge.source) ? edge.source : edge.target);
}

function inForceOn(edge, day) {
  if (!edge.since || edge.since.slice(0, 10) > day) return false;
  return !edge.until || edge.until.slice(-10) >= day;
}

function edgePasses(edge) {
  if (edge.agreement_kind && state.hideKinds.includes(edge.agreement_kind)) return false;
  if (edge.role && state.hideRoles.includes(edge.role)) return false;
  if (state.from && !(edge.since && edge.since >= state.from)) return false;
  if (state.to && !(edge.since && edge.since.slice(0, state.to.length) <= state.to)) return false;
  if (state.asof && !inForceOn(edge, state.asof)) return false;
  if (state.amount && !(edge.amount >= state.amount)) return false;
  return !(state.sure && edge.confidence < state.sure);
}

const nodePasses = (node) => !state.hide.includes(node.kind) && (node.kind !== 'agreement' || agreementShown(node.id));

// The ids within reach of the focused nodes: each one's neighbours, and itself. null: no focus.
function focusSet(shownEdges) {
  if (!state.focus.length) return null;
  const near = new Set(state.focus);
  for (const edge of shownEdges) {
    if (state.focus.includes(edge.source)) near.add(edge.target);
    if (state.focus.includes(edge.target)) near.add(edge.source);
  }
  return near;
}

function visible() {
  let kept = edges.filter((edge) => edgeInMode(edge) && edgePasses(edge) && nodePasses(nodes.get(edge.source)) && nodePasses(nodes.get(edge.target)));
  const near = focusSet(kept);
  if (near) kept = kept.filter((edge) => near.has(edge.source) && near.has(edge.target));
  const tied = new Set(kept.flatMap((edge) => [edge.source, edge.target]));
  const bare = !filtersOn();
  const shown = [...nodes.values()].filter((node) => nodePasses(node) && (!near || near.has(node.id)) && (bare || tied.has(node.id) || node.id === state.selected));
  return { nodes: shown, edges: kept };
}

// Shortest way between two nodes over the edges in sight: breadth first, ties in the order of the data.
function pathBetween(start, end, shownEdges) {
  const ways = new Map();
  for (const edge of shownEdges) {
    for (const [a, b] of [[edge.source, edge.target], [edge.target, edge.source]]) {
      if (!ways.has(a)) ways.set(a, []);
      ways.get(a).push([b, edge]);
    }
  }
  const came = new Map([[start, null]]);
  const queue = [start];
  for (let at = 0; at < queue.length && !came.has(end); at += 1) {
    for (const [next, edge] of ways.get(queue[at]) || []) {
      if (!came.has(next)) { came.set(next, [queue[at], edge]); queue.push(next); }
    }
  }
  if (!came.has(end)) return null;
  const steps = [];
  for (let at = end; came.get(at); [at] = came.get(at)) steps.unshift({ from: came.get(at)[0], to: at, edge: came.get(at)[1] });
  return steps;
}

const tally = (values) => {
  const counts = new Map();
  for (const value of values) if (value) counts.set(value, (counts.get(value) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};

function checkbox(text, count, checked, change, kind) {
  const box = element('input', { type: 'checkbox', checked, onchange: change });
  return element('label', { class: 'check' }, box, kind ? swatch(kind) : null, text, element('span', { class: 'count' }, String(count)));
}

function swatch(kind) {
  const svg = drawn('svg', { class: 'swatch', viewBox: '-10 -10 20 20', 'aria-hidden': 'true' });
  svg.append(drawn('path', { d: shapePath(KINDS[kind].shape, 0, 0, 8), fill: colour(kind) }));
  return svg;
}

function group(title, rows) {
  return rows.length ? element('fieldset', {}, element('legend', {}, title), rows) : null;
}

function buildFilters(changed) {
  const filters = byId('filters');
  const counts = tally([...nodes.values()].map((node) => node.kind));
  const flip = (key, value) => () => { state[key] = toggle(state[key], value); changed(); };
  const unique = new Map(edges.filter((edge) => edge.agreement_kind).map((edge) => [edge.via || (isAgreement(edge.source) ? edge.source : isAgreement(edge.target) ? edge.target : edge.id), edge.agreement_kind]));
  filters.replaceChildren(...[
    group('Show', counts.map(([kind, count]) => checkbox(KINDS[kind].words, count, !state.hide.includes(kind), flip('hide', kind), kind))),
    buildTimeline(changed),
    group('Kind of agreement', tally([...unique.values()]).map(([kind, count]) => checkbox(words(kind), count, !state.hideKinds.includes(kind), flip('hideKinds', kind)))),
    group('Role', tally(edges.map((edge) => edge.role)).map(([role, count]) => checkbox(words(role), count, !state.hideRoles.includes(role), flip('hideRoles', role)))),
    element('fieldset', {}, element('legend', {}, 'Amount and certainty'),
      element('label', { class: 'field' }, 'Amount of at least', element('input', { id: 'amount', type: 'number', min: 0, step: 'any', value: state.amount || '', onchange: (event) => { state.amount = Number(event.target.value) || 0; changed(); } })),
      element('label', { class: 'field' }, 'Certainty of at least ', element('output', { id: 'sure-out' }, `${Math.round(state.sure * 100)} %`),
        element('input', { id: 'sure', type: 'range', min: 0, max: 1, step: 0.05, value: state.sure, oninput: (event) => { state.sure = Number(event.target.value); byId('sure-out').textContent = `${Math.round(state.sure * 100)} %`; changed(); } }))),
  ].filter(Boolean));
}
