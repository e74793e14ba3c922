// SPDX-License-Identifier: MIT
// Draws a state graph. This module loads the layout library.

export { type Drawing, layOut, type PlacedEdge, type PlacedLabel, type PlacedNode } from './lay-out.js';
export type { Box, Point } from './lines.js';
export { GRAPH_STYLE, printSvg, type SvgOptions } from './print-svg.js';
