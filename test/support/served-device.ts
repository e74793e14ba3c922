// SPDX-License-Identifier: MIT
// The served device of the edition rfc-ndma, whose time passes when a test says so.

import * as rfc from 'uapi-reference/rfc-ndma';

/** Options of a server without a clock. */
export const manual = { tick: ['never'] };

export const serve = (
  choice: Parameters<typeof rfc.createServer>[0] = manual,
): ReturnType<typeof rfc.createServer> => rfc.createServer(choice, 'machine 0');
