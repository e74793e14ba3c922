// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { MigrationState } from './states.js';
/**
 * The arcs between states that the thread speaks of, with who spoke of them.
 *
 * A driver implements each one that was not dropped as an operation of its own.
 *
 * @arcs MigrationState
 */
export const ARCS = [
    {
        from: MigrationState.RUNNING,
        to: MigrationState.STOP,
        label: 'shutdown',
        named: 'williamson 2022-01-06 18:17',
    },
    {
        from: MigrationState.RUNNING,
        to: MigrationState.STOP_COPY,
        label: 'save or suspend',
        named: 'williamson 2022-01-06 18:17',
    },
    {
        from: MigrationState.RUNNING,
        to: MigrationState.RESUMING,
        label: 'resume',
        named: 'williamson 2022-01-06 18:17; williamson 2022-01-10 17:34',
    },
    {
        from: MigrationState.RUNNING,
        to: MigrationState.PRE_COPY,
        label: 'live migration',
        named: 'williamson 2022-01-06 18:17',
        implied: 'gunthorpe 2022-01-11 18:19',
    },
    {
        from: MigrationState.RUNNING,
        to: MigrationState.RUNNING_NDMA,
        label: 'quiesce before a save',
        added: 'decision:added-arcs',
    },
    {
        from: MigrationState.PRE_COPY,
        to: MigrationState.STOP_COPY,
        label: 'live migration',
        named: 'williamson 2022-01-06 18:17',
    },
    {
        from: MigrationState.PRE_COPY,
        to: MigrationState.RUNNING,
        label: 'abort of a live migration',
        named: 'williamson 2022-01-06 18:17',
    },
    {
        from: MigrationState.PRE_COPY,
        to: MigrationState.PRE_COPY_NDMA,
        label: 'live migration of several devices',
        named: 'gunthorpe 2022-01-06 21:20',
        implied: 'gunthorpe 2022-01-11 18:19',
    },
    {
        from: MigrationState.PRE_COPY,
        to: MigrationState.STOP,
        label: 'abort and stop',
        listed: 'williamson 2022-01-06 18:17',
        dropped: 'gunthorpe 2022-01-06 21:20',
    },
    {
        from: MigrationState.PRE_COPY,
        to: MigrationState.RESUMING,
        label: 'no use known',
        listed: 'williamson 2022-01-06 18:17',
        dropped: 'gunthorpe 2022-01-06 21:20',
    },
    {
        from: MigrationState.PRE_COPY_NDMA,
        to: MigrationState.STOP_COPY,
        label: 'live migration of several devices',
        named: 'gunthorpe 2022-01-06 21:20',
    },
    {
        from: MigrationState.PRE_COPY_NDMA,
        to: MigrationState.PRE_COPY,
        label: 'another device did not quiesce in time',
        added: 'decision:added-arcs',
    },
    {
        from: MigrationState.PRE_COPY_NDMA,
        to: MigrationState.RUNNING,
        label: 'abort of a live migration',
        named: 'gunthorpe 2022-01-06 21:20',
    },
    {
        from: MigrationState.PRE_COPY_NDMA,
        to: MigrationState.STOP,
        label: 'abort and stop',
        named: 'gunthorpe 2022-01-06 21:20',
    },
    {
        from: MigrationState.STOP_COPY,
        to: MigrationState.STOP,
        label: 'end of a migration',
        named: 'williamson 2022-01-06 18:17; gunthorpe 2022-01-06 21:20; gunthorpe 2022-01-11 18:19',
    },
    {
        from: MigrationState.STOP_COPY,
        to: MigrationState.RUNNING,
        label: 'abort of a save',
        named: 'williamson 2022-01-06 18:17',
    },
    {
        from: MigrationState.STOP_COPY,
        to: MigrationState.PRE_COPY,
        label: 'downtime exceeded',
        needs: ['return'],
        listed: 'williamson 2022-01-06 18:17',
        named: 'gunthorpe 2022-01-06 21:20',
    },
    {
        from: MigrationState.STOP_COPY,
        to: MigrationState.RESUMING,
        label: 'ping-pong',
        listed: 'williamson 2022-01-06 18:17',
        dropped: 'gunthorpe 2022-01-06 21:20',
    },
    {
        from: MigrationState.STOP,
        to: MigrationState.RUNNING,
        label: 'start',
        listed: 'williamson 2022-01-06 18:17',
        implied: 'gunthorpe 2022-01-11 18:19',
    },
    {
        from: MigrationState.STOP,
        to: MigrationState.STOP_COPY,
        label: 'save of a stopped device; data in = data out',
        listed: 'williamson 2022-01-06 18:17',
        implied: 'gunthorpe 2022-01-06 21:20',
    },
    {
        from: MigrationState.STOP,
        to: MigrationState.RESUMING,
        label: 'resume of a stopped device; ping-pong',
        listed: 'williamson 2022-01-06 18:17',
        implied: 'gunthorpe 2022-01-06 21:20',
        named: 'gunthorpe 2022-01-11 18:19',
    },
    {
        from: MigrationState.STOP,
        to: MigrationState.RUNNING_NDMA,
        label: 'start among several devices',
        added: 'decision:added-arcs',
    },
    {
        from: MigrationState.STOP,
        to: MigrationState.PRE_COPY,
        label: 'no use known',
        listed: 'williamson 2022-01-06 18:17',
        dropped: 'gunthorpe 2022-01-11 18:19',
    },
    {
        from: MigrationState.RESUMING,
        to: MigrationState.STOP,
        label: 'end of a resume',
        listed: 'williamson 2022-01-06 18:17',
        implied: 'gunthorpe 2022-01-06 21:20; gunthorpe 2022-01-11 18:19',
    },
    {
        from: MigrationState.RESUMING,
        to: MigrationState.RUNNING_NDMA,
        label: 'end of a resume among several devices',
        named: 'gunthorpe 2022-01-06 21:20',
    },
    {
        from: MigrationState.RESUMING,
        to: MigrationState.RUNNING,
        label: 'end of a resume',
        named: 'williamson 2022-01-06 18:17',
        dropped: 'gunthorpe 2022-01-11 18:19',
    },
    {
        from: MigrationState.RESUMING,
        to: MigrationState.STOP_COPY,
        label: 'data in = data out',
        listed: 'williamson 2022-01-06 18:17',
        dropped: 'gunthorpe 2022-01-06 21:20',
    },
    {
        from: MigrationState.RESUMING,
        to: MigrationState.PRE_COPY,
        label: 'live ping-pong',
        listed: 'williamson 2022-01-06 18:17',
        dropped: 'gunthorpe 2022-01-06 21:20',
    },
    {
        from: MigrationState.RUNNING_NDMA,
        to: MigrationState.RUNNING,
        label: 'all devices are there',
        named: 'gunthorpe 2022-01-06 21:20',
    },
    {
        from: MigrationState.RUNNING_NDMA,
        to: MigrationState.STOP,
        label: 'stop among several devices',
        named: 'gunthorpe 2022-01-06 21:20',
    },
];
