// SPDX-License-Identifier: MIT
// A move between two states that the drawing of the states has no line for: a failure leads to an error by no arc.

import { curve, type Point, tip } from '../../../graph/lines.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A straight line between two boxes, dressed as an edge of the drawing that was passed. */
export function leap(from: SVGGElement, to: SVGGElement): SVGGElement | undefined {
  const boxes = [from, to].map((node) => node.querySelector('rect')?.getBBox());
  const [start, end] = boxes;
  if (start === undefined || end === undefined) return undefined;
  const points = [edgeOf(start, centreOf(end)), edgeOf(end, centreOf(start))] as const;
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('class', to.classList.contains('error') ? 'edge passed leap error' : 'edge passed leap');
  group.append(shape('line', curve(points)), shape('tip', tip(points)));
  return group;
}

function shape(name: string, d: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', name);
  path.setAttribute('d', d);
  return path;
}

function centreOf({ x, y, width, height }: DOMRect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where the line from the centre of a box to a point outside leaves the box. */
function edgeOf(box: DOMRect, to: Point): Point {
  const centre = centreOf(box);
  const [across, down] = [to.x - centre.x, to.y - centre.y];
  const part = 1 / Math.max((2 * Math.abs(across)) / box.width, (2 * Math.abs(down)) / box.height);
  return { x: centre.x + across * part, y: centre.y + down * part };
}
