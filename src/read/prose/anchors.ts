// SPDX-License-Identifier: MIT
// What references of an edition can point to: rules, decisions, protocols and chapters, by ID. Known before any
// chapter is read as a tree, so that a reference may point ahead.

import { type Diagnostic, report } from '../../diagnostics/index.js';
import type { Place, ReferenceTarget } from '../../model/index.js';
import { chapterName } from '../manifest/manifest.js';
import type { ParsedChapter } from './parse.js';

export interface Anchor {
  readonly target: Exclude<ReferenceTarget, 'unknown'>;
  readonly place: Place;
}

export type Anchors = ReadonlyMap<string, Anchor>;

const ANCHORED = ['rule', 'decision', 'protocol'] as const;

/** IDs of one kind, for suggestions. */
export function idsOf(anchors: Anchors, target: ReferenceTarget): readonly string[] {
  return [...anchors].flatMap(([id, anchor]) => (anchor.target === target ? [id] : []));
}

/** The anchors of an edition; the first of two with one name counts, the other is reported. */
export function collectAnchors(chapters: readonly ParsedChapter[]): {
  anchors: Anchors;
  diagnostics: readonly Diagnostic[];
} {
  const anchors = new Map<string, Anchor>();
  const diagnostics: Diagnostic[] = [];
  for (const chapter of chapters) {
    for (const [id, anchor] of anchorsOf(chapter)) {
      const first = anchors.get(id);
      if (first === undefined) anchors.set(id, anchor);
      // Two chapters of one name are the manifest's to report.
      else if (anchor.target !== 'chapter' || first.target !== 'chapter')
        diagnostics.push(duplicate(id, anchor, first));
    }
  }
  return { anchors, diagnostics };
}

function anchorsOf(chapter: ParsedChapter): readonly (readonly [string, Anchor])[] {
  const page: Anchor = { target: 'chapter', place: { file: chapter.file, line: 1, column: 1 } };
  const inside = [...chapter.skeleton.openers.values()].flatMap((opener) => {
    const target = ANCHORED.find((kind) => kind === opener.name);
    const id = opener.attributes.get('id');
    return target === undefined || id === undefined
      ? []
      : [[id.value, { target, place: id.valuePlace }] as const];
  });
  return [[chapterName(chapter.file), page], ...inside];
}

function duplicate(id: string, anchor: Anchor, first: Anchor): Diagnostic {
  const related = [{ place: first.place, message: `the ${first.target} that has it` }];
  return anchor.target === first.target
    ? report('duplicate-id', anchor.place, { id, kind: anchor.target }, { related })
    : report('duplicate-anchor', anchor.place, { anchor: id, other: first.target }, { related });
}
