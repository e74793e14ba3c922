// SPDX-License-Identifier: MIT
// The types by which the playground's page drives the reference implementation of an edition. Each edition's playground is
// authored beside its uAPI, because only the uAPI knows what is worth showing.

import type { TranscriptLevel, TranscriptTarget } from './transcript.js';
import type { s32, u32, u64 } from './types.js';

/** An edition's reference implementation, to play with. */
export interface Playground {
  /** Verbs that only the playground understands. The verbs of transcripts come beside them. */
  readonly verbs: readonly PlaygroundVerb[];
  /** Every verb once, of transcripts and of the playground, in the order in which they are offered. */
  readonly groups: readonly PlaygroundGroup[];
  /**
   * Sets up devices as at power-on. The same steps give the same results each time.
   *
   * @param tell - Told of each moment within a step, as it happens.
   */
  create(tell: (moment: PlaygroundMoment) => void): PlaygroundTarget;
}

/** A verb, as the manifest declares those of transcripts. */
export interface PlaygroundVerb {
  /** The first word of a line. */
  readonly name: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** What an implementation must offer for it. */
  readonly level: TranscriptLevel;
  /** What follows, in this order. */
  readonly arguments: readonly PlaygroundArgument[];
  /** What may follow `=>`. */
  readonly result: 'value' | 'errno' | 'sequence' | 'none';
}

/** An argument of a verb. */
export interface PlaygroundArgument {
  /** What it is called. */
  readonly name: string;
  /** How it is written. */
  readonly kind: 'field' | 'value' | 'errno' | 'number' | 'word';
  /** Whether it may be left out. */
  readonly optional: boolean;
  /** Those that a `word` may be. */
  readonly words: readonly string[];
}

/** Verbs that belong together. */
export interface PlaygroundGroup {
  /** What is printed above them. */
  readonly title: string;
  /** Their names. */
  readonly verbs: readonly string[];
}

/** Something that happened while a step was carried out. */
export type PlaygroundMoment =
  | {
      /** The state that the user reads has changed. */
      readonly kind: 'state';
      /** Name of the device. */
      readonly device: string;
      /** The state now. */
      readonly state: u64;
    }
  | {
      /** A part of the step was carried out, or failed. */
      readonly kind: 'part';
      /** Name of the device. */
      readonly device: string;
      /** What was done. Where the uAPI's transcripts can make it fail, in their word for it. */
      readonly text: string;
      /** Whether it undid what had been done before. */
      readonly undoes: boolean;
      /** 0 or a negative errno. */
      readonly errno: s32;
    }
  | {
      /** Something else worth a line. */
      readonly kind: 'event';
      /** The line. */
      readonly text: string;
    };

/** Devices that transcripts drive, and that can be looked at. */
export interface PlaygroundTarget extends TranscriptTarget {
  /** Looks at everything, and changes nothing. */
  look(): PlaygroundView;
}

/** All that there is to see at one time. */
export interface PlaygroundView {
  /** The devices in use; the first one is always there. */
  readonly devices: readonly DeviceView[];
  /** What belongs to no device. */
  readonly facts: readonly PlaygroundFact[];
  /** What is drawn of that. */
  readonly pictures?: readonly PlaygroundPicture[];
}

/** One device. */
export interface DeviceView {
  /** What tells it from the others. */
  readonly name: string;
  /** Whether the next step is for this device. */
  readonly isCurrent: boolean;
  /** The state as the user reads it. */
  readonly state: u64;
  /** Amounts that grow and shrink. */
  readonly gauges: readonly PlaygroundGauge[];
  /** What is drawn of it. */
  readonly pictures?: readonly PlaygroundPicture[];
  /** Anything else to know of it. */
  readonly facts: readonly PlaygroundFact[];
  /** Bytes that the user may read or write now; absent where there are none. */
  readonly bytes?: Uint8Array;
}

/** Something to know. */
export interface PlaygroundFact {
  /** What it is. */
  readonly label: string;
  /** What it is now. */
  readonly value: string;
}

/** An amount between nothing and all. */
export interface PlaygroundGauge {
  /** What it is an amount of, with its unit. */
  readonly label: string;
  /** From 0 to `max`. */
  readonly value: u32;
  /** All; at least 1. */
  readonly max: u32;
}

/** A row of small things, drawn. A thing that changes in a step is animated. */
export interface PlaygroundPicture {
  /** What the things are. One label has one picture of a device. */
  readonly label: string;
  /** More about them, in a few words. */
  readonly note?: string;
  /** The conditions that a thing may be in, at most four words. The first one is drawn as an empty place. */
  readonly conditions: readonly string[];
  /** The things, in their order. */
  readonly things: readonly PlaygroundThing[];
}

/** One thing of a picture. */
export interface PlaygroundThing {
  /** Which of the conditions it is in, from 0. */
  readonly condition: u32;
  /** How far it is filled, from 0 to 1; whole if absent. */
  readonly filled?: number;
  /** A value that differs from the one before says that this is another thing, or has other contents. */
  readonly mark?: number;
}
