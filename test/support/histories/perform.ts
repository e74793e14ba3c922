// SPDX-License-Identifier: MIT
// Carries out a history, operation by operation.

import {
  PCI_BAR0_REGION_INDEX,
  PCI_CONFIG_REGION_INDEX,
} from '../../../spec/vfio-migration/common/discovery.js';
import { resetSlot } from '../../../spec/vfio-migration/device/slot.js';
import { EBADF, EINVAL, EIO, encodeScalar } from '../../../src/runtime/index.js';
import { Bench } from './bench.js';
import { changed, foreignStreams, isSealed } from './changes.js';
import { withGuards } from './guards.js';
import { type Operation, RESET, type Setting } from './operations.js';
import { isHead } from './streams.js';
import { User } from './user.js';
import { claim } from './violation.js';
import { type Deed, otherDeed } from './world.js';

/** Ticks until the host answers a request for a page that is taken away, as in transcripts. */
const ANSWER_TICKS = { slow: 3, never: Infinity } as const;

const REGION_INDEX = { bar: PCI_BAR0_REGION_INDEX, config: PCI_CONFIG_REGION_INDEX } as const;
const REGION_BYTES = { bar: 4096, config: 256 } as const;

/** Someone who carries out operations. */
export class Performer {
  readonly bench: Bench;
  readonly #user: User;

  constructor(setting: Setting) {
    this.bench = new Bench(setting);
    this.#user = new User(this.bench);
  }

  /** @throws Violation when a property does not hold. */
  perform(operation: Operation): void {
    this.#perform(operation);
    this.bench.finish();
  }

  #perform(operation: Operation): void {
    const user = this.#user;
    const { world } = this.bench;
    switch (operation.verb) {
      case 'read':
        user.read(operation.offset, operation.width);
        break;
      case 'write':
        user.write(operation.offset, operation.width, operation.value);
        break;
      case 'state':
        user.writeState(operation.state);
        break;
      case 'fill':
        user.fill(operation.offset, new Uint8Array(operation.width).fill(operation.byte));
        break;
      case 'collect':
        user.collect();
        break;
      case 'collect-all':
        user.collectAll();
        break;
      case 'store':
        user.store(this.#collectedAt(operation.segment));
        break;
      case 'submit':
        user.submit();
        break;
      case 'store-one':
        user.storeOne(this.#collectedAt(operation.segment));
        break;
      case 'store-all':
        user.storeAll();
        break;
      case 'store-changed': {
        const segment = world.collected[this.#collectedAt(operation.segment) - 1];
        user.storeOther(
          segment && changed(segment, operation.change, this.bench.nextPlace),
          isSealed(operation.change),
        );
        break;
      }
      case 'store-foreign':
        user.storeOther(foreignStreams(world.setting)[operation.stream]?.[operation.segment - 1], true);
        break;
      default:
        this.#performOutside(operation);
    }
  }

  /** What is not done to the migration region. */
  #performOutside(operation: Exclude<Operation, UserOperation>): void {
    const { device, memory } = this.bench.world;
    switch (operation.verb) {
      case 'work':
        this.#do('work', () => {
          device.work();
          return 0;
        });
        break;
      case 'reset':
        this.#do('reset', () => device.reset());
        break;
      case 'reset-slot':
        this.#do('reset', () => resetSlot([device]), 'reset-slot');
        break;
      case 'recover':
        this.#do('recover', () => {
          device.recover();
          return 0;
        });
        break;
      case 'open':
        this.#do('open', () => device.open());
        break;
      case 'close':
        this.#do('close', () => device.close());
        break;
      case 'overlap':
        this.bench.world.overlap(operation.event);
        break;
      case 'device':
        this.bench.start(operation.kind);
        this.#user.move();
        this.bench.world.note(`device ${operation.kind}`);
        break;
      case 'fault':
        device.faults.add(operation.step, operation.errno, operation.phase);
        break;
      case 'chance':
        device.faults.clear();
        if (operation.oneIn > 0) device.faults.addByChance({ ...operation, errno: EIO });
        break;
      case 'absent':
        memory.makeAbsent(0, ANSWER_TICKS[operation.answer]);
        this.bench.world.note(`absent ${operation.answer}`);
        break;
      case 'bar':
      case 'config':
        this.#accessHardware(operation);
        break;
      case 'map':
        this.#writeMap(operation);
        break;
      case 'ioctl':
        this.#ioctl(operation);
        break;
      default:
        operation satisfies never;
    }
  }

  /** The number of a segment among all that were collected. */
  #collectedAt(segment: number): number {
    const { collected } = this.bench.world;
    return Math.max(0, collected.map(isHead).lastIndexOf(true)) + segment;
  }

  #do(kind: Deed['kind'], action: () => number, line: string = kind): void {
    this.bench.do(otherDeed(kind), () => [line], action);
  }

  /** Writes, and reads what became of it; whatever the user does here, it is its own device. */
  #accessHardware({ verb, offset, width, value }: Extract<Operation, { verb: 'bar' | 'config' }>): void {
    const { device } = this.bench.world;
    const region = device.region(REGION_INDEX[verb])!;
    const lines = (): readonly string[] => [`# ${verb} ${offset}/${width} ${value}`];
    withGuards(width, (bytes) => {
      bytes.set(encodeScalar(BigInt(value), width));
      const errnos = [
        this.bench.do(otherDeed(verb), lines, () => region.write(offset, bytes)).errno,
        this.bench.do(otherDeed(verb), lines, () => region.read(offset, bytes)).errno,
      ];
      const isInside = offset + width <= REGION_BYTES[verb];
      const refusal = device.isOpen ? EINVAL : EBADF;
      claim(
        // What a write of configuration space resets may fail in every way.
        isInside && device.isOpen ? errnos[1] !== -EINVAL : errnos.every((errno) => errno === -refusal),
        () => `${verb} ${isInside ? 'lacks' : 'has'} ${offset}/${width}`,
      );
      return { result: undefined, untouched: false };
    });
  }

  /** Writes a word through the mapping, where there is one. */
  #writeMap({ word, value }: Extract<Operation, { verb: 'map' }>): void {
    const map = this.bench.world.device.map();
    const offset = 4 * word;
    if (map === undefined || offset + 4 > map.length) return;
    const bytes = encodeScalar(BigInt(value), 4);
    this.bench.do(
      { kind: 'map', offset, bytes },
      () => [`# map ${offset} ${value}`],
      () => {
        map.set(bytes, offset);
        return 0;
      },
    );
  }

  #ioctl({ request, width, size }: Extract<Operation, { verb: 'ioctl' }>): void {
    const { device, setting } = this.bench.world;
    const isReset = request === RESET;
    const line = isReset ? 'reset' : `# ioctl ${request} with ${width} bytes that say ${size}`;
    withGuards(width, (bytes) => {
      bytes.set(encodeScalar(BigInt(size), Math.min(4, width), setting.byteOrder));
      this.bench.do(
        otherDeed(isReset ? 'reset' : 'ioctl'),
        () => [line],
        () => device.ioctl(request, bytes),
      );
      return { result: undefined, untouched: false };
    });
  }
}

type UserOperation = Extract<
  Operation,
  {
    verb:
      | 'read'
      | 'write'
      | 'state'
      | 'fill'
      | 'collect'
      | 'collect-all'
      | 'store'
      | 'submit'
      | 'store-all'
      | 'store-one'
      | 'store-changed'
      | 'store-foreign';
  }
>;
