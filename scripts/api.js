// SPDX-License-Identifier: MIT
// `npm run api`: runs TypeDoc on the reference package and prints its complaints: an export or a member without a
// comment, a dead link, a type that a caller cannot name. `npm run site` makes the pages.

import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { loadCompiled } from './compiled.js';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

if (process.argv.length > 2) {
  process.stderr.write('usage: npm run api\n');
  process.exitCode = 2;
} else {
  /** @type {typeof import('../src/cli/api/convert-package.js')} */
  const { convertPackage } = await loadCompiled('cli/api/convert-package.js');
  const { warnings } = await convertPackage(join(ROOT, 'generated/reference'));
  process.stdout.write(warnings.map((warning) => `${warning}\n`).join(''));
  process.exitCode = warnings.length === 0 ? 0 : 1;
}
