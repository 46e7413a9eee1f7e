import { ErrorCode, ServiceError } from '../model/errors.js';

/** The embedding model does not answer at the moment. */
export function embeddingsUnavailable(message: string, options?: ErrorOptions): ServiceError {
  return new ServiceError(message, { code: ErrorCode.Unavailable, retryAfterSeconds: 10 }, options);
}
