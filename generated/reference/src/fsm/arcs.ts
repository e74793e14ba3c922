// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

/**
 * The arcs between states that the thread mentions, with the mails that mention them.
 *
 * A driver implements each arc that was not dropped as one operation. The list names the states, so that the
 * compiler knows which arcs exist.
 *
 * @arcs MigrationState
 */
export const ARCS = [
  {
    from: 'RUNNING',
    to: 'STOP',
    label: 'shutdown',
    named: 'williamson 2022-01-06 18:17',
  },
  {
    from: 'RUNNING',
    to: 'STOP_COPY',
    label: 'save or suspend',
    named: 'williamson 2022-01-06 18:17',
  },
  {
    from: 'RUNNING',
    to: 'RESUMING',
    label: 'resume',
    named: 'williamson 2022-01-06 18:17; williamson 2022-01-10 17:34',
  },
  {
    from: 'RUNNING',
    to: 'PRE_COPY',
    label: 'live migration',
    named: 'williamson 2022-01-06 18:17',
    implied: 'gunthorpe 2022-01-11 18:19',
  },
  {
    from: 'RUNNING',
    to: 'RUNNING_NDMA',
    label: 'quiesce before a save',
    added: 'decision:added-arcs',
  },
  {
    from: 'PRE_COPY',
    to: 'STOP_COPY',
    label: 'live migration',
    named: 'williamson 2022-01-06 18:17',
  },
  {
    from: 'PRE_COPY',
    to: 'RUNNING',
    label: 'abort of a live migration',
    named: 'williamson 2022-01-06 18:17',
  },
  {
    from: 'PRE_COPY',
    to: 'PRE_COPY_NDMA',
    label: 'live migration of several devices',
    named: 'gunthorpe 2022-01-06 21:20',
    implied: 'gunthorpe 2022-01-11 18:19',
  },
  {
    from: 'PRE_COPY',
    to: 'STOP',
    label: 'abort and stop',
    listed: 'williamson 2022-01-06 18:17',
    dropped: 'williamson 2022-01-06 18:17',
  },
  {
    from: 'PRE_COPY',
    to: 'RESUMING',
    label: 'no use known',
    listed: 'williamson 2022-01-06 18:17',
    dropped: 'gunthorpe 2022-01-06 21:20',
  },
  {
    from: 'PRE_COPY_NDMA',
    to: 'STOP_COPY',
    label: 'live migration of several devices',
    named: 'gunthorpe 2022-01-06 21:20',
  },
  {
    from: 'PRE_COPY_NDMA',
    to: 'PRE_COPY',
    label: 'another device did not quiesce in time',
    added: 'decision:added-arcs',
  },
  {
    from: 'PRE_COPY_NDMA',
    to: 'RUNNING',
    label: 'abort of a live migration',
    named: 'gunthorpe 2022-01-06 21:20',
  },
  {
    from: 'PRE_COPY_NDMA',
    to: 'RUNNING_NDMA',
    label: 'abort among several devices',
    added: 'decision:added-arcs',
  },
  {
    from: 'PRE_COPY_NDMA',
    to: 'STOP',
    label: 'abort and stop',
    named: 'gunthorpe 2022-01-06 21:20',
  },
  {
    from: 'STOP_COPY',
    to: 'STOP',
    label: 'end of a migration',
    named: 'williamson 2022-01-06 18:17; gunthorpe 2022-01-06 21:20; gunthorpe 2022-01-11 18:19',
  },
  {
    from: 'STOP_COPY',
    to: 'RUNNING',
    label: 'abort of a save',
    named: 'williamson 2022-01-06 18:17',
  },
  {
    from: 'STOP_COPY',
    to: 'PRE_COPY',
    label: 'downtime exceeded',
    needs: ['return'],
    listed: 'williamson 2022-01-06 18:17',
    named: 'gunthorpe 2022-01-06 21:20',
  },
  {
    from: 'STOP_COPY',
    to: 'PRE_COPY_NDMA',
    label: 'downtime exceeded, among several devices',
    needs: ['return'],
    added: 'decision:added-arcs',
  },
  {
    from: 'STOP_COPY',
    to: 'RESUMING',
    label: 'ping-pong',
    listed: 'williamson 2022-01-06 18:17',
    dropped: 'gunthorpe 2022-01-06 21:20',
  },
  {
    from: 'STOP',
    to: 'RUNNING',
    label: 'start',
    listed: 'williamson 2022-01-06 18:17',
    implied: 'gunthorpe 2022-01-11 18:19',
  },
  {
    from: 'STOP',
    to: 'STOP_COPY',
    label: 'save when stopped; data in = data out',
    listed: 'williamson 2022-01-06 18:17',
    implied: 'gunthorpe 2022-01-06 21:20',
  },
  {
    from: 'STOP',
    to: 'RESUMING',
    label: 'resume of a stopped device; ping-pong',
    listed: 'williamson 2022-01-06 18:17',
    implied: 'gunthorpe 2022-01-06 21:20',
    named: 'gunthorpe 2022-01-11 18:19',
  },
  {
    from: 'STOP',
    to: 'RUNNING_NDMA',
    label: 'start among several devices',
    added: 'decision:added-arcs',
  },
  {
    from: 'STOP',
    to: 'PRE_COPY',
    label: 'no use known',
    listed: 'williamson 2022-01-06 18:17',
    dropped: 'gunthorpe 2022-01-11 18:19',
  },
  {
    from: 'RESUMING',
    to: 'STOP',
    label: 'end of a resume',
    listed: 'williamson 2022-01-06 18:17',
    implied: 'gunthorpe 2022-01-06 21:20; gunthorpe 2022-01-11 18:19',
  },
  {
    from: 'RESUMING',
    to: 'RUNNING_NDMA',
    label: 'end of a resume among several devices',
    named: 'gunthorpe 2022-01-06 21:20',
  },
  {
    from: 'RESUMING',
    to: 'RUNNING',
    label: 'end of a resume',
    named: 'williamson 2022-01-06 18:17',
    dropped: 'gunthorpe 2022-01-11 18:19',
  },
  {
    from: 'RESUMING',
    to: 'STOP_COPY',
    label: 'data in = data out',
    listed: 'williamson 2022-01-06 18:17',
    dropped: 'gunthorpe 2022-01-06 21:20',
  },
  {
    from: 'RESUMING',
    to: 'PRE_COPY',
    label: 'live ping-pong',
    listed: 'williamson 2022-01-06 18:17',
    dropped: 'gunthorpe 2022-01-06 21:20',
  },
  {
    from: 'RUNNING_NDMA',
    to: 'RUNNING',
    label: 'all devices are there',
    named: 'gunthorpe 2022-01-06 21:20',
  },
  {
    from: 'RUNNING_NDMA',
    to: 'STOP',
    label: 'stop among several devices',
    named: 'gunthorpe 2022-01-06 21:20',
  },
  {
    from: 'RUNNING_NDMA',
    to: 'PRE_COPY_NDMA',
    label: 'live migration of a device that is still quiet',
    added: 'decision:added-arcs',
  },
] as const;
