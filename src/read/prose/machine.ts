// SPDX-License-Identifier: MIT
// `::machine{name=X show=VIEW}`: something that is derived from a state machine.

import { didYouMean, report } from '../../diagnostics/index.js';
import type { Block, MachineView } from '../../model/index.js';
import { pagesAudience } from './blocks.js';
import type { Desk, Scope } from './desk.js';
import type { Opener } from './openers.js';
import { placeOfOpener, readWord } from './rule.js';

const VIEWS: readonly MachineView[] = [
  'states',
  'rules',
  'arcs',
  'dropped',
  'table',
  'refused',
  'subsets',
  'readings',
  'examples',
];

export function readMachineView(opener: Opener, scope: Scope, desk: Desk): readonly Block[] {
  const place = placeOfOpener(opener);
  const name = opener.attributes.get('name');
  const show = readWord(opener.attributes.get('show'), VIEWS, desk);
  const { symbols, edition } = desk.context;
  if (name !== undefined && !symbols.machines.includes(name.value)) {
    const suggestion = didYouMean(name.value, symbols.machines);
    desk.diagnostics.push(
      report('unknown-machine', name.valuePlace, { name: name.value, edition }, { suggestion }),
    );
  }
  const audience = pagesAudience(desk, scope, 'what is derived from a state machine', place);
  return name === undefined || show === undefined
    ? []
    : [{ kind: 'machine', name: name.value, show, audience, place }];
}
