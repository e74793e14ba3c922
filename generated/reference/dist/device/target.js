// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The reference device as a target of transcripts: the verbs of uapi.yaml.
import { decodeScalar, ENOTTY, encodeScalar, fieldOf, formatBits, guardRegion, } from '../core/index.js';
import { PCI_BAR0_REGION_INDEX, PCI_CONFIG_REGION_INDEX } from '../common/discovery.js';
import { UserRegisters } from '../user/user-registers.js';
import { userVerbs } from '../user/user-verbs.js';
import { MigrationDevice } from './device.js';
import { COMPLETED, COUNTER, QUEUED } from './hardware/bar-registers.js';
import { resetSlot } from './slot.js';
const DONE = { errno: 0 };
/** The options that a transcript may start with, beside the styles. */
const OPTIONS = {
    'no-ndma': { ndma: false },
    'reserved-bits': { reservedBits: true },
};
/** What a reviewer may look at to see whether the device does what its state says. */
const LOOKS = {
    counter: (hardware) => hardware.image.loadU32(COUNTER),
    queued: (hardware) => hardware.image.loadU32(QUEUED),
    'dma-started': (hardware) => hardware.dmaStarted,
    'dma-outstanding': (hardware) => hardware.dmaOutstanding,
    'dma-completed': (hardware) => hardware.image.loadU32(COMPLETED),
    'dma-blocked': (hardware) => hardware.blockedDma,
    interrupts: (hardware) => hardware.interruptsRaised,
    'pages-logged': (hardware) => hardware.bus.memory.takeLog().length,
};
/** Ticks until the host answers a request for a page that is taken away. */
const ANSWER_TICKS = { slow: 3, late: 100, never: Infinity };
/** The regions beside the migration region. */
const REGIONS = {
    bar0: PCI_BAR0_REGION_INDEX,
    config: PCI_CONFIG_REGION_INDEX,
};
export class ReferenceTarget {
    levels = ['core', 'trace', 'fault'];
    #rules;
    #create;
    #options;
    #device;
    #registers;
    /** Makes an access while the next step is under way. */
    #overlap;
    #verbs;
    #ownVerbs = {
        device: ([option]) => this.#start(this.#options[option] ?? { style: option }),
        write: ([access, value]) => this.#write(access, value),
        reset: () => ({ errno: this.#device.reset() }),
        'reset-slot': () => ({ errno: resetSlot([this.#device]) }),
        recover: () => this.#recover(),
        open: () => ({ errno: this.#device.open() }),
        close: () => ({ errno: this.#device.close() }),
        'ask-arc': ([from, to]) => this.#askArc(Number(from), Number(to)),
        trace: () => ({ errno: 0, sequence: this.#device.trace.map(BigInt) }),
        fault: ([step, errno, phase]) => this.#plan(step, errno, phase),
        work: () => this.#work(),
        look: ([what]) => ({ errno: 0, value: BigInt(LOOKS[what](this.#device.hardware)) }),
        'read-region': ([region, access]) => this.#readRegion(REGIONS[region], access),
        'write-region': ([region, access, value]) => this.#writeRegion(REGIONS[region], access, value),
        absent: ([answer]) => this.#takePageAway(ANSWER_TICKS[answer]),
    };
    /**
     * A target with a device as it comes.
     *
     * @param options - Words of the edition's own that a transcript may start a device with.
     */
    constructor(rules, create = (device) => new MigrationDevice(rules, device), options = {}) {
        this.#rules = rules;
        this.#create = create;
        this.#options = { ...OPTIONS, ...options };
        this.#verbs = { ...userVerbs(rules, () => this.#registers), ...this.#ownVerbs };
        this.#device = create({});
        this.#registers = new UserRegisters(rules, watch(this.#device));
    }
    /** The device that is driven now. */
    get device() {
        return this.#device;
    }
    /** What the user holds: segments, and registers as last read. */
    get user() {
        return this.#registers;
    }
    during(overlap) {
        this.#overlap = overlap;
    }
    perform(verb, args) {
        const overlap = this.#overlap;
        this.#overlap = undefined;
        return overlap === undefined
            ? this.#perform(verb, args)
            : this.#overlapped(overlap, () => this.#perform(verb, args));
    }
    /**
     * The step waits for the last DMA to a peer, and the peer makes the access when it arrives. A device that may start no DMA
     * has none to wait for: there the access is made before the first thing that the driver does to the device.
     */
    #overlapped(overlap, step) {
        const { driver, hardware } = this.#device;
        let isDue = true;
        const make = () => {
            if (isDue) {
                isDue = false;
                overlap();
            }
        };
        const takeBack = hardware.writeToPeer({
            write: () => {
                make();
                return 0;
            },
        });
        driver.onStep = takeBack === undefined ? make : undefined;
        try {
            return step();
        }
        finally {
            takeBack?.();
            driver.onStep = undefined;
        }
    }
    #perform(verb, args) {
        const perform = Object.hasOwn(this.#verbs, verb) ? this.#verbs[verb] : undefined;
        if (perform === undefined) {
            throw new Error(`the reference device has no verb ${verb}`);
        }
        return perform(args);
    }
    show(value) {
        return `${formatBits(value, this.#rules.bits)} (0x${value.toString(16)})`;
    }
    #askArc(from, to) {
        const ioctl = (request, argument) => this.#device.ioctl(request, argument);
        const answer = this.#rules.askArc?.(ioctl, from, to) ?? -ENOTTY;
        return answer < 0 ? { errno: answer } : { errno: 0, value: BigInt(answer) };
    }
    /** The page that the device's DMA goes to. */
    #takePageAway(answerTicks) {
        this.#device.hardware.bus.memory.makeAbsent(0, answerTicks);
        return DONE;
    }
    /** Another device; what was collected outlives the one before. */
    #start(options) {
        this.#device = this.#create(options);
        const { segments } = this.#registers;
        this.#registers = new UserRegisters(this.#rules, watch(this.#device));
        this.#registers.segments = segments;
        return DONE;
    }
    /** Faults are for one write of `device_state`; a fault that it does not meet is the transcript's mistake. */
    #write(access, value) {
        const errno = this.#registers.write(access, value);
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
    #recover() {
        this.#device.recover();
        return DONE;
    }
    #readRegion(index, { offset, width }) {
        const bytes = new Uint8Array(width);
        const errno = this.#region(index).read(offset, bytes);
        return { errno, value: decodeScalar(bytes) };
    }
    #writeRegion(index, { offset, width }, value) {
        return { errno: this.#region(index).write(offset, encodeScalar(value, width)) };
    }
    #region(index) {
        return guardRegion(this.#device.region(index));
    }
}
/** The migration region as a user accesses it: a device that writes outside the user's buffer is found out. */
function watch(device) {
    const { byteOrder } = device;
    return { ...guardRegion(device), byteOrder };
}
