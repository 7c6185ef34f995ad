// The panel: what is known of the chosen node, tie or path, with each sentence and where it stands.
const otherEnd = (edge, id) => (edge.source === id ? edge.target : edge.source);
const safeLink = (address) => (address.startsWith('https://www.sec.gov/') ? address : '');

function quoted(index) {
  const sentence = payload.sentences[index];
  const [start, end] = sentence.mark || [0, 0];
  const place = [sentence.source, sentence.item && `Item ${sentence.item}`, sentence.filed, sentence.said].filter(Boolean).join(' · ');
  const link = safeLink(sentence.url || '');
  return element('blockquote', {}, sentence.text.slice(0, start), end > start ? element('mark', {}, sentence.text.slice(start, end)) : null, sentence.text.slice(end),
    element('footer', {}, place, link ? ' · ' : null, link ? element('a', { href: link, rel: 'noreferrer noopener', target: '_blank' }, 'EDGAR') : null));
}

function quotes(indices) {
  const unique = [...new Set(indices)];
  const list = element('div', {}, unique.slice(0, 12).map(quoted));
  if (unique.length > 12) {
    list.append(element('button', { type: 'button', onclick: (event) => { event.target.replaceWith(...unique.slice(12).map(quoted)); } }, `${unique.length - 12} more sentences`));
  }
  return unique.length ? [element('h3', {}, unique.length === 1 ? 'Sentence' : 'Sentences'), list] : [];
}

function facts(thing) {
  const rows = [...thing.facts];
  if (thing.since && !rows.some(([name]) => name === 'date')) rows.push(['since', thing.since]);
  if (thing.until) rows.push(['until', thing.until]);
  if (thing.status) rows.push(['status', STATUS_WORDS[thing.status] || words(thing.status)]);
  if (thing.confidence < 1) rows.push(['certainty', `${Math.round(thing.confidence * 100)} %`]);
  return rows.length ? element('dl', {}, rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)])) : null;
}

function badge(kind) {
  return element('span', { class: 'badge' }, swatch(kind), KINDS[kind].one);
}

function tie(edge, id, acts) {
  const other = nodes.get(otherEnd(edge, id));
  const text = edge.source === id ? `${edge.label} ${other.label}` : `${other.label} ${edge.label} ${edge.directed ? 'this' : ''}`;
  const kind = isGone(edge) ? 'gone' : '';
  return element('li', {}, element('button', { type: 'button', onclick: () => acts.edge(edge.id) }, element('span', { class: kind }, text.trim()), element('small', {}, edge.since)));
}

function nodePanel(id, acts) {
  const node = nodes.get(id);
  const ties = edgesOf.get(id).filter((edge) => edge.via || !shortcutOf.has(isAgreement(edge.source) ? edge.source : edge.target) || node.kind === 'agreement');
  ties.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  const action = (text, run, pressed) => element('button', { type: 'button', onclick: run, 'aria-pressed': pressed }, text);
  return [
    badge(node.kind), element('h2', {}, node.label),
    node.names.length ? element('p', { class: 'names' }, `also ${node.names.join(', ')}`) : null,
    element('div', { class: 'actions' },
      action(state.focus.includes(id) ? 'Show everything' : 'Only its neighbourhood', () => acts.focus(id)),
      action(state.pathFrom && state.pathFrom !== id ? `Path from ${shorten(nodes.get(state.pathFrom).label, 24)} to here` : 'Path from here', () => acts.path(id), String(state.pathFrom === id)),
      node.kind === 'agreement' && shortcutOf.has(id) && state.mode === 'edges' ? action('Close this agreement', () => acts.openAgreement(id)) : null),
    facts(node), ...quotes(node.sentences),
    ties.length ? element('h3', {}, `Ties (${ties.length})`) : null, element('ul', { class: 'ties' }, ties.slice(0, 200).map((edge) => tie(edge, id, acts))),
  ];
}

function edgePanel(edge, acts) {
  const [a, b] = [nodes.get(edge.source), nodes.get(edge.target)];
  const agreement = nodes.get(edge.via) || (isAgreement(edge.source) ? a : isAgreement(edge.target) ? b : null);
  const go = (node) => element('button', { type: 'button', onclick: () => acts.node(node.id) }, node.label);
  return [
    element('span', { class: 'badge' }, 'Tie'), element('h2', {}, `${a.label} ${edge.label} ${b.label}`),
    element('div', { class: 'actions' }, go(a), go(b), agreement && edge.via ? element('button', { type: 'button', onclick: () => acts.openAgreement(agreement.id) }, 'Open the agreement') : null),
    agreement ? element('p', {}, agreement.label) : null, facts(agreement || edge), ...quotes([...edge.sentences, ...(agreement ? agreement.sentences : [])]),
  ];
}

function pathPanel(steps, acts) {
  const [start, end] = [nodes.get(state.pathFrom), nodes.get(state.pathTo)];
  if (!steps) return [element('h2', {}, 'No path'), element('p', {}, `Nothing in sight ties ${start.label} to ${end.label}.`)];
  return [
    element('span', { class: 'badge' }, `Path of ${steps.length} ${steps.length === 1 ? 'tie' : 'ties'}`), element('h2', {}, `${start.label} to ${end.label}`),
    element('div', { class: 'actions' }, element('button', { type: 'button', onclick: () => acts.clearPath() }, 'Clear path')),
    steps.map(({ edge }) => [element('h3', {}, `${nodes.get(edge.source).label} ${edge.label} ${nodes.get(edge.target).label}`), ...quotes(edge.sentences).slice(1)]),
  ].flat(2);
}

function welcomePanel() {
  const hubs = [...nodes.values()].filter((node) => node.kind !== 'agreement').sort((a, b) => b.degree - a.degree || (a.label < b.label ? -1 : 1)).slice(0, 12);
  return [
    element('h2', {}, 'Who agreed what with whom'), payload.coverage ? element('p', {}, payload.coverage) : null,
    element('p', {}, 'Choose a node or a line to read the sentences behind it. Double-click a node for its neighbourhood, a line to open its agreement.'),
    hubs.length ? element('h3', {}, 'Most connected') : null,
    element('ul', { class: 'ties' }, hubs.map((node) => element('li', {}, element('button', { type: 'button', onclick: () => actions.node(node.id, true) }, node.label, element('small', {}, KINDS[node.kind].one))))),
  ];
}

function showPanel(content, announce) {
  const panel = byId('panel');
  panel.replaceChildren(...content.flat().filter(Boolean));
  panel.scrollTop = 0;
  if (announce) byId('status').textContent = announce;
}
