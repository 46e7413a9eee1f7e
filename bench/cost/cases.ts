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

/** A field in one way of asking. */
export interface CostCase {
  /** `Type.field` */
  field: string;
  variant: string;
  /** The selection of a query with the field `count` times, under the aliases a0, a1, … */
  selection: (count: number) => string;
  /** The same without the field; null where more of it does not change the rest of the query. */
  baseline: ((count: number) => string) | null;
}

export interface Cases {
  cases: CostCase[];
  /** `Type.field`, and why there is no case */
  missing: string[];
  /** fields of types that the graph has nothing of */
  absent: string[];
}

/** Objects of one kind that a leaf is asked of. */
const SHOWN = 20;

/** A case for each field that a query reaches, in several ways where the way matters. */
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
            selection: (n) => entities(sample, type.name as EntityType, SHOWN, aliases(n)),
            baseline: null,
          },
        ]
      : relationCases(type.name, name, field, sample, aliases);
  }
  const host = HOSTS[type.name];
  if (!host) return [];
  return [{ field: name, variant: '', selection: (count) => host(sample, aliases(count)), baseline: null }];
}

/** Once for each of many entities, which is one batch; and many times for one entity, each in a way of its own. */
function relationCases(
  type: EntityType,
  name: string,
  field: Field,
  sample: Sample,
  aliases: (count: number) => string,
): CostCase[] {
  const own = (fields: string) => (count: number) => entities(sample, type, count, fields);
  const batched: CostCase = {
    field: name,
    variant: 'of n entities',
    selection: own(aliases(1)),
    baseline: own('id'),
  };
  if (!isPaged(field)) return [batched];
  const apart: CostCase = {
    field: name,
    variant: 'first: 1 to n of a hub',
    selection: (count) => hub(sample, type, aliases(count)),
    baseline: null,
  };
  const whole: CostCase = {
    field: name,
    variant: 'first: 100 of n entities',
    selection: own(`a0: ${field.name}(first: 100) ${leastSelection(field)}`),
    baseline: own('id'),
  };
  return [batched, whole, apart];
}

function callOf(name: string, field: Field, at: number): string {
  const own = ARGUMENTS[name]?.(at) ?? (isPaged(field) ? `first: ${at + 1}` : null);
  return `${field.name}${own === null ? '' : `(${own})`} ${leastSelection(field)}`;
}
