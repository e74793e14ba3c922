import { test } from 'vitest';
import { named, rfc } from './support/editions.js';
import { drawHistories, report } from './support/histories/check-histories.js';
test('x', () => {
  for (let i = 0; i < 12; i++) {
    const t = process.cpuUsage().user;
    const d = drawHistories(i % 3 === 2 ? named : rfc, { seed: 1000 + i, runs: 400, operationsMax: 100 });
    console.log(i, d.operations, (process.cpuUsage().user - t) / 1000, 'ms', report(d));
  }
}, 600000);
