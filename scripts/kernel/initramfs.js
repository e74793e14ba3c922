// SPDX-License-Identifier: MIT
// The file system that the kernel starts with: busybox, the modules, the target program, and what runs them.

import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.js';
import { MODULE } from './module.js';
import { unpackModule } from './packages.js';

/** @import { Machine } from './packages.js' */

/** Of the kernel, in the order in which they are loaded. */
const KERNEL_MODULES = ['drivers/vfio/vfio.ko', 'drivers/vfio/vfio_iommu_type1.ko'];

/** What stands in the log of the kernel in front of the lines of a run. */
export const MARK = 'kernel-run';

/** What the kernel says between these two is not about the driver. */
export const SECOND_PROCESSOR = 'the second processor is switched on';
export const CHECKS = 'the checks begin';

/** The line protocol goes through a port of virtio, and the log of the kernel through the serial port. */
const INIT = `#!/bin/busybox sh
bb=/bin/busybox
$bb mount -t proc proc /proc
$bb mount -t sysfs sysfs /sys
$bb mount -t devtmpfs devtmpfs /dev
$bb mount -t debugfs debugfs /sys/kernel/debug
mark() { echo "<5>${MARK}: $*" > /dev/kmsg; }
for module in $($bb cat /modules); do $bb insmod "/lib/$module" || mark "$module is not loaded"; done
mark begin
$bb insmod /lib/${MODULE}.ko || mark "the driver is not loaded"
for port in /dev/vport*; do
	/bin/target ${MODULE}.0 /sys/kernel/debug/${MODULE}/${MODULE}.0 0<> "$port" 1>&0 2> /said
	mark "the target ended with $?"
	while read -r line; do mark "$line"; done < /said
done
mark "${SECOND_PROCESSOR}"
echo 1 > /sys/devices/system/cpu/cpu1/online
mark "${CHECKS}"
/bin/checks $($bb cat /seconds) \\
	${MODULE}.0 /sys/kernel/debug/${MODULE}/${MODULE}.0 \\
	${MODULE}.1 /sys/kernel/debug/${MODULE}/${MODULE}.1 > /said 2>&1
mark "the checks ended with $?"
while read -r line; do mark "check: $line"; done < /said
$bb rmmod ${MODULE} && mark unloaded
$bb dmesg -r | $bb sed -n '/${MARK}: begin/,$p' > /dev/ttyS0
$bb reboot -f
`;

/**
 * @param {Machine} machine
 * @param {string} folder - To make it in.
 * @param {{ module: string, target: string, checks: string, seconds: number }} built - A race takes so many seconds.
 * @returns {string} The file.
 */
export function makeInitramfs(machine, folder, { module, target, checks, seconds }) {
  const root = join(folder, 'root');
  rmSync(root, { recursive: true, force: true });
  for (const path of ['bin', 'lib', 'proc', 'sys', 'dev']) mkdirSync(join(root, path), { recursive: true });
  const names = KERNEL_MODULES.map((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    unpackModule(machine, path, join(root, 'lib', name));
    return name;
  });
  copyFileSync(machine.busybox, join(root, 'bin/busybox'));
  copyFileSync(target, join(root, 'bin/target'));
  copyFileSync(checks, join(root, 'bin/checks'));
  copyFileSync(module, join(root, 'lib', `${MODULE}.ko`));
  run('strip', ['--strip-debug', join(root, 'lib', `${MODULE}.ko`)]);
  writeFileSync(join(root, 'modules'), `${names.join('\n')}\n`);
  writeFileSync(join(root, 'seconds'), `${seconds}\n`);
  writeFileSync(join(root, 'init'), INIT);
  chmodSync(join(root, 'init'), 0o755);
  const list = [
    '.',
    'bin',
    'lib',
    'proc',
    'sys',
    'dev',
    'init',
    'modules',
    'seconds',
    'bin/busybox',
    'bin/target',
    'bin/checks',
  ];
  const files = [...list, ...[...names, `${MODULE}.ko`].map((name) => `lib/${name}`)];
  const archive = join(folder, 'initramfs.cpio');
  run('sh', ['-c', `${machine.busybox} cpio -o -H newc > ${archive}`], {
    cwd: root,
    input: `${files.join('\n')}\n`,
  });
  return archive;
}
