/** Apollo Server with `{ hello }`: an upper bound for servers based on it. Prints its URL. */
import { ApolloServer } from '@apollo/server';
import { listen } from './listen.js';

await listen(
  new ApolloServer({
    typeDefs: 'type Query { hello: String! }',
    resolvers: { Query: { hello: () => 'world' } },
  }),
);
