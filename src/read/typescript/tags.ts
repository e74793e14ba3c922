// SPDX-License-Identifier: MIT
// The table of tags: where each may stand, and the form of its argument.

import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import type { Declaration, Place, Waiver } from '../../model/index.js';
import { whyNoCName } from '../../text/index.js';
import type { Documentation, Tag, Word } from './documentation.js';

export type Kind = Declaration['kind'];
/** What a tag may stand on: a declaration of a kind, or a part of one. */
export type Owner = Kind | 'member' | 'bit' | 'state' | 'field' | 'callback' | 'undefined';

/** What follows a tag. `text` is free, and `symbol`, `name` and `id` are one word. */
type Argument = 'none' | 'symbol' | 'name' | 'id' | 'header' | 'words' | 'text';

interface TagRule {
  readonly owners: readonly Owner[] | 'any';
  readonly argument: Argument;
  readonly repeatable?: boolean;
}

/** The tags that say what a declaration is, with the node that each stands on. */
export const KIND_TAGS: Readonly<Record<Kind, { readonly node: string; readonly argument: Argument }>> = {
  struct: { node: 'an interface', argument: 'symbol' },
  record: { node: 'an interface', argument: 'symbol' },
  bits: { node: 'an enum', argument: 'symbol' },
  states: { node: 'an enum', argument: 'symbol' },
  constant: { node: 'a const', argument: 'symbol' },
  macro: { node: 'a const with an arrow function', argument: 'symbol' },
  capability: { node: 'a const', argument: 'symbol' },
  ioctl: { node: 'a const', argument: 'symbol' },
  region: { node: 'a const', argument: 'none' },
  arcs: { node: 'a const', argument: 'name' },
  machine: { node: 'a const', argument: 'name' },
  list: { node: 'a const', argument: 'symbol' },
  wish: { node: 'a const with an arrow function', argument: 'id' },
  algorithm: { node: 'a function', argument: 'symbol' },
};

const PARTS: Readonly<Record<string, TagRule>> = {
  bits: { owners: ['bits', 'member'], argument: 'symbol' },
  access: { owners: ['member'], argument: 'words' },
  when: { owners: ['member'], argument: 'words' },
  optional: { owners: ['bit'], argument: 'name' },
  'rules-set': { owners: ['bit'], argument: 'words' },
  'rules-clear': { owners: ['bit'], argument: 'words' },
  of: { owners: ['states'], argument: 'name' },
  defined: { owners: ['states'], argument: 'none' },
  chain: { owners: ['capability'], argument: 'symbol' },
  type: { owners: ['region'], argument: 'symbol' },
  subtype: { owners: ['region'], argument: 'symbol' },
  expand: { owners: ['macro'], argument: 'name' },
  valid: { owners: ['macro'], argument: 'name' },
  error: { owners: ['macro'], argument: 'name' },
  'defined-in': {
    owners: ['struct', 'bits', 'constant', 'macro', 'capability', 'ioctl', 'region'],
    argument: 'header',
  },
  param: { owners: ['macro', 'algorithm', 'callback'], argument: 'text', repeatable: true },
  returns: { owners: ['macro', 'algorithm', 'callback'], argument: 'text' },
  rule: { owners: ['algorithm'], argument: 'words', repeatable: true },
  vectors: { owners: ['algorithm'], argument: 'words' },
  precedence: { owners: ['list'], argument: 'words' },
  from: { owners: ['wish'], argument: 'text' },
  fault: { owners: 'any', argument: 'text', repeatable: true },
  remarks: { owners: 'any', argument: 'none' },
};

const TAGS: ReadonlyMap<string, TagRule> = new Map<string, TagRule>([
  ...Object.entries(KIND_TAGS).map(([kind, { argument }]): [string, TagRule] => [
    kind,
    { owners: [kind as Kind], argument },
  ]),
  ...Object.entries(PARTS),
]);

/** Every tag of ours, without the at-sign. */
export const TAG_NAMES: readonly string[] = [...TAGS.keys()];

const FORMS: Readonly<Record<Argument, string>> = {
  none: 'nothing',
  symbol: 'one C identifier',
  name: 'one name',
  id: 'lower-case words with hyphens between them',
  header: 'one header, as <linux/x.h>',
  words: 'at least one word',
  text: 'text',
};

/** A header of the kernel, as an include names it. */
const HEADER = /^<([a-z\d][\w-]*\/)+[\w-]+\.h>$/;

/** How an owner is named in a message. */
function ownerName(owner: Owner): string {
  switch (owner) {
    case 'member':
      return 'a struct member';
    case 'field':
    case 'callback':
      return `a ${owner} of a record`;
    case 'bit':
    case 'state':
      return `a ${owner}`;
    case 'undefined':
      return 'an undefined name';
    default:
      return `@${owner}`;
  }
}

/** The tags of one node, checked. */
export class Tags {
  readonly #documentation: Documentation;

  constructor(documentation: Documentation) {
    this.#documentation = documentation;
  }

  all(name: string): readonly Tag[] {
    return this.#documentation.tags.filter((tag) => tag.name === name);
  }

  one(name: string): Tag | undefined {
    return this.all(name)[0];
  }

  /** Whether one of them is misspelt, so that what is missing may be that one. */
  hasUnknown(): boolean {
    return this.#documentation.tags.some((tag) => !TAGS.has(tag.name));
  }

  /** The first word after a tag. */
  word(name: string): Word | undefined {
    return this.one(name)?.words[0];
  }

  /** What follows a tag, as text. */
  text(name: string): string {
    return textOf(this.one(name)?.words ?? []);
  }

  /** Text of `@param NAME - text`. */
  parameter(name: string): string {
    const tag = this.all('param').find((candidate) => candidate.words[0]?.text === name);
    return textOf(tag?.words.slice(1) ?? []).replace(/^-\s*/, '');
  }

  /** The header after `@defined-in`, without its brackets. */
  definedIn(): string | undefined {
    const text = this.word('defined-in')?.text ?? '';
    return HEADER.test(text) ? text.slice(1, -1) : undefined;
  }

  waivers(): readonly Waiver[] {
    return this.all('fault').flatMap((tag) => {
      const [code, ...reason] = tag.words;
      return code === undefined ? [] : [{ code: code.text, reason: textOf(reason), place: code.place }];
    });
  }
}

export function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}

/** What is wrong with the tags of one node, whatever the node's own reader makes of them. */
export function checkTags(documentation: Documentation, owner: Owner): readonly Diagnostic[] {
  return [
    ...documentation.tags.flatMap((tag) => checkTag(tag, owner)),
    ...repeatedTags(documentation.tags),
    ...documentation.inlineTags
      .filter((tag) => TAGS.has(tag.name))
      .map((tag) =>
        report('misplaced-tag', tag.place, {
          tag: tag.name,
          found: 'the middle of a line',
          expected: 'the start of one',
        }),
      ),
  ];
}

function checkTag(tag: Tag, owner: Owner): readonly Diagnostic[] {
  const rule = TAGS.get(tag.name);
  if (rule === undefined) return [unknownTag(tag.name, tag.place)];
  if (rule.owners !== 'any' && !rule.owners.includes(owner)) {
    const expected = rule.owners.map(ownerName).join(' or ');
    return [report('misplaced-tag', tag.place, { tag: tag.name, found: ownerName(owner), expected })];
  }
  if (tag.name === 'fault') return checkFault(tag);
  const { place } = tag.words[0] ?? tag;
  const text = textOf(tag.words);
  if (!isWellFormed(tag, rule.argument))
    return [report('tag-argument', place, { tag: tag.name, found: text, expected: FORMS[rule.argument] })];
  const why = rule.argument === 'symbol' ? whyNoCName(text) : undefined;
  return why === undefined ? [] : [report('reserved-name', place, { name: text, why })];
}

/** `names` are the tags that fit the place. */
export function unknownTag(
  name: string,
  place: Place,
  names: readonly string[] = [...TAGS.keys()],
): Diagnostic {
  const written = names.map((each) => `@${each}`);
  return report('unknown-tag', place, { tag: name }, { suggestion: didYouMean(`@${name}`, written) });
}

function isWellFormed(tag: Tag, argument: Argument): boolean {
  const [first] = tag.words;
  switch (argument) {
    case 'none':
      return first === undefined;
    case 'symbol':
      return tag.words.length === 1 && /^[A-Za-z_]\w*$/.test(first?.text ?? '');
    case 'name':
      return tag.words.length === 1;
    case 'id':
      return tag.words.length === 1 && /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(first?.text ?? '');
    case 'header':
      return tag.words.length === 1 && HEADER.test(first?.text ?? '');
    case 'words':
    case 'text':
      return first !== undefined;
    default:
      return argument satisfies never;
  }
}

/** Whether the code exists is checked where faults are applied. */
function checkFault(tag: Tag): readonly Diagnostic[] {
  const [code, ...reason] = tag.words;
  if (code !== undefined && reason.length > 0) return [];
  const expected = 'a diagnostic code and a reason';
  return [report('tag-argument', (code ?? tag).place, { tag: tag.name, found: code?.text ?? '', expected })];
}

function repeatedTags(tags: readonly Tag[]): readonly Diagnostic[] {
  return tags.flatMap((tag, index) => {
    const first = tags.findIndex((other) => other.name === tag.name);
    if (first === index || TAGS.get(tag.name)?.repeatable !== undefined) return [];
    const related = [{ place: tags[first]?.place ?? tag.place, message: 'the first one' }];
    return [report('repeated-tag', tag.place, { tag: tag.name }, { related })];
  });
}
