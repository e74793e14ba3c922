// SPDX-License-Identifier: MIT
// What is to be true when a flow has ended, whatever its devices met: the data arrived whole, or the flow says that it failed and
// where the guest is.

import { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import type {
  CarriedState,
  FlowResult,
  Guest,
  SavedResult,
  Stream,
} from '../../../spec/vfio-migration/user/index.js';
import { RESUMING } from '../editions.js';
import { contentsOf, setState, store } from '../region-user.js';
import { type Evidence, setupText, type Witness } from './witness.js';
import type { FlowName, World } from './world.js';

/** What is wrong; nothing where all is well. */
export function judge(world: World, result: FlowResult | SavedResult, isLying: boolean): readonly string[] {
  const wrong = [...faultsOfPlace(world, result), ...faultsOfClaim(world, result)];
  if (result.errno > 0) wrong.push(`errno ${result.errno}`);
  if ('streams' in result && result.streams.length > 0)
    wrong.push(...faultsOfStreams(world, result, isLying));
  if (result.errno === 0 && result.guest !== GUESTS[world.flow])
    wrong.push(`a success at the ${result.guest}`);
  return wrong;
}

/** Where the guest is when all goes well. */
const GUESTS: Readonly<Record<FlowName, Guest>> = {
  live: 'target',
  'ping-pong': 'source',
  exceeded: 'target',
  suspend: 'stream',
  resume: 'target',
  pass: 'stream',
  shutdown: 'shut-down',
};

/** A flow may fail once the guest is elsewhere; what counts is where it says that the guest is. */
function faultsOfPlace(world: World, { guest, errno }: FlowResult): string[] {
  const wrong: string[] = [];
  if (guest === 'target') {
    wrong.push(...faultsOfMachine(world.target));
    if (world.source.some(({ wiped, collected }) => wiped !== undefined && wiped < (collected?.time ?? 0))) {
      wrong.push('what is left after a reset came for the state of the guest');
    }
    if (world.flow !== 'resume' && world.flow !== 'ping-pong')
      wrong.push(...faultsOfMemory(world.source, world.target));
  }
  if (guest === 'source' && world.flow === 'ping-pong' && errno === 0) {
    wrong.push(
      ...faultsOfMachine(world.target),
      ...faultsOfMachine(world.source),
      ...faultsOfMemory(world.target, world.source),
    );
  }
  return wrong;
}

/** @param mayBeRefused - What a device says of its stream only a device can tell to be wrong; it has to, then. */
function faultsOfStreams(world: World, result: SavedResult, mayBeRefused: boolean): string[] {
  const wrong: string[] = [];
  if (world.flow === 'suspend') {
    for (const [place, { collected }] of world.source.entries()) {
      wrong.push(...faultsOfStream(world, result.streams[place]!, collected, mayBeRefused));
      if (carriedText(result.carried?.[place]) !== collected?.setup) wrong.push('another setup was saved');
    }
    if (!same(result.memory, earliest(world.source)?.memory)) wrong.push('another memory was saved');
  }
  if (world.flow === 'pass') {
    for (const [place, { evidence }] of world.saved.entries()) {
      wrong.push(...faultsOfStream(world, result.streams[place]!, evidence, mayBeRefused));
    }
  }
  return wrong;
}

function faultsOfMachine(machine: readonly Witness[]): readonly string[] {
  return machine.flatMap(({ arrivals }) => {
    const { brought, expected } = arrivals.at(-1) ?? {};
    if (brought === undefined) return ['nothing arrived'];
    return brought.contents === expected?.contents ? [] : ['another state arrived'];
  });
}

/** The memory as it was when the first of the devices had given out its state. */
const earliest = (machine: readonly Witness[]): Evidence | undefined =>
  machine.flatMap(({ collected }) => collected ?? []).sort((left, right) => left.time - right.time)[0];

function faultsOfMemory(from: readonly Witness[], to: readonly Witness[]): readonly string[] {
  const [arrival] = to
    .flatMap(({ arrivals }) => arrivals)
    .sort((left, right) => left.brought.time - right.brought.time);
  const setups = to.filter(
    ({ arrivals }) => arrivals.at(-1)?.brought.setup !== arrivals.at(-1)?.expected?.setup,
  );
  return [
    ...(same(arrival?.brought.memory, earliest(from)?.memory) ? [] : ['another memory arrived']),
    ...(setups.length === 0 ? [] : ['another setup arrived']),
  ];
}

const same = (left: Uint8Array | undefined, right: Uint8Array | undefined): boolean =>
  left !== undefined && right !== undefined && Buffer.compare(left, right) === 0;

const carriedText = (carried: CarriedState | undefined): string | undefined =>
  carried && setupText(carried.command, carried.bars, carried.msix?.control ?? 0, carried.msix?.table ?? []);

/** Whether a device like it takes the stream, and then is what the other was. */
function faultsOfStream(
  world: World,
  stream: Stream,
  evidence: Evidence | undefined,
  mayBeRefused: boolean,
): readonly string[] {
  if (stream.length === 0) return ['an empty stream'];
  const { edition, style, source } = world;
  const { shape } = source[0]!.device.hardware.image;
  const device = new MigrationDevice(edition.machine?.rulesFor({ style }) ?? edition.rules, { style, shape });
  const errno =
    setState(device, RESUMING) ||
    stream.map((segment) => store(device, segment)).find((error) => error !== 0) ||
    setState(device, 0);
  if (errno !== 0) return mayBeRefused ? [] : [`a stream that no device takes: ${errno}`];
  return contentsOf(device) === evidence?.contents ? [] : ['the stream is of another state'];
}

/** A guest is not at a machine of which a device has lost its state meanwhile. */
function faultsOfClaim({ source, target }: World, { guest }: FlowResult): readonly string[] {
  const claimed = guest === 'source' ? source : guest === 'target' ? target : [];
  return claimed.some(({ wiped }) => wiped !== undefined)
    ? [`said to be at the ${guest}, and its state is lost`]
    : [];
}
