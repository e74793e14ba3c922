// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// One device of a log: where its user is in the protocols, and which rules the next entry keeps or breaks.
import { fieldOf } from '../core/index.js';
import { LoggedBytes, loggedValue } from './logged-bytes.js';
const WIDTHS = { device_state: 4, reserved: 4, pending_bytes: 8, data_offset: 8, data_size: 8 };
/** Of a reset that the user learns of. */
const TOLD = 'device-state.reset.told';
/** What the log has shown of one device so far. */
export class LoggedDevice {
    /** `device_state` without reserved bits, as last read or written; unknown at first, and after a reset that failed. */
    state;
    /** Segments collected since the device began to save, in hexadecimal digits. */
    collected = [];
    /** Whether 0 was read from the stopped device behind them. */
    hasEnded = false;
    /** States in which segments were collected. */
    collectedIn = new Set();
    /** Segments stored since the device began to resume. */
    stored = [];
    #rules;
    #say;
    /** Called for each write of `device_state` that succeeds, and before the device is in the new state. */
    #onWrite;
    #registers;
    #users = 1;
    #raw;
    /** Whether a write failed, and nobody has looked since. */
    #isUnread = false;
    /** Whether the state was read since the last access of the data window. */
    #isConfirmed = false;
    /** Where someone else ended the session, as far as the user can know: the rule about it. */
    #lossRule;
    /** Whether the device refused a segment of the stream. */
    #isRefused = false;
    /** Whether pending_bytes was read, and not as 0. */
    #hasPending = false;
    #segment;
    constructor(rules, say, onWrite) {
        this.#rules = rules;
        this.#say = say;
        this.#onWrite = onWrite;
        this.#registers = new Map(Object.keys(WIDTHS).map((name) => [fieldOf(rules.layout, name).offset, name]));
    }
    /** Takes the next entry of the log. */
    take(entry) {
        if (entry.kind === 'open') {
            this.#users += entry.errno === 0 ? 1 : 0;
            return;
        }
        if (entry.kind === 'told') {
            this.#lossRule = TOLD;
            return;
        }
        this.#say('close.access', this.#users > 0);
        if ('bytes' in entry) {
            this.#access(entry);
        }
        else if (entry.kind === 'close') {
            this.#users--;
        }
        else {
            this.#reset(entry.errno === 0);
        }
    }
    get isSaving() {
        return this.#has(this.#rules.saving);
    }
    get isResuming() {
        return this.#has(this.#rules.resuming);
    }
    get isRunning() {
        return this.#has(this.#rules.running);
    }
    #has(bit) {
        const state = this.state ?? 0;
        return state !== this.#error && (state & bit) !== 0;
    }
    get #error() {
        return this.#rules.saving | this.#rules.resuming;
    }
    #reset(isDone) {
        if (this.state === this.#error) {
            this.#say('device-state.error.leave', true);
        }
        if (this.#isUnread) {
            this.#say('device-state.failure.reread', true);
        }
        if (this.#lossRule === TOLD) {
            this.#say(TOLD, true);
        }
        this.#isUnread = false;
        this.state = isDone ? this.#rules.running : undefined;
        this.#endSession();
    }
    #endSession() {
        if (this.#isRefused) {
            this.#say('stream.errors.stop', true);
        }
        this.#segment = undefined;
        this.#hasPending = false;
        this.#lossRule = undefined;
        this.#isRefused = false;
    }
    #access(access) {
        const width = access.bytes.length / 2;
        if (width === 0) {
            return;
        }
        if (access.offset >= this.#rules.layout.size) {
            this.#checkReread();
            this.#accessData(access);
            return;
        }
        const found = this.#registers.get(access.offset);
        const name = found !== undefined && WIDTHS[found] === width ? found : undefined;
        this.#say('region.native-width', name !== undefined);
        if (name === undefined) {
            return;
        }
        if (name !== 'device_state') {
            this.#checkReread();
            this.#checkLost();
        }
        const value = loggedValue(access.bytes);
        if (access.kind === 'read' && access.errno === 0) {
            this.#read(name, value);
        }
        else if (access.kind === 'write') {
            this.#write(name, value, access.errno === 0);
        }
    }
    /** After a write that failed comes a look at the state. */
    #checkReread() {
        if (this.#isUnread) {
            this.#say('device-state.failure.reread', false);
            this.#isUnread = false;
        }
    }
    /** After a reset by others comes no step of the session. */
    #checkLost() {
        if (this.#lossRule !== undefined) {
            this.#say(this.#lossRule, false);
        }
    }
    #read(name, value) {
        switch (name) {
            case 'device_state':
                this.#readState(value);
                break;
            case 'pending_bytes':
                this.#readPending(value);
                break;
            case 'data_offset':
                this.#readOffset(value);
                break;
            case 'data_size':
                if (this.isSaving) {
                    this.#say('saving.step.data-offset', this.#segment !== undefined);
                    if (this.#segment !== undefined) {
                        this.#segment.size = value;
                    }
                }
                break;
            default:
        }
    }
    #readState(raw) {
        if (this.#isUnread) {
            this.#say('device-state.failure.reread', true);
            this.#isUnread = false;
        }
        const state = raw & this.#rules.mask;
        const session = this.#rules.saving | this.#rules.resuming;
        if ((this.isSaving || this.isResuming) && (state & session) === 0) {
            this.#lossRule ??= 'device-state.reset.anew';
        }
        this.#raw = raw;
        this.state = state;
        this.#isConfirmed = true;
    }
    #readPending(value) {
        if (!this.isSaving) {
            return;
        }
        const segment = this.#segment;
        if (segment !== undefined && segment.size !== 0) {
            const bytes = segment.bytes.fromStart();
            const isWhole = bytes.length / 2 === segment.size;
            this.#say('saving.segment.commit', isWhole);
            this.#say('saving.step.collect', isWhole);
            if (segment.size === undefined) {
                this.#say('saving.step.data-size', false);
            }
            if (isWhole) {
                this.#say('saving.step.data-size', true);
                this.#say('saving.step.next', true);
                this.collected.push(bytes);
                this.collectedIn.add(this.state);
            }
        }
        this.#segment = undefined;
        this.#hasPending = value !== 0;
        this.hasEnded = value === 0 && !this.isRunning;
        this.#isConfirmed = false;
    }
    #readOffset(value) {
        if (this.isSaving) {
            if (this.#segment === undefined) {
                this.#say('saving.step.pending-bytes', this.#hasPending);
            }
            else if (this.#segment.size !== undefined && !this.#segment.bytes.isEmpty) {
                // To collect the next one, the user reads pending_bytes in between.
                this.#say('saving.step.next', false);
            }
            this.#segment ??= { offset: value, bytes: new LoggedBytes() };
        }
        else if (this.isResuming) {
            this.#segment = { offset: value, bytes: new LoggedBytes() };
        }
    }
    #write(name, value, isDone) {
        if (name === 'device_state') {
            this.#writeState(value, isDone);
        }
        else if (name === 'data_size' && this.isResuming) {
            this.#submit(value, isDone);
        }
    }
    #writeState(raw, isDone) {
        const { saving, resuming, running, mask } = this.#rules;
        const value = raw & mask;
        const both = saving | resuming;
        this.#say('valid.saving-resuming', (value & both) !== both || value === this.#error);
        this.#say('valid.resuming-running', (value & (resuming | running)) !== (resuming | running));
        this.#say('device-state.error.read-only', value !== this.#error);
        if (this.#raw !== undefined) {
            this.#say('device-state.reserved.preserve', ((raw ^ this.#raw) & ~mask) === 0);
        }
        if (this.#isUnread) {
            this.#say('device-state.failure.reread', false);
        }
        if (this.state === this.#error) {
            this.#say('device-state.error.leave', false);
        }
        if (this.#lossRule !== undefined) {
            this.#say(this.#lossRule, true);
        }
        else if (this.isResuming ? (value & resuming) === 0 && this.stored.length > 0 : this.isSaving && this.hasEnded) {
            this.#say('device-state.reset.reread', this.#isConfirmed);
        }
        this.#isUnread = !isDone;
        if (!isDone) {
            return;
        }
        this.#onWrite(this, value);
        const isKept = this.#lossRule === undefined && ((this.state ?? 0) & value & both) !== 0;
        if (!isKept) {
            this.#endSession();
            if ((value & both) !== 0) {
                this.collected = [];
                this.collectedIn.clear();
                this.stored = [];
                this.hasEnded = false;
            }
        }
        else if (value !== this.state) {
            // A stream may begin anew, and what was the end is one no more.
            this.#segment = undefined;
            this.#hasPending = false;
            this.hasEnded = false;
        }
        this.state = value;
        this.#raw = raw;
        this.#isConfirmed = false;
    }
    #accessData(access) {
        const segment = this.#segment;
        if (access.kind === 'read' && this.isSaving) {
            this.#checkLost();
            if (segment === undefined) {
                this.#say('saving.step.data-offset', false);
            }
            else if (segment.size === undefined) {
                this.#say('saving.step.data-size', false);
            }
            const end = access.offset + access.bytes.length / 2;
            this.#say('data-window.directed', segment?.size !== undefined &&
                access.offset >= segment.offset &&
                end <= segment.offset + segment.size);
            keepBytes(segment, access);
        }
        else if (access.kind === 'write' && this.isResuming) {
            this.#checkLost();
            this.#say('resuming.step.data-offset', segment !== undefined);
            this.#say('data-window.directed', segment !== undefined && access.offset >= segment.offset);
            keepBytes(segment, access);
        }
        else if (this.state !== undefined && !this.isResuming) {
            this.#say('data-window.directed', false);
        }
        this.#isConfirmed = false;
    }
    #submit(length, isDone) {
        const segment = this.#segment;
        const bytes = segment === undefined ? '' : segment.bytes.fromStart();
        this.#say('resuming.step.data-offset', segment !== undefined);
        if (segment !== undefined) {
            this.#say('resuming.step.store', bytes.length > 0);
            this.#say('resuming.step.data-size', bytes.length === 2 * length);
        }
        if (this.#isRefused) {
            this.#say('stream.errors.stop', false);
        }
        this.#isConfirmed = false;
        this.#isRefused ||= !isDone;
        if (isDone) {
            this.stored.push(bytes);
            this.#segment = undefined;
        }
    }
}
/** An access that fails moves nothing. */
function keepBytes(segment, { offset, bytes, errno }) {
    if (segment !== undefined && errno === 0) {
        segment.bytes.add(offset - segment.offset, bytes);
    }
}
