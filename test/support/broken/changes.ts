// SPDX-License-Identifier: MIT
// Drivers that are broken by one small change of the example device in C, and the rule that each of them breaks.

export interface Change {
  readonly name: string;
  readonly file: 'device.c' | 'migration_target.h';
  readonly find: string;
  readonly replace: string;
  readonly rule: string;
}

const change = (name: string, rule: string, file: Change['file'], find: string, replace: string): Change => ({
  name,
  rule,
  file,
  find,
  replace,
});

export const CHANGES: readonly Change[] = [
  change(
    'takes every value',
    'device-state.invalid-write',
    'device.c',
    'if (value > RESUMING)\n\t\treturn -EINVAL;',
    '',
  ),
  change(
    'ignores an invalid value',
    'device-state.invalid-write',
    'device.c',
    'if (value > RESUMING)\n\t\treturn -EINVAL;',
    'if (value > RESUMING)\n\t\treturn 0;',
  ),
  change(
    'fails an invalid value with EIO',
    'device-state.invalid-write',
    'device.c',
    'if (value > RESUMING)\n\t\treturn -EINVAL;',
    'if (value > RESUMING)\n\t\treturn -EIO;',
  ),
  change(
    'fails the same value',
    'device-state.same-value',
    'device.c',
    'if (value > RESUMING)',
    'if (value > RESUMING || value == state)',
  ),
  change(
    'says success and does nothing',
    'device-state.complete',
    'device.c',
    '\tenter(value);\n\treturn 0;',
    '\treturn 0;',
  ),
  change(
    'leaves RESUMING with nothing',
    'resuming.close.nothing',
    'device.c',
    'if (stored != STREAM)',
    'if (stored && stored != STREAM)',
  ),
  change(
    'never has data',
    'pending-bytes.ready',
    'device.c',
    'return is_saving() ? STREAM - at : 0;',
    'return 0;',
  ),
  change(
    'never ends its stream',
    'data-size.end',
    'device.c',
    'return is_saving() ? STREAM - at : 0;',
    'return is_saving() ? STREAM - at + 1 : 0;',
  ),
  change(
    'has a segment without bytes',
    'data-size.length',
    'device.c',
    'return is_saving() ? piece : accepted;',
    'return is_saving() ? 0 : accepted;',
  ),
  change(
    'tells the length before the place is read',
    'data-size.none',
    'device.c',
    'return is_saving() ? piece : accepted;',
    'return is_saving() ? PIECE : accepted;',
  ),
  change('forgets the length that it took', 'data-size.stored', 'device.c', '\taccepted = length;\n', ''),
  change(
    'takes a length while it saves',
    'data-size.saving',
    'device.c',
    'if (state != RESUMING || !placed',
    'if (!placed',
  ),
  change('takes a length of zero', 'data-size.refuse', 'device.c', '!placed || !length ||', '!placed ||'),
  change(
    'takes a length before the place is read',
    'data-size.refuse',
    'device.c',
    'state != RESUMING || !placed ||',
    'state != RESUMING ||',
  ),
  change(
    'keeps its state in a reset',
    'device-state.reset',
    'migration_target.h',
    '\tstate = 0;\n\tenter(RUNNING);',
    '\tif (!state)\n\t\tenter(RUNNING);',
  ),
  change(
    'stops in a reset',
    'device-state.default',
    'migration_target.h',
    '\tenter(RUNNING);',
    '\tenter(0);',
  ),
  change(
    'talks in the reserved register',
    'region.reserved',
    'migration_target.h',
    '\tcase NOTHING:\n\tcase RESERVED:\n\t\treturn 0;',
    '\tcase NOTHING:\n\t\treturn 0;\n\tcase RESERVED:\n\t\t*value = 9;\n\t\treturn 0;',
  ),
  change(
    'refuses a write of the reserved register',
    'region.reserved',
    'migration_target.h',
    'if (place == NOTHING || place == RESERVED)\n\t\treturn 0;',
    'if (place == NOTHING)\n\t\treturn 0;',
  ),
  change(
    'fails an access of nothing',
    'region.nothing',
    'migration_target.h',
    '\tif (!width)\n\t\treturn NOTHING;',
    '\tif (!width)\n\t\treturn NOWHERE;',
  ),
  change(
    'takes writes of pending_bytes',
    'region.read-only',
    'migration_target.h',
    '\tif (place != WINDOW || state',
    '\tif (place == PENDING)\n\t\treturn 0;\n\tif (place != WINDOW || state',
  ),
  change(
    'does not reset when it is opened',
    'device-state.default.open',
    'migration_target.h',
    '\tif (!opens++)\n\t\treset_device();',
    '\topens++;',
  ),
  change(
    'resets when a second user opens it',
    'open.again',
    'migration_target.h',
    '\tif (!opens++)\n\t\treset_device();',
    '\topens++;\n\treset_device();',
  ),
  change(
    'takes a reset for a failure',
    'device-state.reset.any-time',
    'migration_target.h',
    '\treset_device();\n\treturn 0;\n}\n\nstatic int do_open',
    '\treset_device();\n\treturn -EIO;\n}\n\nstatic int do_open',
  ),
];
