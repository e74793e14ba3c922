#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// `uapi-judge`, a command of a kit (`scripts/kit.js`): the outputs lie beside it.

import process from 'node:process';
import { ROOT, runKit } from './run-kit.mjs';

await runKit('judge', process.argv.slice(2), ROOT);
