// SPDX-License-Identifier: MIT
// The results of the native compiler for a set of files. The compiler runs in a thread of its own
// (`bin/type-judge.mjs`), so that the caller continues and waits for the results only when it needs them. A process has
// one compiler, with one set of files at a time for each program. What it keeps of the last set only saves time.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { CompilerError, InstallationError } from '../../diagnostics/index.js';
import { once } from '../once.js';

/** A message about a span of a file; about none where it is about the settings. */
export interface Remark {
  /** Absolute. */
  readonly path?: string;
  /** Offsets, in units of UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Finding extends Remark {
  /** The compiler's number of it. */
  readonly code: number;
  /** The file cannot be parsed; nothing else is said of it. */
  readonly isSyntactic: boolean;
  readonly related: readonly Remark[];
}

/** Waits for the verdict. */
export type Verdict = () => readonly Finding[];

/**
 * Has the compiler look at files, as one program.
 *
 * @param files - Absolute path to text; `/tsconfig.json` is one of them, and lists the others.
 */
export function judgeTypes(files: ReadonlyMap<string, string>): Verdict {
  theJudge ??= new Judge();
  return theJudge.ask('/', files, false);
}

/**
 * Whether texts are TypeScript; what they mean is not asked.
 *
 * @returns Findings whose paths end in the index of their text, as `/3.ts`.
 */
export function judgeSyntax(texts: readonly string[]): Verdict {
  theJudge ??= new Judge();
  const files = texts.map((text, index): [string, string] => [`${SYNTAX_FOLDER}${index}.ts`, text]);
  const settings = {
    compilerOptions: { target: 'es2022', noLib: true, noResolve: true, types: [] },
    files: files.map(([path]) => path),
  };
  const all = new Map([...files, [`${SYNTAX_FOLDER}tsconfig.json`, JSON.stringify(settings)]]);
  return theJudge.ask(SYNTAX_FOLDER, all, true);
}

/** Starts the thread, which takes a moment, before there is anything to ask. */
export function wakeJudge(): void {
  theJudge ??= new Judge();
}

/** No uAPI has a file here. */
const SYNTAX_FOLDER = '/syntax/';

let theJudge: Judge | undefined;

interface Answer {
  readonly number: number;
  readonly findings?: readonly Finding[];
  readonly error?: string;
  readonly hasStarted?: boolean;
}

/** The compiler takes a second for a large spec. */
const PATIENCE_MS = 120_000;

class Judge {
  readonly #port: MessagePort;
  /** How many answers there have been. */
  readonly #answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #received = new Map<number, Answer>();
  /** What the compiler has, by the folder of the program. */
  readonly #files = new Map<string, ReadonlyMap<string, string>>();
  #asked = 0;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(threadPath(), {
      workerData: { port: port2, answers: this.#answers },
      transferList: [port2],
    });
    // Neither keeps a process alive that has nothing else to do.
    worker.unref();
    port1.unref();
    this.#port = port1;
  }

  ask(folder: string, files: ReadonlyMap<string, string>, isSyntaxOnly: boolean): Verdict {
    const before = this.#files.get(folder) ?? new Map<string, string>();
    this.#files.set(folder, files);
    this.#asked += 1;
    const number = this.#asked;
    this.#port.postMessage({
      number,
      configuration: `${folder}tsconfig.json`,
      isSyntaxOnly,
      changed: new Map([...files].filter(([path, text]) => before.get(path) !== text)),
      removed: [...before.keys()].filter((path) => !files.has(path)),
    });
    return once(() => this.#wait(number));
  }

  #wait(number: number): readonly Finding[] {
    for (;;) {
      const before = Atomics.load(this.#answers, 0);
      this.#receive();
      const answer = this.#received.get(number);
      if (answer !== undefined) {
        this.#received.delete(number);
        return findingsOf(answer);
      }
      if (Atomics.wait(this.#answers, 0, before, PATIENCE_MS) === 'timed-out')
        throw new CompilerError(`it gives no answer in ${PATIENCE_MS / 1000} s`);
    }
  }

  #receive(): void {
    for (let next = receiveMessageOnPort(this.#port); next; next = receiveMessageOnPort(this.#port))
      this.#received.set(next.message.number, next.message as Answer);
  }
}

function findingsOf({ findings, error, hasStarted }: Answer): readonly Finding[] {
  if (findings !== undefined) return findings;
  // A compiler that has failed knows less than its files say.
  theJudge = undefined;
  if (hasStarted) throw new CompilerError(`${error}`);
  throw compilerMissing(`${error}`.split('\n')[0]!);
}

/** The compiler is not installed as it should be. */
export function compilerMissing(reason: string): InstallationError {
  return new InstallationError(
    `the native TypeScript compiler does not start: ${reason}`,
    'run `npm ci`, without leaving out optional packages: one of them is the compiler for this system',
  );
}

/** `bin/type-judge.mjs` of the toolchain, wherever this module was bundled to. */
function threadPath(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, 'bin/type-judge.mjs');
    if (existsSync(path)) return path;
    if (folder === dirname(folder))
      throw new InstallationError('bin/type-judge.mjs is missing', 'run `npm ci`');
  }
}
