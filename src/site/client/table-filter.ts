// SPDX-License-Identifier: MIT
// Filters the rows of a table by what its form asks for, and keeps that in the address, so that it can be linked to.
// A field named `force` is about the row's `data-force`, which may have several values with commas between them; a
// field named `words` about all that the row says.

function start(form: HTMLFormElement): void {
  const table = document.getElementById(form.dataset.table ?? '');
  const count = document.getElementById(`${form.dataset.table}-count`);
  const rows = [...(table?.querySelectorAll<HTMLElement>('tbody tr') ?? [])];
  const noun = form.dataset.noun ?? 'rows';
  const asked = new URLSearchParams(location.search);
  for (const field of form.elements)
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement)
      field.value = asked.get(field.name) ?? '';
  const apply = (): void => {
    const wanted = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !wanted.every(([name, value]) => matches(row, name, value));
      if (!row.hidden) shown += 1;
    }
    if (count !== null)
      count.textContent = shown === rows.length ? `${shown} ${noun}` : `${shown} of ${rows.length} ${noun}`;
  };
  form.addEventListener('input', () => {
    apply();
    remember(form);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply();
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

for (const form of document.querySelectorAll<HTMLFormElement>('form.filters')) start(form);
