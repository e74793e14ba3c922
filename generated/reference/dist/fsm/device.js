// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The reference device under the rules of this edition.
import { transitionSet, } from '../core/index.js';
import { bitNames, structLayout, transitionsOf } from '../derived/fsm.js';
import { MIG_NDMA } from '../common/capability.js';
import { collectSegments, storeSegments } from '../common/segments.js';
import { MigrationDevice } from '../device/device.js';
import { DEVICE_OPTIONS } from '../device/options.js';
import { styleNamed } from '../device/styles.js';
import { ReferenceTarget } from '../device/target.js';
import { answerArcQuery } from './answer-arc-query.js';
import { ArcAnswer, DEVICE_MIGRATION_ARC } from './arc-query.js';
import { MASK } from './device-state.js';
import { askArc } from './discovery.js';
import { MigrationState } from './states.js';
import { writeDeviceState } from './write-device-state.js';
const TRANSITIONS = transitionsOf('MIGRATION');
/**
 * The paths of a device: those of the optional parts that its driver has.
 *
 * @throws RangeError for a style that there is not.
 * @rule arcs.optional
 */
export function transitionsFor({ style = 'precopy', ndma, preCopy = true }) {
    const driver = styleNamed(style);
    return transitionSet(TRANSITIONS, [
        ...(preCopy ? ['precopy'] : []),
        ...((ndma ?? driver.ndma) ? ['ndma'] : []),
        ...(driver.savesAgain ? ['return'] : []),
    ]);
}
/** What the reference device and the user of its transcripts are told of this edition, for a device with these options. */
export function rulesFor(options) {
    const transitions = transitionsFor(options);
    return {
        layout: structLayout('vfio_device_migration_info'),
        structLayout,
        ndmaCapability: MIG_NDMA,
        bits: bitNames('DeviceState'),
        initial: TRANSITIONS.initial,
        error: MigrationState.ERROR,
        mask: MASK,
        options: [...DEVICE_OPTIONS, 'preCopy'],
        ioctl: (request, argument, codec, bytes) => request === DEVICE_MIGRATION_ARC ? answerArcQuery(transitions, codec, argument, bytes) : undefined,
        write: (driver, value) => writeDeviceState(driver, value, transitions),
        askArc: flagsOfArc,
        collectSegments,
        storeSegments,
    };
}
/** @returns What a device answers of a transition, or a negative errno. */
function flagsOfArc(ioctl, from, to) {
    const answer = askArc(ioctl, from, to);
    if (typeof answer === 'number') {
        return answer;
    }
    return (answer.direct ? ArcAnswer.DIRECT : 0) | (answer.accepted ? ArcAnswer.ACCEPTED : 0);
}
/** A device in its default state. */
export function createDevice(options = {}) {
    return new MigrationDevice(rulesFor(options), options);
}
/** Words of this edition's own that a transcript may start a device with. */
export const OPTIONS = { 'no-precopy': { preCopy: false } };
/** A device for transcripts to drive. */
export function createTarget() {
    return new ReferenceTarget(rulesFor({}), createDevice, OPTIONS);
}
