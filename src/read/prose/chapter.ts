// SPDX-License-Identifier: MIT
// A chapter, read for one edition: front matter, then blocks; directives are taken apart here.

import type { RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { type Diagnostic, report } from '../../diagnostics/index.js';
import type {
  Audience,
  Block,
  Chapter,
  Decision,
  Example,
  PrecedencePart,
  Rule,
  Term,
  Violation,
} from '../../model/index.js';
import { chapterName } from '../manifest/manifest.js';
import { openYaml, readChoice, readMapping, readText } from '../manifest/yaml.js';
import {
  checkDeclarationName,
  checkHeadingLevels,
  isExpected,
  pagesAudience,
  readPlainBlock,
} from './blocks.js';
import { checkPlainId, readDecision } from './decision.js';
import {
  audienceOr,
  claimAnchor,
  type Desk,
  narrow,
  type ProseContext,
  placeOf,
  type Scope,
  slug,
} from './desk.js';
import { readMachineView } from './machine.js';
import type { Opener } from './openers.js';
import type { ParsedChapter } from './parse.js';
import { placeOfOpener, readAudience, readRule, readWord } from './rule.js';
import { readTerm } from './term.js';

export interface ReadChapter {
  readonly chapter: Chapter;
  readonly rules: readonly Rule[];
  readonly decisions: readonly Decision[];
  readonly terms: readonly Term[];
  readonly examples: readonly Example[];
  readonly violations: readonly Violation[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readChapter(parsed: ParsedChapter, context: ProseContext): ReadChapter {
  const name = chapterName(parsed.file);
  const desk: Desk = {
    parsed,
    chapter: name,
    context,
    diagnostics: [],
    rules: [],
    decisions: [],
    terms: [],
    examples: [],
    violations: [],
    headings: new Map(),
  };
  const front = readFrontMatter(desk);
  const scope: Scope = { inside: 'chapter', audience: front.audience, text: narrow(front.audience, 'pages') };
  const blocks = readBlocks(parsed.root.children, scope, desk);
  checkHeadingLevels(blocks, desk);
  const place = { file: parsed.file, line: 1, column: 1 };
  if (blocks.length === 0 && desk.diagnostics.length === 0)
    desk.diagnostics.push(report('chapter-empty', place, { name }));
  // What stands below a broken line is not what the author wrote; what would be said of it misleads.
  const sound = desk.diagnostics.filter((diagnostic) => diagnostic.place.line < parsed.brokenFrom);
  return {
    chapter: { name, file: parsed.file, ...front, blocks, place },
    rules: desk.rules,
    decisions: desk.decisions,
    terms: desk.terms,
    examples: desk.examples,
    violations: desk.violations,
    diagnostics: [...parsed.diagnostics, ...sound],
  };
}

const AUDIENCES: readonly Audience[] = ['both', 'header', 'pages'];

function readFrontMatter(desk: Desk): { title: string; audience: Audience } {
  const { file, root } = desk.parsed;
  const [first] = root.children;
  if (first?.type !== 'yaml') {
    desk.diagnostics.push(report('front-matter-missing', { file, line: 1, column: 1 }, undefined));
    return { title: '', audience: 'both' };
  }
  const yaml = openYaml(file, first.value, 1);
  const mapping = readMapping(yaml, yaml.root, {
    what: 'the front matter',
    required: ['title'],
    optional: ['audience'],
  });
  const front = {
    title: mapping === undefined ? '' : readText(yaml, mapping, 'title'),
    audience: mapping === undefined ? 'both' : readChoice(yaml, mapping, 'audience', AUDIENCES),
  };
  const title = mapping?.entries.get('title');
  if (title !== undefined) claimAnchor(slug(front.title), 'title', title.keyPlace, desk);
  desk.diagnostics.push(...yaml.diagnostics);
  return front;
}

function readBlocks(nodes: readonly RootContent[], scope: Scope, desk: Desk): readonly Block[] {
  return nodes.flatMap((node) =>
    node.type === 'containerDirective' || node.type === 'leafDirective'
      ? readDirective(node, scope, desk)
      : readPlainBlock(node, scope, desk),
  );
}

function readDirective(node: ContainerDirective | LeafDirective, scope: Scope, desk: Desk): readonly Block[] {
  const opener = desk.parsed.skeleton.openers.get(node.position!.start.line);
  // Without an opener of ours, or with a name that is no directive, it has been reported.
  if (opener === undefined) return [];
  const place = placeOfOpener(opener);
  const children: readonly RootContent[] = node.type === 'containerDirective' ? node.children : [];
  switch (opener.name) {
    case 'rule':
      return isExpected(desk, scope, 'rule', place) ? [readRule(children, opener, scope, desk)] : [];
    case 'decision':
      return isExpected(desk, scope, 'decision', place) ? [readDecision(children, opener, scope, desk)] : [];
    case 'protocol':
      return isExpected(desk, scope, 'protocol', place) ? [readProtocol(children, opener, scope, desk)] : [];
    case 'term':
      return isExpected(desk, scope, 'term', place) ? [readTerm(children, opener, scope, desk)] : [];
    case 'note':
      return isExpected(desk, scope, 'note', place) ? [readNote(children, opener, scope, desk)] : [];
    case 'header':
    case 'pages':
      return isExpected(desk, scope, opener.name, place)
        ? readPassage(children, opener.name, opener, scope, desk)
        : [];
    case 'declaration':
      return isExpected(desk, scope, 'declaration', place) ? [readDeclaration(opener, scope, desk)] : [];
    case 'machine':
      return isExpected(desk, scope, 'machine', place) ? readMachineView(opener, scope, desk) : [];
    case 'faults':
      if (!isExpected(desk, scope, 'faults', place)) return [];
      return [
        {
          kind: 'faults',
          audience: pagesAudience(desk, scope, 'this list of faults', place),
          place: placeOf(desk, node),
        },
      ];
    case 'precedence':
      return isExpected(desk, scope, 'precedence', place) ? [readPrecedence(opener, scope, desk)] : [];
    default:
      return [];
  }
}

/** A passage for one audience; its blocks stand in the chapter like the others. */
function readPassage(
  children: readonly RootContent[],
  audience: 'header' | 'pages',
  opener: Opener,
  scope: Scope,
  desk: Desk,
): readonly Block[] {
  const inner = audienceOr(desk, narrow(scope.audience, audience), 'this passage', placeOfOpener(opener));
  const blocks = readBlocks(children, { ...scope, inside: 'passage', audience: inner, text: inner }, desk);
  if (blocks.length === 0) reportEmpty(opener, desk);
  return blocks;
}

function readProtocol(children: readonly RootContent[], opener: Opener, scope: Scope, desk: Desk): Block {
  checkPlainId(opener, desk);
  const id = opener.attributes.get('id')?.value ?? '';
  const audience = readAudience(opener, scope, desk);
  const text = scope.text === 'header' ? 'header' : narrow(audience, 'pages');
  const steps: string[] = [];
  const inner: Scope = { inside: 'protocol', audience, text, protocol: { id, steps } };
  const blocks = readBlocks(children, inner, desk);
  if (steps.length === 0) reportEmpty(opener, desk);
  const title = opener.attributes.get('title')?.value ?? '';
  return { kind: 'protocol', id, title, blocks, audience, place: placeOfOpener(opener) };
}

function readNote(children: readonly RootContent[], opener: Opener, scope: Scope, desk: Desk): Block {
  const place = placeOfOpener(opener);
  const audience = pagesAudience(desk, scope, 'this note', place);
  const blocks = readBlocks(children, { inside: 'note', audience, text: audience }, desk);
  if (blocks.length === 0) reportEmpty(opener, desk);
  return { kind: 'note', title: opener.attributes.get('title')?.value ?? '', blocks, audience, place };
}

function readDeclaration(opener: Opener, scope: Scope, desk: Desk): Block {
  const place = placeOfOpener(opener);
  const name = opener.attributes.get('name');
  if (name !== undefined) checkDeclarationName(name.value, name.valuePlace, desk);
  // It is shown in the pages, and has its place in the header.
  return { kind: 'declaration', name: name?.value ?? '', audience: scope.audience, place };
}

const PRECEDENCE_PARTS: readonly PrecedencePart[] = [
  'summary',
  'wishes',
  'narrowing',
  'sets',
  'contradictions',
  'decisive',
  'counterexamples',
];

function readPrecedence(opener: Opener, scope: Scope, desk: Desk): Block {
  const place = placeOfOpener(opener);
  const show = readWord(opener.attributes.get('show'), PRECEDENCE_PARTS, desk) ?? 'summary';
  return { kind: 'precedence', show, audience: pagesAudience(desk, scope, 'this result', place), place };
}

function reportEmpty(opener: Opener, desk: Desk): void {
  desk.diagnostics.push(report('directive-empty', placeOfOpener(opener), { name: opener.name }));
}
