// SPDX-License-Identifier: MIT
// Mistakes of a device, made between a target and whoever drives it, so that several targets can have the same one.

const EINVAL = 22;

/** @param {unknown} access @param {number} offset */
const isRegister = (access, offset) => access?.offset === offset && access.width === 4;

/**
 * Each carries out a step with a mistake, by a function that carries it out as it is.
 *
 * @type {Record<string, (verb: string, args: readonly any[], perform: () => any) => any>}
 */
export const MISTAKES = {
  'an invalid value is ignored': (verb, [access], perform) => {
    const result = perform();
    const isIgnored = verb === 'write' && isRegister(access, 0) && result.errno === -EINVAL;
    return isIgnored ? { ...result, errno: 0 } : result;
  },
  'a reset does nothing': (verb, _args, perform) => (verb === 'reset' ? { errno: 0 } : perform()),
  'the reserved register talks': (verb, [access], perform) => {
    const result = perform();
    return verb === 'read' && isRegister(access, 4) && result.errno === 0 ? { ...result, value: 7n } : result;
  },
};

/** The target with the mistake of that name; as it is without one. */
export function mistaken(target, name) {
  const mistake = MISTAKES[name];
  if (mistake === undefined) return target;
  return {
    levels: target.levels,
    perform: (verb, args) => mistake(verb, args, () => target.perform(verb, args)),
    ...(target.during === undefined ? {} : { during: (overlap) => target.during(overlap) }),
  };
}
