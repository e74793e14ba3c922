// SPDX-License-Identifier: MIT
// Diagnostics of the contents of chapters: rules, decisions, references, symbols. `markup.ts` has those of the form.

import type { Entry } from '../diagnostic.js';

export const proseDiagnostics = {
  'ill-formed-id': {
    message: (facts: { id: string }) =>
      `unexpected rule ID "${facts.id}", expected two to four parts, as state.light.twice`,
    explain:
      'A rule has a dotted ID that goes from the general to the specific: two to four parts of lower-case letters, digits and hyphens. It is the anchor in the pages and is cited from elsewhere, so its form is fixed.',
    wrong: ':::rule{id="LightTwice" binds=user from="ada 2024-02-01 09:30"}',
    right: ':::rule{id="state.light-twice" binds=user from="ada 2024-02-01 09:30"}',
  },
  'ill-formed-anchor': {
    message: (facts: { id: string; kind: string }) =>
      `unexpected ID "${facts.id}" of a ${facts.kind}, expected lower-case words with hyphens`,
    explain:
      'The ID of a decision or a protocol is its anchor in the pages: lower-case letters and digits, with hyphens or dots between words.',
    wrong: ':::decision{id="Two Lamps" chose=allow}',
    right: ':::decision{id="two-lamps" chose=allow}',
  },
  'retired-id': {
    message: (facts: { id: string; reason: string }) =>
      `the rule ID "${facts.id}" was retired: ${facts.reason}`,
    explain:
      'An ID is never used again, because something outside may still cite it with its old meaning. The ledger of retired IDs keeps them. Give the rule a new ID.',
    wrong: ':::rule{id="lamp.bulb" binds=user from="ada 2024-02-01 09:30"}   # lamp.bulb is retired',
    right: ':::rule{id="lamp.filament" binds=user from="ada 2024-02-01 09:30"}',
  },
  'retired-id-near': {
    message: (facts: { id: string; retired: string }) =>
      `the rule ID "${facts.id}" differs from the retired ID "${facts.retired}" by a single typing error`,
    explain:
      'One of the two may be a typing error. A typing error in the ledger of retired IDs would free the ID that was meant, and a rule could use it again with another meaning. ' +
      'Correct the one that is wrong. If both are right, declare the fault on the rule, with the reason.',
    wrong: ':::rule{id="lamp.bulb" ...}   # the ledger has lamp.blub',
    right: ':::rule{id="lamp.filament" ...}   # the ledger has lamp.bulb',
  },
  'duplicate-id': {
    message: (facts: { id: string; kind: string }) => `unexpected second ${facts.kind} "${facts.id}"`,
    explain:
      'An ID names one thing in an edition. Most often the second one is a copy that still has the ID of the first.',
    wrong: ':::rule{id="lamp.light" ...}\n:::rule{id="lamp.light" ...}',
    right: ':::rule{id="lamp.light" ...}\n:::rule{id="lamp.dim" ...}',
  },
  'typed-step': {
    message: (facts: { text: string }) => `unexpected "${facts.text}", expected a reference to the step`,
    explain:
      'The letter of a step follows from the order of the rules in its protocol. A letter that is typed by hand becomes wrong when a step is added or moved, and nothing would report it. ' +
      'An empty reference with "step:" before the ID of the rule shows the current letter, and links to the rule. "steps:" before the ID of a protocol shows the number of its steps. ' +
      'If the letter is the article "a", choose another word.',
    wrong: 'The user goes on with step b.',
    right: 'The user goes on with [](#step:lamp.step.dim).',
  },
  'no-step': {
    message: (facts: { id: string }) => `the rule "${facts.id}" is a step of no protocol`,
    explain:
      'A reference with "step:" shows the letter of a step. Only a rule inside a protocol has a letter.',
    wrong: '[](#step:lamp.light)   # a rule outside of protocols',
    right: '[](#lamp.light)',
  },
  'duplicate-anchor': {
    message: (facts: { anchor: string; other: string }) =>
      `unexpected anchor "${facts.anchor}", which a ${facts.other} already has`,
    explain:
      'A reference names a rule, a decision, a protocol or a chapter by its ID. If two of them had the same ID, the reference would be ambiguous. For the same reason, the title of a chapter and its headings need different words.',
    wrong: '## States\n...\n## States',
    right: '## States\n...\n## States after a reset',
  },
  'force-missing': {
    message: () => 'the rule has no force, expected one bold word',
    explain:
      'One bold word of a rule is its force: must, must not, should, should not or may. The word is bold so that readers and the tool find it.',
    wrong: 'A user must dim the lamp first.',
    right: 'A user **must** dim the lamp first.',
  },
  'force-unknown': {
    message: (facts: { text: string }) =>
      `unexpected bold "${facts.text}", expected must, must not, should, should not or may`,
    explain:
      'In a rule, only the force is bold. It is one of these five, in lower case. "shall" means the same as "must", "can" says what is possible and not what is allowed, and "may not" has two meanings.',
    wrong: 'A user **shall** dim the lamp first.',
    right: 'A user **must** dim the lamp first.',
  },
  'force-twice': {
    message: () => 'unexpected second force, expected one',
    explain:
      'A rule says one thing, with one force. Write two rules for two forces. Each needs an ID and examples of its own.',
    wrong: 'A user **must** dim the lamp and **should** wait.',
    right: ':::rule{...}\nA user **must** dim the lamp.\n:::\n:::rule{...}\nA user **should** wait.\n:::',
  },
  'force-negated': {
    message: (facts: { force: string; whole: string }) =>
      `the force is "${facts.force}", but the words say "${facts.whole}"`,
    explain:
      'The bold word and the words after it disagree: the tool would record the opposite of what the sentence says. A prohibition is **must not** or **should not**, with both words bold. For something that is not required, write a rule with **may**.',
    wrong: 'A user **may** not light the lamp.',
    right: 'A user **must not** light the lamp.',
  },
  'force-word': {
    message: (facts: { word: string }) => `unexpected "${facts.word}" in plain text beside the force`,
    explain:
      'The rule contains a second word that states a force, so the sentence binds in two ways. Reword it (write "can" for a possibility), or write two rules.',
    wrong: 'A user **should** wait, and must not hurry.',
    right: 'A user **should** wait without hurry.',
  },
  'rule-empty': {
    message: () => 'the rule is empty, expected a sentence',
    explain: 'A rule contains a sentence between the opening and the closing colons.',
    wrong: ':::rule{id="lamp.light" binds=user from="ada 2024-02-01 09:30"}\n:::',
    right:
      ':::rule{id="lamp.light" binds=user from="ada 2024-02-01 09:30"}\nA user **may** light the lamp.\n:::',
  },
  'rule-in-rule': {
    message: () => 'unexpected rule inside a rule',
    explain:
      'A rule says one thing and contains no other rule. Write rules that belong together one after the other, or put them into a protocol.',
    wrong: '::::rule{...}\n:::rule{...}\n:::\n::::',
    right: '::::protocol{...}\n:::rule{...}\n:::\n::::',
  },
  'ill-formed-fault': {
    message: (facts: { text: string }) => `unexpected fault "${facts.text}", expected a code and a reason`,
    explain:
      'A declared fault names the diagnostic that it waives, by its code, and says why the fault stays: fault="CODE reason".',
    wrong: ':::rule{... fault="because"}',
    right: ':::rule{... fault="force-word the sentence is quoted from the old header"}',
  },
  'ill-formed-provenance': {
    message: (facts: { text: string }) =>
      `unexpected "${facts.text}", expected AUTHOR DATE TIME or decision:ID`,
    explain:
      'The source of a rule is a message, as ada 2024-02-01 09:30 (UTC), or decision:ID if no message says it. Separate several sources by semicolons.',
    wrong: 'from="ada, 1 Feb"',
    right: 'from="ada 2024-02-01 09:30"',
  },
  'unknown-message': {
    message: (facts: { text: string }) => `there is no message "${facts.text}" in the ledger`,
    explain:
      'The ledger of messages lists every message of the thread by author, date and time. This one is not there.',
    wrong: 'from="ada 2024-02-01 09:31"',
    right: 'from="ada 2024-02-01 09:30"',
  },
  'unknown-decision': {
    message: (facts: { id: string; edition: string }) =>
      `the edition "${facts.edition}" has no decision "${facts.id}"`,
    explain:
      'A rule on which the thread is silent names the decision that carries it, and that decision must be in a chapter of the same edition.',
    wrong: 'from="decision:two-lamp"',
    right: 'from="decision:two-lamps"',
  },
  'unknown-symbol': {
    message: (facts: { text: string; edition: string }) =>
      `the edition "${facts.edition}" declares no \`${facts.text}\``,
    explain:
      'Code in back-ticks that looks like a symbol must be one: a C name, a member, a bit by its short name, or a TypeScript name. This finds names in the prose that were renamed in the declarations. The manifest lists names of other headers under external.',
    wrong: '`lamp_stat`',
    right: '`lamp_state`',
  },
  'unknown-declaration': {
    message: (facts: { name: string; edition: string }) =>
      `the edition "${facts.edition}" has no declaration "${facts.name}"`,
    explain: 'The directive shows the declaration with this TypeScript name.',
    wrong: '::declaration{name=lamp_info}',
    right: '::declaration{name=LampInfo}',
  },
  'unknown-machine': {
    message: (facts: { name: string; edition: string }) =>
      `the edition "${facts.edition}" has no state machine "${facts.name}"`,
    explain:
      'The directive shows the state machine with this TypeScript name, a declaration with `@machine`.',
    wrong: '::machine{name=LampState show=table}',
    right: '::machine{name=LAMP show=table}',
  },
  'dead-reference': {
    message: (facts: { id: string; edition: string }) =>
      `the edition "${facts.edition}" has nothing with the ID "${facts.id}"`,
    explain:
      'A reference names a rule, a decision, a protocol or a chapter of the same edition by its ID. A reference to a term has term: before the ID.',
    wrong: 'See [](#lamp.lihgt).',
    right: 'See [](#lamp.light).',
  },
  'unknown-term': {
    message: (facts: { id: string; edition: string }) =>
      `the edition "${facts.edition}" has no term "${facts.id}"`,
    explain:
      'A reference that begins with term: names a term of the same edition. A chapter of this edition defines it with :::term. Readers see the words between the brackets.',
    wrong: 'The [beam](#term:light-beem) goes straight.',
    right: 'The [beam](#term:light-beam) goes straight.',
  },
  'ill-formed-term': {
    message: (facts: { name: string }) => `unexpected name "${facts.name}", expected words as in a sentence`,
    explain:
      'The name of a term is words of letters, digits and underscores, with a space, a dot, a slash or a hyphen between two of them. Write other names into also="...", with semicolons between them. A symbol is no term: its declaration explains it.',
    wrong: ':::term{id="light-beam" name="beam (of light)"}',
    right: ':::term{id="light-beam" name="light beam" also="beam"}',
  },
  'audience-nowhere': {
    message: (facts: { what: string }) => `${facts.what} reaches no output`,
    explain:
      'The audience of the chapter excludes the audience of the passage. Decisions, examples, figures, notes and plain paragraphs go to the pages. Paragraphs go to the header only inside :::header.',
    wrong: '---\ntitle: The lamp\naudience: header\n---\n\nA plain paragraph.',
    right: '---\ntitle: The lamp\naudience: header\n---\n\n:::header\nA paragraph of the header.\n:::',
  },
  'decision-part': {
    message: () => 'unexpected text in a decision, expected a paragraph that starts with a bold name',
    explain:
      'Each paragraph of a decision starts with a bold name: **Question.**, then one for each position, then **Why.** Other paragraphs may follow only after **Why.**',
    wrong: 'Nobody objected.',
    right: '**Allow** (ada 2024-02-01 09:30): nobody objected.',
  },
  'decision-without-question': {
    message: () => 'the decision has no question',
    explain: 'A decision starts with its question: a paragraph that begins with **Question.**',
    wrong: ':::decision{...}\n**Allow** (project): ...',
    right: ':::decision{...}\n**Question.** May two lamps be lit?\n\n**Allow** (project): ...',
  },
  'decision-without-position': {
    message: () => 'the decision has no position',
    explain:
      'A decision records each position that somebody argued for, with its holders, and names the position that the edition chose.',
    wrong: '**Question.** May two lamps be lit?\n\n**Why.** It is bright.',
    right:
      '**Question.** May two lamps be lit?\n\n**Allow** (ada 2024-02-01 09:30): yes.\n\n**Why.** It is bright.',
  },
  'decision-without-why': {
    message: () => 'the decision has no reason',
    explain:
      'A decision ends with its reason: a paragraph that begins with **Why.** Without the reason the dispute would start again.',
    wrong: '**Allow** (project): yes.',
    right: '**Allow** (project): yes.\n\n**Why.** It is bright.',
  },
  'decision-without-holder': {
    message: (facts: { name: string }) =>
      `nobody holds the position "${facts.name}", expected messages in parentheses`,
    explain:
      'The bold name of a position is followed by its holders in parentheses: messages, or (project) if nobody in the thread held it.',
    wrong: '**Allow**: yes.',
    right: '**Allow** (ada 2024-02-01 09:30): yes.',
  },
  'decision-duplicate-position': {
    message: (facts: { name: string }) => `unexpected second position "${facts.name}"`,
    explain:
      'Each position has a name of its own. Write several holders of one position together in its parentheses.',
    wrong: '**Allow** (ada 2024-02-01 09:30): yes.\n\n**Allow** (bob 2024-02-01 10:00): yes.',
    right: '**Allow** (ada 2024-02-01 09:30; bob 2024-02-01 10:00): yes.',
  },
  'decision-unknown-position': {
    message: (facts: { name: string }) =>
      `the decision chose "${facts.name}", which is none of its positions`,
    explain: 'The attribute chose gives the bold name of a position in lower case, with hyphens for spaces.',
    wrong: ':::decision{id="two-lamps" chose=alow}\n**Allow** (project): yes.',
    right: ':::decision{id="two-lamps" chose=allow}\n**Allow** (project): yes.',
  },
} satisfies Record<string, Entry>;
