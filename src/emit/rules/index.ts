// SPDX-License-Identifier: MIT
// `rules.json` of each edition, and its schema.

import type { Edition, SpecModel } from '../../model/index.js';
import { jsonBanner } from '../banner.js';
import type { Emitter, OfUapi, OutputFile } from '../emitter.js';
import { printJson } from '../json/print-json.js';
import { decisionRecord, linksOf, ruleRecord } from './rules.js';
import { RULES_SCHEMA } from './schema.js';

/** The licence of data that is made for programs. */
const DATA_LICENSE = 'MIT';

export const rulesEmitter: Emitter = { name: 'rules', emitEdition: emitRules, emitUapi: emitSchema };

function emitRules({ uapi }: OfUapi, edition: Edition): readonly OutputFile[] {
  const links = linksOf(edition);
  const text = printJson({
    $comment: jsonBanner(uapi, DATA_LICENSE),
    $schema: '../schemas/rules.schema.json',
    uapi: uapi.name,
    edition: edition.name,
    rules: edition.rules.map((rule) => ruleRecord(rule, uapi, edition, links)),
    decisions: edition.decisions.map((decision) => decisionRecord(decision, uapi, edition)),
  });
  return [{ path: `${edition.name}/rules.json`, text }];
}

function emitSchema({ uapi }: SpecModel): readonly OutputFile[] {
  const text = printJson({ $comment: jsonBanner(uapi, DATA_LICENSE), ...RULES_SCHEMA });
  return [{ path: 'schemas/rules.schema.json', text }];
}
