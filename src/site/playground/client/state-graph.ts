// SPDX-License-Identifier: MIT
// The drawing of the states, laid out when the site was made: here its nodes become buttons, and the current state and
// the way to it are marked.

import type { EditionData } from '../data.js';
import { element } from './element.js';
import { leap } from './leap.js';

const SVG = 'http://www.w3.org/2000/svg';

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
   * @param current - The device that the next step is for; the others have a colour of their own.
   * @param path - The values on the way of the step that is shown, in order.
   */
  mark(states: ReadonlyMap<string, readonly string[]>, current: string, path: readonly string[]): void {
    for (const [value, node] of this.#nodes) {
      const devices = states.get(value);
      node.classList.toggle('current', devices !== undefined);
      node.classList.toggle('other', devices !== undefined && !devices.includes(current));
      this.#nameDevices(node, states.size > 1 ? (devices ?? []) : []);
      node.classList.toggle('passed', path.includes(value));
      if (devices === undefined) node.removeAttribute('aria-current');
      else node.setAttribute('aria-current', 'true');
    }
    this.#markWay(path);
    this.#bringIntoView();
  }

  /** Marks the lines on a way; a move that has no line gets one. */
  #markWay(path: readonly string[]): void {
    for (const old of this.element.querySelectorAll('g.leap')) old.remove();
    const edges = [...this.element.querySelectorAll<SVGGElement>('g.edge')];
    for (const edge of edges) edge.classList.remove('passed');
    for (const [index, to] of path.slice(1).entries()) {
      const from = path[index]!;
      const passed = edges.filter(({ dataset }) => dataset.from === from && dataset.to === to);
      for (const edge of passed) edge.classList.add('passed');
      if (passed.length === 0) this.#drawLeap(from, to);
    }
  }

  #drawLeap(from: string, to: string): void {
    const [start, end] = [this.#nodes.get(from), this.#nodes.get(to)];
    if (start === undefined || end === undefined || start === end) return;
    const line = leap(start, end);
    // Behind the states, which it may cross.
    if (line !== undefined) this.element.querySelector('g.edge, g.state')?.before(line);
  }

  /** Writes above a state which devices are in it: two that are apart must not be taken for each other. */
  #nameDevices(node: SVGGElement, devices: readonly string[]): void {
    node.querySelector('.devices-here')?.remove();
    const box = node.querySelector('rect');
    if (devices.length === 0 || box === null) return;
    const text = document.createElementNS(SVG, 'text');
    text.setAttribute('class', 'devices-here');
    text.setAttribute('x', String(box.x.baseVal.value + box.width.baseVal.value / 2));
    text.setAttribute('y', String(box.y.baseVal.value - 5));
    text.setAttribute('text-anchor', 'middle');
    text.textContent = devices.join(', ');
    node.append(text);
  }

  /** Scrolls the drawing alone, where it is wider than the page. */
  #bringIntoView(): void {
    const current = this.element.querySelector('g.state.current:not(.other)')?.getBoundingClientRect();
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
