// SPDX-License-Identifier: MIT
import { allInlines, wordsIn } from '../../document/passages.js';
import type { Block } from '../../model/index.js';

/**
 * The C symbols that prose names, or `tag` and `member` by themselves, in the order in which it names them. Code is among
 * them, since a text may name what its header does not define.
 */
export function symbolsIn(blocks: readonly Block[]): readonly string[] {
  return wordsIn(blocks)
    .flatMap(({ children }) => allInlines(children))
    .flatMap((inline) =>
      inline.kind === 'symbol' ? [inline.symbol] : inline.kind === 'code' ? [inline.text] : [],
    );
}
