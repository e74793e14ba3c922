// SPDX-License-Identifier: MIT
// The kinds of things that the search finds, in groups as results are shown, and what an answer of each kind is worth.

export interface Group {
  readonly title: string;
  /** Ranks answers that have the same words. */
  readonly weight: number;
  /** Whether titles are names: who types one wants the thing itself. */
  readonly isNamed: boolean;
}

const GROUPS: readonly (Group & { readonly kinds: readonly string[] })[] = [
  { title: 'Rules', isNamed: true, weight: 1.4, kinds: ['rule', 'retired rule'] },
  { title: 'Decisions', isNamed: true, weight: 1.3, kinds: ['decision'] },
  { title: 'Terms and states', isNamed: true, weight: 1, kinds: ['term', 'state'] },
  {
    title: 'Chapters',
    isNamed: false,
    weight: 0.7,
    kinds: ['edition', 'chapter', 'section', 'table', 'tool', 'page'],
  },
  { title: 'Examples', isNamed: false, weight: 0.6, kinds: ['example'] },
  { title: 'The thread', isNamed: false, weight: 0.5, kinds: ['message', 'person'] },
  {
    title: 'Code',
    isNamed: true,
    weight: 0.4,
    kinds: ['header', 'source', 'API', 'class', 'interface', 'type', 'value', 'function', 'enum'],
  },
  { title: 'Comparisons', isNamed: false, weight: 0.4, kinds: ['comparison'] },
];
/** Whatever a header declares. */
const DECLARED: Group = { title: 'Declarations', isNamed: true, weight: 0.9 };

const byKind = new Map<string, Group>(GROUPS.flatMap((group) => group.kinds.map((kind) => [kind, group])));

export function groupOf(kind: string): Group {
  return byKind.get(kind) ?? DECLARED;
}
