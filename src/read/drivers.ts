// SPDX-License-Identifier: MIT
// The kernel drivers of editions: the sources in the folder that has the Kbuild file.

import { compareText } from '../diagnostics/index.js';
import type { DriverFile } from '../model/index.js';
import type { Manifest } from './manifest/manifest.js';
import type { Sources } from './sources.js';

/** What a kernel is built from. Whatever a build leaves beside them is no source. */
const SOURCE = /(\.[ch]|^Kbuild|^Kconfig)$/;

export function readDrivers({ files }: Sources, { editions }: Manifest): readonly DriverFile[] {
  return editions.flatMap(({ name, kernel }) => {
    if (kernel === undefined) return [];
    const folder = kernel.path.slice(0, kernel.path.lastIndexOf('/') + 1);
    return [...files]
      .filter(([path]) => path.startsWith(folder) && SOURCE.test(path.slice(folder.length)))
      .sort(([a], [b]) => compareText(a, b))
      .map(([path, text]) => ({ edition: name, path: path.slice(folder.length), text }));
  });
}
