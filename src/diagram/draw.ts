import type { Sliced } from '../model/sliced.js';
import { toDot } from './dot.js';
import { toMermaid } from './mermaid.js';
import type { Diagram } from './diagram.js';

export type DiagramFormat = 'MERMAID' | 'DOT';

/** Draws a diagram in a notation. */
export function draw(diagram: Diagram, format: DiagramFormat): Sliced<string> {
  return format === 'DOT' ? toDot(diagram) : toMermaid(diagram);
}
