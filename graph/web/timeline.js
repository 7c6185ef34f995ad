// Dates: a histogram by year, a range, and the day on which something must have been in force.
function years() {
  const given = edges.map((edge) => edge.since.slice(0, 4)).filter((year) => /^\d{4}$/.test(year)).map(Number);
  return given.length ? [given.reduce((a, b) => Math.min(a, b)), given.reduce((a, b) => Math.max(a, b))] : null;
}

function histogram([first, last]) {
  const counts = new Array(last - first + 1).fill(0);
  const seen = new Set();
  for (const edge of edges) {
    const year = Number(edge.since.slice(0, 4));
    const key = edge.via || edge.id;
    if (year && !isRoleEdge(edge) && !seen.has(key)) { seen.add(key); counts[year - first] += 1; }
  }
  const top = Math.max(1, ...counts);
  const svg = drawn('svg', { class: 'histogram', viewBox: `0 0 ${counts.length * 10} 56`, preserveAspectRatio: 'none', role: 'img', 'aria-label': `Ties by year, ${first} to ${last}` });
  counts.forEach((count, index) => {
    const year = String(first + index);
    const inside = (!state.from || year >= state.from.slice(0, 4)) && (!state.to || year <= state.to.slice(0, 4));
    const bar = drawn('rect', { x: index * 10 + 1, width: 8, y: 56 - (count / top) * 54, height: (count / top) * 54, class: inside ? 'in' : '' });
    const title = drawn('title');
    title.textContent = `${year}: ${count}`;
    bar.append(title);
    svg.append(bar);
  });
  return svg;
}

function buildTimeline(changed) {
  const span = years();
  if (!span) return null;
  const box = element('fieldset', { id: 'timeline' }, element('legend', {}, 'Dates'), histogram(span));
  const field = (text, id, key) => element('label', { class: 'field' }, text, element('input', { id, type: 'number', min: span[0], max: span[1], placeholder: String(key === 'from' ? span[0] : span[1]), value: state[key], onchange: (event) => { state[key] = event.target.value; box.querySelector('svg').replaceWith(histogram(span)); changed(); } }));
  const [start, months] = [span[0], (span[1] + 3 - span[0]) * 12];
  const monthOf = (day) => (Number(day.slice(0, 4)) - start) * 12 + Number(day.slice(5, 7)) - 1;
  const dayOf = (month) => `${start + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  const slider = element('input', { id: 'asof', type: 'range', min: 0, max: months, value: state.asof ? monthOf(state.asof) : months, disabled: !state.asof, 'aria-label': 'In force on', oninput: (event) => { setDay(dayOf(Number(event.target.value))); } });
  const day = element('input', { id: 'asof-day', type: 'date', value: state.asof, disabled: !state.asof, 'aria-label': 'In force on this day', onchange: (event) => { if (event.target.value) { slider.value = monthOf(event.target.value); setDay(event.target.value); } } });
  const setDay = (value) => { state.asof = value; day.value = value; slider.setAttribute('aria-valuetext', value); changed(); };
  const use = element('input', { id: 'asof-use', type: 'checkbox', checked: Boolean(state.asof), onchange: (event) => {
    slider.disabled = day.disabled = !event.target.checked;
    setDay(event.target.checked ? dayOf(Number(slider.value)) : '');
  } });
  box.append(element('div', { class: 'pair' }, field('From year', 'from', 'from'), field('To year', 'to', 'to')), element('label', { class: 'check' }, use, 'In force on a day'), slider, day);
  return box;
}
