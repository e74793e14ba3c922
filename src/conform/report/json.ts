// SPDX-License-Identifier: MIT
// A run as JSON, by `schemas/output/conformance.schema.json`.

import { count, type Entry, type Finding, type Item } from '../result.js';
import type { Answer } from '../target.js';
import type { Print } from './report.js';

export const printJson: Print = ({ uapi, edition, target, abilities, items, rules, givenUp }, failOn) =>
  `${JSON.stringify(
    {
      uapi,
      edition,
      target: { name: target, ...abilities },
      failOn,
      counts: { rules: count(rules), items: count(items) },
      givenUp,
      rules,
      items: items.map(itemRecord),
    },
    undefined,
    2,
  )}\n`;

function itemRecord({ findings, log, ...item }: Item): unknown {
  return {
    ...item,
    findings: findings.map(findingRecord),
    ...(log === undefined ? {} : { log: log.map(entryRecord) }),
  };
}

function findingRecord({ log, ...finding }: Finding): unknown {
  return { ...finding, log: log.map(entryRecord) };
}

function entryRecord({ text, answer, during }: Entry): unknown {
  return { text, ...(during === undefined ? {} : { during }), ...answerRecord(answer) };
}

/** As a line of the protocol has it. */
function answerRecord({ errno, value, sequence, isUnsupported }: Answer): Readonly<Record<string, unknown>> {
  if (isUnsupported === true) return { unsupported: true };
  return {
    errno,
    ...(value === undefined ? {} : { value: String(value) }),
    ...(sequence === undefined ? {} : { sequence: sequence.map(String) }),
  };
}
