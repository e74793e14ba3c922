// SPDX-License-Identifier: MIT
// Frames that no client should send, drawn from a seed, cut into pieces anyhow, with several clients at once.

import { createServer, MIGRATION_REGION_INDEX, STYLES } from 'uapi-reference/rfc-ndma';
import type { Draw } from './edits.js';
import { COMMAND, message, pack, WireClient } from './wire-client.js';

const COMMANDS: readonly number[] = [...Object.values(COMMAND), 0, 11, 15, 99, 0xffff];
const STATES: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 9, 10, 11, 12];
const CLIENTS_MAX = 4;
/** Frames that one server gets, until the next one takes its place. */
const FRAMES_A_SERVER = 500;

/**
 * Sends frames to servers.
 *
 * @param onFault - Told of whatever goes against the protocol: an exception, a command without its reply, a reply to nothing, a state that is
 * none, a bystander that is disturbed.
 */
export function sendDamagedFrames(draw: Draw, frames: number, onFault: (fault: string) => void): void {
  for (let sent = 0; sent < frames; sent += FRAMES_A_SERVER) {
    try {
      harassServer(draw, Math.min(FRAMES_A_SERVER, frames - sent), onFault);
    } catch (error) {
      onFault(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}

function harassServer(draw: Draw, frames: number, onFault: (fault: string) => void): void {
  const style = Object.keys(STYLES)[draw(Object.keys(STYLES).length)]!;
  const server = createServer(
    { style: [style], tick: [draw(2) === 0 ? 'access' : 'never'] },
    'machine 0',
    () => {},
  );
  const bystander = WireClient.greeted(server);
  const clients: Harasser[] = [];
  for (let frame = 0; frame < frames; frame++) {
    const at = draw(CLIENTS_MAX);
    clients[at] ??= new Harasser(server, draw);
    const client = clients[at];
    client.send();
    if (client.isGone || draw(60) === 0) {
      client.leave();
      delete clients[at];
      const { replies, expected } = client;
      if (!client.isCut && replies !== expected)
        onFault(`${replies} replies to ${expected} commands that want one`);
    }
    if (draw(20) === 0) server.tick();
    const { errno, bytes } = bystander.read(MIGRATION_REGION_INDEX, 0, 4);
    if (errno !== 0 || !STATES.includes(bytes[0]!)) onFault(`a bystander reads ${errno}, state ${bytes[0]}`);
    if (bystander.isEnded) onFault('a bystander is sent away');
  }
}

/** A client that sends what it likes. */
class Harasser {
  /** Replies that its whole messages are to have. */
  expected = 0;
  /** Whether it has left in the middle of a message, or was sent away. */
  isCut = false;
  readonly #draw: Draw;
  readonly #client: WireClient;
  #id = 0;

  constructor(server: ReturnType<typeof createServer>, draw: Draw) {
    this.#draw = draw;
    this.#client = draw(10) === 0 ? new WireClient(server) : WireClient.greeted(server);
  }

  get isGone(): boolean {
    return this.#client.isEnded;
  }

  get replies(): number {
    return this.#client.replies.length;
  }

  leave(): void {
    this.isCut ||= this.#client.isEnded;
    this.#client.session.close();
    this.#client.session.receive(message(COMMAND.reset));
  }

  send(): void {
    const draw = this.#draw;
    const command = COMMANDS[draw(COMMANDS.length)]!;
    const body = draw(4) === 0 ? this.#noise(draw(80)) : this.#sensible(command);
    const damaged = draw(12) === 0 ? body.subarray(0, draw(body.length + 1)) : body;
    const flags = draw(10) === 0 ? draw(64) : 0;
    const size =
      draw(40) === 0 ? [0, 7, 15, 16 + damaged.length + 1, 0x7fffffff][draw(5)]! : 16 + damaged.length;
    this.#id = (this.#id + 1) % 0x10000;
    const bytes = message(command, damaged, { id: this.#id, flags, size });
    if (size !== bytes.length) this.isCut = true;
    // A reply has no reply, nor has what asks for none.
    if ((flags & 0xf) !== 1 && (flags & 0x10) === 0) this.expected += 1;
    for (let at = 0; at < bytes.length; ) {
      const end = draw(3) === 0 ? at + 1 + draw(bytes.length - at) : bytes.length;
      this.#client.session.receive(bytes.slice(at, end));
      at = end;
    }
  }

  #noise(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.#draw(256));
  }

  #sensible(command: number): Uint8Array {
    const draw = this.#draw;
    const region = [0, 7, MIGRATION_REGION_INDEX, MIGRATION_REGION_INDEX, 3, 1000][draw(6)]!;
    const offset = [0, 8, 16, 24, 0x1000, draw(0x3000), 2 ** 40][draw(7)]!;
    const count = [1, 4, 8, 0, draw(256), draw(200) === 0 ? 1 << 20 : 4, 0xffffffff][draw(7)]!;
    switch (command) {
      case COMMAND.regionRead:
        return pack([8, offset], [4, region], [4, count]);
      case COMMAND.regionWrite: {
        const bytes = this.#noise(Math.min(count, 64));
        if (offset === 0 && bytes.length === 4) bytes.set([STATES[draw(STATES.length)]!, 0, 0, 0]);
        return Uint8Array.of(
          ...pack([8, offset], [4, region], [4, draw(20) === 0 ? count : bytes.length]),
          ...bytes,
        );
      }
      case COMMAND.dmaMap:
        return pack([4, 32], [4, draw(4)], [8, 0], [8, draw(64) * 0x1000], [8, draw(8) * 0x1000]);
      case COMMAND.dmaUnmap:
        return pack([4, 24], [4, draw(4)], [8, draw(64) * 0x1000], [8, draw(8) * 0x1000]);
      case COMMAND.setIrqs:
        return Uint8Array.of(
          ...pack([4, 20], [4, draw(64)], [4, draw(6)], [4, draw(3)], [4, draw(3)]),
          ...this.#noise(3),
        );
      default:
        return pack(
          [4, [16, 24, 32, 64, 0xffffffff, 0][draw(6)]!],
          [4, 0],
          [4, draw(12)],
          [4, 0],
          [8, 0],
          [8, 0],
        );
    }
  }
}
