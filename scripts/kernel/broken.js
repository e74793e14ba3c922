// SPDX-License-Identifier: MIT
// Drivers with one mistake each, which a run has to notice. A text that a change replaces stands in its file once.

/**
 * @typedef {object} Change
 * @property {string} name - What the driver does wrong.
 * @property {string} file - Below the folder that it is built in.
 * @property {string} find
 * @property {string} replace
 */

/** @type {readonly Change[]} */
export const BROKEN = [
  {
    name: 'it has no lock',
    file: 'kernel/core.c',
    find: '\treturn mutex_lock_killable(&core->lock);\n}\n\nvoid migration_core_lock_always(struct migration_core *core)\n{\n\tmutex_lock(&core->lock);\n}\n\nvoid migration_core_unlock(struct migration_core *core)\n{\n\tmutex_unlock(&core->lock);\n',
    replace:
      '\treturn 0;\n}\n\nvoid migration_core_lock_always(struct migration_core *core)\n{\n}\n\nvoid migration_core_unlock(struct migration_core *core)\n{\n',
  },
  {
    name: 'the first open is no reset',
    file: 'kernel/core.c',
    find: 'int migration_core_open(struct migration_core *core)\n{\n\tint error = driver_reset(core);',
    replace: 'int migration_core_open(struct migration_core *core)\n{\n\tint error = 0;',
  },
  {
    name: 'the chain lacks the capability of NDMA',
    file: 'kernel/core.c',
    find: 'return core->style->ndma ? VFIO_REGION_INFO_CAP_MIG_NDMA : 0;',
    replace: 'return 0;',
  },
  {
    name: 'the device runs before the stream is in it',
    file: 'c/vfio_migration_algorithms.c',
    find: '\t{ VFIO_DEVICE_STATE_RESUMING, false },\n\t{ VFIO_DEVICE_STATE_RESUMING, true },\n\t{ VFIO_DEVICE_STATE_SAVING, true },\n\t{ VFIO_DEVICE_STATE_NDMA, true },\n\t{ VFIO_DEVICE_STATE_RUNNING, true },\n',
    replace:
      '\t{ VFIO_DEVICE_STATE_RUNNING, true },\n\t{ VFIO_DEVICE_STATE_RESUMING, false },\n\t{ VFIO_DEVICE_STATE_RESUMING, true },\n\t{ VFIO_DEVICE_STATE_SAVING, true },\n\t{ VFIO_DEVICE_STATE_NDMA, true },\n',
  },
  {
    name: 'a failed write is not undone',
    file: 'c/vfio_migration_algorithms.c',
    find: '\t\t\tif (unwind)\n\t\t\t\treturn error;\n',
    replace: '\t\t\treturn error;\n',
  },
  {
    name: 'a read of pending_bytes has its effect before the user has the value',
    file: 'kernel/core.c',
    find: '\t\tvalue = field->read(core);\n',
    replace: '\t\tvalue = field->read(core);\n\t\tif (field->read_done)\n\t\t\tfield->read_done(core);\n',
  },
  {
    name: 'NDMA does not wait for DMA that was started',
    file: 'kernel/driver.c',
    find: '\tif (error || !hold)\n\t\treturn error;\n\treturn hardware_drain(&core->hardware);\n',
    replace: '\treturn error;\n',
  },
  {
    name: 'a stream without an end is taken into the device',
    file: 'kernel/driver.c',
    find: '!core->session->ended ||\n',
    replace: '\n',
  },
  {
    name: 'a device that nobody has open goes on',
    file: 'kernel/core.c',
    find: '\tcore->open = false;\n\tdriver_release(core);\n',
    replace: '\tcore->open = false;\n',
  },
  {
    name: 'the window takes a write outside of a session',
    file: 'kernel/core.c',
    find: '\tif (!driver_resumes(core))\n\t\treturn -EINVAL;\n\tmemcpy',
    replace: '\tmemcpy',
  },
  {
    name: 'a device that is stopped interrupts',
    file: 'kernel/hardware.c',
    find: '\tif (!hw->running)\n\t\treturn;\n\tadvance(hw);',
    replace: '\tadvance(hw);',
  },
];
