// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
import type { Machine } from 'uapi';
import { ARCS } from './arcs.js';
import { MigrationState } from './states.js';

/**
 * How a device goes from state to state.
 *
 * A write of a state to which no arc leads is carried out along a path of arcs. The paths are derived from the arcs
 * and from rules on what must not change on the way.
 *
 * @machine MigrationState
 */
export const MIGRATION: Machine<MigrationState> = {
  arcs: ARCS,
  initial: MigrationState.RUNNING,
  failure: MigrationState.ERROR,
  missing: 'avoid',
  prefer: ['arcs', 'parts', 'saving'],
  parts: [
    { name: 'precopy', summary: 'collecting state while the device runs' },
    { name: 'ndma', summary: 'running without DMA that could reach another device' },
    {
      name: 'return',
      summary: 'going back from a stopped device to collecting while it runs, without a new session',
      requires: ['precopy'],
    },
  ],
  properties: [
    { name: 'runs', summary: 'the device runs' },
    { name: 'dma', summary: 'the device may start DMA that could reach another device' },
    { name: 'saving', summary: 'a saving session is open' },
    { name: 'replaced', summary: 'the device holds an image that the user is still storing' },
  ],
  states: [
    { state: MigrationState.STOP, has: [] },
    { state: MigrationState.RUNNING, has: ['runs', 'dma'] },
    { state: MigrationState.STOP_COPY, has: ['saving'] },
    { state: MigrationState.PRE_COPY, has: ['runs', 'dma', 'saving'], needs: ['precopy'] },
    // The stream is over once the user leaves: there is no way back into it.
    { state: MigrationState.RESUMING, has: ['replaced'], failedExit: MigrationState.ERROR },
    { state: MigrationState.ERROR, has: [] },
    { state: MigrationState.RUNNING_NDMA, has: ['runs'], needs: ['ndma'] },
    { state: MigrationState.PRE_COPY_NDMA, has: ['runs', 'saving'], needs: ['precopy', 'ndma'] },
  ],
  rules: [
    {
      property: 'replaced',
      kind: 'never',
      gained: 'the image is wiped',
      because: 'a device that was only to be stopped or quiesced would lose its state',
      from: 'decision:path-rules',
    },
    {
      property: 'saving',
      kind: 'steady',
      gained: 'a saving session is opened for nothing',
      lost: 'the saving session is dropped',
      because: 'the user would collect from a session that silently began anew',
      from: 'williamson 2022-01-06 18:17; decision:path-rules',
    },
    {
      property: 'dma',
      kind: 'steady',
      gained: 'a window for DMA',
      lost: 'DMA is withheld',
      because: 'other devices rely on a device without DMA to start none',
      from: 'gunthorpe 2021-12-14 16:26; decision:path-rules',
    },
    {
      property: 'runs',
      kind: 'steady',
      gained: 'the device runs between two stops',
      lost: 'the device stops between two runs',
      because:
        'a device that runs changes the stored or collected state, and the guest notices a device that stops',
      from: 'williamson 2022-01-06 18:17; decision:path-rules',
    },
    {
      property: 'saving',
      kind: 'for-target',
      gained: 'a session that is given up is kept open',
      because: 'a driver that stops a device with an open session gathers state that nobody will collect',
      from: 'decision:path-rules',
    },
  ],
  refused: [
    {
      from: MigrationState.STOP_COPY,
      to: MigrationState.PRE_COPY,
      unless: ['return'],
      because:
        'the driver cannot go on with the session, and the user who wants a new one asks for `RUNNING` first, and knows then that it is a new one',
      against: 'gunthorpe 2022-01-11 18:19',
    },
    {
      from: MigrationState.STOP_COPY,
      to: MigrationState.PRE_COPY_NDMA,
      unless: ['return'],
      because:
        'the driver cannot go on with the session, and the user who wants a new one asks for `RUNNING_NDMA` first',
      against: 'gunthorpe 2022-01-11 18:19',
    },
  ],
  readings: [
    {
      name: 'named',
      title: 'The arcs that the mails of 2022-01-06 name',
      takes: ['named'],
      by: 'williamson 2022-01-06 18:17; gunthorpe 2022-01-06 21:20',
      drops: false,
      parts: ['precopy', 'ndma'],
    },
    {
      name: 'examples',
      title: 'The same with what the examples of the mails use or name later',
      takes: ['named', 'implied'],
      drops: false,
      parts: ['precopy', 'ndma'],
    },
    {
      name: 'last',
      title: 'The same without the arc that the last example passes by',
      takes: ['named', 'implied'],
      drops: true,
      parts: ['precopy', 'ndma'],
    },
  ],
  examples: [
    {
      name: 'four-steps',
      title: 'The four steps of the last mail',
      path: [
        MigrationState.RESUMING,
        MigrationState.STOP,
        MigrationState.RUNNING,
        MigrationState.PRE_COPY,
        MigrationState.PRE_COPY_NDMA,
      ],
      from: 'gunthorpe 2022-01-11 18:19',
    },
  ],
};
