// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Holds a log of what a user did against the rules that bind users: which it keeps, which it breaks, and which it does not
// show. A rule that no log can show has the reason beside it in its chapter.
import { fieldOf } from '../core/index.js';
import { LoggedDevice } from './log-device.js';
/** The rules that a log can show, of any edition. */
export const JUDGED_RULES = [
    'region.native-width',
    'device-state.reserved.preserve',
    'valid.saving-resuming',
    'valid.resuming-running',
    'device-state.failure.reread',
    'device-state.error.read-only',
    'device-state.error.leave',
    'device-state.reset.reread',
    'device-state.reset.anew',
    'device-state.reset.told',
    'close.access',
    'data-window.directed',
    'pending-bytes.end',
    'saving.step.pending-bytes',
    'saving.step.data-offset',
    'saving.step.data-size',
    'saving.step.collect',
    'saving.step.next',
    'saving.segment.commit',
    'resuming.step.data-offset',
    'resuming.step.store',
    'resuming.step.data-size',
    'resuming.step.next',
    'resuming.segment.size',
    'stream.opaque',
    'stream.order',
    'stream.across-states',
    'stream.errors.stop',
    'peers.ndma-first',
    'peers.ndma-last',
];
/** Judges a log; the result has each of `JUDGED_RULES` that the edition has, in their order. */
export function judgeLog(rules, log) {
    return new LogJudge(rules).judge(log);
}
class LogJudge {
    #rules;
    #devices = new Map();
    /** Devices that are under NDMA at some time. */
    #underNdma = new Set();
    #kept = new Set();
    #broken = new Map();
    #at = 0;
    constructor(rules) {
        this.#rules = rules;
    }
    judge(log) {
        for (const name of new Set(log.map(({ device }) => device))) {
            this.#devices.set(name, this.#newDevice(name));
        }
        for (const entry of log) {
            if (setsNdma(entry, this.#rules)) {
                this.#underNdma.add(this.#devices.get(entry.device));
            }
        }
        log.forEach((entry, at) => {
            this.#at = at;
            this.#devices.get(entry.device).take(entry);
        });
        return JUDGED_RULES.filter((rule) => this.#rules.ruleIds.includes(rule)).map((rule) => {
            const at = this.#broken.get(rule) ?? [];
            const verdict = at.length > 0 ? 'broken' : this.#kept.has(rule) ? 'kept' : 'not shown';
            return { rule, verdict, at };
        });
    }
    #newDevice(name) {
        return new LoggedDevice(this.#rules, (rule, isKept) => this.#say(rule, isKept), (device, value) => this.#onWrite(name, device, value));
    }
    #say(rule, isKept) {
        if (isKept) {
            this.#kept.add(rule);
        }
        else {
            this.#broken.set(rule, [...(this.#broken.get(rule) ?? []), this.#at]);
        }
    }
    /** What a write of `device_state` that succeeds says of the devices around it. */
    #onWrite(name, device, value) {
        const { resuming, running, ndma } = this.#rules;
        if (device.isResuming && (value & resuming) === 0) {
            this.#compareStreams(name, device);
        }
        // A device that never is under NDMA may have none.
        const others = this.#neighbours(name).filter((other) => other !== device && other.state !== undefined && this.#underNdma.has(other));
        if (others.length === 0 || !this.#underNdma.has(device)) {
            return;
        }
        const from = device.state ?? 0;
        const isQuiet = ({ state = 0 }) => (state & ndma) !== 0 || (state & running) === 0;
        if ((from & running & ~value) !== 0) {
            this.#say('peers.ndma-first', others.every(isQuiet) && (from & ndma) !== 0);
        }
        if ((from & ndma & ~value) !== 0 && (value & running) !== 0) {
            this.#say('peers.ndma-last', others.every((other) => other.isRunning));
        }
    }
    /** The devices of the same machine. */
    #neighbours(name) {
        const side = sideOf(name);
        return [...this.#devices].filter(([each]) => sideOf(each) === side).map(([, each]) => each);
    }
    /** What was stored, beside what was collected from the device of the other machine with the same number. */
    #compareStreams(resumed, { stored }) {
        const number = numberOf(resumed);
        const source = [...this.#devices].find(([name, { collected }]) => numberOf(name) === number && collected.length > 0)?.[1];
        if (source === undefined || stored.length === 0) {
            return;
        }
        const { collected, collectedIn, hasEnded } = source;
        const isOrdered = stored.every((bytes, at) => bytes === collected[at]);
        const whole = collected.join('');
        this.#say('stream.opaque', stored.every((bytes) => whole.includes(bytes)));
        this.#say('resuming.segment.size', stored.every((bytes, at) => bytes.length === collected[at]?.length));
        this.#say('stream.order', isOrdered);
        if (collectedIn.size > 1) {
            this.#say('stream.across-states', isOrdered);
        }
        this.#say('resuming.step.next', stored.length >= collected.length);
        if (stored.length >= collected.length) {
            this.#say('pending-bytes.end', hasEnded);
        }
    }
}
function setsNdma(entry, { layout, ndma }) {
    return (entry.kind === 'write' &&
        entry.offset === fieldOf(layout, 'device_state').offset &&
        entry.errno === 0 &&
        (Number.parseInt(entry.bytes.slice(0, 2), 16) & ndma) !== 0);
}
/** The name of a device without its number. */
function sideOf(name) {
    return name.replace(/\d+$/, '');
}
/** The number behind it. */
function numberOf(name) {
    return name.slice(sideOf(name).length);
}
