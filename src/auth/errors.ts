import { ErrorCode, ServiceError } from '../model/errors.js';

/** HTTP statuses of what is refused before anything runs. */
const STATUSES: Readonly<Record<string, number>> = {
  [ErrorCode.Unauthenticated]: 401,
  [ErrorCode.Forbidden]: 403,
  [ErrorCode.RateLimited]: 429,
  [ErrorCode.Unavailable]: 503,
  [ErrorCode.Timeout]: 504,
};

/** The viewer is known, and may not. */
export function forbidden(message: string): ServiceError {
  return new ServiceError(message, { code: ErrorCode.Forbidden });
}

export function rateLimited(retryAfterSeconds: number): ServiceError {
  return new ServiceError(`Too many requests; try again in ${retryAfterSeconds} s.`, {
    code: ErrorCode.RateLimited,
    retryAfterSeconds,
  });
}

/** What credentials are checked against cannot be read; it may be again soon. */
export function cannotCheck(message: string, cause: Error, retryAfterSeconds: number): ServiceError {
  return new ServiceError(message, { code: ErrorCode.Unavailable, retryAfterSeconds }, { cause });
}

export interface RefusalOverHttp {
  status: number;
  headers: Record<string, string>;
}

/** How HTTP tells of a refusal (RFC 9110: 401 names the scheme, 429 and 503 the wait). */
export function overHttp({ extensions }: ServiceError): RefusalOverHttp {
  const { code, retryAfterSeconds } = extensions;
  return {
    status: STATUSES[String(code)] ?? 500,
    headers: {
      ...(code === ErrorCode.Unauthenticated ? { 'www-authenticate': 'Bearer' } : {}),
      ...(typeof retryAfterSeconds === 'number' ? { 'retry-after': String(retryAfterSeconds) } : {}),
    },
  };
}
