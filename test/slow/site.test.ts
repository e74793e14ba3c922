// SPDX-License-Identifier: MIT
// The site of the project, as files; `../site.test.ts` looks at that of the small uAPI.

import { describe } from 'vitest';
import { model } from '../c/generated.js';
import { writtenSite } from '../support/site.js';
import { siteHolds } from '../support/site-holds.js';

const site = await writtenSite('project');

describe('the site of the project', () => siteHolds(model, site));
