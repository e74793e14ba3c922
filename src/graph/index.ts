// SPDX-License-Identifier: MIT
// The state graph of an edition: derived, laid out, printed. Whoever only wants the data loads no layout library:
// what draws is in `draw.ts`.
export { stateGraphs } from './derive.js';
export { edgeWords, graphWords, nodeWords, printText, stateName } from './print-text.js';
export type { EdgeCarrier, StateEdge, StateGraph, StateNode } from './state-graph.js';
