// SPDX-License-Identifier: MIT
// Has code tell of the rules that it carries and of the statements of its algorithms, by calls that are put in. Nothing else of the
// code changes, so that what runs in the page is what the package has.

import { LINE_CALLS, lineInsertions } from './lines.js';
import { RULE_CALL, ruleInsertions } from './rules.js';
import { type SyntaxNode, withInsertions } from './syntax.js';

/** The module that the calls come from. */
export const MARK_MODULE = 'virtual:marks';

/** Its text. It tells at most one listener, and knows which algorithms are under way. The listener's type is `CodeListener`. */
export const MARK_CODE = `
let listener;
const open = [];
export function obeysRule$(id) {
  listener?.rule(id);
}
export function entersAlgorithm$(symbol) {
  open.push(symbol);
}
export function runsStatement$(number) {
  listener?.statement(open.at(-1), number, open.length);
}
export function leavesAlgorithm$() {
  open.pop();
}
export function listenToCode(next) {
  listener = next;
  return () => {
    listener = undefined;
  };
}
`;

/**
 * The same module, telling of what runs.
 *
 * @param code - JavaScript or TypeScript, with the comments of the source.
 * @param parse - Parses it to ESTree.
 */
export function markCode(code: string, parse: (code: string) => SyntaxNode): string {
  if (!/@(?:rule|algorithm)\b/.test(code)) return code;
  const program = parse(code);
  const insertions = [...lineInsertions(program, code), ...ruleInsertions(program, code)];
  if (insertions.length === 0) return code;
  const calls = [RULE_CALL, ...LINE_CALLS].join(', ');
  return `import { ${calls} } from '${MARK_MODULE}';\n${withInsertions(code, insertions)}`;
}
