// SPDX-License-Identifier: MIT
// Links into a playground, and a history as the text that is copied. What a link is to run stands behind the `#`, so that nothing
// is sent anywhere, and a page that was opened from a disk can read it as well. The words are those of the edition's transcripts,
// and the verbs of its own.

import type { Lexicon } from '../../../read/transcript/words.js';
import type { Playground } from '../../../runtime/playground.js';
import type { EditionData, PlaygroundData } from '../data.js';

/** What a link asks for. */
type LinkContent =
  | {
      /** Runs this transcript. */
      readonly kind: 'transcript';
      readonly edition: string;
      readonly text: string;
    }
  | {
      /** Runs an example of a chapter. */
      readonly kind: 'example';
      readonly edition: string;
      /** `chapter/slug`. */
      readonly example: string;
    }
  | {
      /** Starts with an edition, and runs nothing. */
      readonly kind: 'edition';
      readonly edition: string;
    };

/** The fragment of a link, with its `#`. */
export function linkFragment(content: LinkContent): string {
  const parameters = new URLSearchParams({ edition: content.edition });
  if (content.kind === 'transcript') parameters.set('transcript', content.text);
  if (content.kind === 'example') parameters.set('example', content.example);
  return `#${parameters}`;
}

/** @returns Undefined for a fragment that is no such link: that of a heading, or none. */
export function readLink(fragment: string): LinkContent | undefined {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const [edition, text, example] = ['edition', 'transcript', 'example'].map((name) => parameters.get(name));
  if (edition === null || edition === undefined) return undefined;
  if (typeof text === 'string') return { kind: 'transcript', edition, text };
  return typeof example === 'string' ? { kind: 'example', edition, example } : { kind: 'edition', edition };
}

/** What a link has run, and in which edition; undefined where it names what there is not. */
export function transcriptOf(
  link: LinkContent,
  { editions }: PlaygroundData,
): { readonly edition: string; readonly text: string } | undefined {
  const found = editions.find(({ name }) => name === link.edition);
  if (found === undefined) return undefined;
  const { name: edition, examples } = found;
  switch (link.kind) {
    case 'edition':
      return { edition, text: '' };
    case 'transcript':
      return { edition, text: link.text };
    case 'example': {
      const code = examples.find(({ id }) => id === link.example)?.code;
      return code === undefined ? undefined : { edition, text: code };
    }
    default:
      return link satisfies never;
  }
}

const HEAD = /^\s*#\s*edition:?\s+([\w.-]+)/;

export function printTranscript(edition: string, lines: string): string {
  return `# edition ${edition}\n${lines}`;
}

/** The edition that a text says it is of, and where, both from 1; undefined where it says nothing. */
export function editionOfTranscript(
  text: string,
): { readonly edition: string; readonly line: number; readonly column: number } | undefined {
  const found = HEAD.exec(text);
  if (found === null) return undefined;
  const edition = found[1]!;
  const lines = found[0].slice(0, -edition.length).split('\n');
  return { edition, line: lines.length, column: lines.at(-1)!.length + 1 };
}

export function playgroundLexicon(edition: EditionData, playground: Playground): Lexicon {
  const values = Object.entries(edition.values).map(([name, digits]) => [name, BigInt(digits)] as const);
  return {
    verbs: new Map([...edition.verbs, ...playground.verbs].map((verb) => [verb.name, verb])),
    fields: new Map(edition.fields.map((field) => [field.name, field])),
    values: new Map(values),
  };
}
