import type { ApolloServer, BaseContext } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import Fastify from 'fastify';

/**
 * Serves Apollo Server on a free port by Fastify, as this service does, without any of its other hooks. Prints the URL.
 * Set STANDALONE=1 for Apollo's own server.
 */
export async function listen(apollo: ApolloServer<BaseContext>): Promise<void> {
  if (process.env.STANDALONE === '1') {
    const { url } = await startStandaloneServer(apollo, { listen: { port: 0, host: '127.0.0.1' } });
    console.log(url);
    return;
  }
  await apollo.start();
  const app = Fastify();
  app.post('/', async (request, reply) => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
        search: '',
        body: request.body,
      },
      context: async () => ({}),
    });
    // neither @defer nor @stream
    if (body.kind !== 'complete') throw new Error(`unexpected response of kind ${body.kind}`);
    void reply.code(status ?? 200).headers(Object.fromEntries(headers));
    return body.string;
  });
  console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
}
