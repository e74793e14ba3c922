// SPDX-License-Identifier: MIT
// Searches all that has a name, and all that is said: by the ID of a rule, by a symbol, by a word.

import MiniSearch from 'minisearch';
import { INDEX_FIELDS, type ListedEntry, type SiteGlobals } from '../search/entry-list.js';
import { indexTokens, queryTokens } from '../search/tokens.js';
import { siteRoot } from './load-script.js';
import type { SearchGlobals } from './search-box.js';

const SHOWN_MAX = 20;

const globals = globalThis as SiteGlobals & SearchGlobals;

globals.startSearch = (input, list) => {
  const search = new Search(globals.siteEntries ?? [], globals.siteIndex);
  const show = (): void => showResults(input, list, search.find(input.value));
  input.addEventListener('input', show);
  input.addEventListener('focus', show);
  input.addEventListener('keydown', (event) => onKey(event, input, list));
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !input.form?.contains(event.target)) close(input, list);
  });
  show();
};

class Search {
  readonly #index: MiniSearch;
  readonly #entries: readonly ListedEntry[];
  /** Of two that are as good, a reader of an edition wants the one of that edition. */
  readonly #edition = document.documentElement.dataset.edition ?? '';

  constructor(entries: readonly ListedEntry[], index: unknown) {
    this.#entries = entries;
    this.#index = MiniSearch.loadJS(index as Parameters<typeof MiniSearch.loadJS>[0], {
      fields: [...INDEX_FIELDS.fields],
      tokenize: indexTokens,
    });
  }

  find(text: string): readonly ListedEntry[] {
    const found = this.#index.search(text, {
      tokenize: queryTokens,
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 5 && /^[a-z]+$/.test(term) ? 0.2 : false),
      boost: { title: 4, words: 2 },
      boostDocument: (id) => this.#weight(this.#entries[id]!, text),
    });
    return found.slice(0, SHOWN_MAX).map(({ id }) => this.#entries[id]!);
  }

  #weight([, , , title, , edition]: ListedEntry, text: string): number {
    const isExact = title.toLowerCase() === text.trim().toLowerCase();
    return (isExact ? 10 : 1) * (edition === this.#edition ? 1.5 : 1);
  }
}

function showResults(input: HTMLInputElement, list: HTMLElement, found: readonly ListedEntry[]): void {
  if (input.value.trim() === '') {
    close(input, list);
    return;
  }
  list.replaceChildren(...(found.length === 0 ? [nothing()] : found.map(option)));
  list.hidden = false;
  input.setAttribute('aria-expanded', 'true');
  input.removeAttribute('aria-activedescendant');
}

function option([path, anchor, kind, title, text, edition]: ListedEntry, index: number): HTMLElement {
  const link = document.createElement('a');
  link.id = `page:search-result-${index}`;
  link.setAttribute('role', 'option');
  link.tabIndex = -1;
  link.href = new URL(`${path}${anchor === '' ? '' : `#${anchor}`}`, siteRoot()).href;
  const name = document.createElement('strong');
  name.textContent = title;
  const what = document.createElement('span');
  what.className = 'search-kind';
  what.textContent = edition === '' ? kind : `${kind}, ${edition}`;
  const words = document.createElement('span');
  words.className = 'search-text';
  words.textContent = text;
  link.append(name, ' ', what, words);
  return link;
}

function nothing(): HTMLElement {
  const words = document.createElement('p');
  words.setAttribute('role', 'option');
  words.setAttribute('aria-disabled', 'true');
  words.textContent = 'Nothing found.';
  return words;
}

function close(input: HTMLInputElement, list: HTMLElement): void {
  list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}

function onKey(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const options = [...list.querySelectorAll<HTMLAnchorElement>('a')];
  const at = options.findIndex(({ id }) => id === input.getAttribute('aria-activedescendant'));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => choose(input, options, Math.min(at + 1, options.length - 1)),
    ArrowUp: () => choose(input, options, Math.max(at - 1, 0)),
    Enter: () => options[Math.max(at, 0)]?.click(),
    Escape: () => close(input, list),
  };
  const act = keys[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

function choose(input: HTMLInputElement, options: readonly HTMLAnchorElement[], index: number): void {
  for (const [place, each] of options.entries()) each.setAttribute('aria-selected', String(place === index));
  const chosen = options[index];
  if (chosen === undefined) return;
  input.setAttribute('aria-activedescendant', chosen.id);
  chosen.scrollIntoView({ block: 'nearest' });
}
