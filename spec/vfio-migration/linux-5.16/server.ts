// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The device of this edition behind a socket.

import type { ServedEdition, ServerOption } from 'uapi';
import { servedBy } from '../wire/index.js';
import { createDevice } from './device.js';

const SERVED: ServedEdition = servedBy(createDevice);

/** The options that a server takes. */
export const serverOptions: readonly ServerOption[] = SERVED.serverOptions;

/** A server with a device of its own. */
export const createServer: ServedEdition['createServer'] = SERVED.createServer;
