// SPDX-License-Identifier: MIT
// The lines that cannot be steps, beside whatever they were entered in: where, what is wrong, what to do. In a box of lines, the
// first one is selected, and each complaint selects its own.

import type { Complaint } from '../model/player.js';
import { button, element } from './element.js';

/**
 * @param list - Where they are shown; hidden where there are none.
 * @param box - The box whose lines they are about.
 */
export function showComplaints(
  list: HTMLElement,
  complaints: readonly Complaint[],
  box?: HTMLTextAreaElement,
): void {
  list.hidden = complaints.length === 0;
  list.replaceChildren(...complaints.map((complaint) => item(complaint, box)));
  const [first] = complaints;
  if (first !== undefined && box !== undefined) selectLine(box, first.line);
}

function item(complaint: Complaint, box: HTMLTextAreaElement | undefined): HTMLElement {
  const { line, column, message, help } = complaint;
  const place = `${line}:${column}`;
  return element(
    'li',
    {},
    box === undefined
      ? element('code', {}, place)
      : button(place, () => selectLine(box, line), { 'aria-label': `Select line ${line}` }),
    ` ${message}`,
    ...(help === undefined ? [] : [element('span', { class: 'help' }, `; ${help}`)]),
  );
}

/** Browsers scroll a box to what is selected when they focus it. */
function selectLine(box: HTMLTextAreaElement, line: number): void {
  const lines = box.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((at, { length }) => at + length + 1, 0);
  box.focus();
  box.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
