// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Holds what a VMM does against the rules that bind users: node judge.js
//
// A log is a list of entries, as AccessLog writes them; a VMM of your own may write one as JSON. This one is of the project's
// own flow, which is then made to skip a step.

import { AccessLog, createDevice, flows, judgeLog, runFlow } from 'uapi-reference/rfc-ndma';

const [source, target] = [createDevice(), createDevice()];
const log = new AccessLog();
const ports = {
  source: [log.record(source, 'source 0')],
  target: [log.record(target, 'target 0')],
};
runFlow(flows.liveMigration(ports.source, ports.target, { rounds: 1, roundSegmentsMax: 4 }), () =>
  source.work(),
);

for (const entry of log.entries.slice(0, 8)) {
  console.log(JSON.stringify(entry));
}
console.log(`and ${log.entries.length - 8} more`);
for (const { rule, verdict } of judgeLog(flows.rules, log.entries)) {
  console.log(`${verdict}: ${rule}`);
}

// data_size of the first segment is not read.
const skipped = log.entries.findIndex((entry) => entry.kind === 'read' && entry.offset === 24);
const wrong = log.entries.filter((_, at) => at !== skipped);
for (const { rule, verdict, at } of judgeLog(flows.rules, wrong)) {
  if (verdict === 'broken') {
    console.log(`${verdict}: ${rule}, at ${at.join(', ')}`);
  }
}
