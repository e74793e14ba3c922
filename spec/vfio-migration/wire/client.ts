// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// A client of vfio-user: a device behind a connection, as a user accesses it. Each call waits for its reply, and answers what
// the server asks of the client's memory meanwhile.

import { ENOTTY, RemoteError, type RemoteLink, type s32, type u16, type u32 } from 'uapi';
import { DEVICE_GET_INFO, DEVICE_GET_REGION_INFO } from '../common/discovery.js';
import type { ClientMemory } from './client-memory.js';
import { ACCESS_BYTES, Command, MAJOR, MAP_BYTES, MAP_READ, MAP_WRITE, MINOR } from './commands.js';
import { bytesOf, commandFrame, errorFrame, type Frame, FrameReader, HEADER_BYTES } from './frame.js';
import { clientCapabilities } from './version.js';

/** Bytes of the version: two numbers. What follows is text. */
const VERSION_BYTES: u32 = 4;

const CAPABILITIES: Uint8Array = clientCapabilities();

/** Requests of a device that are messages: which one, and the bytes of its argument that a client sends. */
const REQUESTS: ReadonlyMap<u32, { readonly command: Command; readonly bytes: u32 }> = new Map([
  [DEVICE_GET_INFO, { command: Command.DEVICE_GET_INFO, bytes: 16 }],
  [DEVICE_GET_REGION_INFO, { command: Command.DEVICE_GET_REGION_INFO, bytes: 32 }],
]);

/** What a reply has behind its header; or the negative errno of a command that failed. */
type Answer = DataView | s32;

/** One connection to a server. */
export class WireClient {
  readonly #link: RemoteLink;
  readonly #memory: ClientMemory;
  readonly #reader: FrameReader;
  readonly #frames: Frame[] = [];
  #isGarbled = false;
  #lastId: u16 = 0;

  /** @param memory - What the server reaches by DMA, once it is mapped. */
  constructor(link: RemoteLink, memory: ClientMemory) {
    this.#link = link;
    this.#memory = memory;
    this.#reader = new FrameReader({
      take: (frame) => void this.#frames.push(frame),
      refuse: () => {
        this.#isGarbled = true;
      },
      isFull: () => false,
      drop: () => {},
    });
  }

  /**
   * Says which version is spoken here; nothing else may come first. The server opens the device for this client.
   *
   * @param patience - How much of the time of a step to wait for the reply.
   * @returns 0 or the negative errno of the server.
   * @throws RemoteError for a server of another version.
   */
  greet(patience?: number): s32 {
    const fill = (frame: DataView): void => {
      frame.setUint16(HEADER_BYTES, MAJOR, true);
      frame.setUint16(HEADER_BYTES + 2, MINOR, true);
      bytesOf(frame).set(CAPABILITIES, HEADER_BYTES + VERSION_BYTES);
    };
    const answer = this.#call(Command.VERSION, VERSION_BYTES + CAPABILITIES.length, fill, patience);
    if (typeof answer === 'number') {
      return answer;
    }
    this.#expectBytes(answer, VERSION_BYTES, Command.VERSION);
    const [major, minor] = [answer.getUint16(0, true), answer.getUint16(2, true)];
    if (major !== MAJOR) {
      throw new RemoteError(
        `speaks version ${major}.${minor} of vfio-user; version ${MAJOR}.${MINOR} is spoken here`,
      );
    }
    return 0;
  }

  /** Reads a region in one access; returns 0 or a negative errno. */
  read(region: u32, offset: u32, into: Uint8Array): s32 {
    const answer = this.#call(Command.REGION_READ, ACCESS_BYTES, (frame) =>
      describeAccess(frame, region, offset, into.length),
    );
    if (typeof answer === 'number') {
      return answer;
    }
    this.#expectBytes(answer, ACCESS_BYTES + into.length, Command.REGION_READ);
    into.set(bytesIn(answer).subarray(ACCESS_BYTES, ACCESS_BYTES + into.length));
    return 0;
  }

  /** Writes a region in one access; returns 0 or a negative errno. */
  write(region: u32, offset: u32, from: Uint8Array): s32 {
    const answer = this.#call(Command.REGION_WRITE, ACCESS_BYTES + from.length, (frame) => {
      describeAccess(frame, region, offset, from.length);
      bytesOf(frame).set(from, HEADER_BYTES + ACCESS_BYTES);
    });
    return typeof answer === 'number' ? answer : 0;
  }

  /** VFIO_DEVICE_RESET; returns 0 or a negative errno. */
  reset(): s32 {
    const answer = this.#call(Command.DEVICE_RESET, 0, () => {});
    return typeof answer === 'number' ? answer : 0;
  }

  /** Makes all of the memory reachable by DMA; returns 0 or a negative errno. */
  map(): s32 {
    const answer = this.#call(Command.DMA_MAP, MAP_BYTES, (frame) => {
      frame.setUint32(HEADER_BYTES, MAP_BYTES, true);
      frame.setUint32(HEADER_BYTES + 4, MAP_READ | MAP_WRITE, true);
      frame.setBigUint64(HEADER_BYTES + 24, BigInt(this.#memory.bytes.length), true);
    });
    return typeof answer === 'number' ? answer : 0;
  }

  /**
   * A request of the device that is a message as well.
   *
   * @param argument - Filled in, as far as the answer goes.
   * @returns 0 or a negative errno.
   * @errors ENOTTY for any other request.
   */
  ioctl(request: u32, argument: Uint8Array): s32 {
    const known = REQUESTS.get(request);
    if (known === undefined) {
      return -ENOTTY;
    }
    const sent = argument.subarray(0, known.bytes);
    const answer = this.#call(known.command, sent.length, (frame) => bytesOf(frame).set(sent, HEADER_BYTES));
    if (typeof answer === 'number') {
      return answer;
    }
    this.#expectBytes(answer, known.bytes, known.command);
    argument.set(bytesIn(answer).subarray(0, argument.length));
    return 0;
  }

  close(): void {
    this.#link.close();
  }

  #call(command: Command, bodyBytes: u32, fill: (frame: DataView) => void, patience?: number): Answer {
    this.#lastId = (this.#lastId + 1) & 0xffff;
    const message = commandFrame(this.#lastId, command, bodyBytes);
    fill(message);
    this.#link.send(bytesOf(message));
    for (;;) {
      const frame = this.#next(command, patience);
      if (frame.type === 'command') {
        this.#serve(frame);
      } else if (frame.type === 'reply' && frame.id === this.#lastId && frame.command === command) {
        return frame.errno === 0 ? frame.body : -frame.errno;
      } else {
        throw new RemoteError(
          `answered ${Command[command]} with a message that is no reply to it: type ${frame.type}, command ${frame.command}, ID ${frame.id}`,
        );
      }
    }
  }

  #next(command: Command, patience: number | undefined): Frame {
    for (;;) {
      const frame = this.#frames.shift();
      if (frame !== undefined) {
        return frame;
      }
      if (this.#isGarbled) {
        throw new RemoteError(
          `answered ${Command[command]} with what is no message of vfio-user: its header says a size that none has`,
        );
      }
      this.#reader.push(this.#link.receive(patience));
    }
  }

  #serve(frame: Frame): void {
    const answer = this.#memory.answer(frame);
    if (frame.wantsReply) {
      const reply = typeof answer === 'number' ? errorFrame(frame, answer) : answer;
      this.#link.send(bytesOf(reply));
    }
  }

  #expectBytes(body: DataView, least: u32, command: Command): void {
    if (body.byteLength < least) {
      throw new RemoteError(
        `answered ${Command[command]} with ${body.byteLength} bytes behind the header, where ${least} belong`,
      );
    }
  }
}

function describeAccess(frame: DataView, region: u32, offset: u32, count: u32): void {
  frame.setBigUint64(HEADER_BYTES, BigInt(offset), true);
  frame.setUint32(HEADER_BYTES + 8, region, true);
  frame.setUint32(HEADER_BYTES + 12, count, true);
}

function bytesIn(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
