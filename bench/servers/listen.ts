import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import Fastify from 'fastify';
import type { WebServer } from './start.js';

/** Whether to run Apollo Server as its documentation does, rather than as fast as possible. */
export const isStandalone = process.env.WEB_SERVER === ('standalone' satisfies WebServer);

/**
 * Serves Apollo Server on a free port: by Fastify, as this service does, without any other hooks; or by Apollo's own server.
 * Prints the URL.
 */
export async function listen(apollo: ApolloServer<BaseContext>): Promise<void> {
  if (isStandalone) {
    console.log((await startStandaloneServer(apollo, { listen: { port: 0, host: '127.0.0.1' } })).url);
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
