// SPDX-License-Identifier: MIT
// What every page does with JavaScript. Without it, all that is missing is comfort.

import { addThemeSwitch } from './theme-switch.js';

addThemeSwitch();
