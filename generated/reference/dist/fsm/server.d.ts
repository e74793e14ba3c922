// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { CreateRemoteTarget, ServedEdition, ServerOption } from '../core/index.js';
/** The options that a server takes. */
export declare const serverOptions: readonly ServerOption[];
/** A server with a device of its own. */
export declare const createServer: ServedEdition['createServer'];
/** A device that is reached by vfio-user, as a target of transcripts. */
export declare const createWireTarget: CreateRemoteTarget;
