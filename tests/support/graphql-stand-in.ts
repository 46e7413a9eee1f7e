import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import Fastify, { type FastifyInstance } from 'fastify';
import {
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { graphqlHandler } from '../../src/http/graphql.js';
import { typeDefs } from '../../src/graphql/type-definitions.js';

/** Serves the schema at /graphql with sample data: lists of one item, `1` for scalars, the first value of enums. */
export async function standIn(): Promise<FastifyInstance> {
  const apollo = new ApolloServer({
    typeDefs,
    introspection: true,
    plugins: [ApolloServerPluginLandingPageDisabled()],
    fieldResolver: (_source, _args, _context, { returnType, schema }) => sample(returnType, schema),
  });
  await apollo.start();
  const app = Fastify();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: graphqlHandler(
      apollo,
      () => ({}),
      async () => null,
    ),
  });
  app.addHook('onClose', () => apollo.stop());
  return app;
}

function sample(type: GraphQLOutputType, schema: GraphQLSchema): unknown {
  if (isNonNullType(type)) return sample(type.ofType, schema);
  if (isListType(type)) return [sample(type.ofType, schema)];
  if (isAbstractType(type)) return { __typename: schema.getPossibleTypes(type)[0]?.name };
  if (isObjectType(type)) return {};
  return isEnumType(type) ? type.getValues()[0]?.value : 1;
}
