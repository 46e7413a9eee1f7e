import { type Context, context, createContextKey } from '@opentelemetry/api';

const MAX_NAME_LENGTH = 100;

export interface OperationRecord {
  /** null for an anonymous operation */
  name: string | null;
  type: 'query' | 'mutation' | 'subscription';
}

/** Whether the response was in the response cache; NONE where it was not looked up. */
export type CacheState = 'HIT' | 'MISS' | 'NONE';

export interface StatementUse {
  count: number;
  /** in total; statements may run concurrently */
  ms: number;
}

/** What is known about a request. The layers that it passes write it; log lines and metrics are made of it at the end. */
export class RequestRecord {
  /** null unless a valid operation was found */
  operation: OperationRecord | null = null;
  estimatedCost: number | null = null;
  /** null if it was not executed */
  actualCost: number | null = null;
  cache: CacheState = 'NONE';
  /** codes of the errors in the response */
  readonly codes = new Set<string>();
  readonly statements = new Map<string, StatementUse>();

  constructor(readonly requestId: string) {}

  /** @param operation  as parsed; its name may be as long as the document */
  resolve({
    name,
    operation: type,
  }: {
    name?: { value: string } | undefined;
    operation: OperationRecord['type'];
  }): void {
    this.operation = { name: name?.value.slice(0, MAX_NAME_LENGTH) ?? null, type };
  }

  /** @param cached  the response in the response cache, with the operation that it answers; undefined for none */
  lookUp(cached: { operation: OperationRecord | null } | undefined): void {
    this.cache = cached === undefined ? 'MISS' : 'HIT';
    if (cached !== undefined) this.operation = cached.operation;
  }

  /** @param cost  null if it is unknown */
  estimate(cost: number | null): void {
    this.estimatedCost = cost;
  }

  /** @param code  of an error in the response; null for none */
  fail(code: string | null): void {
    if (code !== null) this.codes.add(code);
  }

  countStatement(name: string, ms: number): void {
    const { count, ms: before } = this.statements.get(name) ?? { count: 0, ms: 0 };
    this.statements.set(name, { count: count + 1, ms: before + ms });
  }
}

const KEY = createContextKey('the record of the request');

export function withRecord(of: Context, record: RequestRecord): Context {
  return of.setValue(KEY, record);
}

/** The record of the request that the caller works for; undefined without one, and where telemetry is off. */
export function activeRecord(): RequestRecord | undefined {
  return context.active().getValue(KEY) as RequestRecord | undefined;
}
