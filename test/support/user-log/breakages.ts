// SPDX-License-Identifier: MIT
// What users get wrong, as changes of a log in which nothing is wrong. Each is made at any of the places where it can be.

import type { LogEntry } from '../../../spec/vfio-migration/user/index.js';

type Log = readonly LogEntry[];
type Access = Extract<LogEntry, { readonly kind: 'read' | 'write' }>;

/** The logs that come of making the change at each place. */
type Breakage = (log: Log) => readonly Log[];

const REGISTERS = { state: 0, pending: 8, offset: 16, size: 24 } as const;
type Register = keyof typeof REGISTERS;

const isAccess = (entry: LogEntry): entry is Access => entry.kind === 'read' || entry.kind === 'write';

const is =
  (side: string, kind: 'read' | 'write', register: Register | 'data') =>
  (entry: LogEntry): boolean =>
    entry.kind === kind &&
    entry.device.startsWith(side) &&
    (register === 'data' ? entry.offset >= 32 : entry.offset === REGISTERS[register]);

type Test = (entry: LogEntry, at: number, log: Log) => boolean;

const splice = (log: Log, at: number, count: number, ...made: readonly LogEntry[]): Log => [
  ...log.slice(0, at),
  ...made,
  ...log.slice(at + count),
];
const lastOf = (log: Log, test: (entry: LogEntry) => boolean) => [...log].reverse().find(test);

const placesOf = (log: Log, test: Test) => log.flatMap((entry, at) => (test(entry, at, log) ? [at] : []));

const without =
  (test: Test): Breakage =>
  (log) =>
    placesOf(log, test).map((at) => splice(log, at, 1));

const changed =
  (test: Test, change: (entry: Access) => Partial<Access>): Breakage =>
  (log) =>
    placesOf(log, test).map((at) =>
      splice(log, at, 1, { ...(log[at] as Access), ...change(log[at] as Access) }),
    );

const before =
  (test: Test, made: (entry: LogEntry) => LogEntry): Breakage =>
  (log) =>
    placesOf(log, test).map((at) => splice(log, at, 0, made(log[at]!)));

const hex = (value: number, width: number) =>
  Array.from({ length: width }, (_, byte) =>
    ((value / 256 ** byte) & 255).toString(16).padStart(2, '0'),
  ).join('');
const numberOf = ({ bytes }: Access) =>
  Number.parseInt(bytes.slice(0, 2), 16) + 256 * Number.parseInt(bytes.slice(2, 4), 16);

const isLook = (entry: LogEntry) => isAccess(entry) && entry.kind === 'read' && entry.offset === 0;

/** The entry behind it, of the same device. */
const next = (log: Log, at: number, skip: (entry: LogEntry) => boolean = () => false) =>
  log.slice(at + 1).find((each) => each.device === log[at]!.device && !skip(each));

/** A piece that is not the last one of the log that its test takes. */
const notLast =
  (test: Test): Test =>
  (entry, at, log) =>
    test(entry, at, log) &&
    log.slice(at + 1).some((each, index) => each.device === entry.device && test(each, index, log));

const stateIs = (value: (state: number) => boolean) => (entry: LogEntry) =>
  isAccess(entry) && entry.offset === 0 && value(numberOf(entry));
const and =
  (...tests: readonly Test[]): Test =>
  (...given) =>
    tests.every((test) => test(...given));

const isBefore =
  (test: (entry: LogEntry) => boolean): Test =>
  (_, at, log) => {
    const then = next(log, at, isLook);
    return then !== undefined && test(then);
  };
const SAVING = 2;
const RESUMING = 4;
const inSession =
  (bit: number): Test =>
  (entry, at, log) => {
    const state = lastOf(
      log.slice(0, at),
      (each) => each.device === entry.device && isAccess(each) && each.offset === 0,
    );
    return state !== undefined && (numberOf(state as Access) & bit) !== 0;
  };

/** What breaks which rule. */
export const BREAKAGES: readonly (readonly [rule: string, breakage: Breakage])[] = [
  ['region.native-width', changed(is('', 'read', 'pending'), ({ bytes }) => ({ bytes: bytes.slice(0, 8) }))],
  [
    'device-state.reserved.preserve',
    changed(
      and(is('', 'write', 'state'), (_, at) => at > 2),
      ({ bytes }) => ({ bytes: `${bytes.slice(0, 6)}80` }),
    ),
  ],
  ['valid.saving-resuming', changed(is('', 'write', 'state'), () => ({ bytes: hex(7, 4) }))],
  ['valid.resuming-running', changed(is('', 'write', 'state'), () => ({ bytes: hex(5, 4) }))],
  ['device-state.error.read-only', changed(is('', 'write', 'state'), () => ({ bytes: hex(6, 4) }))],
  [
    'device-state.failure.reread',
    changed(
      and(is('source', 'write', 'state'), (_, at, log) => {
        const then = next(log, at);
        return then !== undefined && isAccess(then) && then.offset > 0;
      }),
      () => ({ errno: -5 }),
    ),
  ],
  [
    'device-state.error.leave',
    changed(
      and(is('', 'read', 'state'), (_, at, log) => {
        const then = next(log, at);
        return then !== undefined && is('', 'write', 'state')(then);
      }),
      () => ({ bytes: hex(6, 4) }),
    ),
  ],
  [
    'device-state.reset.reread',
    (log) =>
      placesOf(
        log,
        and(
          is('target', 'write', 'state'),
          inSession(RESUMING),
          (entry) => (numberOf(entry as Access) & RESUMING) === 0,
        ),
      ).map((at) =>
        log.filter(
          (each, index) =>
            index >= at || index <= lastWindow(log, at) || each.device !== log[at]!.device || !isLook(each),
        ),
      ),
  ],
  [
    'device-state.reset.anew',
    before(and(is('source', 'read', 'size'), inSession(SAVING)), ({ device }) => ({
      device,
      kind: 'read',
      offset: 0,
      bytes: hex(1, 4),
      errno: 0,
    })),
  ],
  ['device-state.reset.told', before(is('', 'read', 'offset'), ({ device }) => ({ device, kind: 'told' }))],
  ['close.access', before(is('', 'read', 'size'), ({ device }) => ({ device, kind: 'close', errno: 0 }))],
  ['data-window.directed', changed(is('', 'read', 'data'), ({ offset }) => ({ offset: offset + 0x800 }))],
  [
    'pending-bytes.end',
    changed(
      and(
        is('source', 'read', 'pending'),
        (entry) => numberOf(entry as Access) === 0,
        (entry, at, log) =>
          !log
            .slice(at + 1)
            .some((each) => each.device === entry.device && is('source', 'read', 'pending')(each)),
      ),
      () => ({ bytes: hex(1, 8) }),
    ),
  ],
  [
    'saving.step.pending-bytes',
    changed(and(is('source', 'read', 'pending'), isBefore(is('', 'read', 'offset'))), () => ({
      bytes: hex(0, 8),
    })),
  ],
  ['saving.step.data-offset', without(is('source', 'read', 'offset'))],
  ['saving.step.data-size', without(is('source', 'read', 'size'))],
  ['saving.step.collect', without(is('source', 'read', 'data'))],
  ['saving.segment.commit', without(is('source', 'read', 'data'))],
  [
    'saving.step.next',
    (log) =>
      placesOf(log, and(is('source', 'read', 'offset'))).flatMap((at) => {
        const ofDevice = (test: (entry: LogEntry) => boolean) => (each: LogEntry) =>
          each.device === log[at]!.device && test(each);
        const start = Math.max(-1, ...placesOf(log.slice(0, at), ofDevice(is('', 'read', 'data'))));
        const isAsked = (each: LogEntry, index: number) =>
          index > start && index < at && ofDevice(is('', 'read', 'pending'))(each);
        const isOther = log
          .slice(start, at)
          .some(ofDevice((each) => each.kind === 'write' || is('', 'read', 'size')(each)));
        return start < 0 || isOther ? [] : [log.filter((each, index) => !isAsked(each, index))];
      }),
  ],
  ['resuming.step.data-offset', without(is('target', 'read', 'offset'))],
  [
    'resuming.step.store',
    (log) =>
      segmentsOf(log).map(({ start, end }) =>
        log.filter((each, at) => at <= start || at >= end || !is('target', 'write', 'data')(each)),
      ),
  ],
  [
    'resuming.step.data-size',
    changed(is('target', 'write', 'size'), (entry) => ({ bytes: hex(numberOf(entry) + 1, 8) })),
  ],
  [
    'resuming.step.next',
    (log) => {
      const last = segmentsOf(log).at(-1)!;
      return [splice(log, last.start, last.end + 1 - last.start)];
    },
  ],
  [
    'stream.opaque',
    changed(is('target', 'write', 'data'), ({ bytes }) => ({
      bytes: (bytes.startsWith('00') ? '01' : '00') + bytes.slice(2),
    })),
  ],
  [
    'resuming.segment.size',
    (log) =>
      placesOf(log, is('target', 'write', 'data')).flatMap((at) => {
        const [data, size] = [log[at] as Access, log[at + 1] as Access];
        if (!is('target', 'write', 'size')(size)) return [];
        return [
          splice(
            log,
            at,
            2,
            { ...data, bytes: data.bytes.slice(2) },
            { ...size, bytes: hex(numberOf(size) - 1, 8) },
          ),
        ];
      }),
  ],
  ['stream.order', swapped],
  ['stream.across-states', swapped],
  ['stream.errors.stop', changed(notLast(is('target', 'write', 'size')), () => ({ errno: -22 }))],
  [
    'peers.ndma-first',
    toTheEnd(
      and(
        is('source 1', 'write', 'state'),
        stateIs((state) => (state & 9) === 9),
      ),
    ),
  ],
  [
    'peers.ndma-last',
    toTheEnd(
      and(
        is('target 1', 'write', 'state'),
        stateIs((state) => state === 9),
        isBefore(stateIs((state) => state === 1)),
      ),
    ),
  ],
];

/** An entry comes after all others. */
function toTheEnd(test: Test): Breakage {
  return (log) => placesOf(log, test).map((at) => [...splice(log, at, 1), log[at]!]);
}

/** The last access of the data window before the entry, of the same device. */
function lastWindow(log: Log, at: number): number {
  return Math.max(
    -1,
    ...placesOf(
      log.slice(0, at),
      (each) => each.device === log[at]!.device && isAccess(each) && each.offset !== 0,
    ),
  );
}

/** From the read of data_offset to the write of data_size, for each segment that is stored. */
function segmentsOf(
  log: Log,
): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  return placesOf(log, is('target', 'write', 'size')).map((end) => {
    const start = Math.max(
      ...placesOf(
        log.slice(0, end),
        (each) => each.device === log[end]!.device && is('target', 'read', 'offset')(each),
      ),
    );
    const data = log.slice(start, end).filter(is('target', 'write', 'data'));
    return { start, end, text: data.map((each) => (each as Access).bytes).join('') };
  });
}

/** Two segments of a device change places. */
function swapped(log: Log): readonly Log[] {
  return segmentsOf(log).flatMap((first, index, all) => {
    const second = all[index + 1];
    if (
      second === undefined ||
      second.text === first.text ||
      log[first.start]!.device !== log[second.start]!.device
    )
      return [];
    return [
      [
        ...log.slice(0, first.start),
        ...log.slice(second.start, second.end + 1),
        ...log.slice(first.end + 1, second.start),
        ...log.slice(first.start, first.end + 1),
        ...log.slice(second.end + 1),
      ],
    ];
  });
}
