// SPDX-License-Identifier: MIT
// What references of an edition can point to: rules, decisions, protocols and chapters by ID, terms by `term:` and ID.
// Known before any chapter is read as a tree, so that a reference may point ahead.

import { type Diagnostic, report } from '../../diagnostics/index.js';
import type { Place, ReferenceTarget } from '../../model/index.js';
import { chapterName } from '../manifest/manifest.js';
import type { Directive, ParsedChapter } from './parsed-chapter.js';
import { countSteps } from './steps.js';

interface Anchor {
  readonly target: Exclude<ReferenceTarget, 'unknown'>;
  readonly id: string;
  readonly place: Place;
  /** What a reference without words of its own reads as, where that is known before the chapters are read. */
  readonly words?: string;
  /** What follows from the order of rules: of a rule, which step of its protocol it is; of a protocol, how many steps it has. */
  readonly counted?: string;
}

export type Anchors = ReadonlyMap<string, Anchor>;

const ANCHORED = ['rule', 'decision', 'protocol', 'term'] as const;

/** Before the ID of a term: a chapter about something, or a decision on it, often has the same name. */
export const TERM_PREFIX = 'term:';

/** IDs of one kind, for suggestions. */
export function idsOf(anchors: Anchors, target: ReferenceTarget): readonly string[] {
  return [...anchors.values()].flatMap((anchor) => (anchor.target === target ? [anchor.id] : []));
}

/** The anchors of an edition; the first of two with one name counts, the other is reported. */
export function collectAnchors(chapters: readonly ParsedChapter[]): {
  anchors: Anchors;
  diagnostics: readonly Diagnostic[];
} {
  const anchors = new Map<string, Anchor>();
  const diagnostics: Diagnostic[] = [];
  for (const chapter of chapters) {
    for (const anchor of anchorsOf(chapter)) {
      const name = anchor.target === 'term' ? TERM_PREFIX + anchor.id : anchor.id;
      const first = anchors.get(name);
      if (first === undefined) anchors.set(name, anchor);
      // Two chapters of one name are the manifest's to report.
      else if (anchor.target !== 'chapter' || first.target !== 'chapter')
        diagnostics.push(duplicate(anchor, first));
    }
  }
  return { anchors, diagnostics };
}

function anchorsOf({ file, directives }: ParsedChapter): readonly Anchor[] {
  const page: Anchor = { target: 'chapter', id: chapterName(file), place: { file, line: 1, column: 1 } };
  const counted = new Map(directives.filter(({ name }) => name === 'protocol').flatMap(countSteps));
  const inside = directives.flatMap((directive): readonly Anchor[] => {
    const target = ANCHORED.find((kind) => kind === directive.name);
    const id = directive.attributes.get('id');
    if (target === undefined || id === undefined) return [];
    const count = counted.get(directive);
    const anchor = {
      ...{ target, id: id.value, place: id.valuePlace },
      ...(count === undefined ? {} : { counted: count }),
    };
    return [target === 'term' ? { ...anchor, words: termName(directive) } : anchor];
  });
  return [page, ...inside];
}

/** What a term is called: its `name`, or its ID with spaces for hyphens. */
export function termName({ attributes }: Directive): string {
  return attributes.get('name')?.value ?? (attributes.get('id')?.value ?? '').replaceAll('-', ' ');
}

function duplicate(anchor: Anchor, first: Anchor): Diagnostic {
  const { id } = anchor;
  const related = [{ place: first.place, message: `the ${first.target} that has it` }];
  return anchor.target === first.target
    ? report('duplicate-id', anchor.place, { id, kind: anchor.target }, { related })
    : report('duplicate-anchor', anchor.place, { anchor: id, other: first.target }, { related });
}
