// SPDX-License-Identifier: MIT
// Starts the playground of a page. Without JavaScript the page says that it needs it.

import { App } from './app.js';
import { byId } from './element.js';
import { playgroundScript } from './script.js';

const script = playgroundScript();
if (script !== undefined) {
  byId('playground').hidden = false;
  byId('playground-needs-script').hidden = true;
  new App(script).start();
}
