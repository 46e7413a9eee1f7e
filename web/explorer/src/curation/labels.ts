import { curation as texts } from '../texts';
import type { EdgeKind } from './changes';
import type { Connection } from './connections';

/** The label of a field: `Learning time rationale` for learningTimeRationale. */
export function fieldLabel(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The label of a value of an enum: `In use` for IN_USE. */
export function choiceLabel(value: string): string {
  return value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');
}

/** What a connection says about the node that has it, e.g. `is required by`. */
export function connectionLabel({ kind, isOutgoing }: Pick<Connection, 'kind' | 'isOutgoing'>): string {
  return texts.edges[kind][isOutgoing ? 0 : 1];
}

/** An edge as a sentence: `HTTP requires Networking`. */
export function edgeSentence(
  { from, kind, to }: { from: string; kind: string; to: string },
  nameOf: (id: string) => string,
): string {
  return `${nameOf(from)} ${texts.edges[kind as EdgeKind][0]} ${nameOf(to)}`;
}
