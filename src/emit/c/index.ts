// SPDX-License-Identifier: MIT
// An edition as C: its algorithms and state machines, its promises as static assertions, its transcripts with a runner and a target.

import { bindTarget } from '../../analysis/target.js';
import type { Edition } from '../../model/index.js';
import type { Emitter, OfUapi, OutputFile } from '../emitter.js';
import { emitAlgorithms } from './algorithms.js';
import { emitAssertions } from './assertion-files.js';
import { contextOf } from './context.js';
import { emitMachines } from './machines.js';
import { emitMakefile } from './makefile.js';
import { emitReference } from './reference.js';
import { emitRunner } from './runner.js';
import { emitTranscripts } from './transcripts.js';

export const cEmitter: Emitter = { name: 'c', emitEdition };

function emitEdition(model: OfUapi, edition: Edition): readonly OutputFile[] {
  const context = contextOf(model, edition);
  const algorithms = emitAlgorithms(context);
  const machines = emitMachines(context);
  const binding = bindTarget(context.edition, context.uapi.transcript.struct);
  const reference = binding === undefined ? [] : emitReference(context, binding);
  return [
    ...algorithms,
    ...machines,
    ...emitAssertions(context),
    ...emitRunner(context),
    emitTranscripts(context, edition),
    ...reference,
    emitMakefile(context, {
      algorithms: algorithms.length > 0,
      machines: machines.length > 0,
      reference: reference.length > 0,
    }),
  ];
}
