// SPDX-License-Identifier: MIT
// What the runner asks of an implementation, and what it may answer.

import type { Argument } from './vectors.js';

export interface Request {
  readonly verb: string;
  readonly arguments: readonly Argument[];
  /** A step that the target makes while this one is under way. */
  readonly meanwhile?: Request;
}

/** What a step did. */
export interface Answer {
  /** 0, or a positive errno. */
  readonly errno: number;
  readonly value?: bigint;
  readonly sequence?: readonly bigint[];
  /** The target has no such device, verb or segment. */
  readonly isUnsupported?: boolean;
  /** What the step under way gave; absent where there was no moment for it. */
  readonly meanwhile?: Answer;
}

/** What a target says of itself when it is powered on. */
export interface Abilities {
  readonly levels: readonly string[];
  /** `overlap`: it makes a step while another one is under way. */
  readonly can: readonly string[];
  /**
   * The kind of device that it is at power-on, as a word of the verb that restarts, or several with spaces between where it
   * lacks several parts; none has every optional part.
   */
  readonly kind?: string;
}

export interface Target {
  /** For reports. */
  readonly name: string;
  /** Makes a device that nobody has done anything to. */
  powerOn(): Promise<Abilities>;
  perform(request: Request): Promise<Answer>;
  /** Ends it, whatever it does. */
  close(): Promise<void>;
}

/** The target hangs, ends, or answers what is no answer. The message says which, as the end of a sentence about it. */
export class NoResult extends Error {}

export const OVERLAP = 'overlap';
