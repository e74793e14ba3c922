// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// The reference device as a target of transcripts: the verbs of uapi.yaml.
import { fieldOf, formatBits, } from '../core/index.js';
import { MigrationDevice } from './device.js';
import { User } from './user.js';
/** More than any device here has. */
const SEGMENTS_MAX = 1000;
const DONE = { errno: 0 };
/** The options that a transcript may start with. */
const OPTIONS = {
    'no-ndma': { ndma: false },
    'reserved-bits': { reservedBits: true },
};
export class ReferenceTarget {
    levels = ['core', 'trace', 'fault'];
    #rules;
    #user;
    #device;
    #verbs = {
        device: ([option]) => this.#start(OPTIONS[option]),
        read: ([access]) => this.#user.read(access),
        write: ([access, value]) => this.#write(access, value),
        reset: () => ({ errno: this.#device.reset() }),
        trace: () => ({ errno: 0, sequence: this.#device.trace.map(BigInt) }),
        fault: ([step, errno, phase]) => this.#plan(step, errno, phase),
        work: () => this.#work(),
        collect: () => ({ errno: this.#user.collect() }),
        store: ([number]) => ({ errno: this.#user.store(number) }),
        submit: () => ({ errno: this.#user.submit() }),
        'collect-all': () => ({ errno: this.#rules.collectSegments(this.#user, SEGMENTS_MAX) }),
        'store-all': () => ({ errno: this.#storeAll() }),
    };
    constructor(rules) {
        this.#rules = rules;
        this.#device = new MigrationDevice(rules);
        this.#user = new User(rules.layout, this.#device);
    }
    perform(verb, args) {
        const perform = this.#verbs[verb];
        if (perform === undefined) {
            throw new Error(`the reference device has no verb ${verb}`);
        }
        return perform(args);
    }
    show(value) {
        return `${formatBits(value, this.#rules.bits)} (0x${value.toString(16)})`;
    }
    #start(options) {
        this.#device = new MigrationDevice(this.#rules, options);
        this.#user.moveTo(this.#device);
        return DONE;
    }
    /** Faults are for one write of `device_state`; a fault that it does not meet is the transcript's mistake. */
    #write(access, value) {
        const errno = this.#user.write(access, value);
        const isState = access.offset === fieldOf(this.#rules.layout, 'device_state').offset;
        const [missed] = isState ? this.#device.faults.remaining : [];
        if (missed !== undefined) {
            throw new Error(`no step ${missed.step} (${missed.phase}) was there to fail`);
        }
        return { errno };
    }
    #plan(step, errno, phase) {
        this.#device.faults.add(step, errno, phase);
        return DONE;
    }
    #work() {
        this.#device.work();
        return DONE;
    }
    /** Steps a to c of the RESUMING protocol for every segment that was collected, in its order. */
    #storeAll() {
        for (const index of this.#user.collected.keys()) {
            const errno = this.#user.read_data_offset() || this.#user.store(BigInt(index + 1)) || this.#user.submit();
            if (errno !== 0) {
                return errno;
            }
        }
        return 0;
    }
}
