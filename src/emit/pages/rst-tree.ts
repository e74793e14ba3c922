// SPDX-License-Identifier: MIT
// What a page is made of: the part of reStructuredText that the pages use, as a plain tree. `print-rst.ts` prints it.

export type RstInline =
  /** Words, to be escaped. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'literal'; readonly text: string }
  /** `` :role:`title <target>` ``; without a title, the target speaks for itself. */
  | { readonly kind: 'role'; readonly role: string; readonly target: string; readonly title?: string }
  | { readonly kind: 'link'; readonly url: string; readonly text: string };

export type RstText = readonly RstInline[];

export type RstBlock =
  /** 1 is the page's title. */
  | { readonly kind: 'section'; readonly depth: number; readonly title: RstText }
  | { readonly kind: 'paragraph'; readonly content: RstText }
  /** Text shown as it is, after a sentence that ends in a colon. */
  | {
      readonly kind: 'literal-block';
      readonly lead: RstText;
      readonly text: string;
      /** As Sphinx names it; absent: nothing is highlighted. */
      readonly language?: string;
    }
  | { readonly kind: 'list'; readonly items: readonly RstItem[] }
  | { readonly kind: 'definitions'; readonly items: readonly RstDefinition[] }
  /** Terms that other pages refer to by name. */
  | { readonly kind: 'glossary'; readonly items: readonly RstEntry[] }
  | {
      readonly kind: 'table';
      readonly header: readonly RstText[];
      readonly rows: readonly (readonly RstText[])[];
    }
  /** A drawing in a file beside the pages. */
  | { readonly kind: 'figure'; readonly file: string; readonly alt: string }
  | {
      readonly kind: 'directive';
      readonly name: string;
      readonly argument: RstText;
      readonly blocks: readonly RstBlock[];
    }
  /** A directive of the C domain, with a declaration in C. */
  | {
      readonly kind: 'c-declaration';
      readonly name: string;
      readonly signature: string;
      readonly blocks: readonly RstBlock[];
    }
  | { readonly kind: 'toctree'; readonly depth: number; readonly pages: readonly string[] }
  | { readonly kind: 'label'; readonly name: string }
  | { readonly kind: 'comment'; readonly text: string };

export interface RstItem {
  /** `-`, `1.`, `a.` */
  readonly marker: string;
  /** Of a step of an algorithm: its symbol, a colon, its path. reStructuredText has no anchor there; HTML has. */
  readonly step?: string;
  readonly blocks: readonly RstBlock[];
}

export interface RstDefinition {
  readonly term: RstText;
  /** At least one. */
  readonly blocks: readonly RstBlock[];
}

export interface RstEntry {
  /** At least one; each has a line of its own. */
  readonly names: readonly string[];
  /** At least one. */
  readonly blocks: readonly RstBlock[];
}

export function text(words: string): RstInline {
  return { kind: 'text', text: words };
}

export function literal(words: string): RstInline {
  return { kind: 'literal', text: words };
}

export function strong(words: string): RstInline {
  return { kind: 'strong', text: words };
}

export function emphasis(words: string): RstInline {
  return { kind: 'emphasis', text: words };
}

export function role(name: string, target: string, title?: string): RstInline {
  return title === undefined
    ? { kind: 'role', role: name, target }
    : { kind: 'role', role: name, target, title };
}

/** A paragraph of words and inlines. */
export function paragraph(...content: readonly (string | RstInline)[]): RstBlock {
  return { kind: 'paragraph', content: phrase(...content) };
}

/** Inlines, where a string stands for a text. */
export function phrase(...content: readonly (string | RstInline)[]): RstText {
  return content.map((part) => (typeof part === 'string' ? text(part) : part));
}

/** Phrases with a separator between them. */
export function joined(parts: readonly RstText[], separator: string): RstText {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]));
}
