// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The device of this edition behind a socket, from both ends.

import type { CreateRemoteTarget, ServedEdition, ServerOption } from '../core/index.js';
import { reachedBy, servedBy } from '../wire/index.js';
import { createDevice, rulesFor } from './device.js';
import { discoverMigration } from './discovery.js';

const SERVED: ServedEdition = servedBy(createDevice);

/** The options that a server takes. */
export const serverOptions: readonly ServerOption[] = SERVED.serverOptions;

/** A server with a device of its own. */
export const createServer: ServedEdition['createServer'] = SERVED.createServer;

/** A device that is reached by vfio-user, as a target of transcripts. */
export const createWireTarget: CreateRemoteTarget = reachedBy({
  ...rulesFor({}),
  discover: (ioctl) => discoverMigration(ioctl),
});
