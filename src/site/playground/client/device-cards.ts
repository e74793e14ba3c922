// SPDX-License-Identifier: MIT
// The devices as they are at one time: bits as lamps, amounts as bars, pictures, the bytes that the user may read or write, and
// everything else as a table. Of the table only what has changed is seen until it is opened.

import type {
  DeviceView,
  PlaygroundFact,
  PlaygroundGauge,
  PlaygroundView,
} from '../../../runtime/playground.js';
import type { EditionData } from '../data.js';
import type { ShowState } from '../model/states.js';
import { element } from './element.js';
import { pictureRows } from './pictures.js';

const BYTES_SHOWN = 128;
const BYTES_OF_LINE = 16;

/**
 * Draws the devices anew. A table that was open stays so.
 *
 * @param before - What there was to see before the step: what has changed since is marked.
 */
export function showDevices(
  place: HTMLElement,
  { devices, facts, pictures = [] }: PlaygroundView,
  before: PlaygroundView,
  edition: EditionData,
  show: ShowState,
): void {
  const open = new Set(
    [...place.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset.of),
  );
  const isOne = devices.length === 1;
  const earlier = (name: string) => before.devices.find((device) => device.name === name);
  const isEmpty = facts.length === 0 && pictures.length === 0;
  place.replaceChildren(
    ...devices.map((device) => card(device, earlier(device.name), isOne, edition, show)),
    ...(isEmpty
      ? []
      : [
          element(
            'div',
            { class: 'device user' },
            element('h3', {}, 'The user'),
            ...pictureRows(pictures, before.pictures),
            ...tables('the user', facts, before.facts),
          ),
        ]),
  );
  for (const each of place.querySelectorAll('details')) each.open = open.has(each.dataset.of);
}

function card(
  device: DeviceView,
  before: DeviceView | undefined,
  isOne: boolean,
  edition: EditionData,
  show: ShowState,
): HTMLElement {
  const { name, isCurrent, gauges, facts, bytes, pictures = [] } = device;
  const note = isCurrent && !isOne ? [element('span', { class: 'chip' }, 'next step')] : [];
  return element(
    'div',
    { class: isCurrent ? 'device current' : 'device', 'data-device': name },
    element('h3', {}, name, ' ', ...note),
    stateRow(device.state, edition, show),
    ...gauges.map(gaugeRow),
    ...pictureRows(pictures, before?.pictures),
    ...(bytes === undefined || bytes.length === 0
      ? []
      : [byteBox(bytes, `Bytes of the ${name}'s data window`)]),
    ...tables(name, facts, before?.facts),
  );
}

/** What has changed, and all of it behind a heading. */
function tables(
  of: string,
  facts: readonly PlaygroundFact[],
  before: readonly PlaygroundFact[] = facts,
): readonly HTMLElement[] {
  if (facts.length === 0) return [];
  const earlier = new Map(before.map(({ label, value }) => [label, value]));
  const changed = facts.filter(({ label, value }) => earlier.get(label) !== value);
  return [
    ...(changed.length === 0 ? [] : [table(changed, before)]),
    element(
      'details',
      { class: 'all-facts', 'data-of': of },
      element('summary', {}, `All of ${of}`),
      table(facts, before),
    ),
  ];
}

/** The register with its bits; `data-bit` and `aria-pressed` say the same to a script and to a screen reader. */
function stateRow(state: bigint, { register }: EditionData, show: ShowState): HTMLElement {
  const lamps = register.bits.map(({ name, value }) => {
    const isSet = (state & BigInt(value)) !== 0n;
    return element(
      'li',
      { class: isSet ? 'bit set' : 'bit', 'data-bit': name },
      name,
      element('span', { class: 'bit-value' }, isSet ? ' 1' : ' 0'),
    );
  });
  return element(
    'div',
    { class: 'register' },
    element('code', {}, register.field),
    ' ',
    element('strong', { class: 'state' }, show(state)),
    element('ul', { class: 'bits', 'aria-label': `bits of ${register.field}` }, ...lamps),
  );
}

function gaugeRow({ label, value, max }: PlaygroundGauge): HTMLElement {
  return element(
    'label',
    { class: 'gauge' },
    element('span', { class: 'label' }, `${label}: ${value} of ${max}`),
    element('progress', { max: String(max), value: String(value) }),
  );
}

/** @param before - The same before the step; nothing is marked where there was none. */
function table(facts: readonly PlaygroundFact[], before: readonly PlaygroundFact[] = facts): HTMLElement {
  const earlier = new Map(before.map(({ label, value }) => [label, value]));
  return element(
    'dl',
    { class: 'facts' },
    ...facts.map(({ label, value }) => {
      const was = earlier.get(label);
      return was === value
        ? element('div', {}, element('dt', {}, label), element('dd', {}, value))
        : element(
            'div',
            { class: 'changed' },
            element('dt', {}, label),
            element('dd', {}, element('span', { class: 'was' }, was ?? 'new'), ' → ', value),
          );
    }),
  );
}

function byteBox(bytes: Uint8Array, name: string): HTMLElement {
  const lines: string[] = [];
  for (let at = 0; at < Math.min(bytes.length, BYTES_SHOWN); at += BYTES_OF_LINE) {
    const line = [...bytes.slice(at, Math.min(at + BYTES_OF_LINE, BYTES_SHOWN))];
    const digits = line.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    lines.push(`${at.toString(16).padStart(4, '0')}  ${digits}`);
  }
  if (bytes.length > BYTES_SHOWN) lines.push(`and ${bytes.length - BYTES_SHOWN} more`);
  return element(
    'pre',
    { class: 'bytes', role: 'region', 'aria-label': name, tabindex: '0' },
    lines.join('\n'),
  );
}
