// SPDX-License-Identifier: MIT
// What reviewers, authors of drivers and authors of VMMs ask, and the rules and decisions that answer them. The answers were
// chosen from the text before the search was fitted to anything.

import { describe, expect, test } from 'vitest';
import { SiteContext } from '../src/site/context.js';
import { makePages } from '../src/site/index.js';
import { searchData } from '../src/site/search/files.js';
import { Finder } from '../src/site/search/finder.js';
import { everyFile, model } from './c/generated.js';

/** A question, and the answers of which one is wanted among the first: IDs of rules, `decision:ID`, `algorithm:SYMBOL`. */
type Asked = readonly [question: string, answers: string];

const QUESTIONS: readonly Asked[] = [
  [
    'what must my driver do when a write fails half way',
    'device-state.failure device-state.failure.state device-state.unwind.swap device-state.unwind.failed-step device-state.unwind.error decision:failed-write path.failure decision:failure-on-the-way arc.failure.undo',
  ],
  ['why are multi-bit writes allowed', 'device-state.multi-bit decision:multi-bit-writes'],
  ['multi-bit', 'device-state.multi-bit decision:multi-bit-writes'],
  [
    'set_device_state',
    'algorithm:vfio_migration_set_device_state device-state.unwind.order device-state.unwind.swap decision:one-label',
  ],
  [
    'P2P',
    'ndma.stop peers.ndma-first peers.ndma-last peers.exclude decision:ndma-scope decision:ndma-name decision:start-of-peers decision:peers-without-ndma',
  ],
  ['0x6', 'valid.error valid.saving-resuming valid.is-error valid.unreachable'],
  [
    '1 << 3',
    'ndma.optional ndma.stop ndma.clear decision:ndma-was-reserved decision:ndma-name decision:ndma-discovery device-state.ndma.unsupported',
  ],
  [
    'how do I recover a device from the error state',
    'device-state.error.leave device-state.reset decision:writes-in-error',
  ],
  [
    'which errno should the driver return',
    'decision:errno-values device-state.failure.argument transition.unsupported.errno drain.timeout.errno device-state.unwind.errno device-state.failure.errno',
  ],
  [
    'reading device_state while a write is in progress',
    'overlap.read device-state.intermediate decision:overlapping-accesses decision:intermediate-values',
  ],
  ['can I write the same state again', 'device-state.same-value decision:same-value'],
  ['does NDMA block interrupts', 'ndma.interrupts decision:interrupts-under-ndma ndma.stop.all'],
  ['EOPNOTSUPP', 'transition.unsupported.errno path.refused'],
  [
    'VFIO_DEVICE_RESET',
    'device-state.reset device-state.reset.support device-state.error.leave device-state.reset.other',
  ],
  [
    'pending_bytes zero',
    'pending-bytes.zero-test pending-bytes.end decision:polling-zero saving.pending.zero saving.step.pending-bytes pending-bytes.ready pending-bytes.more-later stop-copy.until-zero',
  ],
  ['mmap data section', 'data-window.mmap data-window.mmap.optional data-window.sparse segment.mapped'],
  [
    'reserved bits',
    'device-state.reserved.preserve device-state.reserved.ignore device-state.reserved.refuse device-state.reserved.keep decision:reserved-bits',
  ],
  [
    'who restores BARs and MSI-X on the target',
    'carried.user carried.when carried.kept decision:carried-state',
  ],
  ['drain timeout', 'drain.timeout drain.bound drain.timeout.errno decision:drain-limit'],
  [
    'PRI page faults during migration',
    'page-request.wait page-request.user page-request.guest page-request.cancel page-request.progress decision:open-page-requests',
  ],
  [
    'order of clearing RUNNING and NDMA',
    'transition.ndma-nested transition.stop-first transition.clear-first device-state.unwind.order decision:order-force',
  ],
  ['malicious migration stream', 'stream.containment stream.bounded decision:hostile-stream'],
  ['does my driver have to support pre-copy', 'state.pre-copy state.pre-copy.empty pre-copy.support'],
  ['opening the device twice', 'open.again decision:second-open'],
  ['is the transition asynchronous', 'device-state.no-async device-state.complete'],
  [
    'what happens to the session on reset',
    'device-state.reset.session decision:abort-is-not-commit device-state.reset.anew device-state.reset.told decision:reset-in-between device-state.reset.other',
  ],
  [
    'unwind fails too',
    'device-state.unwind.error device-state.unwind.once decision:unwind-errno device-state.unwind.errno',
  ],
];

/** The search is not to be fitted to these: they say how it fares with what nobody thought of. */
const HELD_OUT: readonly Asked[] = [
  [
    'can the guest access BARs while the device is stopped',
    'running.clear.access running.clear.host-safety running.clear.subsystems running.clear.quiet decision:regions-in-error',
  ],
  [
    'migrating mdev devices',
    'mediated.stop mediated.parent mediated.ndma decision:meaning-for-mediated-devices',
  ],
  ['s390 ccw', 'channel.stop channel.requests decision:stop-of-channel-programs'],
  [
    'unaligned register access',
    'region.native-width region.native-width.refuse region.across-fields decision:refused-access',
  ],
  ['qemu killed while saving', 'decision:last-close close.session close.stop close.overlap'],
  ['data_offset never zero', 'data-offset.nonzero decision:always-nonzero'],
  [
    'endianness',
    'region.byte-order stream.byte-order decision:host-byte-order decision:byte-order-of-streams',
  ],
  ['saving and resuming at the same time', 'valid.saving-resuming valid.error valid.unreachable'],
  ['dirty page tracking', 'saving.dirty-log'],
  [
    'how does userspace discover optional transitions',
    'arc-query.answer arc-query.first decision:arc-discovery',
  ],
];
const HELD_OUT_FOUND_MIN = 8;
const FIRST = 3;

const context = new SiteContext({
  models: [model],
  outputs: everyFile,
  stateOf: () => 'not run',
  assets: new Map(),
});
const finder = new Finder(searchData(await makePages(context), context));

/** The first results, as the answers are written. */
function firstOf(question: string): readonly string[] {
  return finder
    .find(question, { at: '', only: '' })
    .slice(0, FIRST)
    .map(({ entry: [, kind, title, ,], path, entry }) =>
      kind === 'rule' ? title : `${kind}:${(entry[0] || path).replace(/^[a-z]+:/, '')}`,
    );
}

const isAnswered = ([question, answers]: Asked): boolean =>
  firstOf(question).some((found) => answers.split(' ').includes(found));

describe('among the first three results', () => {
  test.each(QUESTIONS)('"%s" finds its answer', (question, answers) => {
    const found = firstOf(question);
    expect(
      found.filter((each) => answers.split(' ').includes(each)),
      found.join(' '),
    ).not.toEqual([]);
  });

  test(`${HELD_OUT_FOUND_MIN} of ${HELD_OUT.length} further questions find theirs`, () => {
    expect(HELD_OUT.filter(isAnswered).length).toBeGreaterThanOrEqual(HELD_OUT_FOUND_MIN);
  });
});

test('every answer exists', () => {
  const known = new Set(
    context.editions.flatMap(({ edition }) => [
      ...edition.rules.map(({ id }) => id),
      ...edition.decisions.map(({ id }) => `decision:${id}`),
      ...edition.declarations.map(({ kind, symbol }) => `${kind}:${symbol}`),
    ]),
  );
  const answers = [...QUESTIONS, ...HELD_OUT].flatMap(([, each]) => each.split(' '));
  expect(answers.filter((answer) => !known.has(answer))).toEqual([]);
});

test('results are limited to an edition, and lead to the edition that the reader is in', () => {
  for (const { name } of context.editions) {
    const found = finder.find('device_state', { at: '', only: name });
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ edition }) => edition !== name && edition !== '')).toEqual([]);
    const shared = finder.find('region.native-width', { at: name, only: '' })[0]!;
    expect(shared.path).toContain(`${name}/`);
  }
});

test('one name is one result, whatever the editions say under it', () => {
  const titles = finder.find('device-state.reset', { at: '', only: '' }).map(({ entry }) => entry);
  const rules = titles.filter(([, kind]) => kind === 'rule').map(([, , title]) => title);
  expect(new Set(rules).size).toBe(rules.length);
});
