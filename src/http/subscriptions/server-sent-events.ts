import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ExecutionResult, locatedError } from 'graphql';
import { z } from 'zod';
import { refuseDeepQueries } from '../body.js';
import { toGraphQLError } from '../../graphql/errors/graphql-error.js';
import type { ServiceError } from '../../model/errors.js';
import { hasLeft, refuse } from '../errors.js';
import type { ConnectionGate, Subscriber } from './connection-gate.js';
import type { Operation, Subscriptions } from './execution.js';

/** Proxies end connections that say nothing. */
const PING_MS = 12_000;
/** A comment, which clients pass over. */
const PING = ':\n\n';
const COMPLETE = 'event: complete\ndata:\n\n';

type Results = AsyncGenerator<ExecutionResult, void, void>;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache',
  // a stop need not wait for a connection that nobody uses any more
  connection: 'close',
  // nginx would keep events back
  'x-accel-buffering': 'no',
};

const operation = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Subscriptions as event streams at `/graphql/stream`, one a request: the distinct connections mode of GraphQL over SSE
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md). Its other mode keeps streams for clients that may
 * never come, and graphql-sse's handler holds all that a slow reader has not taken yet; neither is done here.
 */
export function eventStreams(app: FastifyInstance, door: ConnectionGate, run: Subscriptions): void {
  const open = new Set<AbortController>();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    preHandler: refuseDeepQueries,
    handler: async (request, reply) => {
      if (!request.headers.accept?.includes('text/event-stream')) {
        return refuse(reply, 406, 'Subscriptions are event streams: send Accept: text/event-stream.');
      }
      const asked = operationIn(request);
      if (!asked) {
        return refuse(reply, 400, 'query: send {"query": "subscription …", "variables": {…}}, or the same in a GET.');
      }
      const place = door.enter(request, reply);
      if (!place) return reply;
      const end = new AbortController();
      open.add(end);
      end.signal.addEventListener('abort', () => {
        open.delete(end);
        place.leave();
      });
      reply.raw.once('close', () => end.abort());
      if (hasLeft(request)) end.abort();
      const { subscriber } = place;
      const stream = new EventStream(await start(asked, subscriber, run), subscriber, run);
      keepAlive(stream, end.signal, () => door.dismissal(subscriber));
      return reply.headers(HEADERS).send(stream.out);
    },
  });
  app.addHook('preClose', async () => open.forEach((end) => end.abort()));
}

/** Null where the request is none. */
function operationIn({ method, query, body }: FastifyRequest): Operation | null {
  if (method === 'POST') return operation.safeParse(body).data ?? null;
  const { variables, ...rest } = query as Record<string, unknown>;
  return operation.safeParse({ ...rest, variables: fromJson(variables) }).data ?? null;
}

function fromJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}

async function start(asked: Operation, subscriber: Subscriber, run: Subscriptions): Promise<Results> {
  const admitted = await run.admit(asked, subscriber);
  const results = 'document' in admitted ? await run.open(admitted) : { errors: admitted };
  return 'next' in results ? results : one(results);
}

async function* one(result: ExecutionResult): Results {
  yield result;
}

/** @param dismissal  why the subscriber must leave, if so */
function keepAlive(stream: EventStream, signal: AbortSignal, dismissal: () => Promise<ServiceError | null>): void {
  const pings = setInterval(() => {
    stream.ping();
    void dismissal().then((error) => error && stream.dismiss(error));
  }, PING_MS);
  const end = () => {
    clearInterval(pings);
    stream.end();
  };
  // it may have gone while the subscription began
  if (signal.aborted) end();
  else signal.addEventListener('abort', end);
}

/** Results as events, each taken when the reader has room for it. */
class EventStream {
  readonly out = new PassThrough();
  private readonly ending = new AbortController();

  constructor(
    private readonly results: Results,
    private readonly subscriber: Subscriber,
    private readonly run: Subscriptions,
  ) {
    // browsers call a stream open when they see its first bytes
    this.ping();
    void this.pump();
  }

  ping(): void {
    if (this.out.writableLength === 0) this.out.write(PING);
  }

  /** Tells why, then completes. */
  dismiss(error: ServiceError): void {
    void this.next({ errors: [toGraphQLError(error)] });
    void this.results.return();
  }

  /** Without `complete`, so that a client that is still there connects again. */
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
    const shown = this.run.showResult(result, this.subscriber);
    const { signal } = this.ending;
    if (signal.aborted || this.out.write(`event: next\ndata: ${JSON.stringify(shown)}\n\n`)) return;
    await once(this.out, 'drain', { signal }).catch(() => undefined);
  }
}
