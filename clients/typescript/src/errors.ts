/** An error of the response, as the service describes it in docs/clients.md#errors. */
interface ResponseError {
  message: string;
  extensions?: Record<string, unknown>;
}

interface FailedResponse {
  status: number;
  errors?: readonly ResponseError[];
  data?: unknown;
}

/** A response with errors. The message is that of the first one; the code is for programs. */
export class SkillGraphError extends Error {
  override readonly name = 'SkillGraphError';
  /** such as BAD_USER_INPUT; null where the response was none of GraphQL */
  readonly code: string | null;
  /** what the code comes with, such as `argument`, `suggestions` and `retryAfterSeconds` */
  readonly extensions: Record<string, unknown>;
  readonly status: number;
  /** the fields that succeeded */
  readonly data: unknown;

  constructor({ status, errors = [], data }: FailedResponse) {
    const [first] = errors;
    super(first?.message ?? `The service responded with HTTP status ${status}, but not with GraphQL.`);
    this.extensions = first?.extensions ?? {};
    this.code = typeof this.extensions.code === 'string' ? this.extensions.code : null;
    this.status = status;
    this.data = data;
  }
}
