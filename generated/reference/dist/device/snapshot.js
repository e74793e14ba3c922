// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// A device at one moment, for a reviewer to look at and to compare with another one; a user has no such view.
import { CONFIG_BYTES } from './hardware/config-space.js';
/** What there is to see of a device. To look changes nothing. */
export function snapshotOf({ device_state, busy, session, hardware }, isOpen) {
    const { image, dmaOutstanding, interruptsRaised } = hardware;
    const config = new Uint8Array(CONFIG_BYTES);
    hardware.config.read(0, config);
    return {
        deviceState: device_state,
        isOpen,
        busy,
        session: sessionOf(session),
        image: image.bytes(),
        config,
        msixTable: hardware.msixTable(),
        dmaOutstanding,
        interruptsRaised,
    };
}
function sessionOf(session) {
    switch (session.kind) {
        case 'closed':
            return { kind: 'closed' };
        case 'saving': {
            const { attempt, blocksLeft, current } = session;
            return { kind: 'saving', attempt, blocksLeft, segmentBytes: current?.length ?? 0 };
        }
        case 'resuming': {
            const { blocksStored, hasEnded, size } = session;
            return { kind: 'resuming', blocksStored, hasEnded, size };
        }
    }
}
