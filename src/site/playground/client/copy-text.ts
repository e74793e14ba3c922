// SPDX-License-Identifier: MIT
// To the clipboard, by whichever way the browser allows a page of a disk.

import { element } from './element.js';

/** @returns Whether it is there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The old way, for browsers that give pages of a disk no clipboard. */
function copySelected(text: string): boolean {
  const box = element('textarea', { class: 'off-screen', 'aria-hidden': 'true' });
  const focused = document.activeElement;
  box.value = text;
  document.body.append(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
