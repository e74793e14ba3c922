// SPDX-License-Identifier: MIT
// Whether what was built for one edition works with another: a compiled program, which carries the old numbers, the
// old layout and the old macros in it, and a program's source, which meets the new header.

import type { Declaration } from '../model/index.js';
import { binaryMacro, binaryStruct, binaryValue } from './abi-binary.js';
import { sourceMacro, sourceStruct, sourceValue } from './abi-source.js';
import type { AbiFinding, AbiVerdict, Compatibility, ValueChange } from './difference.js';
import { compareMacros } from './macros.js';
import { compareStructs } from './structs.js';
import { compareValues } from './values.js';

/** Declarations of the header alone: what other headers define is not the uAPI's to change. */
export function judgeAbi(before: readonly Declaration[], after: readonly Declaration[]): AbiVerdict {
  const values = compareValues(before, after).filter(isInHeader);
  const structs = compareStructs(before, after);
  const macros = compareMacros(before, after);
  return {
    binary: verdict([
      ...structs.flatMap(binaryStruct),
      ...values.flatMap(binaryValue),
      ...macros.flatMap(binaryMacro),
    ]),
    source: verdict([
      ...structs.flatMap(sourceStruct),
      ...values.flatMap(sourceValue),
      ...macros.flatMap(sourceMacro),
    ]),
  };
}

function verdict(findings: readonly AbiFinding[]): Compatibility {
  const breaks = findings.some(({ kind }) => kind === 'breaks');
  return { holds: breaks ? 'no' : findings.length > 0 ? 'conditionally' : 'yes', findings };
}

function isInHeader(change: ValueChange): boolean {
  return ('value' in change ? change.value : change.before).inHeader;
}
