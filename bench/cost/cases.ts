import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import {
  isLeafField,
  isPaged,
  leastSelection,
  type SchemaField as Field,
  typesReached,
} from '../../scripts/measure/schema.js';
import { ARGUMENTS, ENTITY_TYPES, entities, type EntityType, HOSTS, hub, isEntityType } from './hosts.js';
import { ROOT_CASES } from './roots.js';
import { range, type Sample } from './sample.js';

/** A way to query a field. */
export interface CostCase {
  /** `Type.field` */
  field: string;
  variant: string;
  /** A selection with `count` occurrences of the field, under the aliases a0, a1, … */
  selection: (count: number) => string;
  /** The same selection without the field; null if the rest of the query does not depend on the count. */
  baseline: ((count: number) => string) | null;
}

export interface Cases {
  cases: CostCase[];
  /** `Type.field` without a case */
  missing: string[];
  /** fields of types without instances in the graph */
  absent: string[];
}

/** Objects on which a leaf is queried. */
const OBJECTS = 20;

/** Cases for each field that a query can reach, several for a field whose cost depends on its use. */
export function casesOf(schema: GraphQLSchema, sample: Sample): Cases {
  const query = schema.getQueryType()!;
  const result: Cases = { cases: [], missing: [], absent: [] };
  for (const type of typesReached(schema)) {
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const found = type === query ? rootCases(field.name, sample) : fieldCases(type, field, sample);
      if (found === 'absent') result.absent.push(name);
      else if (found.length === 0) result.missing.push(name);
      else result.cases.push(...found);
    }
  }
  return result;
}

function rootCases(name: string, sample: Sample): CostCase[] {
  return ROOT_CASES.filter(({ field }) => field === name).map(({ variant, each }) => ({
    field: `Query.${name}`,
    variant,
    selection: (count) =>
      range(count)
        .map((at) => `a${at}: ${each(sample, at)}`)
        .join(' '),
    baseline: null,
  }));
}

function fieldCases(type: GraphQLObjectType, field: Field, sample: Sample): CostCase[] | 'absent' {
  const name = `${type.name}.${field.name}`;
  const aliases = (count: number) =>
    range(count)
      .map((at) => `a${at}: ${callOf(name, field, at)}`)
      .join(' ');
  const isLeaf = isLeafField(field);
  if (isEntityType(type.name)) {
    if (sample.count(ENTITY_TYPES[type.name]) === 0) return 'absent';
    return isLeaf
      ? [
          {
            field: name,
            variant: '',
            selection: (n) => entities(sample, type.name as EntityType, OBJECTS, aliases(n)),
            baseline: null,
          },
        ]
      : relationCases(type.name, name, field, sample, aliases);
  }
  const host = HOSTS[type.name];
  if (!host) return [];
  return [{ field: name, variant: '', selection: (count) => host(sample, aliases(count)), baseline: null }];
}

/** Once on each of many entities, which is one batch; and many times on one entity, each with other arguments. */
function relationCases(
  type: EntityType,
  name: string,
  field: Field,
  sample: Sample,
  aliases: (count: number) => string,
): CostCase[] {
  const onEntities = (fields: string) => (count: number) => entities(sample, type, count, fields);
  const batched: CostCase = {
    field: name,
    variant: 'of n entities',
    selection: onEntities(aliases(1)),
    baseline: onEntities('id'),
  };
  if (!isPaged(field)) return [batched];
  const onHub: CostCase = {
    field: name,
    variant: 'first: 1 to n of a hub',
    selection: (count) => hub(sample, type, aliases(count)),
    baseline: null,
  };
  const largePages: CostCase = {
    field: name,
    variant: 'first: 100 of n entities',
    selection: onEntities(`a0: ${field.name}(first: 100) ${leastSelection(field)}`),
    baseline: onEntities('id'),
  };
  return [batched, largePages, onHub];
}

function callOf(name: string, field: Field, at: number): string {
  const args = ARGUMENTS[name]?.(at) ?? (isPaged(field) ? `first: ${at + 1}` : null);
  return `${field.name}${args === null ? '' : `(${args})`} ${leastSelection(field)}`;
}
