// SPDX-License-Identifier: MIT
// All that the package exports says what it is: each export of each entry point, and each of its public members.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JSDocableNode, Node, Project } from 'ts-morph';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const PACKAGE = join(ROOT, 'generated/reference');

const { exports } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
const entryPoints: readonly (readonly [string, string])[] = Object.entries<{ types: string }>(exports).map(
  ([subpath, { types }]) => [subpath, types.replace(/^\.\/dist\//, 'src/').replace(/\.d\.ts$/, '.ts')],
);

/** Whether a comment says anything beside its tags. */
function hasDescription(node: Node): boolean {
  const holder = Node.isVariableDeclaration(node) ? node.getVariableStatement() : node;
  return Node.isJSDocable(holder) && descriptions(holder).some((text) => text !== '');
}

const descriptions = (node: JSDocableNode): readonly string[] =>
  node.getJsDocs().map((comment) => comment.getDescription().trim());

/** The members that a user of a declaration sees, at any depth; not what is private, nor what a body holds. */
function membersOf(node: Node): readonly Node[] {
  if (Node.isClassDeclaration(node)) {
    const members = node.getMembers().filter((member) => !isPrivate(member));
    return members.flatMap((member) => [member, ...literalMembers(member)]);
  }
  if (Node.isInterfaceDeclaration(node) || Node.isEnumDeclaration(node)) {
    return node.getMembers().flatMap((member: Node) => [member, ...literalMembers(member)]);
  }
  return literalMembers(node);
}

function isPrivate(member: Node): boolean {
  const isHidden =
    Node.isModifierable(member) &&
    member.getModifiers().some((each) => /^private|protected$/.test(each.getText()));
  return isHidden || (Node.hasName(member) && member.getName().startsWith('#'));
}

/** Members of the object types that stand within a type: those of the variants of a union, for one. */
function literalMembers(node: Node): readonly Node[] {
  if (Node.isTypeLiteral(node)) {
    return node.getMembers().flatMap((member) => [member, ...literalMembers(member)]);
  }
  return node
    .getChildren()
    .flatMap((child) =>
      Node.isBlock(child) || Node.isExpression(child) || isInitializer(child) ? [] : literalMembers(child),
    );
}

function isInitializer(node: Node): boolean {
  const parent = node.getParent();
  return (
    parent !== undefined && Node.isInitializerExpressionGetable(parent) && parent.getInitializer() === node
  );
}

const project = new Project({ tsConfigFilePath: join(PACKAGE, 'tsconfig.json') });

test.each(entryPoints)('every export of %s, and every member of it, has a comment', (_subpath, path) => {
  const exported = [...project.getSourceFileOrThrow(join(PACKAGE, path)).getExportedDeclarations()];
  expect(exported.length).toBeGreaterThan(5);
  const silent = exported.flatMap(([name, declarations]) =>
    declarations.flatMap((declaration) =>
      [declaration, ...membersOf(declaration)]
        .filter((node) => !hasDescription(node))
        .map((node) => `${name}: ${node.getText().split('\n')[0]}`),
    ),
  );
  expect(silent).toEqual([]);
});
