// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The DMA engine: a queue of equal requests, each of which writes `DMA_BYTES` bytes to `DMA_ADDRESS`. A request is
// queued, then started (outstanding), then completed. The queue is a register, so what is queued migrates; what is
// outstanding does not, and that is why a driver has to drain.

import type { u32, u64 } from 'uapi';
import { type BarRegisters, COMPLETED, QUEUE_DEPTH, QUEUED } from './bar-registers.js';
import type { Bus, MemoryPiece, PeerPort, Target } from './bus.js';
import { PageRequests } from './page-requests.js';

/** Which DMA is meant. */
export type DmaScope = 'nothing' | 'peers' | 'all';

/**
 * A request that was started. It keeps its address, or its peer; one that is still queued goes where the registers say by then. Where
 * an address leads is looked up anew each time, so what the user unmaps is out of reach at once.
 */
interface Request {
  readonly to: u64 | PeerPort;
  readonly bytes: u32;
}

export class Engine {
  /** Requests started since power-on. */
  started: u32 = 0;
  /** Requests that a peer did not answer. */
  peerErrors: u32 = 0;
  /** Requests to where nothing is mapped. */
  blocked: u32 = 0;
  readonly #registers: BarRegisters;
  readonly #bus: Bus;
  readonly #pageRequests: PageRequests;
  #outstanding: readonly Request[] = [];

  constructor(registers: BarRegisters, bus: Bus) {
    this.#registers = registers;
    this.#bus = bus;
    this.#pageRequests = new PageRequests(bus.memory);
  }

  /** Number of requests of a scope that were started and have not ended. */
  outstanding(scope: DmaScope): u32 {
    return this.#outstanding.filter((request) => isIn(scope, this.#targetOf(request))).length;
  }

  /** Adds requests to the queue. What finds no room is lost, as behind any doorbell. */
  submit(requests: u32): void {
    this.#registers.store(QUEUED, Math.min(this.#registers.load(QUEUED) + requests, this.#room));
  }

  /** Work of the device's own: a request whenever the queue is empty. */
  refill(): void {
    if (this.#registers.load(QUEUED) === 0) {
      this.submit(1);
    }
  }

  /**
   * Starts what is queued. What is held back stays in the queue.
   *
   * @rule ndma.stop
   * @rule ndma.stop.all
   * @rule ndma.hold
   */
  start(hold: DmaScope): void {
    const request: Request = { to: this.#registers.dmaAddress, bytes: this.#registers.dmaBytes };
    if (isIn(hold, this.#targetOf(request))) {
      return;
    }
    const requests = Math.min(this.#registers.load(QUEUED), this.#room);
    this.#outstanding = [...this.#outstanding, ...new Array<Request>(requests).fill(request)];
    this.started += requests;
    this.#registers.store(QUEUED, 0);
  }

  /**
   * A request to a peer that was started before, whatever the registers say by now.
   *
   * @returns Takes it back, unless it has ended.
   */
  outstand(port: PeerPort): () => void {
    const request: Request = { to: port, bytes: 4 };
    this.#outstanding = [...this.#outstanding, request];
    return () => {
      this.#takeOut((one) => one === request);
    };
  }

  /**
   * A tick passes for what is outstanding: it ends, or goes on waiting for its page.
   *
   * @returns Number of requests that ended.
   */
  advance(): u32 {
    this.#pageRequests.tick();
    const ready = this.#takeOut((request) => !this.#isWaiting(request));
    for (const request of ready) {
      this.#complete(request);
    }
    return ready.length;
  }

  /**
   * Takes the requests that wait for a page back into the queue. They are started again later, at the target perhaps.
   *
   * @rule page-request.cancel
   */
  cancelWaiting(): void {
    const waiting = this.#takeOut((request) => this.#isWaiting(request));
    // To submit nothing would still be a change, and of a device that may be stopped.
    if (waiting.length > 0) {
      this.submit(waiting.length);
    }
    this.#pageRequests.withdraw();
  }

  /** Gives up all that is outstanding. */
  drop(): void {
    this.#outstanding = [];
    this.#pageRequests.withdraw();
  }

  /** Requests that may be queued beside those that are outstanding. */
  get #room(): u32 {
    return QUEUE_DEPTH - this.#outstanding.length;
  }

  #takeOut(isMeant: (request: Request) => boolean): readonly Request[] {
    const meant = this.#outstanding.filter(isMeant);
    this.#outstanding = this.#outstanding.filter((request) => !meant.includes(request));
    return meant;
  }

  #targetOf({ to, bytes }: Request): Target {
    return typeof to === 'bigint' ? this.#bus.find(to, bytes) : { kind: 'peer', port: to, offset: 0 };
  }

  /** Only memory has pages that may be absent. */
  #isWaiting(request: Request): boolean {
    const target = this.#targetOf(request);
    return (
      target.kind === 'memory' &&
      !target.pieces.every(({ offset, length }) => this.#pageRequests.isPresent(offset, length))
    );
  }

  /** A device posts its writes and does not learn what becomes of them, so the request counts as completed in any case. */
  #complete(request: Request): void {
    const target = this.#targetOf(request);
    const number = this.#registers.load(COMPLETED) + 1;
    this.#registers.store(COMPLETED, number);
    const data = wordsOf(number, request.bytes);
    switch (target.kind) {
      case 'memory':
        this.#writeToMemory(target.pieces, data);
        break;
      case 'peer':
        this.#writeToPeer(target, data);
        break;
      case 'nothing':
        this.blocked += 1;
        break;
    }
  }

  #writeToMemory(pieces: readonly MemoryPiece[], data: Uint8Array): void {
    let at = 0;
    for (const { offset, length } of pieces) {
      this.#bus.memory.write(offset, data.subarray(at, at + length));
      at += length;
    }
  }

  #writeToPeer({ port, offset }: Extract<Target, { kind: 'peer' }>, data: Uint8Array): void {
    for (let at = 0; at < data.length; at += 4) {
      if (port.write(offset + at, data.subarray(at, at + 4)) !== 0) {
        this.peerErrors += 1;
        return;
      }
    }
  }
}

function isIn(scope: DmaScope, target: Target): boolean {
  return scope === 'all' || (scope === 'peers' && target.kind === 'peer');
}

/** What a request writes: its number, in every word. So memory shows whether a request was lost, or came twice. */
function wordsOf(number: u32, bytes: u32): Uint8Array {
  const view = new DataView(new ArrayBuffer(bytes));
  for (let at = 0; at < bytes; at += 4) {
    view.setUint32(at, number, true);
  }
  return new Uint8Array(view.buffer);
}
