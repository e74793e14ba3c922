// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The events of a flow, and its result.
import { errnoName, formatBits } from '../core/index.js';
/** Runs a flow to its end. */
export function runFlow(flow, onEvent = () => { }) {
    let step = flow.next();
    while (step.done !== true) {
        onEvent(step.value);
        step = flow.next();
    }
    return step.value;
}
/** An event as a line for a person. */
export function describeEvent(event, bits) {
    if (event.kind === 'round') {
        return `round ${event.round} of pre-copy`;
    }
    if (event.kind === 'memory') {
        return `pages of memory: ${event.pages}`;
    }
    if (event.kind === 'downtime-exceeded') {
        return 'downtime exceeded';
    }
    return `${event.side} ${event.device}: ${describeStep(event, bits)}`;
}
function describeStep(event, bits) {
    switch (event.kind) {
        case 'state':
            return formatBits(BigInt(event.state), bits);
        case 'collected':
        case 'stored':
            return `${event.kind} ${event.bytes} bytes`;
        case 'reset':
            return 'reset';
        case 'failure': {
            const cause = event.refusal === undefined ? '' : `${event.refusal}, `;
            return `${cause}${errnoName(-event.errno)} in ${formatBits(BigInt(event.state), bits)}`;
        }
    }
}
