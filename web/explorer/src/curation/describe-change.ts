import { looksLikeId } from '../../../../src/model/ids.js';
import { EDGES } from '../../../../src/model/schema-table.js';
import { curation as texts } from '../texts';
import { EDGE_KINDS, type Values } from './changes';
import { fieldLabel } from './labels';

type NameOf = (id: string) => string;

/** A change of the API's input in words; `Update skill X` for what has no words of its own. */
export function describeChange(change: Values, nameOf: NameOf): string {
  const [name = '', value] = Object.entries(change)[0] ?? [];
  const input = (value ?? {}) as Record<string, string>;
  const named = (field: string) => nameOf(input[field] ?? '');
  if (name === 'removeEdge') {
    const [verb] = texts.edges[input.kind as keyof typeof texts.edges];
    return texts.changes.removeEdge(named('from'), verb, named('to'));
  }
  if (name === 'merge') return texts.changes.merge(named('from'), named('into'));
  if (name === 'delete') return texts.changes.delete(named('id'));
  const kind = EDGE_KINDS.find((one) => EDGES[one].set.name === name);
  if (!kind) return `${fieldLabel(name)} ${input.id ? nameOf(input.id) : (input.name ?? '')}`;
  const { from, to } = EDGES[kind].set;
  return texts.changes.setEdge(named(from), texts.edges[kind][0], named(to));
}

/** The ids that a change names. */
export function idsIn(change: Values): string[] {
  return Object.values(change).flatMap((input) =>
    Object.values(input as Values).filter((value): value is string => typeof value === 'string' && looksLikeId(value)),
  );
}
