// SPDX-License-Identifier: MIT
// A vitest reporter for continuous integration (`CI=true`): a skipped test is a failure, whatever the reason.

import process from 'node:process';
import type { Reporter, TestModule } from 'vitest/node';

export class NoSkips implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')]);
    if (skipped.length === 0) return;
    const names = skipped.map(({ module, fullName }) => `  ${module.relativeModuleId} > ${fullName}\n`);
    process.stderr.write(`with CI=true no test may be skipped:\n${names.join('')}`);
    process.exitCode = 1;
  }
}
