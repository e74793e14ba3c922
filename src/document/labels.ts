// SPDX-License-Identifier: MIT
// The names of pages and of the anchors on them. A label has the form that Sphinx gives to an anchor: lower case,
// digits and single hyphens. The label in the source is thus the anchor in the HTML.

import type { Chapter, Edition, Subject } from '../model/index.js';

/** What can be linked to, beside pages and declarations. */
export type LabelKind = 'rule' | 'decision' | 'protocol';

/**
 * The label of anything that can be linked to; dots of its ID become hyphens. It begins with the name of the uAPI, since
 * the kernel's pages are one Sphinx project with one space of labels. It does not name the edition, since a tree holds
 * one, and a change of edition should change only what it changes.
 *
 * @param uapi - Name of the uAPI.
 */
export function label(uapi: string, kind: LabelKind, id: string): string {
  return [uapi, kind, id].map(hyphenated).join('-');
}

function hyphenated(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Two IDs that differ, with labels that do not. */
interface LabelCollision {
  readonly kind: LabelKind;
  /** Without the name of the uAPI. */
  readonly label: string;
  readonly first: string;
  readonly second: string;
}

/**
 * The IDs of an edition whose labels are the same: `a.b-c` and `a-b.c`. Sphinx would silently send the links
 * of both to one of them. Labels of different kinds differ, because the kind stands at the same place in each.
 */
export function labelCollisions(
  edition: Pick<Edition, 'rules' | 'decisions' | 'chapters'>,
): readonly LabelCollision[] {
  const ids: Readonly<Record<LabelKind, readonly string[]>> = {
    rule: edition.rules.map((rule) => rule.id),
    decision: edition.decisions.map((decision) => decision.id),
    protocol: protocolIds(edition),
  };
  return (Object.keys(ids) as LabelKind[]).flatMap((kind) => collisionsAmong(kind, ids[kind]));
}

function collisionsAmong(kind: LabelKind, ids: readonly string[]): readonly LabelCollision[] {
  const seen = new Map<string, string>();
  const collisions: LabelCollision[] = [];
  for (const id of new Set(ids)) {
    const name = hyphenated(id);
    const first = seen.get(name);
    if (first === undefined) seen.set(name, id);
    else collisions.push({ kind, label: `${kind}-${name}`, first, second: id });
  }
  return collisions;
}

function protocolIds(edition: Pick<Edition, 'chapters'>): readonly string[] {
  return edition.chapters.flatMap((chapter) =>
    chapter.blocks.flatMap((block) => (block.kind === 'protocol' ? [block.id] : [])),
  );
}

/** The page that leads to the others; no chapter may have its name. */
export const FRONT_PAGE = 'index';

/** Where pages of a subject are, below the folder of the pages. Nothing but the folder itself links to those of the reference. */
const FOLDERS: Readonly<Record<Subject, string>> = { interface: '', reference: 'reference/' };

/** The page of a chapter, or one of that subject: its path below the folder of the pages, without an ending. */
export function pageName({ name, subject }: Pick<Chapter, 'name' | 'subject'>): string {
  return `${FOLDERS[subject]}${name}`;
}

/** Whether a chapter has a page: it speaks to the readers of the pages, or it holds what every link must find. */
export function hasPage(
  edition: Pick<Edition, 'rules' | 'decisions'>,
  chapter: Edition['chapters'][number],
): boolean {
  // Terms are in the glossary alone.
  if (chapter.audience !== 'header' && chapter.blocks.some(({ kind }) => kind !== 'term')) return true;
  return [...edition.rules, ...edition.decisions].some((linked) => linked.chapter === chapter.name);
}
