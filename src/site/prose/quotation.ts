// SPDX-License-Identifier: MIT
// The exact words of a message, where a rule or a decision rests on them, with who wrote them and when.

import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Decision, type Quotation, quotationsOf, type Rule, type SpecModel } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import type { Links } from '../links.js';
import type { Content } from '../parts/joined.js';

/** The words that rules and decisions of the edition rest on, each once. */
export function quotationFigures(
  carriers: readonly (Rule | Decision)[],
  { model, links }: EditionContext,
): readonly Element[] {
  const quotations = new Set(carriers.flatMap((carrier) => quotationsOf(carrier, model)));
  return [...quotations].map((quotation) => quotationFigure(quotation, model, links));
}

/** @param more - What follows the name and the date of the message. */
export function quotationFigure(
  { message: { author, date }, words }: Quotation,
  { messages }: SpecModel,
  links: Links,
  more: Content = [],
): Element {
  const name = messages.find((message) => message.author === author)?.name ?? author;
  return h('figure.quotation', [
    h('blockquote', h('p', `“${words}”`)),
    h('figcaption', [h('a', { href: links.message(author, date) }, `${name}, ${date} UTC`), ...more]),
  ]);
}
