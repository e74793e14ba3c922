// SPDX-License-Identifier: MIT
// A target in this process: a device of the reference package.

import type { StepResult, TranscriptTarget } from '../runtime/transcript.js';
import { type Abilities, type Answer, NoResult, OVERLAP, type Request, type Target } from './target.js';
import type { Argument } from './vectors.js';

export class LocalTarget implements Target {
  readonly name: string;
  readonly #create: () => TranscriptTarget;
  readonly #start: Request | undefined;
  readonly #kind: string | undefined;
  #target: TranscriptTarget;

  /**
   * @param create - Makes a target with a fresh device.
   * @param kind - The device that it starts as, with the verb that makes one of that kind.
   */
  constructor(
    name: string,
    create: () => TranscriptTarget,
    kind?: { readonly verb: string; readonly word: string },
  ) {
    this.name = name;
    this.#create = create;
    this.#kind = kind?.word;
    this.#start = kind && { verb: kind.verb, arguments: [{ kind: 'word', word: kind.word }] };
    this.#target = create();
  }

  async powerOn(): Promise<Abilities> {
    this.#target = this.#create();
    if (this.#start !== undefined) await this.perform(this.#start);
    const can = this.#target.during === undefined ? [] : [OVERLAP];
    return { levels: this.#target.levels, can, ...(this.#kind === undefined ? {} : { kind: this.#kind }) };
  }

  async perform({ meanwhile, ...request }: Request): Promise<Answer> {
    let other: Answer | undefined;
    if (meanwhile !== undefined)
      this.#target.during?.(() => {
        other = this.#step(meanwhile);
      });
    const answer = this.#step(request);
    return other === undefined ? answer : { ...answer, meanwhile: other };
  }

  async close(): Promise<void> {}

  #step({ verb, arguments: given }: Request): Answer {
    try {
      return toAnswer(this.#target.perform(verb, given.map(toArgument)));
    } catch (error) {
      throw new NoResult(`failed: ${error instanceof Error ? error.message : error}`);
    }
  }
}

export function toAnswer({ errno, ...given }: StepResult): Answer {
  return { ...given, errno: errno === 0 ? 0 : -errno };
}

export function toArgument(argument: Argument): Parameters<TranscriptTarget['perform']>[1][number] {
  switch (argument.kind) {
    case 'value':
      return BigInt(argument.value);
    case 'field':
    case 'access':
      return { offset: argument.offset, width: argument.width };
    case 'word':
      return argument.word;
    case 'errno':
      return argument.errno;
    default:
      return argument satisfies never;
  }
}
