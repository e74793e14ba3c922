// SPDX-License-Identifier: MIT
// A decision on its page: the question, who held what, what was chosen and why, and the rules that carry it.

import { argumentOf, reasonsOf } from '../../document/decision-words.js';
import { label } from '../../document/labels.js';
import type { Decision, Position } from '../../model/index.js';
import { toBlocks } from './blocks.js';
import type { PageContext } from './context.js';
import { toInline } from './inline.js';
import { joined, paragraph, phrase, type RstBlock, type RstDefinition, strong, text } from './rst-tree.js';
import { sources } from './rule.js';

export function showDecision(decision: Decision, context: PageContext): readonly RstBlock[] {
  const blocks: readonly RstBlock[] = [
    { kind: 'paragraph', content: toInline(decision.question, context) },
    { kind: 'definitions', items: decision.positions.map((position) => showPosition(position, context)) },
    ...toBlocks(reasonsOf(decision), context),
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
  const argument = toInline(argumentOf(position), context);
  return {
    term: position.chosen ? phrase(strong(position.name), ' (chosen)') : phrase(position.name),
    blocks: [{ kind: 'paragraph', content: [...argument, text(' ['), ...held, text(']')] }],
  };
}

function carriers(decision: Decision, context: PageContext): readonly RstBlock[] {
  if (decision.rules.length === 0) return [];
  const links = decision.rules.map((id) => phrase(context.linkRule(id)));
  return [paragraph('Carried by ', ...joined(links, ', '), '.')];
}
