import { hash } from 'node:crypto';
import { PassThrough, pipeline, type Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { rateLimited } from '../auth/errors.js';
import type { RateLimit } from '../auth/rate-limit.js';
import type { ChangeFeed } from '../change-feed/feed.js';
import { authenticationError } from '../graphql/authorization.js';
import { badUserInput, ServiceError } from '../model/errors.js';
import { EDGES, NODES } from '../model/schema-table.js';
import { isEverything, type Selection, selectedLines } from '../snapshots/selection.js';
import type { SnapshotFile } from '../snapshots/snapshot-file.js';
import type { Snapshots } from '../snapshots/snapshots.js';
import { matchesETag, vary } from './conditional.js';
import { sendServiceError } from './errors.js';
import { awaitMinimumVersion, minimumVersionOf, refuseOlder } from './minimum-version.js';
import { VERSION_HEADER } from './response-cache.js';

export const SNAPSHOT_URL = '/graph.jsonl';
/**
 * Of one snapshot, for the limit of cost per minute. To select from 180,000 records takes 400 ms of CPU time, to send all of
 * them next to none.
 */
const COST = 10_000;
const KINDS = [...Object.keys(NODES), ...Object.keys(EDGES)];

interface SnapshotOptions {
  snapshots: Snapshots;
  feed: ChangeFeed;
  access: { requireAuth: boolean };
  costLimit: RateLimit;
}

type GraphState = SnapshotFile['state'];

/** The whole graph at one version as JSON Lines. `dataset` and `kind`, both repeatable, select records. */
export function registerSnapshot(app: FastifyInstance, { snapshots, feed, access, costLimit }: SnapshotOptions): void {
  const respond = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const refusal = authenticationError(request.viewer, access.requireAuth);
    if (refusal) throw refusal;
    const selection = selectionIn(request);
    vary(reply, 'accept-encoding');
    const current = headersOf(request, await snapshots.state(), selection);
    if (matchesETag(request, current.etag)) return reply.code(304).headers(current).send();
    if (request.method === 'HEAD') return reply.headers(current).send();
    const retryAfter = await costLimit(request, COST);
    if (retryAfter !== null) throw rateLimited(retryAfter);
    const file = await snapshots.open();
    const minimum = minimumVersionOf(request);
    if (file.state.version < minimum) return refuseOlder(reply, minimum);
    return sendFile(request, reply.headers(headersOf(request, file.state, selection)), file, selection);
  };
  app.route({
    method: ['GET', 'HEAD'],
    url: SNAPSHOT_URL,
    preHandler: awaitMinimumVersion(feed),
    handler: async (request, reply) => {
      try {
        return await respond(request, reply);
      } catch (error) {
        if (error instanceof ServiceError) return sendServiceError(reply, error);
        throw error;
      }
    },
  });
}

/** @throws BAD_USER_INPUT naming an unknown parameter or kind */
function selectionIn({ query }: FastifyRequest): Selection {
  const { dataset, kind, ...others } = query as Record<string, string | string[] | undefined>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw badUserInput(unknown, 'not a parameter; the parameters are dataset and kind');
  const kinds = listOf(kind);
  const unknownKind = kinds?.find((one) => !KINDS.includes(one));
  if (unknownKind !== undefined) {
    throw badUserInput('kind', `${unknownKind} is not a kind; the kinds are ${KINDS.join(', ')}`);
  }
  return { datasets: listOf(dataset), kinds };
}

function listOf(value: string | string[] | undefined): string[] | null {
  return value === undefined ? null : [...new Set([value].flat())].sort();
}

function headersOf({ viewer }: FastifyRequest, state: GraphState, selection: Selection) {
  const digest = hash('sha256', JSON.stringify([state.graphId, state.version, selection]), 'base64url');
  return {
    'content-type': 'application/jsonl; charset=utf-8',
    'cache-control': `no-cache, ${viewer ? 'private' : 'public'}`,
    // weak: the same for every content coding
    etag: `W/"${digest.slice(0, 32)}"`,
    [VERSION_HEADER]: String(state.version),
  };
}

function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: SnapshotFile,
  selection: Selection,
): FastifyReply {
  const content = file.read();
  const isCompressed = acceptsGzip(request);
  if (isCompressed) void reply.header('content-encoding', 'gzip');
  if (isEverything(selection)) {
    if (!isCompressed) return reply.send(pipeline(content, createGunzip(), ignoreFailure));
    return reply.header('content-length', file.bytes).send(content);
  }
  const select = (text: Readable) => selectedLines(text, selection);
  const recoded = isCompressed ? createGzip() : new PassThrough();
  return reply.send(pipeline(content, createGunzip(), select, recoded, ignoreFailure));
}

/** The stream that is sent reports a failure; a client that disconnects is none. */
const ignoreFailure = () => undefined;

/** RFC 9110, section 12.5.3; `*` is not taken for gzip, so that programs that cannot decompress get the text. */
function acceptsGzip({ headers }: FastifyRequest): boolean {
  const codings = String(headers['accept-encoding'] ?? '').split(',');
  return codings.some((coding) => /^\s*(x-)?gzip\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(coding));
}
