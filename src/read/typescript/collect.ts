// SPDX-License-Identifier: MIT
// The first pass over a declaration file: finds the declarations and their kinds.

import type { ts as TypeScript } from 'ts-morph';
import { ts } from './compiler.js';
import { type Documentation, documentationOf, parseComment } from './documentation.js';
import type { EditionReader, Entry } from './edition.js';
import { declaredBy, type NamedNode } from './names.js';
import { startOf } from './place.js';
import { checkTags, KIND_TAGS, type Kind, Tags } from './tags.js';

/** Adds the declarations of a file to the edition. */
export function collectFile(edition: EditionReader, path: string, file: TypeScript.SourceFile): void {
  const before = edition.entries().length + edition.diagnostics.length;
  for (const statement of file.statements) collectStatement(edition, path, statement);
  if (edition.entries().length + edition.diagnostics.length === before) {
    edition.report('empty-declarations', startOf(path), undefined);
  }
}

function collectStatement(edition: EditionReader, path: string, statement: TypeScript.Statement): void {
  if (ts.isExportAssignment(statement)) {
    edition.report('missing-kind', statement, { name: 'the default export', tags: Object.keys(KIND_TAGS) });
    return;
  }
  const nodes = declaredBy(statement);
  for (const node of nodes) if (!ts.isTypeAliasDeclaration(node)) collectNode(edition, path, statement, node);
}

function collectNode(
  edition: EditionReader,
  path: string,
  statement: TypeScript.Statement,
  node: NamedNode,
): void {
  const documentation = documentationOf(node);
  const tags = new Tags(documentation);
  const exported = hasModifier(statement, ts.SyntaxKind.ExportKeyword);
  const name = node.name !== undefined && ts.isIdentifier(node.name) ? node.name.text : '';
  const base = { name, path, node, tags, documentation };
  const kind = kindOf(edition, documentation, node);
  if (kind !== undefined) {
    useDocumentation(edition, node, documentation);
    edition.diagnostics.push(...checkTags(withoutOtherKinds(documentation, kind), kind));
    checkSummary(edition, node, documentation);
    if (!exported) edition.report('not-exported', node.name ?? node, { name });
    edition.add({ ...base, kind, symbol: tags.word(kind)?.text ?? tags.word('subtype')?.text ?? name });
  } else if (!exported && hasModifier(statement, ts.SyntaxKind.DeclareKeyword)) {
    useDocumentation(edition, node, documentation);
    edition.diagnostics.push(...checkTags(documentation, 'undefined'));
    edition.add({ ...base, kind: 'undefined', symbol: name });
  } else if (exported && !hasKindTag(documentation)) {
    useDocumentation(edition, node, documentation);
    const near = documentation.tags.flatMap((tag) =>
      checkTags({ ...documentation, tags: [tag], inlineTags: [] }, 'undefined'),
    );
    // A misspelt kind tag is the cause; that there is none is the consequence.
    const unknown = near.filter(({ code }) => code === 'unknown-tag');
    edition.diagnostics.push(...unknown);
    edition.refused.add(node);
    if (unknown.length === 0)
      edition.report('missing-kind', node.name ?? node, { name, tags: tagsFor(node) });
  }
}

/** That a declaration is of two kinds is said once. */
function withoutOtherKinds(documentation: Documentation, kind: Kind): Documentation {
  const tags = documentation.tags.filter(({ name }) => name === kind || !Object.hasOwn(KIND_TAGS, name));
  return { ...documentation, tags };
}

function hasModifier(statement: TypeScript.Statement, kind: TypeScript.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(statement) && (statement.modifiers ?? []).some((modifier) => modifier.kind === kind)
  );
}

function useDocumentation(edition: EditionReader, node: TypeScript.Node, documentation: Documentation): void {
  if (documentation.position !== undefined) edition.useComment(node.getSourceFile(), documentation.position);
}

function checkSummary(edition: EditionReader, node: NamedNode, documentation: Documentation): void {
  const name = node.name ?? node;
  if (documentation.summary === '') edition.report('missing-summary', name, { name: name.getText() });
}

/** Kinds that a node can be, by its syntax. */
function kindsFor(node: NamedNode): readonly Kind[] {
  if (ts.isInterfaceDeclaration(node)) return ['struct', 'record'];
  if (ts.isEnumDeclaration(node)) return ['bits', 'states'];
  if (ts.isFunctionDeclaration(node)) return ['algorithm'];
  if (ts.isVariableDeclaration(node))
    return ['constant', 'macro', 'capability', 'ioctl', 'region', 'arcs', 'machine', 'list', 'wish'];
  return [];
}

function tagsFor(node: NamedNode): readonly string[] {
  const kinds = kindsFor(node);
  return kinds.length === 0 ? Object.keys(KIND_TAGS) : kinds;
}

function hasKindTag(documentation: Documentation): boolean {
  return documentation.tags.some((tag) => Object.hasOwn(KIND_TAGS, tag.name));
}

/** The kind that the tags give; one tag, on a node that can be it. */
function kindOf(edition: EditionReader, documentation: Documentation, node: NamedNode): Kind | undefined {
  const [first, ...others] = documentation.tags.filter((tag) => Object.hasOwn(KIND_TAGS, tag.name));
  if (first === undefined) return undefined;
  for (const other of others.filter((tag) => tag.name !== first.name)) {
    const related = [{ place: first.place, message: 'the first one' }];
    edition.report('two-kinds', other.place, { first: first.name, second: other.name }, { related });
  }
  const kind = first.name as Kind;
  if (kindsFor(node).includes(kind)) return kind;
  useDocumentation(edition, node, documentation);
  edition.refused.add(node);
  edition.report('misplaced-tag', first.place, {
    tag: kind,
    found: nodeName(node),
    expected: KIND_TAGS[kind].node,
  });
  return undefined;
}

function nodeName(node: NamedNode): string {
  if (ts.isInterfaceDeclaration(node)) return 'an interface';
  if (ts.isEnumDeclaration(node)) return 'an enum';
  if (ts.isFunctionDeclaration(node)) return 'a function';
  if (ts.isVariableDeclaration(node)) return 'a const';
  return ts.isClassDeclaration(node) ? 'a class' : 'a type';
}

/** Documentation comments with tags that belong to nothing that is read: they would be lost without a word. */
export function checkStrayComments(edition: EditionReader, file: TypeScript.SourceFile): void {
  for (const { 0: text, index } of file.text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    if (edition.isCommentUsed(file, index)) continue;
    for (const tag of parseComment(file, index, index + text.length).tags) {
      if (!Object.hasOwn(KIND_TAGS, tag.name) && tag.name !== 'fault') continue;
      const expected = tag.name === 'fault' ? 'a declaration' : KIND_TAGS[tag.name as Kind].node;
      edition.report('misplaced-tag', tag.place, {
        tag: tag.name,
        found: 'a comment that belongs to nothing',
        expected,
      });
    }
  }
}

/** Narrowed to the node that its kind stands on; `kindOf` has seen to it. */
export function isOn<N extends NamedNode>(
  entry: Entry,
  guard: (node: TypeScript.Node) => node is N,
): entry is Entry<N> {
  return guard(entry.node);
}
