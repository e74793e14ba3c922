// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// What the playground understands beside the verbs of uapi.yaml, and the order in which it offers all of them.

import type { PlaygroundGroup, PlaygroundVerb } from 'uapi';
import type { FlowOptions } from '../user/virtual-machine.js';
import type { FlowName } from './flow.js';

/** The machines that the devices belong to. */
export const SIDES: readonly ('source' | 'target')[] = ['source', 'target'];

/** The flows, each with what it needs. */
export const FLOWS: readonly FlowName[] = [
  'live-migration',
  'ping-pong',
  'suspend',
  'resume',
  'pass-through',
  'shutdown',
  'abort',
];

/** Ways to go about a flow. A few small rounds unless told otherwise, so that a person can follow them. */
export const FLOW_OPTIONS: Readonly<Record<string, FlowOptions>> = {
  'one-round': { rounds: 1, roundSegmentsMax: 4 },
  'no-pre-copy': { rounds: 0 },
  'short-downtime': { rounds: 1, roundSegmentsMax: 4, stopSegmentsMax: 1 },
  'small-pieces': { rounds: 2, roundSegmentsMax: 4, pieceBytes: 4 },
};

/** A flow that is told nothing. */
export const FLOW_DEFAULTS: FlowOptions = { rounds: 2, roundSegmentsMax: 4 };

export const VERBS: readonly PlaygroundVerb[] = [
  {
    name: 'machine',
    summary:
      'The steps that follow are for the device of this machine; the user takes along the segments that it holds.',
    level: 'core',
    arguments: [{ name: 'side', kind: 'word', optional: false, words: SIDES }],
    result: 'none',
  },
  {
    name: 'flow',
    summary:
      'Begins a flow of the user: a migration from the source to the target, or what the user does to one machine. What a suspend puts into streams is there for a resume. A flow that is under way is abandoned.',
    level: 'core',
    arguments: [
      { name: 'flow', kind: 'word', optional: false, words: FLOWS },
      { name: 'way', kind: 'word', optional: true, words: Object.keys(FLOW_OPTIONS) },
    ],
    result: 'none',
  },
  {
    name: 'next',
    summary: 'Lets the flow go on until something has happened. Gives its errno when it ends.',
    level: 'core',
    arguments: [],
    result: 'errno',
  },
  {
    name: 'finish',
    summary: 'Lets the flow go on to its end. Time passes for both machines after each of its steps.',
    level: 'trace',
    arguments: [],
    result: 'errno',
  },
];

export const GROUPS: readonly PlaygroundGroup[] = [
  { title: 'Registers', verbs: ['write', 'read', 'trace'] },
  { title: 'Faults', verbs: ['fault', 'absent'] },
  {
    title: 'The device',
    verbs: [
      'device',
      'work',
      'look',
      'reset',
      'reset-slot',
      'recover',
      'open',
      'close',
      'ask-arc',
      'read-region',
      'write-region',
    ],
  },
  { title: 'The data', verbs: ['collect-all', 'store-all', 'collect', 'store', 'submit'] },
  { title: 'Two machines', verbs: ['flow', 'next', 'finish', 'machine'] },
];
