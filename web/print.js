// Printing a day: a plain page of its own, made of the JSON of src/editor/print_day.hpp. All text goes in as
// text, never as markup.

/**
 * @typedef {{ cells: string[], boxes: number }} SetRow
 * @typedef {{ group?: string, label?: string, exercise?: string, sets?: SetRow[], note?: string }} Row
 * @typedef {{
 *   title: string, subtitle: string, client: string, note?: string, columns: string[],
 *   blocks: { name: string, rows: Row[] }[], notice: string,
 * }} PrintedDay
 */

/**
 * @param {string} tag
 * @param {string} text
 * @param {Record<string, string>} [attributes]
 */
function element(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  return made;
}

/** Empty boxes, to be ticked with a pencil. @param {number} count */
function boxes(count) {
  const cell = element('td', '', { class: 'boxes' });
  for (let i = 0; i < count; i += 1) {
    cell.append(element('span', '', { class: 'box' }));
  }
  return cell;
}

/** The lines of one exercise, or the line over a group. @param {Row} row @param {number} columns */
function lines(row, columns) {
  if (row.group !== undefined) {
    const line = document.createElement('tr');
    line.append(element('th', row.group, { colspan: String(columns), class: 'group', scope: 'colgroup' }));
    return [line];
  }
  const sets = row.sets ?? [];
  const made = sets.map((set, index) => {
    const line = document.createElement('tr');
    if (index === 0) {
      const name = element('th', '', { scope: 'rowgroup', rowspan: String(sets.length) });
      if (row.label) {
        name.append(element('span', row.label, { class: 'label' }), ' ');
      }
      name.append(row.exercise ?? '');
      line.append(name);
    }
    line.append(...set.cells.map((cell) => element('td', cell)), boxes(set.boxes));
    return line;
  });
  if (row.note) {
    const line = document.createElement('tr');
    line.append(element('td', row.note, { colspan: String(columns), class: 'note' }));
    made.push(line);
  }
  return made;
}

/** @param {{ name: string, rows: Row[] }} block @param {string[]} columns */
function table(block, columns) {
  const made = document.createElement('table');
  made.append(element('caption', block.name));
  const head = document.createElement('tr');
  head.append(...columns.map((column) => element('th', column, { scope: 'col' })));
  const heads = document.createElement('thead');
  heads.append(head);
  made.append(heads);
  for (const row of block.rows) {
    const body = document.createElement('tbody'); // one exercise stays on one page
    body.append(...lines(row, columns.length));
    made.append(body);
  }
  return made;
}

/** Puts the day where only paper shows it. @param {HTMLElement} root @param {string} json */
export function layOut(root, json) {
  if (json === '') {
    root.replaceChildren();
    return;
  }
  const day = /** @type {PrintedDay} */ (JSON.parse(json));
  root.replaceChildren(
    element('h1', day.title),
    element('p', day.subtitle),
    element('p', day.client, { class: 'client' }),
    ...(day.note ? [element('p', day.note)] : []),
    ...day.blocks.map((block) => table(block, day.columns)),
    element('footer', day.notice),
  );
}

/**
 * Printing by the browser's own menu or Ctrl+P prints the open day, too.
 * @param {HTMLElement} root
 * @param {Planner} planner
 */
export function watchPrint(root, planner) {
  let laidOut = false; // by the app, for this print
  window.addEventListener('beforeprint', () => {
    if (!laidOut) {
      planner._page_before_print(); // answers by `printout`
    }
  });
  window.addEventListener('afterprint', () => {
    laidOut = false;
    layOut(root, '');
  });
  return {
    /** @param {string} json */
    printout: (json) => layOut(root, json),
    /** @param {string} json */
    print: (json) => {
      layOut(root, json);
      laidOut = true;
      window.print();
    },
  };
}
