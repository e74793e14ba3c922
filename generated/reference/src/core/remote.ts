// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The interface by which a package reaches a device in another process, by bytes of a connection. Each call waits for its answer,
// as an access to a device does.

import type { StepResult, TranscriptArgument, TranscriptLevel } from './transcript.js';

/** A connection to whoever has the device. */
export interface RemoteLink {
  /** Sends bytes, in the order of the calls. */
  send(bytes: Uint8Array): void;
  /**
   * Waits for the next bytes, which may end in the middle of a message.
   *
   * @param patience - How much of the time of a step to wait for them, up to 1.
   * @throws RemoteError where none come within that time, or can come any more.
   */
  receive(patience?: number): Uint8Array;
  /** Ends the connection, and waits until the other side has ended it as well. */
  close(): void;
}

/** The device gives no result. The message says why, as the end of a sentence about the device. */
export class RemoteError extends Error {
  /** By which it is known, whatever copy of this module it is of. */
  override readonly name: string = 'RemoteError';
}

/** Whether something thrown is such an error, of whatever copy of this module: a link may come from another one. */
export function isRemoteError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'RemoteError';
}

/** What a device says of itself when it is powered on. */
export interface RemoteAbilities {
  /** What it offers; transcripts of other levels do not apply to it. */
  readonly levels: readonly TranscriptLevel[];
  /** The optional parts that it lacks, as words that a transcript may start with. */
  readonly kinds: readonly string[];
}

/** A device that is elsewhere, as a target of transcripts. */
export interface RemoteTarget {
  /**
   * Makes the device one that nobody has done anything to.
   *
   * @throws RemoteError
   */
  powerOn(): RemoteAbilities;
  /**
   * Carries out one step.
   *
   * @returns Undefined where it has no such device, verb or segment.
   * @throws RemoteError
   */
  perform(verb: string, args: readonly TranscriptArgument[]): StepResult | undefined;
}

/**
 * Makes a target; an index exports such a function for each way to reach a device.
 *
 * @param connect - Makes a new connection; it throws a RemoteError where there is none.
 * @param kinds - The optional parts that the device is known to lack.
 */
export type CreateRemoteTarget = (connect: () => RemoteLink, kinds: readonly string[]) => RemoteTarget;
