// SPDX-License-Identifier: MIT
// Diagnostics of the form of chapters: front matter, directives, fences, and Markdown that no output can show.

import type { Entry } from '../diagnostic.js';
import { unexpected } from './wording.js';

export const markupDiagnostics = {
  'front-matter-missing': {
    message: () => 'the chapter has no front matter, expected --- on the first line',
    explain:
      'A chapter starts with front matter between two lines of ---. It has the title, and the audience if that is not both.',
    wrong: '# The lamp',
    right: '---\ntitle: The lamp\n---',
  },
  'drawing-in-prose': {
    severity: 'warning',
    message: () => 'the lines of this paragraph look like a drawing, and a page joins them into one',
    explain:
      'Markdown joins consecutive lines into one paragraph, so boxes, arrows and columns are destroyed. Use a fence to keep lines as they are, a figure for a drawing, or a table for columns.',
    wrong: 'off -----> on\n    light',
    right: '```text\noff -----> on\n    light\n```',
  },
  'chapter-empty': {
    message: (facts: { name: string }) => `the chapter "${facts.name}" is empty`,
    explain:
      'Nothing follows the front matter, so the page would be empty. Write the chapter, or remove it from the manifest.',
    wrong: '---\ntitle: The lamp\n---',
    right: '---\ntitle: The lamp\n---\n\nThe lamp gives light.',
  },
  'directive-unknown': {
    message: (facts: { name: string }) => `unexpected directive "${facts.name}"`,
    explain: 'A line that starts with colons and a name is a directive. There is no directive of this name.',
    wrong: ':::rules{id="lamp.light" ...}',
    right: ':::rule{id="lamp.light" ...}',
  },
  'directive-colons': {
    message: (facts: { name: string; found: number; expected: string }) =>
      `unexpected ${facts.found} colon${facts.found === 1 ? '' : 's'} before "${facts.name}", expected ${facts.expected}`,
    explain:
      'A directive that contains lines starts with three or more colons, and a line of as many colons closes it. A directive without contents has two colons and is not closed.',
    wrong: '::rule{id="lamp.light" ...}',
    right: ':::rule{id="lamp.light" ...}',
  },
  'directive-space': {
    message: (facts: { after: string }) => `unexpected space after ${facts.after} of a directive`,
    explain:
      'The name follows the colons and the brace follows the name without a space; a closing line has colons only. With a space, Markdown reads the line as plain text, and the rule is lost.',
    wrong: ':::rule {id="lamp.light" ...}',
    right: ':::rule{id="lamp.light" ...}',
  },
  'directive-label': {
    message: (facts: { name: string }) =>
      `unexpected text in brackets after "${facts.name}", expected attributes in braces`,
    explain: 'A directive has no label in brackets. Write the title as an attribute.',
    wrong: ':::note[Why]',
    right: ':::note{title="Why"}',
  },
  'directive-trailing': {
    message: (facts: { name: string }) => `unexpected text after the directive "${facts.name}"`,
    explain:
      'The first line of a directive holds its name and attributes only. The text starts on the next line.',
    wrong: ':::rule{id="lamp.light" ...} A user **may** light the lamp.',
    right: ':::rule{id="lamp.light" ...}\nA user **may** light the lamp.',
  },
  'directive-indented': {
    message: (facts: { name: string }) => `unexpected indentation of the directive "${facts.name}"`,
    explain:
      'A directive starts in the first column. Markdown reads an indented one as part of a list item, or as code.',
    wrong: '  :::rule{id="lamp.light" ...}',
    right: ':::rule{id="lamp.light" ...}',
  },
  'directive-misplaced': {
    message: () => 'unexpected directive inside a line or a quote, expected it in the first column',
    explain: 'A directive starts in the first column, outside of lists and quotes.',
    wrong: '- :::note{title="Why"}',
    right: ':::note{title="Why"}',
  },
  'directive-unclosed': {
    message: (facts: { name: string }) => `the directive "${facts.name}" is not closed`,
    explain:
      'A directive that contains lines ends with a line of as many colons as it starts with. Without that line, the directive silently contains the rest of the chapter.',
    wrong: ':::rule{id="lamp.light" ...}\nA user **may** light the lamp.\n\n:::rule{id="lamp.dim" ...}',
    right: ':::rule{id="lamp.light" ...}\nA user **may** light the lamp.\n:::\n\n:::rule{id="lamp.dim" ...}',
  },
  'directive-nesting': {
    message: (facts: { outer: string; inner: string }) =>
      `the "${facts.inner}" inside has as many colons as the "${facts.outer}" around it, expected fewer`,
    explain:
      'A line of enough colons closes the outermost directive, so the end of the inner directive would close the outer one as well. Give the outer directive more colons. The diagnostic also appears if the outer directive was never closed.',
    wrong: ':::protocol{...}\n:::rule{...}\n:::\n:::',
    right: '::::protocol{...}\n:::rule{...}\n:::\n::::',
  },
  'directive-close-colons': {
    message: (facts: { found: number; expected: number }) =>
      `unexpected ${facts.found} colons to close, expected ${facts.expected}`,
    explain: 'A directive is closed by a line of exactly as many colons as it starts with.',
    wrong: '::::protocol{...}\n:::',
    right: '::::protocol{...}\n::::',
  },
  'directive-stray-close': {
    message: (facts: { colons: number }) => `unexpected line of ${facts.colons} colons: nothing is open here`,
    explain:
      'The line closes nothing. Either the first line of its directive is damaged, or the directive was closed before.',
    wrong: 'A user **may** light the lamp.\n:::',
    right: ':::rule{...}\nA user **may** light the lamp.\n:::',
  },
  'directive-torn': {
    message: (facts: { name: string }) => `the directive "${facts.name}" does not end where it seems to`,
    explain:
      'Markdown ends the directive at another line. Colons inside a fence or a comment close the directive around them, or Markdown reads the first line of the directive as text. Give the directive more colons than any line inside it has.',
    wrong: ':::note{title="Why"}\n```text\n:::\n```\n:::',
    right: '::::note{title="Why"}\n```text\n:::\n```\n::::',
  },
  'directive-empty': {
    message: (facts: { name: string }) => `the directive "${facts.name}" is empty`,
    explain: 'A note or a passage needs text, and a protocol needs rules, which are its steps.',
    wrong: ':::note{title="Why"}\n:::',
    right: ':::note{title="Why"}\nBecause it is dark.\n:::',
  },
  'stray-colons': {
    message: (facts: { found: string }) => `unexpected ${facts.found} inside a line`,
    explain:
      'Three colons stand at the start of a line, where they open or close a directive. Inside a line they are most often a directive that was accidentally joined to the previous line.',
    wrong: 'Text. :::rule{id="lamp.light" ...}',
    right: 'Text.\n\n:::rule{id="lamp.light" ...}',
  },
  'attribute-syntax': {
    message: (facts: { found: string; expected: string }) =>
      `unexpected ${facts.found} among attributes, expected ${facts.expected}`,
    explain:
      'Attributes are written name=value or name="value", with spaces between them. The attributes of a directive stand in braces, and those of a fence do not.',
    wrong: ':::rule{id="lamp.light", binds=user}',
    right: ':::rule{id="lamp.light" binds=user}',
  },
  'attribute-shortcut': {
    message: (facts: { text: string }) => `unexpected "${facts.text}", expected an attribute as name="value"`,
    explain:
      'Other dialects of Markdown read {#a.b} as the ID "a" with the class "b". Write every attribute as name="value".',
    wrong: ':::rule{#lamp.light}',
    right: ':::rule{id="lamp.light"}',
  },
  'attribute-quotes': {
    message: (facts: { found: string }) => unexpected(facts.found),
    explain:
      'A value in quotes starts and ends with the same straight quote. With one quote missing, or with the curved quotes of a word processor, Markdown reads the whole line as text.',
    wrong: ':::note{title=“Why”}',
    right: ':::note{title="Why"}',
  },
  'attribute-without-value': {
    message: (facts: { name: string }) => `unexpected "${facts.name}" without a value`,
    explain:
      'Every attribute has a value. A lone word is most often part of a value that contains spaces and has no quotes.',
    wrong: ':::rule{from=ada 2024-02-01 09:30}',
    right: ':::rule{from="ada 2024-02-01 09:30"}',
  },
  'attribute-duplicate': {
    message: (facts: { name: string }) => `the attribute "${facts.name}" is given twice`,
    explain: 'One of the two values would be lost.',
    wrong: ':::rule{id="lamp.light" id="lamp.dim"}',
    right: ':::rule{id="lamp.light"}',
  },
  'attribute-unknown': {
    message: (facts: { name: string; owner: string }) =>
      `unexpected attribute "${facts.name}" of ${facts.owner}`,
    explain: 'Nothing reads this attribute, so its value would be lost. Most often its name is misspelt.',
    wrong: ':::rule{id="lamp.light" bind=user}',
    right: ':::rule{id="lamp.light" binds=user}',
  },
  'attribute-missing': {
    message: (facts: { name: string; owner: string }) => `${facts.owner} lacks the attribute "${facts.name}"`,
    explain:
      'The attribute is required. A rule needs a party and a source, an example needs its rules and a title, and a figure needs a description in words.',
    wrong: ':::rule{id="lamp.light" from="ada 2024-02-01 09:30"}',
    right: ':::rule{id="lamp.light" binds=user from="ada 2024-02-01 09:30"}',
  },
  'attribute-empty': {
    message: (facts: { name: string; owner: string }) =>
      `the attribute "${facts.name}" of ${facts.owner} is empty`,
    explain: 'The attribute has no value. Write one, or leave out the attribute if it is optional.',
    wrong: '```transcript rule="" title="light"',
    right: '```transcript rule="lamp.light" title="light"',
  },
  'attribute-value': {
    message: (facts: { name: string; value: string; words: readonly string[] }) =>
      `unexpected "${facts.value}" for "${facts.name}", expected one of ${facts.words.join(', ')}`,
    explain:
      'The attribute takes one of a few words. A rule binds one party only. Write two rules if two parties are bound.',
    wrong: ':::rule{id="lamp.light" binds="user driver"}',
    right: ':::rule{id="lamp.light" binds=user}',
  },
  'fence-unclosed': {
    message: (facts: { marker: string }) => `the fence is not closed, expected a line of ${facts.marker}`,
    explain:
      'A fence ends with a line of as many back-ticks as it starts with. Without that line, the rest of the chapter becomes code.',
    wrong: '```text\nlit',
    right: '```text\nlit\n```',
  },
  'fence-in-fence': {
    message: () => 'unexpected fence inside a fence',
    explain:
      'A fence opens while another fence is open. Markdown reads it as text of the first fence, which ends at the closing line of the second. To show a fence inside a fence, give the outer one more back-ticks.',
    wrong: '```text\nlit\n\n```text\ndark\n```',
    right: '```text\nlit\n```\n\n```text\ndark\n```',
  },
  'fence-without-language': {
    message: () => 'the fence names no language',
    explain:
      'Every fence names the language of its contents. A fence without a language is most often the closing line of a fence with a damaged opening line.',
    wrong: '```\nlit\n```',
    right: '```text\nlit\n```',
  },
  'fence-unknown-language': {
    message: (facts: { language: string }) => `unexpected language "${facts.language}" of a fence`,
    explain:
      'Examples have the language ts or transcript, and figures have figure. The outputs can show some other languages. An example with a misspelt language would be shown and never run.',
    wrong: '```transkript rule="lamp.light" title="light"',
    right: '```transcript rule="lamp.light" title="light"',
  },
  'comment-unclosed': {
    message: () => 'the comment is not closed, expected -->',
    explain: 'A comment ends with -->. Without it, the rest of the chapter is a comment.',
    wrong: '<!-- to do',
    right: '<!-- to do -->',
  },
  html: {
    message: (facts: { text: string }) => `unexpected HTML "${facts.text}"`,
    explain:
      'The build also makes C comments and reStructuredText of the chapters, and neither can show HTML. Write a word in angle brackets with back-ticks. Comments are allowed.',
    wrong: 'See <errno>.',
    right: 'See `<errno>`.',
  },
  image: {
    message: () => 'unexpected image, expected a figure drawn in text',
    explain:
      'A picture cannot be reviewed in a patch or shown in a header. Draw a figure in text, in a fence named figure.',
    wrong: '![the lamp](lamp.png)',
    right: '```figure alt="the lamp"\n( o )\n```',
  },
  'indented-code': {
    message: () => 'unexpected indentation of four spaces, which makes code',
    explain:
      'Text that is indented by four spaces is code in Markdown, most often by accident. Write code in a fence with a language.',
    wrong: '    lit',
    right: '```text\nlit\n```',
  },
  'markdown-unsupported': {
    message: (facts: { what: string }) => `${unexpected(facts.what)}, which no output can show`,
    explain:
      'Chapters use the part of Markdown that a C comment, the pages and the site can all show: paragraphs, lists, tables, code, emphasis and links.',
    wrong: '> The lamp is lit.',
    right: 'The lamp is lit.',
  },
  'relative-link': {
    message: (facts: { url: string }) => `unexpected link to "${facts.url}", expected https://... or #ID`,
    explain:
      'The outputs are in other folders than the chapters, so a link to a file would be dead. Link to a part of the uAPI by its ID.',
    wrong: '[dimming](dimming.md)',
    right: '[dimming](#dimming)',
  },
  'table-cells': {
    message: (facts: { found: number; expected: number }) =>
      `the row has ${facts.found} cells, expected ${facts.expected}`,
    explain:
      'Markdown silently drops surplus cells of a row, and leaves missing cells empty. A bar ends a cell even inside code.',
    wrong: '| state | bits |\n|---|---|\n| bright | `LIT|DIM` |',
    right: '| state | bits |\n|---|---|\n| bright | `LIT\\|DIM` |',
  },
  'heading-level': {
    message: (facts: { depth: number }) => `unexpected heading of level ${facts.depth}, expected 2 to 4`,
    explain: 'The title of a chapter is in its front matter. Sections have the levels ## to ####.',
    wrong: '# The lamp',
    right: '## The lamp',
  },
  'heading-skip': {
    message: (facts: { found: number; expected: number }) =>
      `unexpected heading of level ${facts.found}, expected at most ${facts.expected}`,
    explain:
      'A section is one level below the section that contains it. reStructuredText refuses a page with headings that skip a level.',
    wrong: '## States\n\n#### Lit',
    right: '## States\n\n### Lit',
  },
  'heading-underlined': {
    message: () => 'unexpected line under text, which makes it a heading',
    explain:
      'A line of dashes or equal signs right under a paragraph makes a heading of it, most often by accident. Headings start with ##.',
    wrong: 'The lamp is lit.\n---',
    right: 'The lamp is lit.',
  },
  'heading-empty': {
    message: () => 'the heading has no words',
    explain: 'The anchor of a heading is made of its letters and digits, and this heading has none.',
    wrong: '##',
    right: '## States',
  },
  'unexpected-block': {
    message: (facts: { block: string; inside: string; expected: readonly string[] }) =>
      `unexpected ${facts.block} in a ${facts.inside}, expected ${facts.expected.join(', ')}`,
    explain:
      'Each directive can contain only certain blocks. For example, a rule contains paragraphs and lists, a protocol contains no headings, and no list contains an example.',
    wrong: ':::rule{...}\n## Lighting\n:::',
    right: '## Lighting\n\n:::rule{...}\nA user **may** light the lamp.\n:::',
  },
} satisfies Record<string, Entry>;
