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
    const judge = new LogJudge(rules);
    for (const entry of log) {
        judge.take(entry);
    }
    return judge.end();
}
/** Judges a log while it grows. */
export class LogJudge {
    #rules;
    #onBroken;
    #stateOffset;
    #devices = new Map();
    /** The devices of each machine. */
    #machines = new Map();
    /** The devices with each number. */
    #numbered = new Map();
    /** Devices that are under NDMA at some time. */
    #underNdma = new Set();
    #kept = new Set();
    #broken = new Map();
    #claims = [];
    /** Rules that the present entry breaks. */
    #found = [];
    #at = 0;
    #entry;
    /**
     * A judge of a log that has no entry yet.
     *
     * @param onBroken - Told of each entry that breaks a rule: at once, or at the end where the rule is about peers.
     */
    constructor(rules, onBroken = () => { }) {
        this.#rules = rules;
        this.#onBroken = onBroken;
        this.#stateOffset = fieldOf(rules.layout, 'device_state').offset;
    }
    /**
     * Takes the next entry.
     *
     * @param at - Its place, for the verdicts: how many entries came before it, unless told otherwise.
     */
    take(entry, at = this.#at) {
        this.#at = at;
        const device = this.#deviceNamed(entry.device);
        if (this.#setsNdma(entry)) {
            this.#underNdma.add(device);
        }
        this.#entry = entry;
        device.take(entry);
        if (this.#found.length > 0) {
            const found = this.#found;
            this.#found = [];
            for (const rule of found) {
                this.#break({ rule, at: this.#at, entry, state: device.state });
            }
        }
        this.#at++;
    }
    /** What the whole log says. Nothing is taken behind it. */
    end() {
        for (const claim of this.#claims) {
            this.#settle(claim);
        }
        return JUDGED_RULES.filter((rule) => this.#rules.ruleIds.includes(rule)).map((rule) => {
            const at = this.#broken.get(rule) ?? [];
            const verdict = at.length > 0 ? 'broken' : this.#kept.has(rule) ? 'kept' : 'not shown';
            return { rule, verdict, at };
        });
    }
    #deviceNamed(name) {
        const known = this.#devices.get(name);
        if (known !== undefined) {
            return known;
        }
        const made = new LoggedDevice(this.#rules, (rule, isKept) => this.#say(rule, isKept), (device, value) => this.#onWrite(name, device, value));
        this.#devices.set(name, made);
        addTo(this.#machines, sideOf(name), made);
        addTo(this.#numbered, numberOf(name), made);
        return made;
    }
    #say(rule, isKept) {
        if (isKept) {
            this.#kept.add(rule);
        }
        else {
            this.#found.push(rule);
        }
    }
    #break(broken) {
        const places = this.#broken.get(broken.rule) ?? [];
        places.push(broken.at);
        this.#broken.set(broken.rule, places);
        this.#onBroken(broken);
    }
    /** What a write of `device_state` that succeeds says of the devices around it. */
    #onWrite(name, device, value) {
        const { resuming, running, ndma } = this.#rules;
        if (device.isResuming && (value & resuming) === 0) {
            this.#compareStreams(name, device);
        }
        const from = device.state ?? 0;
        if ((from & running & ~value) !== 0) {
            const isQuiet = ({ state = 0 }) => (state & ndma) !== 0 || (state & running) === 0;
            this.#claim('peers.ndma-first', name, device, value, isQuiet, (from & ndma) !== 0);
        }
        if ((from & ndma & ~value) !== 0 && (value & running) !== 0) {
            this.#claim('peers.ndma-last', name, device, value, (other) => other.isRunning, true);
        }
    }
    #claim(rule, name, device, state, isRightFor, isRight) {
        const others = this.#machines
            .get(sideOf(name))
            .filter((other) => other !== device && other.state !== undefined)
            .map((other) => [other, isRightFor(other)]);
        if (others.length > 0) {
            const broken = { rule, at: this.#at, entry: this.#entry, state };
            this.#claims.push({ rule, broken, device, others, isRight });
        }
    }
    /** A device that never is under NDMA may have none, so it counts neither as the device nor as a peer. */
    #settle({ rule, broken, device, others, isRight }) {
        const counted = others.filter(([other]) => this.#underNdma.has(other));
        if (counted.length === 0 || !this.#underNdma.has(device)) {
            return;
        }
        if (isRight && counted.every(([, isOtherRight]) => isOtherRight)) {
            this.#kept.add(rule);
        }
        else {
            this.#break(broken);
        }
    }
    #setsNdma(entry) {
        return (entry.kind === 'write' &&
            entry.offset === this.#stateOffset &&
            entry.errno === 0 &&
            (Number.parseInt(entry.bytes.slice(0, 2), 16) & this.#rules.ndma) !== 0);
    }
    /** What was stored, beside what was collected from the device of the other machine with the same number. */
    #compareStreams(resumed, { stored }) {
        const source = this.#numbered.get(numberOf(resumed)).find(({ collected }) => collected.length > 0);
        if (source === undefined || stored.length === 0) {
            return;
        }
        const { collected, collectedIn, hasEnded } = source;
        const isOrdered = stored.every((bytes, at) => bytes === collected[at]);
        const whole = isOrdered ? '' : collected.join('');
        this.#say('stream.opaque', isOrdered || stored.every((bytes) => whole.includes(bytes)));
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
/** The name of a device without its number. */
function sideOf(name) {
    return name.replace(/\d+$/, '');
}
/** The number behind it. */
function numberOf(name) {
    return name.slice(sideOf(name).length);
}
function addTo(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined) {
        lists.set(key, [value]);
    }
    else {
        list.push(value);
    }
}
