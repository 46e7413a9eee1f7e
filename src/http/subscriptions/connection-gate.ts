import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate, Credentials } from '../../auth/authenticate.js';
import { callerKey } from '../../auth/rate-limit.js';
import type { Viewer } from '../../auth/viewer.js';
import { ErrorCode, ServiceError, unauthenticated } from '../../model/errors.js';
import { sendServiceError } from '../errors.js';
import { originError } from '../origins.js';

/** The caller of a connection. */
export interface Subscriber {
  requestId: string;
  ip: string;
  credentials: Credentials;
  viewer: Viewer | null;
}

export interface ConnectionGateOptions {
  authenticate: Authenticate;
  access: { requireAuth: boolean };
  corsOrigins: readonly string[];
  /** maximum number of concurrent connections */
  maxSubscriptions: number;
  /** per viewer, or per network of anonymous callers */
  maxSubscriptionsPerCaller: number;
}

const RETRY_AFTER_SECONDS = 10;

/** Checks origin and credentials of subscription connections, and limits their number. */
export class ConnectionGate {
  private open = 0;
  private readonly openByCaller = new Map<string, number>();

  constructor(private readonly options: ConnectionGateOptions) {}

  /** The number of open connections. */
  get connections(): number {
    return this.open;
  }

  /** Acquires a connection slot, or sends an error and returns null. `release` is idempotent. */
  acquire(request: FastifyRequest, reply: FastifyReply): { subscriber: Subscriber; release: () => void } | null {
    const error = this.rejection(request);
    if (error) {
      void sendServiceError(reply, error);
      return null;
    }
    const { id: requestId, ip, viewer, headers } = request;
    const release = this.acquireSlot(callerKey(request));
    return { subscriber: { requestId, ip, viewer, credentials: credentialsIn(headers) }, release };
  }

  /**
   * Authenticates with the connection parameters of a WebSocket, because browsers cannot set its headers.
   *
   * @throws UNAUTHENTICATED if the credentials are invalid, or missing and required
   */
  async authenticate(subscriber: Subscriber, params: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const lowerCased = Object.entries(params).map(([name, value]) => [name.toLowerCase(), value] as const);
    subscriber.credentials = { ...subscriber.credentials, ...credentialsIn(Object.fromEntries(lowerCased)) };
    subscriber.viewer = await this.options.authenticate(subscriber.credentials);
    if (this.options.access.requireAuth && !subscriber.viewer) {
      throw unauthenticated(
        'Authentication required: send authorization or x-api-key, as a header or in connectionParams.',
      );
    }
  }

  /** Verifies the credentials again. Returns an error only if they are invalid by now, not if they cannot be verified. */
  async revalidate({ credentials }: Subscriber): Promise<ServiceError | null> {
    try {
      await this.options.authenticate(credentials);
      return null;
    } catch (error) {
      const isInvalid = error instanceof ServiceError && error.extensions.code === ErrorCode.Unauthenticated;
      return isInvalid ? error : null;
    }
  }

  private acquireSlot(caller: string): () => void {
    this.count(caller, 1);
    let isReleased = false;
    return () => {
      if (!isReleased) this.count(caller, -1);
      isReleased = true;
    };
  }

  private count(caller: string, change: 1 | -1): void {
    this.open += change;
    const ofCaller = (this.openByCaller.get(caller) ?? 0) + change;
    if (ofCaller > 0) this.openByCaller.set(caller, ofCaller);
    else this.openByCaller.delete(caller);
  }

  private rejection(request: FastifyRequest): ServiceError | null {
    const { corsOrigins, maxSubscriptions, maxSubscriptionsPerCaller } = this.options;
    const error = originError(request, corsOrigins);
    if (error) return error;
    if ((this.openByCaller.get(callerKey(request)) ?? 0) >= maxSubscriptionsPerCaller) {
      const message = `You have reached the maximum of ${maxSubscriptionsPerCaller} subscription connections (MAX_SUBSCRIPTIONS_PER_CALLER); close one first.`;
      return limitReached(ErrorCode.RateLimited, message);
    }
    if (this.open < maxSubscriptions) return null;
    const message = 'The service has reached its maximum of subscription connections (MAX_SUBSCRIPTIONS); retry later.';
    return limitReached(ErrorCode.Unavailable, message);
  }
}

function limitReached(code: string, message: string): ServiceError {
  return new ServiceError(message, { code, retryAfterSeconds: RETRY_AFTER_SECONDS });
}

function credentialsIn({ authorization, 'x-api-key': key }: Readonly<Record<string, unknown>>): Credentials {
  return {
    ...(authorization == null ? {} : { authorization: toText(authorization) }),
    ...(key == null ? {} : { 'x-api-key': toText(key) }),
  };
}

function toText(credential: unknown): string {
  return typeof credential === 'string' ? credential : JSON.stringify(credential);
}
