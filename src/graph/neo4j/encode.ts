import neo4j from 'neo4j-driver';
import { normaliseText, nameKey } from '../../model/normalise-text.js';
import type { EdgeRecord, NewNode } from '../../model/records.js';

export type Properties = Record<string, string | number | boolean | string[]>;

/** What a node keeps in the database: no nulls, no empty lists, no `false`, and what sorting and search go by. */
export function nodeProperties(node: NewNode): Properties {
  const { kind: _kind, ...fields } = node;
  if (!('aliases' in fields)) return compact(fields);
  const { citations, externalIds, ...rest } = fields;
  const names = [fields.name, ...fields.aliases];
  return {
    ...compact(flattenLearningTime(rest)),
    ...compact({ citations: citations.map(encodeCitation), externalIds: externalIds.map((id) => JSON.stringify(id)) }),
    sortKey: normaliseText(fields.name),
    foldedNames: names.map(normaliseText),
    keys: [...new Set(names.map(nameKey))],
  };
}

function flattenLearningTime(fields: object): object {
  if (!('learningTime' in fields)) return fields;
  const { learningTime, ...rest } = fields as { learningTime: { min: number; max: number } | null };
  return { ...rest, learningTimeMin: learningTime?.min ?? null, learningTimeMax: learningTime?.max ?? null };
}

export function edgeProperties(edge: EdgeRecord): Properties {
  const { kind: _kind, from: _from, to: _to, citations, ...fields } = edge;
  return compact({ ...fields, citations: citations.map(encodeCitation) });
}

function encodeCitation({ source, locator }: { source: string; locator: string }): string {
  return `${source}#${locator}`;
}

function compact(fields: object): Properties {
  const every = Object.entries(fields as Record<string, Properties[string] | null>);
  const kept = every.filter(
    (field): field is [string, Properties[string]] => field[1] !== null && field[1] !== false && !isEmptyList(field[1]),
  );
  return Object.fromEntries(kept);
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Whole numbers travel as integers, since Cypher's LIMIT and the like take no floats. */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toParameter(inner)]));
  }
  return value;
}
