#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// `uapi-conform`, the command of a kit (`scripts/kit.js`): the outputs lie beside it.

import process from 'node:process';
import { ROOT, runConform } from './run-conform.mjs';

await runConform(process.argv.slice(2), 'uapi-conform', ROOT);
