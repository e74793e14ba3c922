// SPDX-License-Identifier: MIT
// The drawing of the states, laid out when the site was made: here its nodes become buttons, and the current state and
// the way to it are marked.

import type { EditionData } from '../data.js';
import { element } from './element.js';

export class StateGraphView {
  readonly element: HTMLElement;
  readonly #nodes: ReadonlyMap<string, SVGGElement>;

  /** @param press - Told of the state that was pressed. */
  constructor({ register, graph }: EditionData, press: (value: string) => void) {
    this.element = element('div', {
      class: 'scroll graph',
      role: 'group',
      'aria-label': `states of ${register.field}`,
    });
    // Made by the build, of the declarations; nothing of what a user types gets here.
    this.element.innerHTML = graph;
    // An image would hide its buttons from a screen reader.
    this.element.querySelector('svg')?.setAttribute('role', 'group');
    const nodes = [...this.element.querySelectorAll<SVGGElement>('g.state')];
    this.#nodes = new Map(nodes.map((node) => [node.dataset.value ?? '', node]));
    for (const [value, node] of this.#nodes) {
      const state = register.states.find((each) => each.value === value);
      if (state !== undefined) becomeButton(node, () => press(value));
    }
  }

  /**
   * @param states - The values that are current, each with the devices that are in it.
   * @param path - The values on the way of the step that is shown, in order.
   */
  mark(states: ReadonlyMap<string, readonly string[]>, path: readonly string[]): void {
    for (const [value, node] of this.#nodes) {
      const devices = states.get(value);
      node.classList.toggle('current', devices !== undefined);
      node.classList.toggle('passed', path.includes(value));
      if (devices === undefined) node.removeAttribute('aria-current');
      else node.setAttribute('aria-current', 'true');
    }
    for (const edge of this.element.querySelectorAll<SVGGElement>('g.edge')) {
      const { from = '', to = '' } = edge.dataset;
      edge.classList.toggle(
        'passed',
        path.some((value, index) => index > 0 && path[index - 1] === from && value === to),
      );
    }
    this.#bringIntoView();
  }

  /** Scrolls the drawing alone, where it is wider than the page. */
  #bringIntoView(): void {
    const current = this.element.querySelector('g.state.current')?.getBoundingClientRect();
    if (current === undefined) return;
    const box = this.element.getBoundingClientRect();
    if (current.left >= box.left && current.right <= box.right) return;
    this.element.scrollLeft += current.left + current.width / 2 - (box.left + box.width / 2);
  }
}

/** Its name is what stands in it. */
function becomeButton(node: SVGGElement, press: () => void): void {
  node.setAttribute('role', 'button');
  node.setAttribute('tabindex', '0');
  node.addEventListener('click', press);
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  });
}
