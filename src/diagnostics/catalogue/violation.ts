// SPDX-License-Identifier: MIT
// Diagnostics of violations: their form, and whether they fit the module and the rule that they name.

import type { Entry } from '../diagnostic.js';

export const violationDiagnostics = {
  'violation-line': {
    message: (facts: { text: string }) =>
      `unexpected line "${facts.text}", expected one that starts with -, + or a space`,
    explain:
      'A violation is a change of a module. Lines with - are removed, lines with + are added, and lines with a space in front stay and give the place. ' +
      'A line of three dots separates two changes.',
    wrong: '- return error;\nreturn 0;',
    right: '- return error;\n+ return 0;',
  },
  'violation-without-change': {
    message: () => 'the violation changes nothing',
    explain:
      'A violation must break a rule, so it must change the module. White space at the ends of lines does not count.',
    wrong: '- return error;\n+ return error;',
    right: '- return error;\n+ return 0;',
  },
  'violation-unanchored': {
    message: () => 'the added lines have no place, expected a line of the module before or after them',
    explain:
      'A line with - or with a space in front gives the place of the change in the module. Added lines need such a line beside them.',
    wrong: '+ driver.state = 0;',
    right: '  const error: s32 = driver.light(step.set);\n+ driver.state = 0;',
  },
  'violation-not-found': {
    message: (facts: { module: string; line: string; after?: string | undefined }) =>
      `"${facts.module}" has no line "${facts.line}"${facts.after === undefined ? '' : ` after "${facts.after}"`}`,
    explain:
      'The removed lines and the lines that stay must follow each other in the module, with any indentation. ' +
      'When you change a module, change its violations as well.',
    wrong: '- return eror;',
    right: '- return error;',
  },
  'violation-ambiguous': {
    message: (facts: { module: string; count: number }) =>
      `"${facts.module}" has these lines ${facts.count} times, expected once`,
    explain:
      'A violation changes one place of its module. If the same lines occur several times, add lines around them that tell which place is meant.',
    wrong: '- return error;\n+ return 0;',
    right: '  driver.blink();\n- return error;\n+ return 0;',
  },
  'violation-unknown-module': {
    message: (facts: { module: string; edition: string }) =>
      `the edition "${facts.edition}" has no module "${facts.module}"`,
    explain:
      "A violation names the module that it changes by its path in the uAPI's folder. The index of the edition must import it, directly or not.",
    wrong: '```violation rule="lamp.light" in="chnage.ts" title="it stays dark"',
    right: '```violation rule="lamp.light" in="change.ts" title="it stays dark"',
  },
  'violation-syntax': {
    message: (facts: { reason: string }) => `the changed module is not TypeScript: ${facts.reason}`,
    explain:
      'The module is compiled and run with the change in it. It must therefore parse. Types are not checked.',
    wrong: '- return error;\n+ return;;)',
    right: '- return error;\n+ return 0;',
  },
  'violation-of-user-rule': {
    message: (facts: { id: string }) =>
      `rule "${facts.id}" binds the user, expected a rule that binds the driver or the device`,
    explain:
      'A violation changes the implementation, and an implementation cannot break a rule that binds the user.',
    wrong: ':::rule{id="lamp.wait" binds=user from="..."} with a violation rule="lamp.wait"',
    right: ':::rule{id="lamp.wait" binds=driver from="..."}',
  },
  'violation-of-untestable': {
    message: (facts: { id: string }) =>
      `rule "${facts.id}" is said to be untestable: no example can fail under the violation`,
    explain:
      'A violation makes an example of its rule fail, so the rule needs an example. Write an example instead of untestable="...", or remove the violation.',
    wrong: ':::rule{id="a.b" binds=driver from="..." untestable="no way"} with a violation rule="a.b"',
    right: ':::rule{id="a.b" binds=driver from="..."} with an example and a violation',
  },
} satisfies Record<string, Entry>;
