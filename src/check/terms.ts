// SPDX-License-Identifier: MIT
// The terms of the glossary: each name once, and each term referred to.

import { type Diagnostic, report } from '../diagnostics/index.js';
import { termUses } from '../document/terms.js';
import type { Place } from '../model/index.js';
import type { Check } from './check.js';

/** A reader looks a word up by its name, and Sphinx looks it up whatever its case. */
export const checkTermNames: Check = ({ terms }) => {
  const seen = new Map<string, Place>();
  const diagnostics: Diagnostic[] = [];
  for (const { name, also, place } of terms) {
    for (const each of [name, ...also]) {
      const first = seen.get(each.toLowerCase());
      if (first === undefined) {
        seen.set(each.toLowerCase(), place);
        continue;
      }
      const related = [{ place: first, message: 'the term that has it' }];
      const suggestion = 'define it once, or give one of the two a longer name';
      diagnostics.push(report('duplicate-term', place, { name: each }, { suggestion, related }));
    }
  }
  return diagnostics;
};

export const checkTermUses: Check = (edition) => {
  const used = new Set(termUses(edition).map(({ id }) => id));
  return edition.terms
    .filter(({ id }) => !used.has(id))
    .map(({ id, name, place }) => {
      const suggestion = `write [${name}](#term:${id}) where a reader first needs it`;
      return report('unused-term', place, { name, edition: edition.name }, { suggestion });
    });
};
