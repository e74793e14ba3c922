// SPDX-License-Identifier: MIT
// C from the expressions and statements of the model.

export {
  listCount,
  lookupSymbol,
  printConstantValue,
  printExpansion,
  printStored,
  printTest,
  printValue,
} from './expression.js';
export { enclosed, flat, type Layout, layOut, layOutAfter, textLayout } from './layout.js';
export { cBit, cConstantName, cHex, cName, cNumber, cString, partialHeader, symbolNames } from './names.js';
export { CScope, type Named, Symbols } from './scope.js';
export { algorithmScope, Signatures } from './signatures.js';
export { type Body, printBlock } from './statement.js';
export { functionType, memberType } from './types.js';
export { assignedNames, changedRecords, declaredNames, usedNames } from './walk.js';
