import { hash } from 'node:crypto';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import { ErrorCode, ServiceError } from '../model/errors.js';

/** Texts of documents by SHA-256, and by the id that a manifest gives them. */
export type Documents = ReadonlyMap<string, string>;

/** https://www.apollographql.com/docs/graphos/platform/security/persisted-queries */
const apolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string() })),
});
/** Relay's `persisted.json`: texts by hash. */
const relayManifest = z.record(z.string().min(1), z.string());

/** The only documents that the service executes: those of its own clients, and those of a list that may be replaced. */
export class KnownDocuments {
  private listed: Documents = new Map();

  /** @param own  documents of the explorer, the command line and MCP */
  constructor(private readonly own: Documents) {}

  replace(listed: Documents): void {
    this.listed = listed;
  }

  /** @param id  a SHA-256 in hexadecimal, or the id in the manifest */
  get(id: string): string | undefined {
    return this.own.get(id) ?? this.listed.get(id);
  }

  hasText(text: string): boolean {
    return this.get(sha256(text)) === text;
  }
}

/** Adds the SHA-256 of each text, by which clients send it, or by which its text is found. */
export function documentsByHash(entries: Iterable<readonly [id: string, text: string]>): Documents {
  return new Map([...entries].flatMap(([id, text]) => [[id, text] as const, [sha256(text), text] as const]));
}

/**
 * Reads a manifest of Apollo or Relay.
 *
 * @throws Error that says what is wrong, if a document is not valid for the schema
 */
export function parseManifest(json: string, schema: GraphQLSchema): Documents {
  const content = JSON.parse(json) as unknown;
  const apollo = apolloManifest.safeParse(content);
  const relay = relayManifest.safeParse(content);
  if (!apollo.success && !relay.success) {
    throw new Error(
      'must be a manifest of Apollo, {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id", "body"}]}, or of Relay, {"<hash>": "<text>"}',
    );
  }
  const entries = apollo.success
    ? apollo.data.operations.map(({ id, body }) => [id, body] as const)
    : Object.entries(relay.data ?? {});
  for (const [id, text] of entries) checkDocument(id, text, schema);
  return documentsByHash(entries);
}

export function unknownDocument(): ServiceError {
  return new ServiceError(
    'The service executes known documents only, and this is none of them: add it to the file in KNOWN_DOCUMENTS, and send it exactly as it is listed.',
    { code: ErrorCode.UnknownDocument },
  );
}

function checkDocument(id: string, text: string, schema: GraphQLSchema): void {
  const [error] = errorsOf(text, schema);
  if (error) throw new Error(`the document ${id} is not valid: ${error.message}`);
}

function errorsOf(text: string, schema: GraphQLSchema): readonly Error[] {
  try {
    return validate(schema, parse(text));
  } catch (error) {
    return [error as Error];
  }
}

function sha256(text: string): string {
  return hash('sha256', text);
}
