// SPDX-License-Identifier: MIT
// A decision on its page: the question, who held what, what was chosen and why, and the rules that carry it.

import { label } from '../../language/labels.js';
import type { Decision, Position } from '../../model/index.js';
import { toBlocks } from './blocks.js';
import type { PageContext } from './context.js';
import { toInline } from './inline.js';
import {
  joined,
  paragraph,
  phrase,
  type RstBlock,
  type RstDefinition,
  type RstText,
  strong,
  text,
} from './rst-tree.js';
import { sources } from './rule.js';

export function showDecision(decision: Decision, context: PageContext): readonly RstBlock[] {
  const blocks: readonly RstBlock[] = [
    { kind: 'paragraph', content: toInline(decision.question, context) },
    { kind: 'definitions', items: decision.positions.map((position) => showPosition(position, context)) },
    ...why(decision, context),
    ...carriers(decision, context),
  ];
  return [
    { kind: 'label', name: label(context.uapi.name, 'decision', decision.id) },
    // No admonition: as plain text, Sphinx runs its title into the question.
    { kind: 'definitions', items: [{ term: phrase(`Decision: ${decision.title}`), blocks }] },
  ];
}

function showPosition(position: Position, context: PageContext): RstDefinition {
  const held = position.holders.length === 0 ? [text('this project')] : sources(position.holders, context);
  const argument = capitalized(toInline(position.children, context));
  return {
    term: position.chosen ? phrase(strong(position.name), ' (chosen)') : phrase(position.name),
    blocks: [{ kind: 'paragraph', content: [...argument, text(' ['), ...held, text(']')] }],
  };
}

/** The author's words go on after a colon; here they begin a sentence. */
function capitalized([first, ...others]: RstText): RstText {
  if (first?.kind !== 'text') return first === undefined ? [] : [first, ...others];
  const words = first.text.trimStart();
  return [text(words.charAt(0).toUpperCase() + words.slice(1)), ...others];
}

/** The reasons, with the word that says so in front of the first paragraph. */
function why(decision: Decision, context: PageContext): readonly RstBlock[] {
  const [first, ...others] = toBlocks(decision.why, context);
  if (first === undefined) return [];
  if (first.kind !== 'paragraph') return [paragraph(strong('Why.')), first, ...others];
  return [{ ...first, content: [strong('Why.'), text(' '), ...first.content] }, ...others];
}

function carriers(decision: Decision, context: PageContext): readonly RstBlock[] {
  if (decision.rules.length === 0) return [];
  const links = decision.rules.map((id) => phrase(context.linkRule(id)));
  return [paragraph('Carried by ', ...joined(links, ', '), '.')];
}
