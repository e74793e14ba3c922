// SPDX-License-Identifier: MIT
// What the page asks of the browser: elements, whose text goes in as text and never as markup; the clipboard, by whichever way
// a page of a disk has; and pictures one after the other, unless the reader wants no motion.

type Child = Node | string;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** @param attributes - True gives an empty attribute; false and undefined give none. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(text: string, onPress: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', onPress);
  return made;
}

/**
 * The element of the page with this ID.
 *
 * @throws Error where the page has none, which is a mistake of `page.ts`.
 */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element ${id}`);
  return found;
}

/** A select with its options; one option alone is chosen. */
export function select(
  attributes: Attributes,
  options: readonly { readonly value: string; readonly text?: string }[],
): HTMLSelectElement {
  return element(
    'select',
    attributes,
    ...options.map(({ value, text }) => element('option', { value }, text ?? value)),
  );
}

/** A control with its name above. */
export function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  return element('label', {}, element('span', { class: 'label' }, text), control);
}

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

/** Scrolls a part of the page that scrolls by itself so far that an element in it is seen; the page stays where it is. */
export function reveal(container: HTMLElement, target: Element | null): void {
  const box = container.closest('section');
  if (target === null || box === null || box.scrollHeight <= box.clientHeight) return;
  const outer = box.getBoundingClientRect();
  const inner = target.getBoundingClientRect();
  const head = box.querySelector('.keeps-in-view')?.getBoundingClientRect().height ?? 0;
  if (inner.top < outer.top + head) box.scrollTop += inner.top - outer.top - head;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
}

const MILLISECONDS = 450;

export class Motion {
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  /** @param end - Shown last, and at once where nothing is to move. */
  play(pictures: readonly (() => void)[], end: () => void): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      end();
      return;
    }
    this.#timers = [...pictures, end].map((show, index) => setTimeout(show, index * MILLISECONDS));
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}
