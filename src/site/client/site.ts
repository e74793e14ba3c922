// SPDX-License-Identifier: MIT
// What every page does with JavaScript. Without it, all that is missing is comfort.

import { openTargets } from './open-target.js';
import { addPopUps } from './pop-ups.js';
import { addSearchBox } from './search-box.js';
import { addThemeSwitch } from './theme-switch.js';

addSearchBox();
addThemeSwitch();
addPopUps();
openTargets();
