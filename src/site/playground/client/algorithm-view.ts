// SPDX-License-Identifier: MIT
// The algorithm that a step runs, as pseudocode with the current line marked, below the calls that lead to it.

import type { EditionData } from '../data.js';
import type { Frame, Run } from '../model/lines.js';
import { element } from './element.js';

/** @param isOver - Whether the step is over: no line is then the current one, and the algorithm called first is shown. */
export function algorithmView(
  { frames, ran }: Run,
  isOver: boolean,
  edition: EditionData,
): readonly HTMLElement[] {
  const shown = isOver ? frames[0] : frames.at(-1);
  if (shown === undefined) {
    return [element('p', { class: 'quiet' }, 'A step that runs an algorithm shows its lines here.')];
  }
  const { signature, href } = edition.algorithms[shown.algorithm]!;
  return [
    element(
      'div',
      { class: 'keeps-in-view' },
      ...(isOver || frames.length === 1 ? [] : [calls(frames.slice(0, -1), edition)]),
      element('p', { class: 'signature' }, element('a', { href }, element('code', {}, signature))),
    ),
    lines(shown, ran, isOver, edition),
  ];
}

/** Each algorithm that waits for the one it called, and at which line. */
function calls(frames: readonly Frame[], { algorithms }: EditionData): HTMLElement {
  const prefix = commonPrefix(Object.keys(algorithms));
  const items = frames.map(({ algorithm, line }) =>
    element(
      'li',
      {},
      element('code', {}, algorithm.slice(prefix.length)),
      ` ${line.slice(line.lastIndexOf(':') + 1)} `,
      element('span', { class: 'quiet' }, 'calls'),
    ),
  );
  return element('ol', { class: 'calls', 'aria-label': 'Calls' }, ...items);
}

/** The words that symbols begin with, up to an underscore: they tell nothing apart. */
function commonPrefix([first = '', ...others]: readonly string[]): string {
  const words = others.length === 0 ? [] : (first.match(/[^_]*_/g) ?? []);
  let prefix = '';
  for (const word of words) {
    if (!others.every((symbol) => symbol.startsWith(prefix + word))) break;
    prefix += word;
  }
  return prefix;
}

function lines(
  { algorithm, line: current }: Frame,
  ran: ReadonlySet<string>,
  isOver: boolean,
  edition: EditionData,
): HTMLElement {
  const box = element('div', { class: 'pseudocode' });
  // Made by the build, of the declarations; nothing of what a user types gets here.
  box.innerHTML = edition.algorithms[algorithm]!.html;
  for (const line of box.querySelectorAll('li[id]')) {
    line.classList.toggle('ran', ran.has(line.id));
    // The line alone, and not those within it.
    if (!isOver && line.id === current)
      line.querySelector(':scope > div > p')?.setAttribute('aria-current', 'step');
  }
  return box;
}
