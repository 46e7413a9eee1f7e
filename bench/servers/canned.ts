/**
 * The limit for any resolver: Apollo Server with the schema of this service, which executes the same documents over objects
 * in memory with GraphQL's default resolvers. The objects are answers of this service, recorded in the file in CANNED_FILE
 * by bench/work/record.ts. Prints its URL.
 */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import {
  buildSchema,
  getOperationAST,
  getVariableValues,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { readFile } from 'node:fs/promises';
import { typeDefs } from '../../src/graphql/type-definitions.js';
import type { Recording } from '../work/record.js';
import { isStandalone, listen } from './listen.js';

const answers = new Map<string, Record<string, unknown>>();

/** Of the variables only those that the operation declares count, as the client may send others. */
function keyOf(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): string {
  return `${operation.name?.value} ${JSON.stringify(variables)}`;
}

const resolveRoot: GraphQLFieldResolver<unknown, unknown> = (_source, _args, _context, info) => {
  const answer = answers.get(keyOf(info.operation, info.variableValues));
  if (!answer) throw new Error(`nothing was recorded for ${info.operation.name?.value}`);
  return answer[info.fieldName];
};

function withRootResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) field.resolve = resolveRoot;
  return schema;
}

async function readRecordings(schema: GraphQLSchema): Promise<void> {
  const file = process.env.CANNED_FILE;
  if (!file) throw new Error('CANNED_FILE is not set');
  for (const { query, answered } of JSON.parse(await readFile(file, 'utf8')) as Recording[]) {
    const operation = getOperationAST(parse(query))!;
    for (const { variables, data } of answered) {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      answers.set(keyOf(operation, coerced ?? {}), data);
    }
  }
}

const schema = withRootResolvers(buildSchema(typeDefs));
await readRecordings(schema);
// Apollo's cache control, one of its default plugins, wraps every resolver
const plugins = isStandalone ? [] : [ApolloServerPluginCacheControlDisabled()];
await listen(new ApolloServer({ schema, plugins }));
