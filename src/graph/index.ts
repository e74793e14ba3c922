// SPDX-License-Identifier: MIT
// The state graph of an edition: derived, laid out, printed. Only `draw.ts` loads the layout library; the data needs
// none.
export { stateGraphs } from './derive.js';
export { edgeWords, graphWords, nodeWords, printText, stateName } from './print-text.js';
export type { EdgeCarrier, StateEdge, StateGraph, StateNode } from './state-graph.js';
