// SPDX-License-Identifier: MIT
// Drawing a state graph; this is what loads the layout library.
export type { Box, Point } from './geometry.js';
export { type Drawing, layOut, type PlacedEdge, type PlacedLabel, type PlacedNode } from './lay-out.js';
export { GRAPH_STYLE, printSvg, type SvgOptions } from './print-svg.js';
