// SPDX-License-Identifier: MIT
// The schemas of the vectors. A part that two of them share stands in one, and the other refers to it. An emitted schema
// stands alone: the part takes the place of the reference.

import algorithm from '../../../schemas/output/algorithm.schema.json' with { type: 'json' };
import cells from '../../../schemas/output/cell-vectors.schema.json' with { type: 'json' };
import machines from '../../../schemas/output/machines.schema.json' with { type: 'json' };
import precedence from '../../../schemas/output/precedence.schema.json' with { type: 'json' };
import tables from '../../../schemas/output/tables.schema.json' with { type: 'json' };
import transcripts from '../../../schemas/output/transcripts.schema.json' with { type: 'json' };
import uapi from '../../../schemas/output/uapi.schema.json' with { type: 'json' };
import type { Json, JsonMembers } from '../json/print-json.js';

const WHOLE = { transcripts, algorithm, tables, machines, precedence, uapi };

const REFERENCE = /^(\w+)\.schema\.json#\/(.*)$/;

export const SCHEMAS = { ...WHOLE, 'cell-vectors': resolve(cells) as JsonMembers };

function resolve(part: Json): Json {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(resolve);
  const members = part as JsonMembers;
  const [, name, path] = REFERENCE.exec(String(members.$ref)) ?? [];
  if (path !== undefined) return partAt(WHOLE[name as keyof typeof WHOLE], path);
  return Object.fromEntries(Object.entries(members).map(([key, value]) => [key, resolve(value as Json)]));
}

function partAt(schema: JsonMembers, path: string): Json {
  return path.split('/').reduce((part: Json, key) => (part as JsonMembers)[key] as Json, schema);
}
