// SPDX-License-Identifier: MIT
// The search field of the banner. What searches, and what it searches in, is loaded when the field is first used.

import { loadScript } from './load-script.js';

/** What `search.js` does once it is there. */
export interface SearchGlobals {
  startSearch?: (input: HTMLInputElement, results: HTMLElement) => void;
}

export function addSearchBox(): void {
  const banner = document.querySelector('header.banner');
  if (banner === null) return;
  const form = document.createElement('form');
  form.className = 'search';
  form.setAttribute('role', 'search');
  const input = document.createElement('input');
  input.type = 'search';
  input.placeholder = 'Ask, or search rules and symbols (press /)';
  input.autocomplete = 'off';
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-label': 'Search',
    'aria-expanded': 'false',
    'aria-controls': 'page:search-results',
    'aria-autocomplete': 'list',
  }))
    input.setAttribute(name, value);
  const results = document.createElement('div');
  results.className = 'search-results';
  results.hidden = true;
  form.append(input, results);
  form.addEventListener('submit', (event) => event.preventDefault());
  banner.append(form);
  input.addEventListener('focus', () => void load(input, results), { once: true });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

async function load(input: HTMLInputElement, results: HTMLElement): Promise<void> {
  await Promise.all(['entries.js', 'search.js'].map(loadScript));
  (globalThis as SearchGlobals).startSearch?.(input, results);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable)
  );
}
