// SPDX-License-Identifier: MIT
// Code as it stands, highlighted when the site is made.

import type { Element } from 'hast';
import { h } from 'hastscript';
import { highlight } from './highlight.js';

/**
 * @param language - `c`, `ts`, `transcript`, `diff`, or another that is shown plainly.
 * @param name - What the code is, for screen readers; the box can be scrolled with the keyboard.
 */
export function codeBlock(code: string, language: string, name: string): Element {
  const text = code.replace(/\n$/, '');
  return h('pre.code', { tabIndex: 0, role: 'group', ariaLabel: name }, [
    h('code', [...highlight(text, language)]),
  ]);
}
