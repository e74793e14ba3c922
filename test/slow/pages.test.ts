// SPDX-License-Identifier: MIT
// Strict Sphinx takes the pages of the project, each edition in every format.

import { model } from '../c/generated.js';
import { sphinxTakesPages } from '../support/pages.js';

sphinxTakesPages(model);
