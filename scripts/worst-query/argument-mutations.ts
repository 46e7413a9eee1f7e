import {
  type ArgumentNode,
  astFromValue,
  getNullableType,
  type GraphQLArgument,
  isListType,
  isNonNullType,
  Kind,
  type NullValueNode,
  type TypeNode,
} from 'graphql';
import { type Candidate, operationOf } from './candidate.js';
import { definitionOf, replaceField, usesNames } from './field-sites.js';
import type { Mutation, MutationContext } from './mutation-context.js';

/** Replaces the arguments of a field and keeps its selection set. */
export const changeArguments: Mutation = (context, candidate) => {
  const site = context.randomField(candidate, ({ args }) => args.length > 0);
  const definition = site && definitionOf(site);
  if (!definition) return;
  const { arguments: args = [] } = context.maker.field(definition, 0);
  replaceField(site, { ...site.field, arguments: args });
};

/** Replaces the value of an argument by a variable. */
export const useVariable: Mutation = (context, candidate) => replaceByVariable(context, candidate, false);

/** Null is valid for a variable with a default: it is only detected when the field is resolved. */
export const useNullVariable: Mutation = (context, candidate) => replaceByVariable(context, candidate, true);

function replaceByVariable(context: MutationContext, candidate: Candidate, isNull: boolean): void {
  const site = context.randomField(candidate, (_, node) => (node.arguments ?? []).length > 0);
  if (!site) return;
  const node = context.random.one(site.field.arguments ?? []);
  const arg = definitionOf(site)?.args.find(({ name }) => name === node.name.value);
  if (!arg || usesNames(node)) return;
  const name = context.freshName('v');
  const value = context.values.of(arg.type, arg.name, site.field.name.value);
  defineVariable(candidate, name, arg, value);
  candidate.variables[name] = isNull ? null : value;
  const variable: ArgumentNode = { ...node, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } };
  const args = site.field.arguments?.map((other) => (other === node ? variable : other)) ?? [];
  replaceField(site, { ...site.field, arguments: args });
}

/** Defines a nullable variable. Its default makes it valid for a non-null argument. */
function defineVariable(candidate: Candidate, name: string, arg: GraphQLArgument, value: unknown): void {
  const defaultValue = astFromValue(value, arg.type);
  const operation = operationOf(candidate);
  operation.variableDefinitions = [
    ...(operation.variableDefinitions ?? []),
    {
      kind: Kind.VARIABLE_DEFINITION,
      variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
      type: typeNodeOf(getNullableType(arg.type)),
      // a constant, since it is built from JSON
      ...(defaultValue ? { defaultValue: defaultValue as NullValueNode } : {}),
    },
  ];
}

function typeNodeOf(type: Parameters<typeof getNullableType>[0]): TypeNode {
  if (isNonNullType(type)) {
    return { kind: Kind.NON_NULL_TYPE, type: typeNodeOf(type.ofType) as never };
  }
  if (isListType(type)) return { kind: Kind.LIST_TYPE, type: typeNodeOf(type.ofType) };
  return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: String(type) } };
}
