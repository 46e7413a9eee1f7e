import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ExecutionResult, locatedError } from 'graphql';
import { z } from 'zod';
import { rejectDeeplyNested } from '../body.js';
import { toGraphQLError } from '../../graphql/errors/graphql-error.js';
import type { ServiceError } from '../../model/errors.js';
import { isDisconnected, sendError } from '../errors.js';
import type { ConnectionGate, Subscriber } from './connection-gate.js';
import type { Operation, SubscriptionExecutor } from './execution.js';

/** Proxies close idle connections. */
const PING_MS = 12_000;
/** A comment, which clients ignore. */
const PING = ':\n\n';
const COMPLETE = 'event: complete\ndata:\n\n';

type Results = AsyncGenerator<ExecutionResult, void, void>;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache',
  // so that a stop does not wait for an idle keep-alive connection
  connection: 'close',
  // disables buffering in nginx
  'x-accel-buffering': 'no',
};

const operationSchema = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Subscriptions as server-sent events at `/graphql/stream`, one per request: the distinct connections mode of GraphQL over
 * SSE (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md). The single connection mode would reserve streams
 * for clients that may never connect, and graphql-sse's handler buffers without limit for a slow reader.
 */
export function registerEventStreams(app: FastifyInstance, gate: ConnectionGate, executor: SubscriptionExecutor): void {
  const open = new Set<AbortController>();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    preHandler: rejectDeeplyNested,
    handler: async (request, reply) => {
      if (!request.headers.accept?.includes('text/event-stream')) {
        return sendError(reply, 406, 'Subscriptions are sent as an event stream: send Accept: text/event-stream.');
      }
      const operation = operationIn(request);
      if (!operation) {
        return sendError(
          reply,
          400,
          'query: send {"query": "subscription …", "variables": {…}}, or the same parameters in a GET.',
        );
      }
      const connection = gate.acquire(request, reply);
      if (!connection) return reply;
      const { subscriber, release } = connection;
      const end = new AbortController();
      open.add(end);
      end.signal.addEventListener('abort', () => {
        open.delete(end);
        release();
      });
      reply.raw.once('close', () => end.abort());
      if (isDisconnected(request)) end.abort();
      const stream = new EventStream(await start(operation, subscriber, executor), subscriber, executor);
      keepAlive(stream, end.signal, () => gate.revalidate(subscriber));
      return reply.headers(HEADERS).send(stream.out);
    },
  });
  app.addHook('preClose', async () => open.forEach((end) => end.abort()));
}

/** null if the request contains no valid operation */
function operationIn({ method, query, body }: FastifyRequest): Operation | null {
  if (method === 'POST') return operationSchema.safeParse(body).data ?? null;
  const { variables, ...rest } = query as Record<string, unknown>;
  return operationSchema.safeParse({ ...rest, variables: parseJson(variables) }).data ?? null;
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}

async function start(operation: Operation, subscriber: Subscriber, executor: SubscriptionExecutor): Promise<Results> {
  const prepared = await executor.prepare(operation, subscriber);
  const results = 'document' in prepared ? await executor.subscribe(prepared) : { errors: prepared };
  return 'next' in results ? results : single(results);
}

async function* single(result: ExecutionResult): Results {
  yield result;
}

/** @param revalidate returns an error if the credentials have become invalid */
function keepAlive(stream: EventStream, signal: AbortSignal, revalidate: () => Promise<ServiceError | null>): void {
  const pings = setInterval(() => {
    stream.ping();
    void revalidate().then((error) => error && stream.fail(error));
  }, PING_MS);
  const end = () => {
    clearInterval(pings);
    stream.end();
  };
  // the client may have disconnected while the subscription started
  if (signal.aborted) end();
  else signal.addEventListener('abort', end);
}

/** Writes results as events, with backpressure. */
class EventStream {
  readonly out = new PassThrough();
  private readonly ending = new AbortController();

  constructor(
    private readonly results: Results,
    private readonly subscriber: Subscriber,
    private readonly executor: SubscriptionExecutor,
  ) {
    // browsers fire `open` on the first bytes
    this.ping();
    void this.pump();
  }

  ping(): void {
    if (this.out.writableLength === 0) this.out.write(PING);
  }

  /** Sends an error, then completes. */
  fail(error: ServiceError): void {
    void this.next({ errors: [toGraphQLError(error)] });
    void this.results.return();
  }

  /** Ends without `complete`, so that a connected client reconnects. */
  end(): void {
    this.ending.abort();
    void this.results.return();
    this.out.end();
  }

  private async pump(): Promise<void> {
    const { signal } = this.ending;
    try {
      for await (const result of this.results) {
        if (signal.aborted) return;
        await this.next(result);
      }
    } catch (error) {
      await this.next({ errors: [locatedError(error, undefined)] });
    }
    if (!signal.aborted) this.out.end(COMPLETE);
  }

  private async next(result: ExecutionResult): Promise<void> {
    const formatted = this.executor.formatResult(result, this.subscriber);
    const { signal } = this.ending;
    if (signal.aborted || this.out.write(`event: next\ndata: ${JSON.stringify(formatted)}\n\n`)) return;
    await once(this.out, 'drain', { signal }).catch(() => undefined);
  }
}
