// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What users do with migration regions, from end to end, bound to the rules of an edition.
import { describeEvent } from './events.js';
import { knownLimits } from './limits.js';
import { liveMigration, pingPong } from './live-migration.js';
import { abort } from './recovery.js';
import { Refusals } from './refusals.js';
import { passThrough, resume, shutdown, suspend } from './suspend.js';
/** The flows under the rules of an edition. */
export function createFlows(rules) {
    const setup = ({ memory = {}, ...limits } = {}) => ({
        rules,
        options: knownLimits(limits),
        memory,
        refusals: new Refusals(),
    });
    return {
        liveMigration: (source, target, options) => liveMigration(setup(options), source, target),
        pingPong: (source, target, options) => pingPong(setup(options), source, target),
        abort: (source, target) => abort(setup(), source, target),
        suspend: (machine, options) => suspend(setup(options), machine),
        resume: (machine, streams, options, saved, carried) => resume(setup(options), machine, streams, saved, carried),
        passThrough: (machine, streams, options) => passThrough(setup(options), machine, streams),
        shutdown: (machine) => shutdown(setup(), machine),
        rules,
        describe: (event) => describeEvent(event, rules.bits),
    };
}
