// SPDX-License-Identifier: MIT
// The list below the search field: the best answers first, then all others by what they are, limited to an edition where
// the reader asks for that.

import type { SearchData, SiteGlobals } from '../search/entry-list.js';
import { Finder, type Found } from '../search/finder.js';
import { groupOf } from '../search/groups.js';
import { siteRoot } from './load-script.js';
import type { SearchGlobals } from './search-box.js';

const BEST_MAX = 3;
const IN_GROUP_MAX = 5;

const globals = globalThis as SiteGlobals & SearchGlobals;

globals.startSearch = (input, box) => {
  const data = globals.siteSearch;
  if (data === undefined) return;
  new ResultList(data, input, box).show();
};

class ResultList {
  readonly #input: HTMLInputElement;
  readonly #box: HTMLElement;
  readonly #finder: Finder;
  readonly #list = document.createElement('div');
  readonly #edition: HTMLSelectElement;

  constructor(data: SearchData, input: HTMLInputElement, box: HTMLElement) {
    this.#input = input;
    this.#box = box;
    this.#finder = new Finder(data);
    this.#edition = editionField(data);
    this.#list.id = input.getAttribute('aria-controls') ?? '';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Found');
    box.replaceChildren(...(data.editions.length > 1 ? [labelled(this.#edition)] : []), this.#list);
    input.addEventListener('input', () => this.show());
    input.addEventListener('focus', () => this.show());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#edition.addEventListener('input', () => this.show());
    this.#edition.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close();
    });
    document.addEventListener('click', (event) => {
      if (event.target instanceof Node && !input.form?.contains(event.target)) this.#close();
    });
  }

  show(): void {
    if (this.#input.value.trim() === '') {
      this.#close();
      return;
    }
    const at = document.documentElement.dataset.edition ?? '';
    const found = this.#finder.find(this.#input.value, { at, only: this.#edition.value });
    this.#list.replaceChildren(...(found.length === 0 ? [nothing()] : groupsOf(found)));
    for (const [index, each] of this.#list.querySelectorAll('a').entries())
      each.id = `page:search-result-${index}`;
    this.#box.hidden = false;
    this.#box.scrollTop = 0;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#input.removeAttribute('aria-activedescendant');
  }

  #close(): void {
    this.#box.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  #onKey(event: KeyboardEvent): void {
    const options = [...this.#list.querySelectorAll<HTMLAnchorElement>('a')];
    const at = options.findIndex(({ id }) => id === this.#input.getAttribute('aria-activedescendant'));
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#choose(options, Math.min(at + 1, options.length - 1)),
      ArrowUp: () => this.#choose(options, Math.max(at - 1, 0)),
      Enter: () => options[Math.max(at, 0)]?.click(),
      Escape: () => this.#close(),
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  #choose(options: readonly HTMLAnchorElement[], index: number): void {
    for (const [place, each] of options.entries())
      each.setAttribute('aria-selected', String(place === index));
    const chosen = options[index];
    if (chosen === undefined) return;
    this.#input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  }
}

function editionField({ editions }: SearchData): HTMLSelectElement {
  const field = document.createElement('select');
  field.append(new Option('all editions', ''), ...editions.map(([name, title]) => new Option(title, name)));
  return field;
}

function labelled(field: HTMLSelectElement): HTMLElement {
  const label = document.createElement('label');
  label.className = 'search-edition';
  label.append('Search in ', field);
  return label;
}

/** The best of all, then the rest by groups, in the order of the best of each. */
function groupsOf(found: readonly Found[]): readonly HTMLElement[] {
  const best = found.slice(0, BEST_MAX);
  const others = new Map<string, Found[]>();
  for (const each of found.slice(BEST_MAX)) {
    const { title } = groupOf(each.entry[1]);
    others.set(title, [...(others.get(title) ?? []), each]);
  }
  return [
    group('Best matches', best),
    ...[...others].map(([title, members]) =>
      group(titleOf(title, members.length), members.slice(0, IN_GROUP_MAX)),
    ),
  ];
}

function titleOf(title: string, count: number): string {
  return count > IN_GROUP_MAX ? `${title}, the first ${IN_GROUP_MAX} of ${count}` : title;
}

function group(title: string, members: readonly Found[]): HTMLElement {
  const section = document.createElement('div');
  section.setAttribute('role', 'group');
  section.setAttribute('aria-label', title);
  const head = document.createElement('p');
  head.className = 'search-group';
  head.setAttribute('aria-hidden', 'true');
  head.textContent = title;
  section.append(head, ...members.map(option));
  return section;
}

function option({ entry, path, edition }: Found): HTMLElement {
  const [anchor, kind, title, text] = entry;
  const link = document.createElement('a');
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
