// SPDX-License-Identifier: MIT
// The directives and fences of chapters, each in one row: its attributes, the blocks that may stand in it, and the
// function that makes blocks of it. All other code takes these facts from the tables.

import { didYouMean } from '../../diagnostics/index.js';
import { type Audience, type Block, CELL_VIEWS, MACHINE_VIEWS, PRECEDENCE_PARTS } from '../../model/index.js';
import { attributeOf, readAudience, readPlainId, readWord } from './attribute-values.js';
import type { AttributeNames } from './attributes.js';
import { readCells } from './cells.js';
import { readDecision } from './decision.js';
import { audienceOr, type Desk, narrow, pagesAudience, type Scope } from './desk.js';
import { readExample, readViolation } from './example.js';
import type { Directive, Fence } from './parsed-chapter.js';
import { readRule, readTerm } from './rule.js';

type Read<Source> = (source: Source, scope: Scope, desk: Desk) => readonly Block[];

export interface DirectiveRow extends AttributeNames {
  /** Names of the blocks that may stand in it, in the order of messages; absent for a directive without closing line. */
  readonly holds?: readonly string[] | 'everything';
  readonly read: Read<Directive>;
}

export interface FenceRow extends AttributeNames {
  /** What the fence is called among the blocks that a directive may hold. */
  readonly block: string;
  readonly read: Read<Fence>;
}

const SENTENCES = ['paragraph', 'list'];
const ASIDE = [...SENTENCES, 'table', 'code', 'figure'];

/** By name. A chapter holds all of them. */
export const DIRECTIVES: ReadonlyMap<string, DirectiveRow> = rows({
  rule: {
    required: ['id', 'binds', 'from'],
    optional: ['audience', 'untestable', 'unseen', 'fault'],
    holds: SENTENCES,
    read: readRule,
  },
  protocol: {
    required: ['id', 'title'],
    optional: ['audience'],
    holds: [...ASIDE, 'example', 'violation', 'cells', 'rule', 'note'],
    read: readProtocol,
  },
  decision: {
    required: ['id', 'chose'],
    optional: ['title', 'rules'],
    holds: SENTENCES,
    read: readDecision,
  },
  term: { required: ['id'], optional: ['name', 'also'], holds: SENTENCES, read: readTerm },
  note: { required: ['title'], holds: [...ASIDE, 'declaration'], read: readNote },
  header: { required: [], holds: 'everything', read: passageFor('header') },
  pages: { required: [], holds: 'everything', read: passageFor('pages') },
  declaration: { required: ['name'], read: readDeclaration },
  machine: { required: ['name', 'show'], read: readMachine },
  faults: { required: [], read: readFaults },
  precedence: { required: ['show'], read: readPrecedence },
  cells: { required: ['show'], read: readCellTable },
});

/** By language. */
export const FENCES: ReadonlyMap<string, FenceRow> = rows({
  ts: { block: 'example', required: ['rule', 'title'], read: readExample },
  transcript: { block: 'example', required: ['rule', 'title'], read: readExample },
  violation: { block: 'violation', required: ['rule', 'in', 'title'], read: readViolation },
  cells: { block: 'cells', required: ['by'], read: readCells },
  figure: { block: 'figure', required: ['alt'], read: readFigure },
  ...plainCode('c', 'console', 'diff', 'json', 'make', 'markdown', 'rst', 'sh', 'text', 'yaml'),
});

function rows<Row>(table: Readonly<Record<string, Row>>): ReadonlyMap<string, Row> {
  return new Map(Object.entries(table));
}

function plainCode(...languages: readonly string[]): Readonly<Record<string, FenceRow>> {
  return Object.fromEntries(languages.map((name) => [name, { block: 'code', required: [], read: readCode }]));
}

/** Whether directives may stand in one of a name. */
export function holdsDirectives(name: string): boolean {
  const holds = DIRECTIVES.get(name)?.holds ?? [];
  return holds === 'everything' || holds.some((block) => DIRECTIVES.has(block));
}

/** A passage for one audience; its blocks stand in the chapter like the others. */
function passageFor(wanted: Audience): Read<Directive> {
  return (directive, scope, desk) => {
    const { name, place } = directive;
    const audience = audienceOr(desk, narrow(scope.audience, wanted), 'this passage', place);
    const blocks = desk.readInside(directive, { ...scope, audience, text: audience });
    if (blocks.length === 0) desk.report('directive-empty', place, { name });
    return blocks;
  };
}

function readProtocol(directive: Directive, scope: Scope, desk: Desk): readonly Block[] {
  const { name, place } = directive;
  const id = readPlainId(directive, desk);
  const audience = readAudience(directive, scope, desk);
  const text = scope.text === 'header' ? 'header' : narrow(audience, 'pages');
  const steps: string[] = [];
  const blocks = desk.readInside(directive, { audience, text, protocol: { id, steps } });
  if (steps.length === 0) desk.report('directive-empty', place, { name });
  return [{ kind: 'protocol', id, title: attributeOf(directive, 'title'), blocks, audience, place }];
}

function readNote(directive: Directive, scope: Scope, desk: Desk): readonly Block[] {
  const { name, place } = directive;
  const audience = pagesAudience(desk, scope, 'this note', place);
  const blocks = desk.readInside(directive, { audience, text: audience });
  if (blocks.length === 0) desk.report('directive-empty', place, { name });
  return [{ kind: 'note', title: attributeOf(directive, 'title'), blocks, audience, place }];
}

function readDeclaration(directive: Directive, { audience }: Scope, desk: Desk): readonly Block[] {
  const { symbols, edition } = desk.context;
  const shown = directive.attributes.get('name');
  const name = attributeOf(directive, 'name');
  if (shown !== undefined && !symbols.declarations.includes(name)) {
    const known = symbols.entries.get(name)?.declaration;
    const suggestion =
      known === undefined ? didYouMean(name, symbols.declarations) : `did you mean "${known}"?`;
    desk.report('unknown-declaration', shown.valuePlace, { name, edition }, { suggestion });
  }
  // It is shown in the pages, and has its place in the header.
  return [{ kind: 'declaration', name, audience, place: directive.place }];
}

function readMachine({ attributes, place }: Directive, scope: Scope, desk: Desk): readonly Block[] {
  const { symbols, edition } = desk.context;
  const name = attributes.get('name');
  const show = readWord(attributes.get('show'), MACHINE_VIEWS, desk);
  if (name !== undefined && !symbols.machines.includes(name.value)) {
    const suggestion = didYouMean(name.value, symbols.machines);
    desk.report('unknown-machine', name.valuePlace, { name: name.value, edition }, { suggestion });
  }
  const audience = pagesAudience(desk, scope, 'what is derived from a state machine', place);
  if (name === undefined || show === undefined) return [];
  return [{ kind: 'machine', name: name.value, show, audience, place }];
}

function readFaults({ place }: Directive, scope: Scope, desk: Desk): readonly Block[] {
  return [{ kind: 'faults', audience: pagesAudience(desk, scope, 'this list of faults', place), place }];
}

function readPrecedence({ attributes, place }: Directive, scope: Scope, desk: Desk): readonly Block[] {
  const show = readWord(attributes.get('show'), PRECEDENCE_PARTS, desk) ?? 'summary';
  return [{ kind: 'precedence', show, audience: pagesAudience(desk, scope, 'this result', place), place }];
}

function readCellTable({ attributes, place }: Directive, scope: Scope, desk: Desk): readonly Block[] {
  const show = readWord(attributes.get('show'), CELL_VIEWS, desk) ?? 'counts';
  return [{ kind: 'cells', show, audience: pagesAudience(desk, scope, 'this table of cells', place), place }];
}

function readFigure(fence: Fence, scope: Scope, desk: Desk): readonly Block[] {
  const { text, place } = fence;
  const audience = pagesAudience(desk, scope, 'this figure', place);
  return [{ kind: 'figure', alt: attributeOf(fence, 'alt'), text, audience, place }];
}

function readCode({ language, text, place }: Fence, scope: Scope, desk: Desk): readonly Block[] {
  return [
    { kind: 'code', language, text, audience: audienceOr(desk, scope.text, 'this code', place), place },
  ];
}
