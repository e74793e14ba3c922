// SPDX-License-Identifier: MIT
// Diagnostics of the checks over a whole edition.

import type { Entry } from '../diagnostic.js';

export const specDiagnostics = {
  'overlapping-bits': {
    message: (facts: { name: string; other: string; position: number }) =>
      `bit ${facts.position} is "${facts.name}" and also "${facts.other}"`,
    explain:
      'Two members of one bit field stand on the same bit, so that setting one sets the other. Give each member a bit of its own.',
    wrong: 'enum LampState { LIT = 1 << 0, DIM = 1 << 0 }',
    right: 'enum LampState { LIT = 1 << 0, DIM = 1 << 1 }',
  },
  'misaligned-member': {
    message: (facts: { member: string; bytes: number; end: number }) =>
      `member "${facts.member}" needs an offset that is a multiple of ${facts.bytes}, but the members before it end at ${facts.end}`,
    explain:
      'The compiler would put a hole before the member, and another compiler or another architecture could put a different one. ' +
      'A struct of the uAPI has no holes: fill the space with a named reserved member.',
    wrong: 'interface Info { state: u32; bytes: u64 }',
    right: 'interface Info { state: u32; reserved: u32; bytes: u64 }',
  },
  'implicit-padding': {
    message: (facts: { struct: string; size: number; end: number }) =>
      `the size of "${facts.struct}" is ${facts.size}, but its members end at ${facts.end}`,
    explain:
      'The compiler pads the end of the struct to its alignment, and the padding has no defined contents. ' +
      'Add a reserved member at the end.',
    wrong: 'interface Info { bytes: u64; state: u32 }',
    right: 'interface Info { bytes: u64; state: u32; reserved: u32 }',
  },
  'macro-unprotected': {
    message: (facts: { macro: string; parameter: string; operator: string }) =>
      `macro "${facts.macro}" expands its parameter "${facts.parameter}" without parentheses beside "${facts.operator}"`,
    explain:
      'An argument with an operator of lower precedence is evaluated wrongly: M(a | b) differs from M((a | b)). ' +
      'Leave "@expand bare" out, or declare the fault if the header must keep it.',
    wrong:
      '/** @macro VALID\n *  @expand bare */\nexport const isValid = (state: u32): boolean => (state & 1) !== 0;',
    right: '/** @macro VALID */\nexport const isValid = (state: u32): boolean => (state & 1) !== 0;',
  },
  'duplicate-capability': {
    message: (facts: { symbol: string; other: string; value: string; chain: string }) =>
      `capability "${facts.symbol}" has the number ${facts.value}, which is that of "${facts.other}" in the chain ${facts.chain}`,
    explain:
      'A user finds a capability in its chain by number alone, so a number can mean only one capability. Take a free number.',
    wrong: 'export const CAP_DIM: CapabilityId = 1; // already LAMP_CAP_LEVEL',
    right: 'export const CAP_DIM: CapabilityId = 6;',
  },
  'capability-range': {
    message: (facts: { symbol: string; value: string }) =>
      `capability "${facts.symbol}" has the number ${facts.value}, expected 1 to 65535`,
    explain: "The ID of a capability is a __u16 in the capability's header, and 0 is no ID.",
    wrong: 'export const CAP_DIM: CapabilityId = 0;',
    right: 'export const CAP_DIM: CapabilityId = 6;',
  },
  'name-collision': {
    isLater: true,
    message: (facts: { symbol: string; value: string; header: string; later: string }) =>
      `"${facts.symbol}" is ${facts.value} here, but ${facts.later} in the later header ${facts.header}`,
    explain:
      'The header of a later kernel already uses the name for something else, so a program cannot include both headers, and readers confuse the two. ' +
      'Choose another name, or declare the fault with a reason if you need the name.',
    wrong: '/** @constant LAMP_STATE_ERROR */\nexport const ERROR: u32 = 6;',
    right:
      '/** @constant LAMP_STATE_ERROR\n *  @fault name-collision the later header numbers its states */\nexport const ERROR: u32 = 6;',
  },
  'name-near': {
    isLater: true,
    message: (facts: { symbol: string; later: string; header: string }) =>
      `"${facts.symbol}" differs from "${facts.later}" of the later header ${facts.header} by a single typing error`,
    explain:
      'One of the two may be a typing error. A typing error in the ledger of later names would hide that the later header gives the name another meaning. ' +
      'Correct the one that is wrong. If both are right, declare the fault, with the reason.',
    wrong:
      '/** @constant LAMP_STATE_EROR */\nexport const ERROR: u32 = 6;   // the later header has LAMP_STATE_ERROR',
    right: '/** @constant LAMP_STATE_BROKEN */\nexport const BROKEN: u32 = 6;',
  },
  'foreign-name': {
    message: (facts: { symbol: string; definedIn: string; usedIn: string }) =>
      `"${facts.symbol}" is defined in ${facts.definedIn}, which ${facts.usedIn} does not include`,
    explain:
      'A header can use only its own declarations. A name with "@defined-in" belongs to another header. The header of the uAPI does not include that one, because a program may be unable to include both. ' +
      'Only a request may name a plain number of another header: the header of the uAPI then defines it as well. ' +
      'Declare a name of its own, or write the value.',
    wrong:
      '/** @constant FOO_REQUESTS\n *  @defined-in <linux/foo.h> */\nexport const REQUESTS: u32 = 4;\n/** @constant LAMP_REQUESTS */\nexport const LAMP_REQUESTS: u32 = REQUESTS + 1;',
    right: '/** @constant LAMP_REQUESTS */\nexport const LAMP_REQUESTS: u32 = 5;',
  },
  'duplicate-state': {
    message: (facts: { name: string; other: string; bits: string }) =>
      `states "${facts.name}" and "${facts.other}" are both ${facts.bits}`,
    explain:
      'A value of the field has at most one name; with two, a reader cannot tell which of them a device is in.',
    wrong: 'enum NamedState { STOP = 0, IDLE = 0 }',
    right: 'enum NamedState { STOP = 0 }',
  },
  'duplicate-arc': {
    message: (facts: { from: string; to: string }) =>
      `the arc from "${facts.from}" to "${facts.to}" is drawn twice`,
    explain: 'A transition is one arc. The label of the arc says which flows use it.',
    wrong: '[{ from: S.A, to: S.B, label: "save" }, { from: S.A, to: S.B, label: "migrate" }]',
    right: '[{ from: S.A, to: S.B, label: "save, migrate" }]',
  },
  'arc-to-itself': {
    message: (facts: { state: string }) => `the arc from "${facts.state}" leads to the same state`,
    explain: 'An arc is a change of state. What a write of the current state does is a rule, not an arc.',
    wrong: '[{ from: S.A, to: S.A, label: "stay" }]',
    right: '[{ from: S.A, to: S.B, label: "stop" }]',
  },
  'rule-without-example': {
    message: (facts: { id: string }) => `rule "${facts.id}" has no example in its chapter`,
    explain:
      'A rule without an example is not tested, and the reference implementation may break it. ' +
      'Write a transcript or a ts example that names the rule, in the chapter where the rule stands, or say with untestable="..." why there can be none.',
    wrong: ':::rule{id="device-state.reset" binds=driver from="..."}',
    right: '```transcript rule="device-state.reset" title="a reset returns to RUNNING"',
  },
  'rule-without-violation': {
    message: (facts: { id: string }) => `rule "${facts.id}" has no violation`,
    explain:
      'An example tests its rule only if it fails when the rule is broken. A violation shows that: it is a small change of the reference ' +
      'implementation that breaks the rule. The edition requires one for each rule that binds the driver or the device and has an example.',
    wrong: ':::rule{id="device-state.reset" binds=driver from="..."}',
    right:
      '```violation rule="device-state.reset" in="device/device.ts" title="a reset forgets the registers"',
  },
  'untestable-with-example': {
    message: (facts: { id: string; example: string }) =>
      `rule "${facts.id}" is said to be untestable, but "${facts.example}" shows it`,
    explain: 'One of the two is wrong: take the attribute out, or the rule out of the example.',
    wrong: ':::rule{id="a.b" binds=user from="..." untestable="no way"} with an example rule="a.b"',
    right: ':::rule{id="a.b" binds=user from="..."}',
  },
  'unknown-rule-tag': {
    message: (facts: { id: string; algorithm: string }) =>
      `algorithm "${facts.algorithm}" carries the rule "${facts.id}", which does not exist`,
    explain: 'An "@rule" of an algorithm or of one of its statements must name a rule of the same edition.',
    wrong: '// @rule device-state.unwnd.error',
    right: '// @rule device-state.unwind.error',
  },
  'unknown-rule-group': {
    message: (facts: { id: string; when: string }) =>
      `no rule of the edition is "${facts.id}", nor does one begin with "${facts.id}."`,
    explain:
      '"@rules-set" and "@rules-clear" name the rules that hold while the bit is set or clear. Each word is the ID of a rule, or the beginning of several IDs up to a dot. The page about states lists these rules.',
    wrong: '@rules-set lamp.lt',
    right: '@rules-set lamp.lit',
  },
  'decision-mismatch': {
    message: (facts: { rule: string; decision: string }) =>
      `rule "${facts.rule}" comes from decision "${facts.decision}", which does not list it`,
    explain:
      'A decision lists the rules that carry it, and each of these rules names the decision. Readers can then go from one to the other.',
    wrong:
      ':::decision{id="invalid-write" chose=refuse rules="a.b"} and a rule "a.c" from="decision:invalid-write"',
    right: ':::decision{id="invalid-write" chose=refuse rules="a.b a.c"}',
  },
  'label-collision': {
    message: (facts: { id: string; other: string; label: string }) =>
      `"${facts.id}" and "${facts.other}" have the same label "${facts.label}" in the pages`,
    explain:
      'A label in the pages is the ID with hyphens for dots. If two IDs differ only in that, their references lead to the same place, and Sphinx does not report it.',
    wrong: 'rules "a.b-c" and "a.b.c"',
    right: 'rules "a.b-c" and "a.b.d"',
  },
  'rule-of-reference': {
    message: (facts: { kind: string; id: string }) =>
      `the ${facts.kind} "${facts.id}" stands in a chapter about the reference implementation`,
    explain:
      'A kernel tree may leave out the pages of such chapters. Pages of the interface link to every rule, decision and protocol, so these must be in chapters about the interface.',
    wrong: '---\ntitle: The program\nsubject: reference\n---\n\n:::rule{id="lamp.lit" ...}',
    right: '---\ntitle: The lamp\n---\n\n:::rule{id="lamp.lit" ...}',
  },
  'reserved-chapter': {
    message: (facts: { name: string }) =>
      `unexpected chapter "${facts.name}": the front page of the edition has that name`,
    explain:
      'Each chapter becomes a page with its name, and the page with this name is the list of the chapters. Name the file after its subject.',
    wrong: 'chapters: [index.md]',
    right: 'chapters: [overview.md]',
  },
  'undocumented-symbol': {
    severity: 'warning',
    message: (facts: { symbol: string }) => `no chapter names "${facts.symbol}"`,
    explain:
      'No text mentions this name of the header, so its meaning is undocumented. Write a rule about it, or remove the name.',
    wrong: 'export const MASK: u32 = 7; with no mention of `MASK` in any chapter',
    right: 'The `MASK` macro covers the bits that have a meaning.',
  },
  'duplicate-term': {
    message: (facts: { name: string }) => `unexpected second term with the name "${facts.name}"`,
    explain:
      'A word has one meaning in an edition. Upper and lower case make no difference, because Sphinx ignores them as well. Names in also="..." count.',
    wrong: ':::term{id="beam"}\n:::term{id="light-beam" also="Beam"}',
    right: ':::term{id="light-beam" also="beam"}',
  },
  'unused-term': {
    severity: 'warning',
    message: (facts: { name: string; edition: string }) =>
      `nothing in the edition "${facts.edition}" refers to the term "${facts.name}"`,
    explain:
      'Readers find a definition only by a reference. A reference in the definition of another term counts. A reference in the definition of the term itself does not.',
    wrong: ':::term{id="light-beam"} with no [light beam](#term:light-beam) in any chapter',
    right: 'The [light beam](#term:light-beam) goes straight.',
  },
  'fault-absent': {
    message: (facts: { code: string }) => `the declared fault "${facts.code}" does not occur`,
    explain: 'A declared fault asserts that its diagnostic occurs. It no longer occurs: remove the tag.',
    wrong: '@fault overlapping-bits two bits on one position (where there are none)',
    right: 'no @fault',
  },
  'fault-unknown': {
    message: (facts: { code: string }) => `"${facts.code}" is not the code of a diagnostic`,
    explain: 'A fault names the diagnostic that it waives by its code. "uapi explain" lists them.',
    wrong: '@fault macro-unprotcted ...',
    right: '@fault macro-unprotected ...',
  },
  'unknown-carrier': {
    message: (facts: { id: string; edition: string }) =>
      `the edition "${facts.edition}" has no rule and no decision "${facts.id}"`,
    explain:
      'The ledger of objections names the rules and decisions that carry each objection: as ID in the edition of the ledger, or as EDITION/ID in another one. This one does not exist.',
    wrong: 'carries: [lamp.dim.capabilty]',
    right: 'carries: [lamp.dim.capability]',
  },
  'unknown-edition': {
    message: (facts: { edition: string }) => `no edition "${facts.edition}"`,
    explain: 'A ledger names an edition that the manifest does not list.',
    wrong: 'outcome: deferred\nto: v3',
    right: 'outcome: deferred\nto: v2',
  },
  'unknown-replay': {
    message: (facts: { pattern: string; edition: string }) =>
      `the edition "${facts.edition}" has no transcript "${facts.pattern}"`,
    explain:
      'The ledger of compatibility names transcripts of other editions that end differently, by chapter and title as in the index of examples. "*" stands for any text. No transcript has such a name.',
    wrong: 'transcripts: [lamp-v1/lit]',
    right: 'transcripts: [lamp-v1/a-lamp-is-lit]',
  },
  'long-quotation': {
    message: (facts: { count: number; max: number }) =>
      `the quotation has ${facts.count} words, expected at most ${facts.max}`,
    explain:
      'A quotation shows the few words that a rule or a decision rests on. Everything else of a message is told in the words of the project. Quote the part that decides.',
    wrong: 'words: "a whole paragraph of the message ..."',
    right: 'words: "the lamp must be lit first"',
  },
  'unused-quotation': {
    message: (facts: { id: string; message: string }) =>
      `no rule and no decision "${facts.id}" names the message ${facts.message}`,
    explain:
      'The "carries" of a quotation lists the rules and decisions that rest on the words. Each of them names the message: a rule in "from", a decision as the holder of a position. Otherwise no page would show the quotation.',
    wrong: 'carries: [lamp.dim.capabilty]',
    right: 'carries: [lamp.dim.capability]',
  },
  'message-without-objection': {
    message: (facts: { text: string }) => `the ledger of objections does not name the message ${facts.text}`,
    explain:
      'The ledger of objections contains every message of the thread: with its objections and requests, or under "silent" with the reason why it has none.',
    wrong: 'silent: []',
    right: 'silent:\n  - { message: bob 2024-05-02 11:30, why: it only agrees }',
  },
} satisfies Record<string, Entry>;
