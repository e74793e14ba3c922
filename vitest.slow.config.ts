// SPDX-License-Identifier: MIT
// `npm run test:slow`: what takes its time by its nature. The site of the project is written and opened in a browser, Sphinx
// makes every edition in every format, and the tour of the README is run.

import { mergeConfig } from 'vitest/config';
import config from './vitest.config.js';

const slow = mergeConfig(config, {});
slow.test.include = ['test/slow/**/*.test.ts'];
slow.test.exclude = ['**/node_modules/**'];

export default slow;
