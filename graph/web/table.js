// The same ties as a table: sorted by any column, copied or saved as CSV.
const COLUMNS = [
  ['From', (edge) => nodes.get(edge.source).label], ['Tie', (edge) => edge.label], ['To', (edge) => nodes.get(edge.target).label],
  ['Kind', (edge) => words(edge.agreement_kind)], ['Since', (edge) => edge.since, 'day'], ['Until', (edge) => edge.until, 'day'], ['Status', (edge) => STATUS_WORDS[edge.status] || ''],
  ['Amount', (edge) => edge.amount || '', 'number'], ['Certainty', (edge) => edge.confidence, 'number'],
  ['Sentence', (edge) => { const first = edge.sentences[0] ?? (nodes.get(edge.via) || EDGE_DEFAULTS).sentences[0]; return first === undefined ? '' : payload.sentences[first].text; }, 'sentence'],
]; // heading, value, class of its cells
let sorted = [4, 1];

function tableRows(shownEdges) {
  const [column, direction] = sorted;
  const value = COLUMNS[column][1];
  return [...shownEdges].sort((a, b) => { const [x, y] = [value(a), value(b)]; return (x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1) * direction; });
}

// A cell that a spreadsheet would take for a formula is defused with an apostrophe.
function csvCell(value) {
  const text = typeof value === 'string' && /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const csv = (shownEdges) => [COLUMNS.map(([name]) => name), ...tableRows(shownEdges).map((edge) => COLUMNS.map(([, value]) => value(edge)))].map((row) => row.map(csvCell).join(',')).join('\r\n');

function showTable(shownEdges, acts, limit = 300) {
  const rows = tableRows(shownEdges);
  const head = COLUMNS.map(([name], index) => element('th', { scope: 'col', 'aria-sort': sorted[0] === index ? (sorted[1] > 0 ? 'ascending' : 'descending') : 'none' },
    element('button', { type: 'button', onclick: () => { sorted = [index, sorted[0] === index ? -sorted[1] : 1]; showTable(shownEdges, acts, limit); byId('table-view').querySelectorAll('th button')[index].focus(); } }, name)));
  const body = rows.slice(0, limit).map((edge) => element('tr', {}, COLUMNS.map(([name, value, look]) => element('td', { class: look },
    name === 'Tie' ? element('button', { type: 'button', onclick: () => acts.edge(edge.id) }, edge.label) : look === 'number' && value(edge) !== '' ? money(value(edge)) : String(value(edge))))));
  byId('table-view').replaceChildren(
    element('div', { class: 'actions' },
      element('button', { type: 'button', id: 'csv-copy', onclick: (event) => { copyText(csv(shownEdges)).then((done) => { event.target.textContent = done ? 'Copied' : 'Copy failed'; }); } }, 'Copy as CSV'),
      element('button', { type: 'button', id: 'csv-save', onclick: () => save('pactgraph.csv', new Blob(['\ufeff', csv(shownEdges)], { type: 'text/csv' })) }, 'Save CSV')),
    element('table', {}, element('caption', {}, `${rows.length} ties in sight`), element('thead', {}, element('tr', {}, head)), element('tbody', {}, body)),
    rows.length > limit ? element('button', { type: 'button', onclick: () => showTable(shownEdges, acts, limit + 1000) }, `Show ${rows.length - limit} more`) : '');
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = element('textarea', {}, text);
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
