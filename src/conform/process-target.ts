// SPDX-License-Identifier: MIT
// A target that is a program: a line on its standard input for each step, and a line on its standard output for each
// answer. Whatever the program does, a step ends within its time.

import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { POWER_ON, printRequest, readAbilities, readAnswer } from './protocol.js';
import { type Abilities, type Answer, NoResult, type Request, type Target } from './target.js';

/** No answer is as long as this; a program that goes on without a line break floods. */
const LINE_CHARACTERS_MAX = 1 << 20;

/** Of what the program wrote to its standard error. */
const COMPLAINT_CHARACTERS_MAX = 400;

export interface ProcessOptions {
  /** How long a step may take. */
  readonly milliseconds: number;
}

export class ProcessTarget implements Target {
  readonly name: string;
  readonly #command: readonly string[];
  readonly #milliseconds: number;
  #running: Running | undefined;

  constructor(name: string, command: readonly string[], { milliseconds }: ProcessOptions) {
    this.name = name;
    this.#command = command;
    this.#milliseconds = milliseconds;
  }

  /** A program that gave no result is started again. */
  async powerOn(): Promise<Abilities> {
    this.#running ??= new Running(this.#command);
    const line = await this.#ask({ verb: POWER_ON, arguments: [] });
    return this.#orEnd(() => readAbilities(line));
  }

  async perform(request: Request): Promise<Answer> {
    const line = await this.#ask(request);
    return this.#orEnd(() => readAnswer(line));
  }

  /** The program ends when its input does; one that stays is ended. */
  async close(): Promise<void> {
    await this.#end(this.#milliseconds);
  }

  async #end(milliseconds: number): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    await running?.end(milliseconds);
  }

  async #ask(request: Request): Promise<string> {
    const running = this.#running;
    if (running === undefined) throw new NoResult('is not running');
    try {
      return await running.ask(printRequest(request), this.#milliseconds);
    } catch (error) {
      await this.#end(0);
      throw error;
    }
  }

  async #orEnd<T>(read: () => T): Promise<T> {
    try {
      return read();
    } catch (error) {
      await this.#end(0);
      throw error;
    }
  }
}

/** One run of the program. */
class Running {
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #text = '';
  #complaint = '';
  /** Why there are no more answers; the end of a sentence about the program. */
  #fault: string | undefined;
  #wake: (() => void) | undefined;

  constructor([program, ...words]: readonly string[]) {
    // A group of its own, so that what the program has started ends with it.
    this.#child = spawn(program!, words, { stdio: 'pipe', detached: process.platform !== 'win32' });
    const { stdin, stdout, stderr } = this.#child;
    stdin!.on('error', () => {});
    stdout!.setEncoding('utf8').on('data', (text: string) => this.#take(text));
    stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.#complaint = (this.#complaint + text).slice(-COMPLAINT_CHARACTERS_MAX);
    });
    this.#ended = new Promise((resolve) => {
      this.#child.on('error', ({ message }) => {
        this.#stop(`cannot be started: ${message}`);
        resolve();
      });
      this.#child.on('close', (code, signal) => {
        this.#stop(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`);
        resolve();
      });
    });
  }

  /** @throws NoResult */
  async ask(line: string, milliseconds: number): Promise<string> {
    if (this.#text !== '')
      throw new NoResult(`wrote without a request: ${JSON.stringify(this.#text.slice(0, 80))}`);
    this.#child.stdin!.write(line);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      this.#wake?.();
    }, milliseconds);
    try {
      for (;;) {
        const end = this.#text.indexOf('\n');
        if (end >= 0) {
          const answer = this.#text.slice(0, end);
          this.#text = this.#text.slice(end + 1);
          return answer;
        }
        if (this.#fault !== undefined) throw new NoResult(this.#fault + this.#said());
        if (isLate) throw new NoResult(`gave no answer within ${milliseconds / 1000} s${this.#said()}`);
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    } finally {
      clearTimeout(timer);
    }
  }

  async end(milliseconds: number): Promise<void> {
    const { pid } = this.#child;
    this.#child.stdin!.end();
    if (milliseconds > 0) await Promise.race([this.#ended, sleep(milliseconds, undefined, { ref: false })]);
    this.#child.stdout!.destroy();
    this.#child.stderr!.destroy();
    try {
      if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    await this.#ended;
  }

  #take(text: string): void {
    this.#text += text;
    if (this.#text.length > LINE_CHARACTERS_MAX) {
      this.#child.stdout!.destroy();
      this.#text = '';
      this.#stop('floods: it wrote more than a million characters for one step');
    }
    this.#wake?.();
  }

  #stop(fault: string): void {
    this.#fault ??= fault;
    this.#wake?.();
  }

  #said(): string {
    const [line] = this.#complaint.trim().split('\n').slice(-1);
    return line === undefined || line === '' ? '' : `; it said: ${line}`;
  }
}
