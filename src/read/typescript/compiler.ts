// SPDX-License-Identifier: MIT
// The compiler that ts-morph carries. `import` would have Node search its ten megabytes for names of exports, which takes
// longer than a type check of a uAPI; `require` only runs it.

import { createRequire } from 'node:module';
import type * as Morph from 'ts-morph';

const morph = createRequire(import.meta.url)('ts-morph') as typeof Morph;

export const Project: typeof Morph.Project = morph.Project;
export const ts: typeof Morph.ts = morph.ts;
