// SPDX-License-Identifier: MIT
// `rules.json` of each edition, and its schema.

import schema from '../../../schemas/output/rules.schema.json' with { type: 'json' };
import type { Edition } from '../../model/index.js';
import type { Emitter, OfUapi, OutputFile } from '../emitter.js';
import { headOf, printJson, schemaFile } from '../json/print-json.js';
import { decisionRecord, linksOf, ruleRecord } from './rules.js';

export const rulesEmitter: Emitter = {
  name: 'rules',
  emitEdition: emitRules,
  emitUapi: (model) => [schemaFile('rules', schema, model)],
};

function emitRules(model: OfUapi, edition: Edition): readonly OutputFile[] {
  const links = linksOf(edition);
  const text = printJson({
    ...headOf('rules', 1, model, edition),
    rules: edition.rules.map((rule) => ruleRecord(rule, model.uapi, edition, links)),
    decisions: edition.decisions.map((decision) => decisionRecord(decision, model.uapi, edition)),
  });
  return [{ path: `${edition.name}/rules.json`, text }];
}
