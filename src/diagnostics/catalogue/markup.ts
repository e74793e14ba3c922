// SPDX-License-Identifier: MIT
// Diagnostics of how chapters are written: front matter, directives, fences, and the Markdown that outputs can show.

import type { Entry } from '../diagnostic.js';
import { unexpected } from './wording.js';

export const markupDiagnostics = {
  'front-matter-missing': {
    message: () => 'the chapter has no front matter, expected --- on the first line',
    explain:
      'A chapter starts with front matter between two lines of ---: its title, and its audience where that is not both.',
    wrong: '# The lamp',
    right: '---\ntitle: The lamp\n---',
  },
  'drawing-in-prose': {
    severity: 'warning',
    message: () => 'the lines of this paragraph look like a drawing, and a page joins them into one',
    explain:
      'Markdown takes lines that follow each other for one paragraph and fills it anew, so boxes, arrows and columns fall apart. A fence keeps lines as they are; a figure is drawn from a description; a table has columns.',
    wrong: 'off -----> on\n    light',
    right: '```text\noff -----> on\n    light\n```',
  },
  'chapter-empty': {
    message: (facts: { name: string }) => `the chapter "${facts.name}" is empty`,
    explain:
      'Nothing follows the front matter, so there would be a page without a word. Write the chapter, or take it out of the manifest.',
    wrong: '---\ntitle: The lamp\n---',
    right: '---\ntitle: The lamp\n---\n\nThe lamp gives light.',
  },
  'directive-unknown': {
    message: (facts: { name: string }) => `unexpected directive "${facts.name}"`,
    explain: 'Lines that start with colons and a name are directives. This name is none of them.',
    wrong: ':::rules{id="lamp.light" ...}',
    right: ':::rule{id="lamp.light" ...}',
  },
  'directive-colons': {
    message: (facts: { name: string; found: number; expected: string }) =>
      `unexpected ${facts.found} colon${facts.found === 1 ? '' : 's'} before "${facts.name}", expected ${facts.expected}`,
    explain:
      'A directive that holds lines starts with three colons or more, and a line of as many closes it. One that stands for itself has two and is not closed.',
    wrong: '::rule{id="lamp.light" ...}',
    right: ':::rule{id="lamp.light" ...}',
  },
  'directive-space': {
    message: (facts: { after: string }) => `unexpected space after ${facts.after} of a directive`,
    explain:
      'The name follows the colons and the brace follows the name without a space; a closing line has colons only. With a space, Markdown takes the line for plain text, and the rule is no rule.',
    wrong: ':::rule {id="lamp.light" ...}',
    right: ':::rule{id="lamp.light" ...}',
  },
  'directive-label': {
    message: (facts: { name: string }) =>
      `unexpected text in brackets after "${facts.name}", expected attributes in braces`,
    explain: 'Directives here have no label in brackets; a title is an attribute.',
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
      'A directive starts in the first column. Indented, it would belong to a list item, or be taken for code.',
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
      'A directive that holds lines ends with a line of as many colons as it starts with. Without it, Markdown gives it everything that follows, and says nothing.',
    wrong: ':::rule{id="lamp.light" ...}\nA user **may** light the lamp.\n\n:::rule{id="lamp.dim" ...}',
    right: ':::rule{id="lamp.light" ...}\nA user **may** light the lamp.\n:::\n\n:::rule{id="lamp.dim" ...}',
  },
  'directive-nesting': {
    message: (facts: { outer: string; inner: string }) =>
      `the "${facts.inner}" inside has as many colons as the "${facts.outer}" around it, expected fewer`,
    explain:
      'The first line of enough colons closes the outermost directive, so the end of an inner one would close the outer one as well. The outer one needs more colons. The same shows where the outer one was never closed.',
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
      'The line closes nothing. Either the first line of its directive is damaged, or it was closed before.',
    wrong: 'A user **may** light the lamp.\n:::',
    right: ':::rule{...}\nA user **may** light the lamp.\n:::',
  },
  'directive-torn': {
    message: (facts: { name: string }) => `the directive "${facts.name}" does not end where it seems to`,
    explain:
      'Markdown reads another extent than the lines show: colons inside a fence or a comment close the directive around them, or the directive itself stands where Markdown takes it for text. Give the directive more colons than any line inside it has.',
    wrong: ':::note{title="Why"}\n```text\n:::\n```\n:::',
    right: '::::note{title="Why"}\n```text\n:::\n```\n::::',
  },
  'directive-empty': {
    message: (facts: { name: string }) => `the directive "${facts.name}" holds nothing that counts`,
    explain: 'A note or a passage without text says nothing, and a protocol without rules has no steps.',
    wrong: ':::note{title="Why"}\n:::',
    right: ':::note{title="Why"}\nBecause it is dark.\n:::',
  },
  'stray-colons': {
    message: (facts: { found: string }) => `unexpected ${facts.found} inside a line`,
    explain:
      'Three colons stand at the start of a line, where they open or close a directive. Inside a line they are most often a directive that was joined to the line before.',
    wrong: 'Text. :::rule{id="lamp.light" ...}',
    right: 'Text.\n\n:::rule{id="lamp.light" ...}',
  },
  'attribute-syntax': {
    message: (facts: { found: string; expected: string }) =>
      `unexpected ${facts.found} among attributes, expected ${facts.expected}`,
    explain:
      'Attributes are written name=value or name="value", with spaces between them; those of a directive stand in braces, those of a fence do not.',
    wrong: ':::rule{id="lamp.light", binds=user}',
    right: ':::rule{id="lamp.light" binds=user}',
  },
  'attribute-shortcut': {
    message: (facts: { text: string }) => `unexpected "${facts.text}", expected an attribute as name="value"`,
    explain:
      'In other Markdown, #x is short for an ID and .x for a class, so that {#a.b} is the ID "a" with the class "b". Here every attribute is written out.',
    wrong: ':::rule{#lamp.light}',
    right: ':::rule{id="lamp.light"}',
  },
  'attribute-quotes': {
    message: (facts: { found: string }) => unexpected(facts.found),
    explain:
      'A value in quotes starts and ends with the same straight quote. Half a pair, or the curved quotes of a word processor, make Markdown take the whole line for text.',
    wrong: ':::note{title=“Why”}',
    right: ':::note{title="Why"}',
  },
  'attribute-without-value': {
    message: (facts: { name: string }) => `unexpected "${facts.name}" without a value`,
    explain:
      'Every attribute has a value. A lone word is most often the rest of a value with spaces that lacks its quotes.',
    wrong: ':::rule{from=ada 2024-02-01 09:30}',
    right: ':::rule{from="ada 2024-02-01 09:30"}',
  },
  'attribute-duplicate': {
    message: (facts: { name: string }) => `the attribute "${facts.name}" is given twice`,
    explain: 'Of two values one would be lost without a word.',
    wrong: ':::rule{id="lamp.light" id="lamp.dim"}',
    right: ':::rule{id="lamp.light"}',
  },
  'attribute-unknown': {
    message: (facts: { name: string; owner: string }) =>
      `unexpected attribute "${facts.name}" of ${facts.owner}`,
    explain: 'Nothing reads this attribute, so what it says would be lost. Most often it is misspelt.',
    wrong: ':::rule{id="lamp.light" bind=user}',
    right: ':::rule{id="lamp.light" binds=user}',
  },
  'attribute-missing': {
    message: (facts: { name: string; owner: string }) => `${facts.owner} lacks the attribute "${facts.name}"`,
    explain:
      'The attribute is required. A rule says whom it binds and where it comes from; an example names its rules and has a title; a figure says in words what it shows.',
    wrong: ':::rule{id="lamp.light" from="ada 2024-02-01 09:30"}',
    right: ':::rule{id="lamp.light" binds=user from="ada 2024-02-01 09:30"}',
  },
  'attribute-empty': {
    message: (facts: { name: string; owner: string }) =>
      `the attribute "${facts.name}" of ${facts.owner} is empty`,
    explain: 'An empty value says nothing. Give one, or leave an optional attribute out.',
    wrong: '```transcript rule="" title="light"',
    right: '```transcript rule="lamp.light" title="light"',
  },
  'attribute-value': {
    message: (facts: { name: string; value: string; words: readonly string[] }) =>
      `unexpected "${facts.value}" for "${facts.name}", expected one of ${facts.words.join(', ')}`,
    explain:
      'The attribute takes one of a few words. A rule binds one party only: what binds two is two rules.',
    wrong: ':::rule{id="lamp.light" binds="user driver"}',
    right: ':::rule{id="lamp.light" binds=user}',
  },
  'fence-unclosed': {
    message: (facts: { marker: string }) => `the fence is not closed, expected a line of ${facts.marker}`,
    explain:
      'A fence ends with a line of as many back-ticks as it starts with. Without it, the rest of the chapter becomes code.',
    wrong: '```text\nlit',
    right: '```text\nlit\n```',
  },
  'fence-in-fence': {
    message: () => 'unexpected fence inside a fence',
    explain:
      'A fence opens while another is open. Markdown takes it for text of the first one, up to the closing line of the second. To show a fence inside a fence, give the outer one more back-ticks.',
    wrong: '```text\nlit\n\n```text\ndark\n```',
    right: '```text\nlit\n```\n\n```text\ndark\n```',
  },
  'fence-without-language': {
    message: () => 'the fence names no language',
    explain:
      'Every fence says what it holds. A fence without a language is most often the closing half of one whose opening line is damaged.',
    wrong: '```\nlit\n```',
    right: '```text\nlit\n```',
  },
  'fence-unknown-language': {
    message: (facts: { language: string }) => `unexpected language "${facts.language}" of a fence`,
    explain:
      'Examples are ts and transcript, figures are figure; the other languages are those that the outputs can show. A misspelt example would be shown and never run.',
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
      'The chapters become a C comment and reStructuredText too, and neither can show HTML. A word in angle brackets needs back-ticks. Comments are fine.',
    wrong: 'See <errno>.',
    right: 'See `<errno>`.',
  },
  image: {
    message: () => 'unexpected image, expected a figure drawn in text',
    explain:
      'A picture can be neither reviewed in a patch nor shown in a header. Figures are fences named figure.',
    wrong: '![the lamp](lamp.png)',
    right: '```figure alt="the lamp"\n( o )\n```',
  },
  'indented-code': {
    message: () => 'unexpected indentation of four spaces, which makes code',
    explain:
      'Text indented by four spaces is code in Markdown, most often by accident. Code stands in a fence with a language.',
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
      'Outputs lie in other folders than the chapters, so a link to a file would be dead. What the uAPI holds is linked by its ID.',
    wrong: '[dimming](dimming.md)',
    right: '[dimming](#dimming)',
  },
  'table-cells': {
    message: (facts: { found: number; expected: number }) =>
      `the row has ${facts.found} cells, expected ${facts.expected}`,
    explain:
      'Markdown drops the cells that a row has too many, and leaves empty those that it lacks, without a word. A bar ends a cell even inside code.',
    wrong: '| state | bits |\n|---|---|\n| bright | `LIT|DIM` |',
    right: '| state | bits |\n|---|---|\n| bright | `LIT\\|DIM` |',
  },
  'heading-level': {
    message: (facts: { depth: number }) => `unexpected heading of level ${facts.depth}, expected 2 to 4`,
    explain: 'The title of a chapter stands in its front matter; sections start at ## and go down to ####.',
    wrong: '# The lamp',
    right: '## The lamp',
  },
  'heading-skip': {
    message: (facts: { found: number; expected: number }) =>
      `unexpected heading of level ${facts.found}, expected at most ${facts.expected}`,
    explain:
      'A section is one level below the one that holds it. reStructuredText refuses a page whose headings skip a level.',
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
    explain: 'The words of a heading are its anchor, and without letters or digits there is none.',
    wrong: '##',
    right: '## States',
  },
  'unexpected-block': {
    message: (facts: { block: string; inside: string; expected: readonly string[] }) =>
      `unexpected ${facts.block} in a ${facts.inside}, expected ${facts.expected.join(', ')}`,
    explain:
      'Not everything can stand everywhere: a rule is paragraphs and lists, a protocol has no headings, an example stands by itself and not in a list.',
    wrong: ':::rule{...}\n## Lighting\n:::',
    right: '## Lighting\n\n:::rule{...}\nA user **may** light the lamp.\n:::',
  },
} satisfies Record<string, Entry>;
