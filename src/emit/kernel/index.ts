// SPDX-License-Identifier: MIT
// The kernel driver of an edition, beside the algorithms and the header that it is built with.

import type { DriverFile, Uapi } from '../../model/index.js';
import { bannerComment } from '../banner.js';
import type { Emitter, OutputFile } from '../emitter.js';

export const kernelEmitter: Emitter = {
  name: 'kernel',
  emitUapi: ({ uapi, drivers }) => drivers.map((file) => emitFile(uapi, file)),
};

/** The banner follows the line with the licence, which the author has written. */
function emitFile(uapi: Uapi, { edition, path, text }: DriverFile): OutputFile {
  const end = text.indexOf('\n') + 1;
  return {
    path: `${edition}/kernel/${path}`,
    text: text.slice(0, end) + bannerComment(path, uapi) + text.slice(end),
  };
}
