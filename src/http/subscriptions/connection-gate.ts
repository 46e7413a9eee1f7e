import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate, Credentials } from '../../auth/authenticate.js';
import { forbidden, overHttp } from '../../auth/errors.js';
import { callerKey } from '../../auth/rate-limit.js';
import type { Viewer } from '../../auth/viewer.js';
import { ErrorCode, ServiceError, unauthenticated } from '../../model/errors.js';
import { refuse } from '../errors.js';

/** Who subscribes, for as long as a connection lasts. */
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
  maxSubscriptions: number;
  /** of one viewer, or of one network of anonymous callers */
  maxSubscriptionsPerCaller: number;
}

const RETRY_AFTER_SECONDS = 10;

/** Who may hold a connection open, and how many at a time. */
export class ConnectionGate {
  private open = 0;
  private readonly openOfCaller = new Map<string, number>();

  constructor(private readonly options: ConnectionGateOptions) {}

  /** Takes a place. Where it must not be, answers why, and gives null. `leave` may be called more than once. */
  enter(request: FastifyRequest, reply: FastifyReply): { subscriber: Subscriber; leave: () => void } | null {
    const error = this.refusal(request);
    if (error) {
      const { status, headers } = overHttp(error);
      void refuse(reply.headers(headers), status, error.message, error.extensions);
      return null;
    }
    const { id: requestId, ip, viewer, headers } = request;
    const leave = this.takePlace(callerKey(request));
    return { subscriber: { requestId, ip, viewer, credentials: credentialsIn(headers) }, leave };
  }

  /**
   * Believes what a browser tells in the connection's parameters, since it cannot set headers.
   *
   * @throws UNAUTHENTICATED where the credentials are bad, or missing and needed
   */
  async identify(subscriber: Subscriber, params: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const told = Object.entries(params).map(([name, value]) => [name.toLowerCase(), value] as const);
    subscriber.credentials = { ...subscriber.credentials, ...credentialsIn(Object.fromEntries(told)) };
    subscriber.viewer = await this.options.authenticate(subscriber.credentials);
    if (this.options.access.requireAuth && !subscriber.viewer) {
      throw unauthenticated('Send authorization or x-api-key, as a header or in connectionParams.');
    }
  }

  /** Why a subscriber must leave: a token has expired, or a key was withdrawn. While that cannot be told, nobody must. */
  async dismissal({ credentials }: Subscriber): Promise<ServiceError | null> {
    try {
      await this.options.authenticate(credentials);
      return null;
    } catch (error) {
      const isBad = error instanceof ServiceError && error.extensions.code === ErrorCode.Unauthenticated;
      return isBad ? error : null;
    }
  }

  private takePlace(caller: string): () => void {
    this.count(caller, 1);
    let inside = true;
    return () => {
      if (inside) this.count(caller, -1);
      inside = false;
    };
  }

  private count(caller: string, change: 1 | -1): void {
    this.open += change;
    const ofCaller = (this.openOfCaller.get(caller) ?? 0) + change;
    if (ofCaller > 0) this.openOfCaller.set(caller, ofCaller);
    else this.openOfCaller.delete(caller);
  }

  private refusal(request: FastifyRequest): ServiceError | null {
    const {
      headers: { origin },
      host,
    } = request;
    if (origin !== undefined && !this.isWelcome(origin, host)) {
      return forbidden(`Pages of ${origin} may not subscribe; name it in CORS_ORIGINS.`);
    }
    const { maxSubscriptions, maxSubscriptionsPerCaller } = this.options;
    if ((this.openOfCaller.get(callerKey(request)) ?? 0) >= maxSubscriptionsPerCaller) {
      const message = `You have ${maxSubscriptionsPerCaller} connections that subscribe (MAX_SUBSCRIPTIONS_PER_CALLER); close one first.`;
      return refused(ErrorCode.RateLimited, message);
    }
    if (this.open < maxSubscriptions) return null;
    return refused(ErrorCode.Unavailable, 'All places for subscribers are taken (MAX_SUBSCRIPTIONS); try again later.');
  }

  /** A browser lets any page open a WebSocket anywhere: CORS does not ask. */
  private isWelcome(origin: string, host: string): boolean {
    const { corsOrigins } = this.options;
    if (corsOrigins.includes('*') || corsOrigins.includes(origin)) return true;
    return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
  }
}

function refused(code: string, message: string): ServiceError {
  return new ServiceError(message, { code, retryAfterSeconds: RETRY_AFTER_SECONDS });
}

function credentialsIn(told: Readonly<Record<string, unknown>>): Credentials {
  const { authorization, 'x-api-key': key } = told;
  return {
    ...(authorization == null ? {} : { authorization: asText(authorization) }),
    ...(key == null ? {} : { 'x-api-key': asText(key) }),
  };
}

function asText(credential: unknown): string {
  return typeof credential === 'string' ? credential : JSON.stringify(credential);
}
