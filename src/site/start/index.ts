// SPDX-License-Identifier: MIT
// The first page of the site, and the first page of each edition.

import type { SitePart } from '../context.js';
import { editionPage } from './edition-page.js';
import { startPage } from './start-page.js';

export const startPart: SitePart = {
  name: 'start',
  pages: (context) => [startPage(context), ...context.editions.map(editionPage)],
};
