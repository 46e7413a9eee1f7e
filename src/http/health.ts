import type { FastifyInstance } from 'fastify';

/**
 * `/health/live`: the process answers. `/health/ready`: it can also read the graph; 503 with a reason where it cannot.
 *
 * @param ping resolves when the graph answers
 */
export function healthRoutes(app: FastifyInstance, ping: () => Promise<unknown>): void {
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await ping().then(
      () => true,
      () => false,
    );
    if (ready) return { status: 'ok' };
    return reply
      .code(503)
      .header('retry-after', '2')
      .send({ status: 'unavailable', reason: 'the graph does not answer' });
  });
}
