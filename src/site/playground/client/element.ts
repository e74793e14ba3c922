// SPDX-License-Identifier: MIT
// Makes elements: a name, attributes, children. Text goes in as text, never as markup.

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
