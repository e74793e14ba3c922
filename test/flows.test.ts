// SPDX-License-Identifier: MIT
// The user's flows by enumeration: every flow, every style of driver, every failure of every step at every point of the
// flow, on the way and in the unwind. What counts is read from the hardware and not from what a flow says of itself.

import { describe, expect, test } from 'vitest';
import { MigrationDevice } from '../spec/vfio-migration/device/device.js';
import type { DeviceOptions } from '../spec/vfio-migration/device/options.js';
import type { StyleName } from '../spec/vfio-migration/device/styles.js';
import { DeviceState, ERROR, MASK } from '../spec/vfio-migration/rfc-ndma/device-state.js';
import {
  createFlows,
  type Flow,
  type FlowEvent,
  type FlowOptions,
  type FlowResult,
  type Guest,
  type MigrationPort,
  runFlow,
  type Stream,
  UserRegisters,
} from '../spec/vfio-migration/user/index.js';
import { EIO, ETIMEDOUT } from '../src/runtime/index.js';
import { rfc, STYLES } from './support/editions.js';

const deviceRules = rfc.rules;

const flows = createFlows({
  ...deviceRules,
  running: DeviceState.RUNNING,
  saving: DeviceState.SAVING,
  resuming: DeviceState.RESUMING,
  ndma: DeviceState.NDMA,
  ruleIds: [],
});

/** Small devices, so that a flow has few steps. */
const SHAPE = { blocks: 2, blockBytes: 64 };

/** What the hardware holds, as one text. */
const contentsOf = ({ hardware: { image } }: MigrationDevice): string =>
  Array.from({ length: image.shape.blocks }, (_, block) => image.block(block).join()).join(';');

/** Read below the user's accesses, so that no planned fault gets in the way. */
const stateOf = (device: MigrationDevice): number => {
  const { faults } = device;
  const bytes = new Uint8Array(4);
  const { take } = faults;
  faults.take = () => 0;
  device.read(0, bytes);
  faults.take = take;
  return bytes[0]!;
};

const newDevice = (options: DeviceOptions = {}): MigrationDevice =>
  new MigrationDevice(deviceRules, { shape: SHAPE, ...options });

/** A device that has been at work, so that its state is unlike that of any other; nothing of its work is under way. */
function workedDevice(ticks: number, options: DeviceOptions = {}): MigrationDevice {
  const device = newDevice(options);
  for (let tick = 0; tick < ticks; tick++) device.work();
  device.hardware.drain('all');
  return device;
}

const FRESH = contentsOf(newDevice());

/** Two machines of so many devices, and what the guest's devices hold at the start. */
function machines(count: number, options: DeviceOptions = {}) {
  const source = Array.from({ length: count }, (_, index) => workedDevice(5 + index, options));
  const target = Array.from({ length: count }, () => newDevice(options));
  return { source, target, guest: source.map(contentsOf) };
}

type Machines = ReturnType<typeof machines>;

/** Streams of a machine like the source, of every style, with so many devices. */
const streamsOf = (count: number): readonly Stream[] =>
  runFlow(flows.suspend(machines(count).source)).streams;
const STREAMS: readonly (readonly Stream[])[] = [0, 1, 2, 3].map(streamsOf);

/** Few rounds, so that a flow has few steps. */
const BRIEF: FlowOptions = { rounds: 1 };

interface FlowCase {
  readonly name: string;
  run(all: Machines): Flow;
  /** Where the guest is when nothing fails. */
  readonly end: Guest;
  /** The number of machines that take part. */
  readonly sides: 1 | 2;
}

const CASES: readonly FlowCase[] = [
  {
    name: 'live migration',
    run: ({ source, target }) => flows.liveMigration(source, target, BRIEF),
    end: 'target',
    sides: 2,
  },
  {
    name: 'ping-pong',
    run: ({ source, target }) => flows.pingPong(source, target, BRIEF),
    end: 'source',
    sides: 2,
  },
  {
    name: 'downtime exceeded',
    run: ({ source, target }) =>
      flows.liveMigration(source, target, { ...BRIEF, roundSegmentsMax: 1, stopSegmentsMax: 1 }),
    end: 'source',
    sides: 2,
  },
  { name: 'suspend', run: ({ source }) => flows.suspend(source), end: 'stream', sides: 1 },
  {
    name: 'resume',
    run: ({ target }) => flows.resume(target, STREAMS[target.length]!),
    end: 'target',
    sides: 1,
  },
  {
    name: 'in = out',
    run: ({ target }) => flows.passThrough(target, STREAMS[target.length]!),
    end: 'stream',
    sides: 1,
  },
  { name: 'shutdown', run: ({ source }) => flows.shutdown(source), end: 'shut-down', sides: 1 },
];

/** Whether a machine runs the guest, with every device as it was. */
const runsGuest = (devices: readonly MigrationDevice[], guest: readonly string[]): boolean =>
  devices.every((device, index) => stateOf(device) === 1 && contentsOf(device) === guest[index]);

/** Whether no device of a machine runs with the guest's state. */
const isVacant = (devices: readonly MigrationDevice[], guest: readonly string[]): boolean =>
  devices.every((device, index) => (stateOf(device) & 1) === 0 || contentsOf(device) !== guest[index]);

/** Whether things are as the result says; the machine that took no part is left out. */
function isTrue({ source, target, guest }: Machines, result: FlowResult): boolean {
  const isVacantIfUsed = (devices: readonly MigrationDevice[], states: readonly number[]): boolean =>
    states.length === 0 || isVacant(devices, guest);
  switch (result.guest) {
    case 'source':
      return runsGuest(source, guest) && isVacantIfUsed(target, result.target);
    case 'target':
      return runsGuest(target, guest) && isVacantIfUsed(source, result.source);
    case 'stream':
    case 'shut-down':
      return isVacantIfUsed(source, result.source) && isVacantIfUsed(target, result.target);
    case 'lost':
      return result.errno !== 0 && !runsGuest(source, guest) && !runsGuest(target, guest);
  }
}

/** What is wrong with an end of a flow; what it says of states counts only where the user can read them. */
function faultsOf(all: Machines, result: FlowResult, canRead: boolean = true): readonly string[] {
  const wrong: string[] = [];
  const said = [...result.source, ...result.target];
  const states = [result.source.length > 0 ? all.source : [], result.target.length > 0 ? all.target : []]
    .flat()
    .map(stateOf);
  if (canRead && states.join() !== said.join()) wrong.push(`states ${states}, and not ${said}`);
  if (states.some((state) => ![0, 1, ERROR].includes(state))) wrong.push(`left in ${states}`);
  if (!isTrue(all, result)) wrong.push(`guest not at ${result.guest}`);
  return wrong;
}

interface Run {
  readonly result: FlowResult;
  /** Steps that could have failed, of all devices, in their order. */
  readonly steps: readonly string[];
  readonly wrong: readonly string[];
}

/** Runs a flow in which some steps fail. */
function runWithFailures(all: Machines, flow: Flow, fails: (step: string, index: number) => boolean): Run {
  const steps: string[] = [];
  let canRead = true;
  for (const { faults } of [...all.source, ...all.target]) {
    faults.take = (name, phase) => {
      const step = `${name} ${phase}`;
      steps.push(step);
      if (!fails(step, steps.length - 1)) return 0;
      canRead &&= name !== 'read-device-state';
      return -EIO;
    };
  }
  const result = runFlow(flow);
  return { result, steps, wrong: faultsOf(all, result, canRead) };
}

describe.each(CASES)('$name', ({ run, end, sides }) => {
  test.each(STYLES)('reaches its end with a %s driver', (style) => {
    for (const count of [1, 2, 3]) {
      const all = machines(count, { style });
      const result = runFlow(run(all));
      expect(result.guest).toBe(end);
      expect(faultsOf(all, result)).toEqual([]);
      expect(result.excluded.length).toBe(style === 'channel' && count > 1 ? count * sides : 0);
    }
  });

  test('recovers from each failure', () => {
    for (const count of [1, 2]) {
      const healthy = machines(count);
      const { steps } = runWithFailures(healthy, run(healthy), () => false);
      for (const failing of steps.keys()) {
        const all = machines(count);
        const { result, wrong } = runWithFailures(all, run(all), (_, index) => index === failing);
        const what = `${count} devices, ${failing}: ${steps[failing]}`;
        expect(wrong, what).toEqual([]);
        // One failure never costs the guest.
        expect(result.guest, what).not.toBe('lost');
      }
    }
  });

  test('recovers from each two failures', () => {
    const healthy = machines(1);
    const { steps } = runWithFailures(healthy, run(healthy), () => false);
    for (const first of steps.keys()) {
      const all = machines(1);
      const once = runWithFailures(all, run(all), (_, index) => index === first);
      for (let second = first + 1; second < once.steps.length; second++) {
        const again = machines(1);
        const { wrong } = runWithFailures(
          again,
          run(again),
          (_, index) => index === first || index === second,
        );
        if (wrong.length > 0) expect.fail(`${steps[first]}, ${once.steps[second]}: ${wrong.join()}`);
      }
    }
  });

  test('recovers from steps that fail from some point on, and from resets that fail', () => {
    for (const count of [1, 2]) {
      const healthy = machines(count);
      const { steps } = runWithFailures(healthy, run(healthy), () => false);
      for (const [from, failing] of steps.entries()) {
        for (const others of [[], ['reset forward']]) {
          const all = machines(count);
          const { wrong } = runWithFailures(
            all,
            run(all),
            (step, index) => index >= from && (step === failing || others.includes(step)),
          );
          expect(wrong, `${count} devices, ${failing} from ${from} on, ${others}`).toEqual([]);
        }
      }
    }
  });

  test('may be abandoned at any point', () => {
    for (let done = false, events = 0; !done; events++) {
      const all = machines(2);
      const flow = run(all);
      for (let event = 0; event < events; event++) done = flow.next().done === true;
      for (const device of [...all.source, ...all.target]) {
        expect(device.reset()).toBe(0);
        expect([stateOf(device), contentsOf(device)]).toEqual([1, FRESH]);
      }
    }
  });
});

test('a migration that is abandoned can be undone as long as the target has not started', () => {
  for (let done = false, events = 0; !done; events++) {
    const all = machines(2);
    const flow = flows.liveMigration(all.source, all.target);
    for (let event = 0; event < events; event++) done = flow.next().done === true;
    const result = runFlow(flows.abort(all.source, all.target));
    expect(result).toMatchObject({ errno: 0, guest: 'source' });
    expect(faultsOf(all, result)).toEqual([]);
  }
});

test('devices that write to each other all the time never meet one that is stopped', () => {
  const PEER = 0x100000n;
  const connect = ([a, b]: readonly MigrationDevice[]): void => {
    for (const [from, to] of [
      [a!, b!],
      [b!, a!],
    ] as const) {
      from.hardware.bus.mapPeer(PEER, to.hardware.peerPort);
      // DMA_ADDRESS, to the mailbox of the other device.
      from.hardware.bar.write(0x10, Uint8Array.of(0x28, 0, 0x10, 0));
    }
  };
  for (const ndma of [true, false]) {
    const { source, target } = machines(2, { ndma });
    connect(source);
    connect(target);
    const devices = [...source, ...target];
    const result = runFlow(flows.pingPong(source, target), () => {
      for (const device of devices) device.work();
    });
    expect(result.guest).toBe('source');
    for (const { hardware } of devices) expect(hardware.dmaStarted).toBeGreaterThan(3);
    const errors = devices.reduce((sum, { hardware }) => sum + hardware.peerErrors, 0);
    if (ndma) expect(errors).toBe(0);
    else expect(errors).toBeGreaterThan(0);
    expect(result.excluded.length).toBe(ndma ? 0 : 4);
  }
});

test('a machine in which one device has no NDMA excludes that one', () => {
  const options = [{}, { ndma: false }, {}];
  const source = options.map(newDevice);
  const target = options.map(newDevice);
  const events: FlowEvent[] = [];
  const result = runFlow(flows.liveMigration(source, target), (event) => events.push(event));
  expect(result.excluded).toEqual([
    { side: 'source', device: 1 },
    { side: 'target', device: 1 },
  ]);
  const quiet = events.flatMap((event) =>
    event.kind === 'state' && (event.state & 8) !== 0 ? [`${event.side} ${event.device}`] : [],
  );
  expect(quiet).toEqual(['target 0', 'target 2', 'source 0', 'source 2', 'target 0', 'target 2']);
});

describe('a downtime that is exceeded', () => {
  const migrate = (style: StyleName, options: FlowOptions) => {
    const all = machines(1, { style });
    const lines: string[] = [];
    const result = runFlow(flows.liveMigration(all.source, all.target, options), (event) => {
      if (event.kind === 'downtime-exceeded' || (event.kind === 'state' && event.side === 'source')) {
        lines.push(flows.describe(event));
      }
    });
    expect(faultsOf(all, result)).toEqual([]);
    return { result, lines };
  };

  test('leads back to saving, and to another try', () => {
    const { result, lines } = migrate('precopy', { roundSegmentsMax: 2, stopSegmentsMax: 1, rounds: 1 });
    expect(result).toMatchObject({ errno: -ETIMEDOUT, guest: 'source' });
    expect(lines).toEqual(
      [
        'source 0: RUNNING|SAVING',
        'source 0: SAVING',
        'downtime exceeded',
        'source 0: RUNNING|SAVING',
        'source 0: RUNNING|SAVING',
        'source 0: SAVING',
        'downtime exceeded',
        'source 0: RUNNING|SAVING',
        'source 0: RUNNING',
      ].filter((line, index) => index !== 1 || line !== ''),
    );
  });

  test('leads to running where saving is refused', () => {
    const { result, lines } = migrate('snapshot', { stopSegmentsMax: 2, stopsMax: 1 });
    expect(result).toMatchObject({ errno: -ETIMEDOUT, guest: 'source' });
    expect(lines).toEqual([
      'source 0: RUNNING|SAVING',
      'source 0: SAVING',
      'downtime exceeded',
      'source 0: RUNNING',
      'source 0: RUNNING',
    ]);
  });
});

test.each([1, 2, 4, 8, 64, 4096])('pieces of %i bytes, trapped and mapped', (pieceBytes) => {
  for (const mapped of [false, true]) {
    const source = workedDevice(3, { mapped });
    const target = newDevice({ mapped, byteOrder: 'big' });
    const guest = contentsOf(source);
    const result = runFlow(flows.liveMigration([source], [target], { pieceBytes }));
    expect(result).toMatchObject({ errno: 0, guest: 'target' });
    expect(contentsOf(target)).toBe(guest);
  }
});

test('a segment of any length is collected in accesses of 8, 4, 2 and 1 bytes', () => {
  const widths: number[] = [];
  const port: Pick<MigrationPort, 'read' | 'write'> = {
    read: (offset, into) => {
      widths.push(into.length);
      into.fill(offset === 24 ? 23 : 64, 0, 1);
      return 0;
    },
    write: () => 0,
  };
  const registers = new UserRegisters({ layout: deviceRules.layout, mask: MASK }, port, 8);
  registers.read_data_offset();
  registers.read_data_size();
  registers.collect();
  expect(registers.segments.map(({ length }) => length)).toEqual([23]);
  expect(widths).toEqual([8, 8, 8, 8, 4, 2, 1]);
});

test('reserved bits are handed back', () => {
  const source = workedDevice(3, { reservedBits: true });
  const target = newDevice({ reservedBits: true });
  const result = runFlow(flows.liveMigration([source], [target]));
  expect(result).toMatchObject({ errno: 0, guest: 'target', source: [0], target: [1] });
});
