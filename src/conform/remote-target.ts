// SPDX-License-Identifier: MIT
// A target that is a device behind a socket. The package knows the protocol, and works in a thread that waits for each
// answer; here are the connections, and the time that a step may take.

import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { RemoteAbilities } from '../runtime/remote.js';
import type { StepResult, TranscriptArgument } from '../runtime/transcript.js';
import { ByteSocket } from './byte-socket.js';
import { toAnswer, toArgument } from './local-target.js';
import { type Abilities, type Answer, NoResult, type Request, type Target } from './target.js';

/** How much of the time of a step the other side has to end a connection. */
const PATIENCE_WITH_END = 0.25;

/** What the thread is told when it starts. */
export interface ThreadTask {
  /** URL of the module of the package. */
  readonly module: string;
  /** The function that it exports. */
  readonly create: string;
  readonly kinds: readonly string[];
  readonly port: MessagePort;
  /** An integer that is set to 1 when an answer is there. */
  readonly signal: SharedArrayBuffer;
}

/** What the thread asks for. A send has no answer. */
export type LinkRequest =
  | { readonly kind: 'connect' | 'close'; readonly link: number }
  | { readonly kind: 'send'; readonly link: number; readonly bytes: Uint8Array }
  | { readonly kind: 'receive'; readonly link: number; readonly patience: number };

export interface LinkAnswer {
  readonly fault?: string;
  readonly bytes?: Uint8Array;
}

/** A step, or without a verb the power-on. */
export interface ThreadRequest {
  readonly verb?: string;
  readonly args: readonly TranscriptArgument[];
}

interface ThreadAnswer {
  readonly fault?: string;
  readonly abilities?: RemoteAbilities;
  readonly result?: StepResult;
}

export interface RemoteOptions {
  readonly module: string;
  readonly create: string;
  /** Of the socket. */
  readonly path: string;
  readonly kinds: readonly string[];
  /** How long a step may take. */
  readonly milliseconds: number;
}

export class RemoteTarget implements Target {
  readonly name: string;
  readonly #options: RemoteOptions;
  #running: Running | undefined;

  constructor(name: string, options: RemoteOptions) {
    this.name = name;
    this.#options = options;
  }

  /** After a step without a result everything begins anew. */
  async powerOn(): Promise<Abilities> {
    this.#running ??= new Running(this.#options);
    const { abilities } = await this.#ask({ args: [] });
    const { levels, kinds } = abilities!;
    return { levels, can: [], ...(kinds.length === 0 ? {} : { kind: kinds.join(' ') }) };
  }

  async perform({ verb, arguments: given }: Request): Promise<Answer> {
    const { result } = await this.#ask({ verb, args: given.map(toArgument) });
    return result === undefined ? { errno: 0, isUnsupported: true } : toAnswer(result);
  }

  async close(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    await running?.end();
  }

  async #ask(request: ThreadRequest): Promise<ThreadAnswer> {
    if (this.#running === undefined) throw new NoResult('is not there any more');
    try {
      return await this.#running.ask(request);
    } catch (error) {
      await this.close();
      throw error;
    }
  }
}

/** One run of the thread, with its connections. */
class Running {
  readonly #worker: Worker;
  readonly #path: string;
  readonly #milliseconds: number;
  readonly #port: MessagePort;
  readonly #signal = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  readonly #sockets = new Map<number, ByteSocket>();
  #settle: ((answer: ThreadAnswer) => void) | undefined;
  #fault: string | undefined;

  constructor({ module, create, kinds, path, milliseconds }: RemoteOptions) {
    this.#path = path;
    this.#milliseconds = milliseconds;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.on('message', (request: LinkRequest) => void this.#take(request));
    const workerData: ThreadTask = { module, create, kinds, port: port2, signal: this.#signal };
    this.#worker = new Worker(new URL('./remote-thread.mjs', import.meta.url), {
      workerData,
      transferList: [port2],
    });
    this.#worker.on('message', (answer: ThreadAnswer) => this.#settle?.(answer));
    this.#worker.on('error', (error: Error) => this.#fail(`failed: ${error.message}`));
  }

  /** @throws NoResult */
  async ask(request: ThreadRequest): Promise<ThreadAnswer> {
    const timer = setTimeout(
      () => this.#fail(`gave no answer within ${this.#milliseconds / 1000} s`),
      this.#milliseconds,
    );
    const answer = await new Promise<ThreadAnswer>((resolve) => {
      this.#settle = resolve;
      if (this.#fault !== undefined) this.#fail(this.#fault);
      else this.#worker.postMessage(request);
    });
    clearTimeout(timer);
    if (answer.fault !== undefined) throw new NoResult(answer.fault);
    return answer;
  }

  async end(): Promise<void> {
    for (const socket of this.#sockets.values()) socket.destroy();
    this.#port.close();
    await this.#worker.terminate();
  }

  #fail(fault: string): void {
    this.#fault ??= fault;
    this.#settle?.({ fault });
  }

  async #take(request: LinkRequest): Promise<void> {
    if (request.kind === 'send') {
      this.#sockets.get(request.link)?.send(request.bytes);
      return;
    }
    let answer: LinkAnswer;
    try {
      answer = await this.#answer(request);
    } catch (error) {
      if (!(error instanceof NoResult)) throw error;
      answer = { fault: error.message };
    }
    this.#port.postMessage(answer);
    const woken = new Int32Array(this.#signal);
    Atomics.store(woken, 0, 1);
    Atomics.notify(woken, 0);
  }

  async #answer(request: Exclude<LinkRequest, { readonly kind: 'send' }>): Promise<LinkAnswer> {
    const { link } = request;
    if (request.kind === 'connect') {
      this.#sockets.set(link, await ByteSocket.to(this.#path));
      return {};
    }
    const socket = this.#sockets.get(link)!;
    if (request.kind === 'receive')
      return { bytes: await socket.receive(request.patience * this.#milliseconds) };
    await socket.end(PATIENCE_WITH_END * this.#milliseconds);
    this.#sockets.delete(link);
    return {};
  }
}
