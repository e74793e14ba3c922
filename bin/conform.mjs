// SPDX-License-Identifier: MIT
// `uapi conform`, from dist/: a program of its own, which loads no toolchain.

import process from 'node:process';
import { isReady } from './ready.mjs';
import { ROOT, runConform } from './run-conform.mjs';

if (await isReady(ROOT)) await runConform(process.argv.slice(3), 'uapi conform');
else process.exitCode = 70;
