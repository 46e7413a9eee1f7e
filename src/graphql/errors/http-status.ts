import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { overHttp } from '../../auth/errors.js';
import type { ServiceError } from '../../model/errors.js';

/** An error that Apollo answers with its status and headers of HTTP, such as 429 with `retry-after`. */
export function withHttpStatus(error: ServiceError): GraphQLError {
  const { status, headers } = overHttp(error);
  const http = { status, headers: new HeaderMap(Object.entries(headers)) };
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http } });
}
