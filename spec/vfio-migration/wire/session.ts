// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// One client of a served device: its messages, each with its reply.

import { EINVAL, EOPNOTSUPP, type ServerLink, type ServerSession, type s32, type u32, type u64 } from 'uapi';
import { DEVICE_GET_INFO, DEVICE_GET_REGION_INFO } from '../common/discovery.js';
import { DEVICE_GET_IRQ_INFO } from '../common/interrupts.js';
import { ACCESS_BYTES, Command, MAJOR, MAP_BYTES, MAP_READ, MAP_WRITE, MINOR } from './commands.js';
import {
  bytesOf,
  errorFrame,
  type Frame,
  FrameReader,
  HEADER_BYTES,
  replyFrame,
  TRANSFER_BYTES_MAX,
} from './frame.js';
import { ClientInterrupts } from './interrupts.js';
import { Outbox } from './outbox.js';
import type { MemoryHolder } from './remote-bus.js';
import type { Served } from './served.js';
import { isVersionData, RANGES_MAX, serverCapabilities } from './version.js';

/** Members in front of the bytes of a reply to REGION_READ. */
const READ_HEAD_BYTES = HEADER_BYTES + ACCESS_BYTES;
/** A read of so many bytes may cost its reply, though it fail. */
const SMALL_BYTES_MAX = 4096;
/** `argsz`, `flags`, `address`, `size`. */
const UNMAP_BYTES = 24;
/** `argsz`, at the start of every argument. */
const ARGSZ_BYTES = 4;
/** More than the answer to any request here takes. */
const ARGUMENT_BYTES_MAX = 4096;

const UNMAP_DIRTY = 1 << 0;
const UNMAP_ALL = 1 << 1;

export class Session implements ServerSession, MemoryHolder {
  readonly #link: ServerLink;
  readonly #served: Served;
  readonly #interrupts: ClientInterrupts;
  readonly #outbox: Outbox;
  readonly #reader: FrameReader;
  #isOpen = false;
  #isEnded = false;

  constructor(served: Served, link: ServerLink) {
    this.#served = served;
    this.#link = link;
    this.#interrupts = new ClientInterrupts(served.vectors, link.descriptors);
    this.#outbox = new Outbox(
      link,
      (vector) => this.#interrupts.signal(vector),
      () => this.#end(),
    );
    this.#reader = new FrameReader({
      take: (frame) => this.#take(frame),
      refuse: (frame) => {
        this.#reply(frame, -EINVAL);
        this.#end();
      },
      isFull: () => link.isFull?.() === true,
      drop: (descriptors) => this.#drop(descriptors),
    });
  }

  receive(bytes: Uint8Array, descriptors?: readonly u32[]): void {
    this.#reader.push(bytes, descriptors);
  }

  /** What the client mapped and asked to hear of is gone with it; the device stays as it is for whoever else has it open. */
  close(): void {
    this.#reader.stop();
    this.#isEnded = true;
    this.#served.bus.forget(this);
    if (this.#isOpen) {
      this.#isOpen = false;
      this.#served.leave(this);
    }
  }

  /** Time passes. */
  tick(): void {
    this.#outbox.tick();
  }

  /** The device raises an interrupt. */
  raise(vector: u32): void {
    if (!this.#isEnded) {
      this.#outbox.interrupt(vector);
    }
  }

  writeMemory(address: u64, from: Uint8Array): void {
    if (!this.#isEnded) {
      this.#outbox.writeMemory(address, from);
    }
  }

  #end(): void {
    this.#reader.stop();
    this.#isEnded = true;
    this.#outbox.flush();
    this.#link.end();
  }

  #take(frame: Frame): void {
    if (frame.type === 'reply') {
      if (frame.command === Command.DMA_WRITE) {
        this.#outbox.answered();
      }
    } else {
      const answer = frame.type === 'command' ? this.#answer(frame) : -EINVAL;
      this.#reply(frame, answer);
      if (!(this.#isOpen || this.#isEnded)) {
        this.#end();
      }
    }
    this.#drop(frame.descriptors);
  }

  /** To a reply comes none, nor to a command whose sender wants none. */
  #reply(frame: Frame, answer: DataView | s32): void {
    if (frame.wantsReply && frame.type !== 'reply') {
      this.#outbox.reply(bytesOf(typeof answer === 'number' ? answerOf(frame, answer) : answer));
    }
  }

  /** Descriptors are kept for interrupts alone. */
  #drop(descriptors: readonly u32[]): void {
    for (const descriptor of descriptors) {
      if (!this.#interrupts.holds(descriptor)) {
        this.#link.descriptors?.release(descriptor);
      }
    }
  }

  /** @returns A reply, or 0 where it has a header alone, or a negative errno. */
  #answer(frame: Frame): DataView | s32 {
    if (!this.#isOpen) {
      // A client that does not say which version it speaks cannot be understood.
      return frame.command === Command.VERSION ? this.#greet(frame) : -EINVAL;
    }
    switch (frame.command) {
      case Command.REGION_READ:
        return this.#readRegion(frame);
      case Command.REGION_WRITE:
        return this.#writeRegion(frame);
      case Command.DMA_MAP:
        return this.#map(frame.body);
      case Command.DMA_UNMAP:
        return this.#unmap(frame);
      case Command.DEVICE_GET_INFO:
        return this.#ask(frame, DEVICE_GET_INFO);
      case Command.DEVICE_GET_REGION_INFO:
        return this.#ask(frame, DEVICE_GET_REGION_INFO);
      case Command.DEVICE_GET_IRQ_INFO:
        return this.#ask(frame, DEVICE_GET_IRQ_INFO);
      case Command.DEVICE_SET_IRQS:
        return this.#interrupts.set(frame.body, frame.descriptors);
      case Command.DEVICE_RESET:
        return this.#served.reset();
      case Command.DEVICE_GET_REGION_IO_FDS:
      case Command.DIRTY_PAGES:
        return -EOPNOTSUPP;
      default:
        return -EINVAL;
    }
  }

  /** The version of both, which is what the client proposes where the server has it. */
  #greet(frame: Frame): DataView | s32 {
    const { body } = frame;
    if (body.byteLength < 4 || body.getUint16(0, true) !== MAJOR || !isVersionData(body)) {
      return -EINVAL;
    }
    const errno = this.#served.enter(this);
    if (errno !== 0) {
      return errno;
    }
    this.#isOpen = true;
    const server = serverCapabilities(this.#link.descriptors !== undefined);
    const reply = replyFrame(frame, 4 + server.length);
    reply.setUint16(HEADER_BYTES, MAJOR, true);
    reply.setUint16(HEADER_BYTES + 2, Math.min(MINOR, body.getUint16(2, true)), true);
    bytesOf(reply).set(server, HEADER_BYTES + 4);
    return reply;
  }

  #readRegion(frame: Frame): DataView | s32 {
    const access = accessOf(frame.body);
    if (access === undefined) {
      return -EINVAL;
    }
    const { region, offset, count } = access;
    if (count > SMALL_BYTES_MAX) {
      let answer: DataView | undefined;
      const errno = this.#served.readLarge(region, offset, count, (bytes) => {
        answer = readReply(frame, count);
        bytesOf(answer).set(bytes, READ_HEAD_BYTES);
      });
      return answer ?? errno;
    }
    const reply = readReply(frame, count);
    const errno = this.#served.read(region, offset, bytesOf(reply).subarray(READ_HEAD_BYTES));
    return errno === 0 ? reply : errno;
  }

  #writeRegion(frame: Frame): DataView | s32 {
    const { body } = frame;
    const access = accessOf(body);
    if (access === undefined || body.byteLength - ACCESS_BYTES < access.count) {
      return -EINVAL;
    }
    const from = new Uint8Array(body.buffer, body.byteOffset + ACCESS_BYTES, access.count);
    const errno = this.#served.write(access.region, access.offset, from);
    const reply = replyFrame(frame, ACCESS_BYTES);
    repeatAccess(reply, body);
    return errno === 0 ? reply : errno;
  }

  /** A descriptor of the memory that came with the message is closed, since the memory is reached by messages. */
  #map(body: DataView): s32 {
    if (body.byteLength < MAP_BYTES || body.getUint32(0, true) < MAP_BYTES) {
      return -EINVAL;
    }
    if (this.#served.bus.rangesOf(this) >= RANGES_MAX) {
      return -EINVAL;
    }
    const flags = body.getUint32(4, true);
    return this.#served.bus.mapRange({
      address: body.getBigUint64(16, true),
      size: body.getBigUint64(24, true),
      read: (flags & MAP_READ) !== 0,
      write: (flags & MAP_WRITE) !== 0,
      holder: this,
    });
  }

  #unmap(frame: Frame): DataView | s32 {
    const { body } = frame;
    if (body.byteLength < UNMAP_BYTES || body.getUint32(0, true) < UNMAP_BYTES) {
      return -EINVAL;
    }
    const flags = body.getUint32(4, true);
    const address = body.getBigUint64(8, true);
    const size = body.getBigUint64(16, true);
    if ((flags & UNMAP_DIRTY) !== 0) {
      return -EOPNOTSUPP;
    }
    if ((flags & UNMAP_ALL) !== 0) {
      if (address !== 0n || size !== 0n) {
        return -EINVAL;
      }
      this.#served.bus.forget(this);
    } else {
      const errno = this.#served.bus.unmapRanges(this, address, size);
      if (errno !== 0) {
        return errno;
      }
    }
    const reply = replyFrame(frame, UNMAP_BYTES);
    bytesOf(reply).set(bytesOf(body).subarray(0, UNMAP_BYTES), HEADER_BYTES);
    return reply;
  }

  /** A request whose argument comes with the message, and whose answer may be longer, as `argsz` allows. */
  #ask(frame: Frame, request: u32): DataView | s32 {
    const { body } = frame;
    if (body.byteLength < ARGSZ_BYTES || body.byteLength > ARGUMENT_BYTES_MAX) {
      return -EINVAL;
    }
    const argsz = Math.min(body.getUint32(0, true), ARGUMENT_BYTES_MAX);
    const argument = new Uint8Array(Math.max(argsz, body.byteLength));
    argument.set(bytesOf(body));
    new DataView(argument.buffer).setUint32(0, argsz, true);
    const bytes = { needed: 0, answered: 0 };
    const errno = this.#served.device.ioctl(request, argument, bytes);
    if (errno !== 0) {
      return errno;
    }
    const reply = replyFrame(frame, bytes.answered);
    bytesOf(reply).set(argument.subarray(0, bytes.answered), HEADER_BYTES);
    return reply;
  }
}

function answerOf(frame: Frame, errno: s32): DataView {
  return errno === 0 ? replyFrame(frame, 0) : errorFrame(frame, errno);
}

/** What a message says of its access; undefined where it is too short, or the access too long. */
function accessOf(body: DataView): { offset: number; region: u32; count: u32 } | undefined {
  if (body.byteLength < ACCESS_BYTES) {
    return undefined;
  }
  const count = body.getUint32(12, true);
  const offset = body.getUint32(0, true) + body.getUint32(4, true) * 2 ** 32;
  return count > TRANSFER_BYTES_MAX ? undefined : { offset, region: body.getUint32(8, true), count };
}

/** A reply with room for bytes of a region. */
function readReply(frame: Frame, count: u32): DataView {
  const reply = replyFrame(frame, ACCESS_BYTES + count);
  repeatAccess(reply, frame.body);
  return reply;
}

/** A reply has the members of its command again. */
function repeatAccess(reply: DataView, body: DataView): void {
  for (let at = 0; at < ACCESS_BYTES; at += 4) {
    reply.setUint32(HEADER_BYTES + at, body.getUint32(at, true), true);
  }
}
