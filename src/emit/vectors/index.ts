// SPDX-License-Identifier: MIT
// The files below `vectors/`: transcripts, cells, tables, the paths of state machines, the search for orders where an edition has
// one, and the runs of the algorithms that ask for them; with their schemas, a README and a runner. Beside the folders of
// the editions is a file that says what there is.

import { precedenceOf } from '../../analysis/precedence/index.js';
import { enumeratedAlgorithms } from '../../expression/index.js';
import { declarationsOf, type Edition } from '../../model/index.js';
import type { Emitter, OfUapi, OutputFile } from '../emitter.js';
import { headOf, type JsonMembers, type JsonOptions, printJson, schemaFile } from '../json/print-json.js';
import { cellsRecord } from './cells.js';
import { machinesRecord } from './machines.js';
import { precedenceRecord } from './precedence.js';
import { emitReadme } from './readme.js';
import { runsRecord } from './runs.js';
import { SCHEMAS } from './schemas.js';
import { tablesRecord } from './tables.js';
import { transcriptRecords, verbRecord } from './transcripts.js';
import { emitIndex } from './uapi.js';

export const vectorsEmitter: Emitter = {
  name: 'vectors',
  emitEdition: emitVectors,
  emitUapi: (model) => [
    emitIndex(model),
    ...Object.entries(SCHEMAS).map(([name, schema]) => schemaFile(name, schema, model)),
  ],
};

function emitVectors(model: OfUapi, edition: Edition): readonly OutputFile[] {
  const file = (
    name: string,
    schema: keyof typeof SCHEMAS,
    content: JsonMembers,
    options: JsonOptions = {},
  ): OutputFile => ({
    path: `${edition.name}/vectors/${name}.json`,
    text: printJson({ ...headOf(schema, 2, model, edition), ...content }, options),
  });
  const cells = cellsRecord(edition);
  const judged = precedenceOf(edition.declarations);
  return [
    file('transcripts', 'transcripts', transcriptsRecord(model, edition), { width: 120 }),
    file('tables', 'tables', tablesRecord(edition), { width: 120 }),
    // A cell has a line for each facet.
    ...(cells === undefined ? [] : [file('cells', 'cell-vectors', cells, { width: 160 })]),
    ...(declarationsOf(edition.declarations, 'machine').length === 0
      ? []
      : [file('machines', 'machines', machinesRecord(edition), { width: 160 })]),
    ...(judged === undefined
      ? []
      : [file('precedence', 'precedence', precedenceRecord(judged), { width: 120, flatDepth: 4 })]),
    // A run stands on one line, so that a diff shows which runs differ.
    ...enumeratedAlgorithms(edition).map((each) =>
      file(each.symbol, 'algorithm', runsRecord(edition.declarations, each), { flatDepth: 2 }),
    ),
    ...emitReadme(model, edition),
  ];
}

function transcriptsRecord({ uapi }: OfUapi, edition: Edition): JsonMembers {
  return {
    struct: uapi.transcript.struct,
    particular: uapi.transcript.particular,
    verbs: uapi.transcript.verbs.map(verbRecord),
    transcripts: transcriptRecords(edition),
  };
}
