// SPDX-License-Identifier: MIT
// Diagnostics of what chapters say: rules, decisions, references, symbols. How they are written is in `markup.ts`.

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
      `the rule ID "${facts.id}" differs from the retired ID "${facts.retired}" by one slip of a finger`,
    explain:
      'One of the two may be a typing error. A typing error in the ledger of retired IDs would free the ID that was meant, and a rule could use it again with another meaning. ' +
      'Correct the one that is wrong. Where both are right, declare the fault on the rule, with the reason.',
    wrong: ':::rule{id="lamp.bulb" ...}   # the ledger has lamp.blub',
    right: ':::rule{id="lamp.filament" ...}   # the ledger has lamp.bulb',
  },
  'duplicate-id': {
    message: (facts: { id: string; kind: string }) => `unexpected second ${facts.kind} "${facts.id}"`,
    explain:
      'An ID names one thing in an edition. Two with the same ID are most often a copy whose ID was left as it was.',
    wrong: ':::rule{id="lamp.light" ...}\n:::rule{id="lamp.light" ...}',
    right: ':::rule{id="lamp.light" ...}\n:::rule{id="lamp.dim" ...}',
  },
  'typed-step': {
    message: (facts: { text: string }) =>
      `unexpected "${facts.text}", expected a reference that counts itself`,
    explain:
      'The letter of a step follows from the order of the rules in its protocol. A letter that was typed is wrong as soon as a step is added or moved, and nothing would say so. ' +
      'An empty reference with "step:" before the ID of the rule reads as the letter of today, and leads to the rule. "steps:" before the ID of a protocol reads as their number. ' +
      'Where the letter is an article, choose another word for it.',
    wrong: 'The user goes on with step b.',
    right: 'The user goes on with [](#step:lamp.step.dim).',
  },
  'no-step': {
    message: (facts: { id: string }) => `the rule "${facts.id}" is a step of no protocol`,
    explain:
      'A reference with "step:" reads as the letter of a step, which only a rule inside of a protocol has.',
    wrong: '[](#step:lamp.light)   # a rule outside of protocols',
    right: '[](#lamp.light)',
  },
  'duplicate-anchor': {
    message: (facts: { anchor: string; other: string }) =>
      `unexpected anchor "${facts.anchor}", which a ${facts.other} already has`,
    explain:
      'References go by ID, whatever it belongs to: a rule, a decision, a protocol or a chapter. Two of them with one ID would make a reference ambiguous. The title of a chapter and its headings need different words for the same reason.',
    wrong: '## States\n...\n## States',
    right: '## States\n...\n## States after a reset',
  },
  'force-missing': {
    message: () => 'the rule has no force, expected one bold word',
    explain:
      'A rule says how much it binds by one bold word: must, must not, should, should not or may. It is bold so that a reader finds it, and so that the tool knows it.',
    wrong: 'A user must dim the lamp first.',
    right: 'A user **must** dim the lamp first.',
  },
  'force-unknown': {
    message: (facts: { text: string }) =>
      `unexpected bold "${facts.text}", expected must, must not, should, should not or may`,
    explain:
      'In a rule, bold is kept for the force. The words are those five, in lower case: "shall" means the same as "must", "can" says what is possible and not what is allowed, and "may not" can be read in two ways.',
    wrong: 'A user **shall** dim the lamp first.',
    right: 'A user **must** dim the lamp first.',
  },
  'force-twice': {
    message: () => 'unexpected second force, expected one',
    explain:
      'A rule says one thing, with one force. Two forces are two rules: each needs an ID and examples of its own.',
    wrong: 'A user **must** dim the lamp and **should** wait.',
    right: ':::rule{...}\nA user **must** dim the lamp.\n:::\n:::rule{...}\nA user **should** wait.\n:::',
  },
  'force-negated': {
    message: (facts: { force: string; whole: string }) =>
      `the force is "${facts.force}", but the words say "${facts.whole}"`,
    explain:
      'The bold word and the words after it disagree: the tool would record the opposite of what the sentence says. A prohibition is **must not** or **should not**, both words bold; what is not required is best said by a rule with **may**.',
    wrong: 'A user **may** not light the lamp.',
    right: 'A user **must not** light the lamp.',
  },
  'force-word': {
    message: (facts: { word: string }) => `unexpected "${facts.word}" in plain text beside the force`,
    explain:
      'A word that states a force stands in the rule but is not the bold one, so the sentence binds in two ways. Reword it ("may" of possibility is "can"), or make two rules.',
    wrong: 'A user **should** wait, and must not hurry.',
    right: 'A user **should** wait without hurry.',
  },
  'rule-empty': {
    message: () => 'the rule is empty, expected a sentence',
    explain: 'Between the opening and the closing colons stands the sentence that binds.',
    wrong: ':::rule{id="lamp.light" binds=user from="ada 2024-02-01 09:30"}\n:::',
    right:
      ':::rule{id="lamp.light" binds=user from="ada 2024-02-01 09:30"}\nA user **may** light the lamp.\n:::',
  },
  'rule-in-rule': {
    message: () => 'unexpected rule inside a rule',
    explain:
      'A rule says one thing and holds no other rule. Rules that belong together stand beside one another, or in a protocol.',
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
      'Who said it: a message, as ada 2024-02-01 09:30 (UTC), or decision:ID where no message does. Several are separated by semicolons.',
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
      'Code in back-ticks that looks like a symbol must be one: a C name, a member, a bit by its short name, or a TypeScript name. So a name that is renamed cannot live on in the prose. Names of other headers are listed under external in uapi.yaml.',
    wrong: '`lamp_stat`',
    right: '`lamp_state`',
  },
  'unknown-declaration': {
    message: (facts: { name: string; edition: string }) =>
      `the edition "${facts.edition}" has no declaration "${facts.name}"`,
    explain: 'The directive shows a declaration, by its TypeScript name.',
    wrong: '::declaration{name=lamp_info}',
    right: '::declaration{name=LampInfo}',
  },
  'unknown-machine': {
    message: (facts: { name: string; edition: string }) =>
      `the edition "${facts.edition}" has no state machine "${facts.name}"`,
    explain: 'The directive shows what follows from a declaration with `@machine`, by its TypeScript name.',
    wrong: '::machine{name=LampState show=table}',
    right: '::machine{name=LAMP show=table}',
  },
  'dead-reference': {
    message: (facts: { id: string; edition: string }) =>
      `the edition "${facts.edition}" has nothing with the ID "${facts.id}"`,
    explain:
      'A reference points to a rule, a decision, a protocol or a chapter of the same edition, by ID; to a term, by term: and its ID.',
    wrong: 'See [](#lamp.lihgt).',
    right: 'See [](#lamp.light).',
  },
  'unknown-term': {
    message: (facts: { id: string; edition: string }) =>
      `the edition "${facts.edition}" has no term "${facts.id}"`,
    explain:
      'A reference that begins with term: points to a term of the same edition, which a chapter of this edition defines with :::term. The words between the brackets are what the reader sees; the ID says what they mean.',
    wrong: 'The [beam](#term:light-beem) goes straight.',
    right: 'The [beam](#term:light-beam) goes straight.',
  },
  'ill-formed-term': {
    message: (facts: { name: string }) => `unexpected name "${facts.name}", expected words as in a sentence`,
    explain:
      'A term is called by words of letters, digits and underscores. A space, a dot, a slash or a hyphen may stand between two of them. Other names go into also="...", with semicolons between them. What is code stays code: a symbol is explained where it is declared.',
    wrong: ':::term{id="light-beam" name="beam (of light)"}',
    right: ':::term{id="light-beam" name="light beam" also="beam"}',
  },
  'audience-nowhere': {
    message: (facts: { what: string }) => `${facts.what} reaches no output`,
    explain:
      'The audience of the chapter and that of the passage have nothing in common. Decisions, examples, figures, notes and plain paragraphs go to the pages; paragraphs go to the header inside :::header only.',
    wrong: '---\ntitle: The lamp\naudience: header\n---\n\nA plain paragraph.',
    right: '---\ntitle: The lamp\naudience: header\n---\n\n:::header\nA paragraph of the header.\n:::',
  },
  'decision-part': {
    message: () => 'unexpected text in a decision, expected a paragraph that starts with a bold name',
    explain:
      'A decision is made of paragraphs, each with a bold name in front: **Question.**, one for each position, and **Why.** last. Only after **Why.** may other paragraphs follow.',
    wrong: 'Nobody objected.',
    right: '**Allow** (ada 2024-02-01 09:30): nobody objected.',
  },
  'decision-without-question': {
    message: () => 'the decision has no question',
    explain: 'A decision starts with the question that it answers: a paragraph with **Question.** in front.',
    wrong: ':::decision{...}\n**Allow** (project): ...',
    right: ':::decision{...}\n**Question.** May two lamps be lit?\n\n**Allow** (project): ...',
  },
  'decision-without-position': {
    message: () => 'the decision has no position',
    explain:
      'A decision records each answer that was argued for, with who held it, and names the one that the edition chose.',
    wrong: '**Question.** May two lamps be lit?\n\n**Why.** It is bright.',
    right:
      '**Question.** May two lamps be lit?\n\n**Allow** (ada 2024-02-01 09:30): yes.\n\n**Why.** It is bright.',
  },
  'decision-without-why': {
    message: () => 'the decision has no reason',
    explain:
      'A decision ends with why it was made so: a paragraph with **Why.** in front. Without it the dispute would start again.',
    wrong: '**Allow** (project): yes.',
    right: '**Allow** (project): yes.\n\n**Why.** It is bright.',
  },
  'decision-without-holder': {
    message: (facts: { name: string }) =>
      `nobody holds the position "${facts.name}", expected messages in parentheses`,
    explain: 'After the bold name of a position stands who held it: messages, or (project) where nobody did.',
    wrong: '**Allow**: yes.',
    right: '**Allow** (ada 2024-02-01 09:30): yes.',
  },
  'decision-duplicate-position': {
    message: (facts: { name: string }) => `unexpected second position "${facts.name}"`,
    explain:
      'Positions are told apart by their names. Several holders of one position stand together in its parentheses.',
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
