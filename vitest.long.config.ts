// SPDX-License-Identifier: MIT
// `npm run test:long`: what takes longer than a change should wait for.

import { mergeConfig } from 'vitest/config';
import config from './vitest.config.js';

const long = mergeConfig(config, {});
long.test.include = ['test/long/**/*.test.ts'];
long.test.exclude = ['**/node_modules/**'];

export default long;
