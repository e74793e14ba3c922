// SPDX-License-Identifier: MIT
// The form above a table whose rows can be filtered. It is hidden until the script is there that makes it work.

import type { Element } from 'hast';
import { h } from 'hastscript';

/** A page with such a form needs it. */
export const FILTER_SCRIPT = 'assets/table-filter.js';

export type Option = readonly [value: string, text: string];

/** A field that asks for one value of the rows' `data-NAME`. */
type FilterField = readonly [name: string, label: string, options: readonly Option[]];

/**
 * @param of - `table` is the ID of the table; `noun` what its rows are, in the plural; `name` what the form does.
 * @returns The form, and the line that says how many rows are shown.
 */
export function filterForm(
  of: { readonly table: string; readonly noun: string; readonly name: string },
  fields: readonly FilterField[],
): readonly Element[] {
  const { table, noun, name } = of;
  const words = `filter-${table}-words`;
  return [
    h('form.filters', { hidden: true, ariaLabel: name, dataTable: table, dataNoun: noun }, [
      ...fields.map((field) => choice(table, field)),
      h('p', [
        h('label', { htmlFor: words }, 'Words'),
        h('input', { id: words, name: 'words', type: 'search', autoComplete: 'off' }),
      ]),
    ]),
    h('p', { id: `${table}-count`, role: 'status' }),
  ];
}

function choice(table: string, [name, label, options]: FilterField): Element {
  const id = `filter-${table}-${name}`;
  return h('p', [
    h('label', { htmlFor: id }, label),
    h('select', { id, name }, [
      h('option', { value: '' }, 'all'),
      ...options.map(([value, text]) => h('option', { value }, text)),
    ]),
  ]);
}
