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

/** The arguments and input fields that the input values of a document belong to. */
interface InputValues {
  names: ReadonlyMap<ASTNode, string>;
  /** by the name of the variable */
  variables: ReadonlyMap<string, string>;
  /** number literals that their scalar rejects, by error message, in document order */
  rejected: ReadonlyMap<string, ASTNode[]>;
}

/**
 * Converts input coercion errors, of literals and variables, into BAD_USER_INPUT with the name of the argument or input
 * field. The errors of graphql-js do not contain the name in a machine-readable form.
 */
export function nameInputCoercionErrors(
  errors: readonly GraphQLError[],
  document: DocumentNode,
  schema: GraphQLSchema,
): void {
  const candidates = errors.filter(
    ({ path, extensions }) => path === undefined && CANDIDATE_CODES.has(extensions.code),
  );
  if (candidates.length === 0) return;
  const values = inputValuesOf(document, schema);
  for (const error of candidates) {
    const argument = argumentOf(error, values);
    if (argument === undefined) continue;
    error.message = `${argument}: ${error.message}`;
    Object.assign(error.extensions, { code: ErrorCode.BadUserInput, argument });
  }
}

const CANDIDATE_CODES: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
]);

function argumentOf({ nodes, message, extensions }: GraphQLError, values: InputValues): string | undefined {
  // the error of a scalar for a number out of range has no node
  const node = nodes?.[0] ?? values.rejected.get(message)?.shift();
  if (node?.kind !== Kind.VARIABLE_DEFINITION) return node && values.names.get(node);
  if (extensions.code !== ApolloServerErrorCode.BAD_USER_INPUT) return undefined;
  // only the message contains the field within a variable: at "input.hoursPerWeek"
  const [, field] = / at "[^"\\]*\.(\w+)(?:\[\d+\])*";/.exec(message) ?? [];
  return field ?? values.variables.get(node.variable.name.value);
}

function inputValuesOf(document: DocumentNode, schema: GraphQLSchema): InputValues {
  const names = new Map<ASTNode, string>();
  const variables = new Map<string, string>();
  const rejected = new Map<string, ASTNode[]>();
  const types = new TypeInfo(schema);
  const enter: ASTVisitFn<ASTNode> = (node, _key, parent, _path, ancestors) => {
    const message = rejectionOf(types, node);
    if (message !== null) rejected.set(message, [...(rejected.get(message) ?? []), node]);
    const name = enclosingName([...ancestors, parent]);
    if (name === undefined) return;
    if (node.kind === Kind.VARIABLE) variables.set(node.name.value, variables.get(node.name.value) ?? name);
    else if (isValueNode(node) || node.kind === Kind.OBJECT_FIELD) names.set(node, name);
  };
  visit(document, visitWithTypeInfo(types, { enter }));
  return { names, variables, rejected };
}

/** The name of the innermost argument or input field. */
function enclosingName(ancestors: readonly (ASTNode | readonly ASTNode[] | undefined)[]): string | undefined {
  for (const node of ancestors.toReversed()) {
    if (node && 'kind' in node && (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD))
      return node.name.value;
  }
  return undefined;
}

/** The error message of the scalar for a number literal; null if it accepts it. */
function rejectionOf(types: TypeInfo, node: ASTNode): string | null {
  const type = getNamedType(types.getInputType());
  if (!isScalarType(type) || (node.kind !== Kind.INT && node.kind !== Kind.FLOAT)) return null;
  try {
    type.parseLiteral(node);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
