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
export declare const ARCS: readonly [{
    readonly from: 'RUNNING';
    readonly to: 'STOP';
    readonly label: 'shutdown';
    readonly named: 'williamson 2022-01-06 18:17';
}, {
    readonly from: 'RUNNING';
    readonly to: 'STOP_COPY';
    readonly label: 'save or suspend';
    readonly named: 'williamson 2022-01-06 18:17';
}, {
    readonly from: 'RUNNING';
    readonly to: 'RESUMING';
    readonly label: 'resume';
    readonly named: 'williamson 2022-01-06 18:17; williamson 2022-01-10 17:34';
}, {
    readonly from: 'RUNNING';
    readonly to: 'PRE_COPY';
    readonly label: 'live migration';
    readonly named: 'williamson 2022-01-06 18:17';
    readonly implied: 'gunthorpe 2022-01-11 18:19';
}, {
    readonly from: 'RUNNING';
    readonly to: 'RUNNING_NDMA';
    readonly label: 'quiesce before a save';
    readonly added: 'decision:added-arcs';
}, {
    readonly from: 'PRE_COPY';
    readonly to: 'STOP_COPY';
    readonly label: 'live migration';
    readonly named: 'williamson 2022-01-06 18:17';
}, {
    readonly from: 'PRE_COPY';
    readonly to: 'RUNNING';
    readonly label: 'abort of a live migration';
    readonly named: 'williamson 2022-01-06 18:17';
}, {
    readonly from: 'PRE_COPY';
    readonly to: 'PRE_COPY_NDMA';
    readonly label: 'live migration of several devices';
    readonly named: 'gunthorpe 2022-01-06 21:20';
    readonly implied: 'gunthorpe 2022-01-11 18:19';
}, {
    readonly from: 'PRE_COPY';
    readonly to: 'STOP';
    readonly label: 'abort and stop';
    readonly listed: 'williamson 2022-01-06 18:17';
    readonly dropped: 'williamson 2022-01-06 18:17';
}, {
    readonly from: 'PRE_COPY';
    readonly to: 'RESUMING';
    readonly label: 'no use known';
    readonly listed: 'williamson 2022-01-06 18:17';
    readonly dropped: 'gunthorpe 2022-01-06 21:20';
}, {
    readonly from: 'PRE_COPY_NDMA';
    readonly to: 'STOP_COPY';
    readonly label: 'live migration of several devices';
    readonly named: 'gunthorpe 2022-01-06 21:20';
}, {
    readonly from: 'PRE_COPY_NDMA';
    readonly to: 'PRE_COPY';
    readonly label: 'another device did not quiesce in time';
    readonly added: 'decision:added-arcs';
}, {
    readonly from: 'PRE_COPY_NDMA';
    readonly to: 'RUNNING';
    readonly label: 'abort of a live migration';
    readonly named: 'gunthorpe 2022-01-06 21:20';
}, {
    readonly from: 'PRE_COPY_NDMA';
    readonly to: 'RUNNING_NDMA';
    readonly label: 'abort among several devices';
    readonly added: 'decision:added-arcs';
}, {
    readonly from: 'PRE_COPY_NDMA';
    readonly to: 'STOP';
    readonly label: 'abort and stop';
    readonly named: 'gunthorpe 2022-01-06 21:20';
}, {
    readonly from: 'STOP_COPY';
    readonly to: 'STOP';
    readonly label: 'end of a migration';
    readonly named: 'williamson 2022-01-06 18:17; gunthorpe 2022-01-06 21:20; gunthorpe 2022-01-11 18:19';
}, {
    readonly from: 'STOP_COPY';
    readonly to: 'RUNNING';
    readonly label: 'abort of a save';
    readonly named: 'williamson 2022-01-06 18:17';
}, {
    readonly from: 'STOP_COPY';
    readonly to: 'PRE_COPY';
    readonly label: 'downtime exceeded';
    readonly needs: readonly ['return'];
    readonly listed: 'williamson 2022-01-06 18:17';
    readonly named: 'gunthorpe 2022-01-06 21:20';
}, {
    readonly from: 'STOP_COPY';
    readonly to: 'PRE_COPY_NDMA';
    readonly label: 'downtime exceeded, among several devices';
    readonly needs: readonly ['return'];
    readonly added: 'decision:added-arcs';
}, {
    readonly from: 'STOP_COPY';
    readonly to: 'RESUMING';
    readonly label: 'ping-pong';
    readonly listed: 'williamson 2022-01-06 18:17';
    readonly dropped: 'gunthorpe 2022-01-06 21:20';
}, {
    readonly from: 'STOP';
    readonly to: 'RUNNING';
    readonly label: 'start';
    readonly listed: 'williamson 2022-01-06 18:17';
    readonly implied: 'gunthorpe 2022-01-11 18:19';
}, {
    readonly from: 'STOP';
    readonly to: 'STOP_COPY';
    readonly label: 'save when stopped; data in = data out';
    readonly listed: 'williamson 2022-01-06 18:17';
    readonly implied: 'gunthorpe 2022-01-06 21:20';
}, {
    readonly from: 'STOP';
    readonly to: 'RESUMING';
    readonly label: 'resume of a stopped device; ping-pong';
    readonly listed: 'williamson 2022-01-06 18:17';
    readonly implied: 'gunthorpe 2022-01-06 21:20';
    readonly named: 'gunthorpe 2022-01-11 18:19';
}, {
    readonly from: 'STOP';
    readonly to: 'RUNNING_NDMA';
    readonly label: 'start among several devices';
    readonly added: 'decision:added-arcs';
}, {
    readonly from: 'STOP';
    readonly to: 'PRE_COPY';
    readonly label: 'no use known';
    readonly listed: 'williamson 2022-01-06 18:17';
    readonly dropped: 'gunthorpe 2022-01-11 18:19';
}, {
    readonly from: 'RESUMING';
    readonly to: 'STOP';
    readonly label: 'end of a resume';
    readonly listed: 'williamson 2022-01-06 18:17';
    readonly implied: 'gunthorpe 2022-01-06 21:20; gunthorpe 2022-01-11 18:19';
}, {
    readonly from: 'RESUMING';
    readonly to: 'RUNNING_NDMA';
    readonly label: 'end of a resume among several devices';
    readonly named: 'gunthorpe 2022-01-06 21:20';
}, {
    readonly from: 'RESUMING';
    readonly to: 'RUNNING';
    readonly label: 'end of a resume';
    readonly named: 'williamson 2022-01-06 18:17';
    readonly dropped: 'gunthorpe 2022-01-11 18:19';
}, {
    readonly from: 'RESUMING';
    readonly to: 'STOP_COPY';
    readonly label: 'data in = data out';
    readonly listed: 'williamson 2022-01-06 18:17';
    readonly dropped: 'gunthorpe 2022-01-06 21:20';
}, {
    readonly from: 'RESUMING';
    readonly to: 'PRE_COPY';
    readonly label: 'live ping-pong';
    readonly listed: 'williamson 2022-01-06 18:17';
    readonly dropped: 'gunthorpe 2022-01-06 21:20';
}, {
    readonly from: 'RUNNING_NDMA';
    readonly to: 'RUNNING';
    readonly label: 'all devices are there';
    readonly named: 'gunthorpe 2022-01-06 21:20';
}, {
    readonly from: 'RUNNING_NDMA';
    readonly to: 'STOP';
    readonly label: 'stop among several devices';
    readonly named: 'gunthorpe 2022-01-06 21:20';
}, {
    readonly from: 'RUNNING_NDMA';
    readonly to: 'PRE_COPY_NDMA';
    readonly label: 'live migration of a device that is still quiet';
    readonly added: 'decision:added-arcs';
}];
