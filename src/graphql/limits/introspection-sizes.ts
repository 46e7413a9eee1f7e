import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { getOrCreate } from '../../model/maps.js';

const sizes = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>();

/**
 * The length of an introspection list: exact for the lists of the schema, the mean for the lists of a type, because
 * introspection visits all types. Undefined for other fields.
 */
export function introspectionListSize(schema: GraphQLSchema, type: string, field: string): number | undefined {
  if (!type.startsWith('__')) return undefined;
  return getOrCreate(sizes, schema, () => measure(schema))[`${type}.${field}`] ?? 1;
}

function measure(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const mean = (count: number) => Math.max(1, Math.ceil(count / types.length));
  const count = (countOf: (type: GraphQLNamedType) => number) => types.reduce((sum, type) => sum + countOf(type), 0);
  return {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': mean(fields.length),
    '__Type.inputFields': mean(count((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0))),
    '__Type.enumValues': mean(count((type) => (isEnumType(type) ? type.getValues().length : 0))),
    '__Field.args': Math.max(1, Math.ceil(fields.reduce((sum, { args }) => sum + args.length, 0) / fields.length)),
    '__Directive.args': 4,
    '__Directive.locations': 4,
  };
}
