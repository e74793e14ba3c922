// SPDX-License-Identifier: MIT
// One line that cannot be a step: where, what is wrong, what to do.

import type { Complaint } from '../model/player.js';
import { element } from './element.js';

export function complaintItem({ line, column, message, help }: Complaint): HTMLElement {
  return element(
    'li',
    {},
    element('code', {}, `${line}:${column}`),
    ` ${message}`,
    ...(help === undefined ? [] : [element('span', { class: 'help' }, `; ${help}`)]),
  );
}
