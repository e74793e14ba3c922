// SPDX-License-Identifier: MIT
// A device as a flow reaches it, and a witness beside it who looks below the driver: at what the device held when a segment of
// it was collected, and at what it holds when the user has it run. Nothing here is of the user's side.

import type { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import type { MigrationPort } from '../../../spec/vfio-migration/user/port.js';
import { decodeScalar, encodeScalar, type RegionAccess, readScalar } from '../../../src/runtime/index.js';
import { RESUMING, RUNNING, SAVING, WINDOW } from '../editions.js';
import { contentsOf } from '../region-user.js';

/** What a device held at some time. */
export interface Evidence {
  /** Accesses of all devices before. */
  readonly time: number;
  readonly contents: string;
  readonly setup: string;
  readonly memory: Uint8Array;
}

/** What a device came to run with. */
export interface Arrival {
  readonly brought: Evidence;
  /** What it was to bring. */
  readonly expected: Evidence | undefined;
}

/** All that a fault may reach into. */
export interface Clock {
  /** Accesses so far, of all devices. */
  accesses: number;
  /** Told before each access, and whether it writes a state; throws where a run is endless. */
  onAccess(writesState: boolean): void;
}

/** What a register of 8 or 4 bytes reads as instead. */
export type Lie = (offset: number, truth: bigint) => bigint;

/** How much of the window the user has mapped. */
export type Mapping = 'none' | 'whole' | 'prefix' | 'parts';

const COMMAND = 0x04;
const BARS = [0x10, 0x14, 0x18, 0x1c, 0x20, 0x24];
const MSIX_CONTROL = 0x42;
const TABLE = Array.from({ length: 8 }, (_, word) => 0x800 + 4 * word);

/** What software has set up in a device, as one text. */
export const setupText = (
  command: number,
  bars: readonly number[],
  control: number,
  table: readonly number[],
) => [command, ...bars, control, ...table].join();

function setupOf({ hardware: { config, bar } }: MigrationDevice): string {
  const words = (region: RegionAccess, offsets: readonly number[]) =>
    offsets.map((at) => readScalar(region, at));
  return setupText(
    readScalar(config, COMMAND, 2),
    words(config, BARS),
    readScalar(config, MSIX_CONTROL, 2),
    words(bar, TABLE),
  );
}

/** A device and what was seen of it. */
export class Witness implements MigrationPort {
  readonly device: MigrationDevice;
  readonly ndma: boolean;
  readonly regionBytes: bigint;
  /** When its last segment was collected. */
  collected: Evidence | undefined;
  /** Each time that it was told to run after it was told to resume. */
  readonly arrivals: Arrival[] = [];
  /** When it was reset while it stood still with what the guest has in it. */
  wiped: number | undefined;
  /** Resets by others. */
  resetCount: number = 0;
  /** The device at the other end, where there is one. */
  other: Witness | undefined;
  /** What it has to bring where it comes from streams. */
  expected: Evidence | undefined;
  lie: Lie = (_offset, truth) => truth;
  /** Resets by others, where the user knows of them. */
  readonly resets?: () => number;
  /** Where the user takes the data section to begin. */
  #saidOffset: bigint = 0n;
  #arriving: boolean = false;
  #brought: Evidence | undefined;
  readonly #clock: Clock;
  readonly #mapping: Mapping;

  /** @param isTold - Whether the user knows of resets by others. */
  constructor(device: MigrationDevice, clock: Clock, mapping: Mapping, isTold: boolean) {
    if (isTold) this.resets = () => this.resetCount;
    this.device = device;
    this.ndma = device.ndma;
    this.regionBytes = BigInt(WINDOW + device.windowBytes);
    this.#clock = clock;
    this.#mapping = mapping;
  }

  read(offset: number, into: Uint8Array): number {
    this.#tick();
    this.#noteCollected(offset >= WINDOW);
    const errno = this.device.read(offset, into);
    if (errno === 0 && offset < 32) {
      const said = this.lie(offset, decodeScalar(into));
      into.set(encodeScalar(said, into.length));
      this.#saidOffset = offset === 16 ? said : this.#saidOffset;
    }
    return errno;
  }

  write(offset: number, from: Uint8Array): number {
    this.#tick(offset === 0);
    const errno = this.device.write(offset, from);
    if (offset === 0 && errno === 0) {
      this.#noteState(Number(decodeScalar(from)));
    }
    return errno;
  }

  reset(): number {
    this.#tick();
    this.#arriving = false;
    return this.device.reset();
  }

  map(): Uint8Array | undefined {
    this.#tick();
    const isMapped = this.#mapping === 'whole' || this.#mapping === 'prefix';
    const from = Number(this.#saidOffset) - WINDOW;
    const section = isMapped && from >= 0 ? this.device.map()?.subarray(from) : undefined;
    this.#noteCollected(section !== undefined);
    return this.#mapping === 'prefix' ? section?.subarray(0, 24) : section;
  }

  /** Two parts with a gap between them, and one that is beyond what a segment needs. */
  mappings(): readonly { readonly offset: bigint; readonly bytes: Uint8Array }[] {
    const whole = this.#mapping === 'parts' ? this.device.map() : undefined;
    this.#noteCollected(whole !== undefined);
    return [
      [8, 20],
      [33, 60],
      [70, 4096],
    ].flatMap(([from, to]) => {
      const bytes = whole?.subarray(from, to) ?? new Uint8Array(0);
      return bytes.length === 0 ? [] : [{ offset: BigInt(WINDOW + from!), bytes }];
    });
  }

  region(index: number): RegionAccess | undefined {
    const region = this.device.region(index);
    return (
      region && {
        read: (offset, into) => {
          this.#tick();
          return region.read(offset, into);
        },
        write: (offset, from) => {
          this.#tick();
          return region.write(offset, from);
        },
      }
    );
  }

  /** What the device holds now. */
  look(): Evidence {
    return {
      time: this.#clock.accesses,
      contents: contentsOf(this.device),
      setup: setupOf(this.device),
      memory: this.device.hardware.bus.memory.bytes.slice(),
    };
  }

  /** Ends whatever the device does, and is not the flow. */
  interfere(kind: Interference): void {
    const { driver } = this.device;
    this.#brought = undefined;
    this.resetCount += 1;
    if (kind !== 'operator' && (driver.device_state & RUNNING) === 0 && driver.session.kind !== 'resuming') {
      this.wiped = this.#clock.accesses;
    }
    if (kind === 'reset') this.device.reset();
    // Initiate FLR, in configuration space.
    if (kind === 'function') this.device.hardware.config.write(0x54, Uint8Array.of(1));
    if (kind === 'operator') this.device.write(0, Uint8Array.of(RUNNING, 0, 0, 0));
  }

  #tick(writesState: boolean = false): void {
    this.#clock.accesses += 1;
    this.#clock.onAccess(writesState);
  }

  #noteCollected(isData: boolean): void {
    if (isData && this.device.driver.session.kind !== 'resuming') this.collected = this.look();
  }

  /** A device may come to run in two steps, and works between them: what it brought is what it had before the first. */
  #noteState(value: number): void {
    if ((value & RESUMING) !== 0) {
      this.#arriving = true;
      this.#brought = undefined;
    }
    if (!this.#arriving || (value & (RUNNING | SAVING | RESUMING)) !== RUNNING) return;
    this.#brought ??= this.look();
    if (value === RUNNING) {
      this.arrivals.push({ brought: this.#brought, expected: this.other?.collected ?? this.expected });
      this.#arriving = false;
      this.wiped = undefined;
    }
  }
}

/** How a session is ended by someone else. */
export type Interference = 'reset' | 'function' | 'operator';
