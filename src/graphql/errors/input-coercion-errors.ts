import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  type ASTNode,
  type ASTVisitFn,
  type DocumentNode,
  getNamedType,
  type GraphQLError,
  type GraphQLSchema,
  isScalarType,
  isValueNode,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ErrorCode } from '../../model/errors.js';

/** Values of a document, and the argument or input field that each is given to. */
interface GivenValues {
  holders: ReadonlyMap<ASTNode, string>;
  /** by the name of the variable */
  variables: ReadonlyMap<string, string>;
  /** those that their scalar refuses, by what it says, in the document's order */
  refused: ReadonlyMap<string, ASTNode[]>;
}

/**
 * Makes a value that its type refuses a BAD_USER_INPUT with the argument's name, or that of the input's field, whether it
 * stands in the document or came as a variable: GraphQL's own validation tells neither in a way that a program can read.
 */
export function nameInputCoercionErrors(
  errors: readonly GraphQLError[],
  document: DocumentNode,
  schema: GraphQLSchema,
): void {
  const candidates = errors.filter(({ path, extensions }) => path === undefined && MAY_BE_VALUES.has(extensions.code));
  if (candidates.length === 0) return;
  const given = valuesOf(document, schema);
  for (const error of candidates) {
    const argument = argumentOf(error, given);
    if (argument === undefined) continue;
    error.message = `${argument}: ${error.message}`;
    Object.assign(error.extensions, { code: ErrorCode.BadUserInput, argument });
  }
}

const MAY_BE_VALUES: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
]);

function argumentOf({ nodes, message, extensions }: GraphQLError, given: GivenValues): string | undefined {
  // a scalar that refuses a number's range does not say where it stands
  const node = nodes?.[0] ?? given.refused.get(message)?.shift();
  if (node?.kind !== Kind.VARIABLE_DEFINITION) return node && given.holders.get(node);
  if (extensions.code !== ApolloServerErrorCode.BAD_USER_INPUT) return undefined;
  // the field inside a variable is told by the message alone: at "input.hoursPerWeek"
  const [, field] = / at "[^"\\]*\.(\w+)(?:\[\d+\])*";/.exec(message) ?? [];
  return field ?? given.variables.get(node.variable.name.value);
}

function valuesOf(document: DocumentNode, schema: GraphQLSchema): GivenValues {
  const holders = new Map<ASTNode, string>();
  const variables = new Map<string, string>();
  const refused = new Map<string, ASTNode[]>();
  const types = new TypeInfo(schema);
  const enter: ASTVisitFn<ASTNode> = (node, _key, parent, _path, ancestors) => {
    const complaint = complaintOf(types, node);
    if (complaint !== null) refused.set(complaint, [...(refused.get(complaint) ?? []), node]);
    const holder = holderOf([...ancestors, parent]);
    if (holder === undefined) return;
    if (node.kind === Kind.VARIABLE) variables.set(node.name.value, variables.get(node.name.value) ?? holder);
    else if (isValueNode(node) || node.kind === Kind.OBJECT_FIELD) holders.set(node, holder);
  };
  visit(document, visitWithTypeInfo(types, { enter }));
  return { holders, variables, refused };
}

/** The nearest argument or field around a value. */
function holderOf(around: readonly (ASTNode | readonly ASTNode[] | undefined)[]): string | undefined {
  for (const one of around.toReversed()) {
    if (one && 'kind' in one && (one.kind === Kind.ARGUMENT || one.kind === Kind.OBJECT_FIELD)) return one.name.value;
  }
  return undefined;
}

/** What the scalar at this place says against a number; null where it takes it. */
function complaintOf(types: TypeInfo, node: ASTNode): string | null {
  const type = getNamedType(types.getInputType());
  if (!isScalarType(type) || (node.kind !== Kind.INT && node.kind !== Kind.FLOAT)) return null;
  try {
    type.parseLiteral(node);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
