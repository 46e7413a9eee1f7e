import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** It is written to logs and headers; UUIDs, and the ids of common proxies, match. */
const ACCEPTED = /^[\w.:+/=-]{1,128}$/;

/** The id of a request: the one of `x-request-id`, so that logs of several services can be compared, or a new one. */
export function requestIdOf({ headers: { 'x-request-id': id } }: Pick<IncomingMessage, 'headers'>): string {
  return typeof id === 'string' && ACCEPTED.test(id) ? id : randomUUID();
}
