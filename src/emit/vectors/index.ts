// SPDX-License-Identifier: MIT
// The files below `vectors/`: transcripts, tables, the paths of state machines, the search for orders where an edition has
// one, and the runs of the algorithms that ask for them; with their schemas.

import { precedenceOf } from '../../analysis/precedence/index.js';
import { enumeratedAlgorithms } from '../../expression/index.js';
import { declarationsOf, type Edition, type SpecModel } from '../../model/index.js';
import { jsonBanner } from '../banner.js';
import type { Emitter, OfUapi, OutputFile } from '../emitter.js';
import { type Json, type JsonOptions, printJson } from '../json/print-json.js';
import { machinesRecord } from './machines.js';
import { precedenceRecord } from './precedence.js';
import { PRECEDENCE_SCHEMA } from './precedence-schema.js';
import { runsRecord } from './runs.js';
import { ALGORITHM_SCHEMA, MACHINES_SCHEMA, TABLES_SCHEMA, TRANSCRIPTS_SCHEMA } from './schema.js';
import { tablesRecord } from './tables.js';
import { transcriptRecord, verbRecord } from './transcripts.js';

/** The licence of data that is made for programs. */
const DATA_LICENSE = 'MIT';

const SCHEMAS = {
  transcripts: TRANSCRIPTS_SCHEMA,
  algorithm: ALGORITHM_SCHEMA,
  tables: TABLES_SCHEMA,
  machines: MACHINES_SCHEMA,
  precedence: PRECEDENCE_SCHEMA,
};

export const vectorsEmitter: Emitter = { name: 'vectors', emitEdition: emitVectors, emitUapi: emitSchemas };

function emitVectors(model: OfUapi, edition: Edition): readonly OutputFile[] {
  const file = (
    name: string,
    schema: keyof typeof SCHEMAS,
    content: { readonly [key: string]: Json | undefined },
    options: JsonOptions = {},
  ): OutputFile => ({
    path: `${edition.name}/vectors/${name}.json`,
    text: printJson({ ...headOf(model, edition, schema), ...content }, options),
  });
  const precedence = precedenceOf(edition.declarations);
  return [
    file('transcripts', 'transcripts', transcriptsRecord(model, edition), { width: 120 }),
    file('tables', 'tables', tablesRecord(edition), { width: 120 }),
    ...(declarationsOf(edition.declarations, 'machine').length === 0
      ? []
      : [file('machines', 'machines', machinesRecord(edition), { width: 160 })]),
    ...(precedence === undefined
      ? []
      : [file('precedence', 'precedence', precedenceRecord(precedence), { width: 120, flatDepth: 4 })]),
    // A run stands on one line, so that a diff shows which runs differ.
    ...enumeratedAlgorithms(edition).map((algorithm) =>
      file(algorithm.symbol, 'algorithm', runsRecord(edition.declarations, algorithm), { flatDepth: 2 }),
    ),
  ];
}

function headOf({ uapi }: OfUapi, edition: Edition, schema: string): { readonly [key: string]: Json } {
  return {
    $comment: jsonBanner(uapi, DATA_LICENSE),
    $schema: `../../schemas/${schema}.schema.json`,
    uapi: uapi.name,
    edition: edition.name,
  };
}

function transcriptsRecord({ uapi }: OfUapi, edition: Edition): { readonly [key: string]: Json } {
  return {
    struct: uapi.transcript.struct,
    verbs: uapi.transcript.verbs.map(verbRecord),
    transcripts: edition.examples.filter((example) => example.kind === 'transcript').map(transcriptRecord),
  };
}

function emitSchemas({ uapi }: SpecModel): readonly OutputFile[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({
    path: `schemas/${name}.schema.json`,
    text: printJson({ $comment: jsonBanner(uapi, DATA_LICENSE), ...schema }),
  }));
}
