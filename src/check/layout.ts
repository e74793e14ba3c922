// SPDX-License-Identifier: MIT
// Holes in structs: before a member, and at the end.

import { type Diagnostic, report } from '../diagnostics/index.js';
import { type DeclarationOf, declarationsOf } from '../model/index.js';
import type { Check } from './check.js';

export const checkLayout: Check = (edition) =>
  declarationsOf(edition.declarations, 'struct').flatMap(checkStruct);

function checkStruct(struct: DeclarationOf<'struct'>): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let end = 0;
  for (const member of struct.members) {
    if (member.offset !== end) {
      found.push(
        report(
          'misaligned-member',
          member.place,
          { member: member.name, bytes: member.alignment, end },
          { suggestion: `put a reserved member of ${member.offset - end} bytes before it` },
        ),
      );
    }
    end = member.offset + member.size;
  }
  if (struct.size !== end) {
    found.push(
      report(
        'implicit-padding',
        struct.place,
        { struct: struct.symbol, size: struct.size, end },
        { suggestion: `put a reserved member of ${struct.size - end} bytes at the end` },
      ),
    );
  }
  return found;
}
