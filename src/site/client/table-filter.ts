// SPDX-License-Identifier: MIT
// Makes long tables short. A form above a table asks for rows, and keeps that in the address, so that it can be linked to:
// a field named `force` is about the row's `data-force`, which may have several values with commas between them; a field
// named `words` about all that the row says. A table with `data-first` shows so many rows until its reader wants all. A
// click on the head of a column sorts by it.

class FilteredTable {
  readonly #form: HTMLFormElement;
  readonly #table: HTMLTableElement;
  readonly #rows: readonly HTMLElement[];
  readonly #more = document.createElement('button');
  #first: number;

  constructor(form: HTMLFormElement, table: HTMLTableElement) {
    this.#form = form;
    this.#table = table;
    this.#rows = [...table.querySelectorAll<HTMLElement>('tbody tr')];
    this.#first = Number(table.dataset.first ?? Number.POSITIVE_INFINITY);
    const asked = new URLSearchParams(location.search);
    for (const field of form.elements)
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement)
        field.value = asked.get(field.name) ?? '';
    form.addEventListener('input', () => {
      this.apply();
      remember(form);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.hidden = false;
    this.#more.type = 'button';
    this.#more.className = 'more-rows';
    this.#more.addEventListener('click', () => {
      this.#first = Number.POSITIVE_INFINITY;
      this.apply();
    });
    (table.closest('.scroll') ?? table).after(this.#more);
    addSorting(table, () => this.apply());
  }

  apply(): void {
    const wanted = [...new FormData(this.#form)].map(([name, value]) => [name, String(value)] as const);
    const noun = this.#form.dataset.noun ?? 'rows';
    let found = 0;
    // Sorting has changed their order.
    for (const row of this.#table.querySelectorAll<HTMLElement>('tbody tr')) {
      const isWanted = wanted.every(([name, value]) => matches(row, name, value));
      if (isWanted) found += 1;
      row.hidden = !isWanted || found > this.#first;
    }
    const all = this.#rows.length;
    const count = document.getElementById(`${this.#form.dataset.table}-count`);
    const shown = found > this.#first ? `, the first ${this.#first} shown` : '';
    if (count !== null)
      count.textContent = found === all ? `${found} ${noun}${shown}` : `${found} of ${all} ${noun}${shown}`;
    this.#more.hidden = found <= this.#first;
    this.#more.textContent = `Show all ${found} ${noun}`;
  }
}

function matches(row: HTMLElement, name: string, value: string): boolean {
  if (value === '') return true;
  if (name !== 'words') return (row.getAttribute(`data-${name}`) ?? '').split(',').includes(value);
  const text = row.textContent.toLowerCase();
  return value
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** A page from a disk may not have its address changed; the filter works without. */
function remember(form: HTMLFormElement): void {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '') query.set(name, String(value));
  const text = query.toString();
  try {
    history.replaceState(undefined, '', text === '' ? location.pathname : `?${text}`);
  } catch {
    // Nothing to do.
  }
}

/** Heads of columns become buttons. A second click turns the order round. */
function addSorting(table: HTMLTableElement, onSorted: () => void): void {
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const isDown = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      sort(table, column, isDown ? -1 : 1);
      onSorted();
    });
  }
}

function sort(table: HTMLTableElement, column: number, direction: 1 | -1): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const collator = new Intl.Collator('en', { numeric: true });
  const keys = new Map([...body.rows].map((row) => [row, row.cells[column]?.textContent ?? '']));
  body.append(
    ...[...body.rows].sort((a, b) => direction * collator.compare(keys.get(a) ?? '', keys.get(b) ?? '')),
  );
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.filters')) {
  const table = document.getElementById(form.dataset.table ?? '');
  if (table instanceof HTMLTableElement) new FilteredTable(form, table).apply();
}
