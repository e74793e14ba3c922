// SPDX-License-Identifier: MIT
// `uapi build` in a process of its own that is killed at one step of its writing.
// Arguments: the project's root, the step's number, `before` (the step is not taken) or `half` (taken in part).

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadCompiled } from '../../scripts/compiled.js';

const { disk } = await loadCompiled('cli/disk.js');
const { processEnvironment } = await loadCompiled('cli/environment.js');
const { run } = await loadCompiled('cli/main.js');

const [root, step, how] = process.argv.slice(2);
let taken = 0;

const killing = Object.fromEntries(
  Object.entries(disk).map(([name, act]) => [
    name,
    (...given) => {
      taken += 1;
      if (taken === Number(step)) {
        if (how === 'half') takeHalf(name, given);
        process.kill(process.pid, 'SIGKILL');
      }
      act(...given);
    },
  ]),
);

/** What the system may have done of a step that is not one for it. */
function takeHalf(name, [path, text]) {
  if (name === 'writeFile') disk.writeFile(path, text.slice(0, text.length / 2));
  if (name === 'removeTree') removeOne(path);
}

function removeOne(folder) {
  try {
    const [first] = readdirSync(folder);
    if (first !== undefined) disk.removeFile(join(folder, first));
  } catch {
    // There is no such folder: half of nothing is nothing.
  }
}

const builder = ({ files }) => {
  const outputs = JSON.parse(files.get('spec/small/outputs.json'));
  return {
    files: Object.entries(outputs).map(([path, text]) => ({ path, text })),
    diagnostics: [],
    model: {
      uapi: { name: 'small', title: 'The small uAPI', package: { path: 'package' } },
      editions: ['one', 'two'].map((name) => ({ name, title: name, rules: [], decisions: [], examples: [] })),
    },
  };
};

process.exitCode = await run(['build', '--root', root], {
  ...processEnvironment(),
  disk: killing,
  loadBuilder: async () => builder,
});
