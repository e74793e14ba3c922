// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What a flow refuses by itself, each by a name and with the errno that the flow returns for it. An access that fails has none.

import { EINVAL, EIO, ENODATA, ETIMEDOUT, type s32 } from '../core/index.js';

/**
 * What a flow refuses by itself:
 *
 * - `session-lost`: a device is not in the state that the user left it in, or was reset;
 * - `segment-empty`: a stopped device has more to collect, and gave a segment of no bytes;
 * - `segment-too-long`: a segment is longer than `segmentBytesMax`;
 * - `segment-misplaced`: a segment begins in the registers, or ends beyond the region;
 * - `stream-too-short`: a device has given fewer bytes than `streamBytesMin` by the end;
 * - `stream-too-long`: a device has given more bytes than `streamBytesMax`;
 * - `no-progress`: a stopped device has given `stalledSegmentsMax` segments, and no less is left;
 * - `no-end`: a stopped device has given `stopSegmentsMax` segments, and has more;
 * - `downtime-exceeded`: the source had more than a stop may take, at every stop;
 * - `machines-differ`: the machines have not as many devices, or there are not as many streams;
 * - `memories-differ`: the memories are not of one size, or not of whole pages, or there is none for what was saved.
 */
export type FlowRefusal =
  | 'session-lost'
  | 'segment-empty'
  | 'segment-too-long'
  | 'segment-misplaced'
  | 'stream-too-short'
  | 'stream-too-long'
  | 'no-progress'
  | 'no-end'
  | 'downtime-exceeded'
  | 'machines-differ'
  | 'memories-differ';

const ERRNOS: Readonly<Record<FlowRefusal, s32>> = {
  'session-lost': EIO,
  'segment-empty': ENODATA,
  'segment-too-long': EINVAL,
  'segment-misplaced': EINVAL,
  'stream-too-short': ENODATA,
  'stream-too-long': EINVAL,
  'no-progress': ETIMEDOUT,
  'no-end': ETIMEDOUT,
  'downtime-exceeded': ETIMEDOUT,
  'machines-differ': EINVAL,
  'memories-differ': EINVAL,
};

/** Keeps the name of what was refused. */
export class Refusals {
  /** What was refused last, unless something else has failed since. */
  last: FlowRefusal | undefined;

  /**
   * Keeps the name.
   *
   * @param refusal - What is refused.
   * @returns The negative errno that stands for it.
   */
  refuse(refusal: FlowRefusal): s32 {
    this.last = refusal;
    return -ERRNOS[refusal];
  }

  /** The name behind an errno, in an object that may be spread; nothing where an access has failed. */
  named(errno: s32): {
    /** What was refused. */
    readonly refusal?: FlowRefusal;
  } {
    return this.last !== undefined && -ERRNOS[this.last] === errno ? { refusal: this.last } : {};
  }
}
