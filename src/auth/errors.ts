import { ErrorCode, ServiceError } from '../model/errors.js';

/** HTTP status codes of errors that prevent execution. */
const STATUSES: Readonly<Record<string, number>> = {
  [ErrorCode.BadUserInput]: 400,
  [ErrorCode.Unauthenticated]: 401,
  [ErrorCode.Forbidden]: 403,
  [ErrorCode.RateLimited]: 429,
  [ErrorCode.Unavailable]: 503,
  [ErrorCode.Timeout]: 504,
};

/** The viewer is authenticated but lacks permission. */
export function forbidden(message: string): ServiceError {
  return new ServiceError(message, { code: ErrorCode.Forbidden });
}

export function rateLimited(retryAfterSeconds: number): ServiceError {
  return new ServiceError(`Too many requests; try again in ${retryAfterSeconds} s.`, {
    code: ErrorCode.RateLimited,
    retryAfterSeconds,
  });
}

/** Credentials cannot be verified at the moment, because keys cannot be read. */
export function authenticationUnavailable(message: string, cause: Error, retryAfterSeconds: number): ServiceError {
  return new ServiceError(message, { code: ErrorCode.Unavailable, retryAfterSeconds }, { cause });
}

export interface HttpError {
  status: number;
  headers: Record<string, string>;
}

/** Status and headers of an error (RFC 9110: WWW-Authenticate with 401, Retry-After with 429 and 503). */
export function toHttpError({ extensions }: ServiceError): HttpError {
  const { code, retryAfterSeconds } = extensions;
  return {
    status: STATUSES[String(code)] ?? 500,
    headers: {
      ...(code === ErrorCode.Unauthenticated ? { 'www-authenticate': 'Bearer' } : {}),
      ...(typeof retryAfterSeconds === 'number' ? { 'retry-after': String(retryAfterSeconds) } : {}),
    },
  };
}
