// SPDX-License-Identifier: MIT
// The examples of an edition, by chapter, with a field that narrows them to those that have all words of a question.

import type { ExampleData } from '../data.js';
import { button, byId, element } from './element.js';

export class ExampleList {
  readonly #run: (code: string) => void;
  #examples: readonly ExampleData[] = [];

  /** @param run - Told of the transcript of the example that was pressed. */
  constructor(run: (code: string) => void) {
    this.#run = run;
    this.#search.addEventListener('input', () => this.#draw());
  }

  show(examples: readonly ExampleData[]): void {
    this.#examples = examples;
    this.#search.value = '';
    this.#draw();
  }

  get #search(): HTMLInputElement {
    return byId('playground-example-search') as HTMLInputElement;
  }

  #draw(): void {
    const words = this.#search.value.toLowerCase().split(/\s+/);
    const found = this.#examples.filter(({ chapter, title, code }) => {
      const text = `${chapter} ${title} ${code}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    byId('playground-example-count').textContent = `${found.length} of ${this.#examples.length}`;
    byId('playground-examples').replaceChildren(
      ...[...new Set(found.map(({ chapter }) => chapter))].map((chapter) =>
        element(
          'div',
          {},
          element('p', { class: 'label' }, chapter),
          element(
            'ul',
            { 'aria-label': chapter },
            ...found.filter((each) => each.chapter === chapter).map((each) => this.#item(each)),
          ),
        ),
      ),
    );
  }

  #item({ id, title, code }: ExampleData): HTMLElement {
    const press = (): void => {
      (byId('playground-example') as HTMLDetailsElement).open = false;
      this.#run(code);
    };
    return element('li', {}, button(title, press, { 'data-example': id }));
  }
}
