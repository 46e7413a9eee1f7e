import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 20;

/** The outcome of a request. */
export interface Outcome {
  kind: string;
  /** start time in ms since the epoch */
  at: number;
  ms: number;
  /** `ok`, the code of the first error, or why there was no response */
  result: string;
}

interface Body {
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Sends a request. Never rejects. */
export async function request(kind: string, url: string, body: object, key?: string): Promise<Outcome> {
  const at = Date.now();
  let result: string;
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'x-api-key': key }) },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    result = resultOf(response.status, text);
  } catch (error) {
    result = String((error as Error).cause ?? error);
  }
  return { kind, at, ms: Date.now() - at, result };
}

function resultOf(status: number, text: string): string {
  try {
    const { errors } = JSON.parse(text) as Body;
    if (errors) return errors[0]?.extensions?.code ?? errors[0]?.message ?? 'an error without a code';
    return status === 200 ? 'ok' : `HTTP ${status}`;
  } catch {
    return `HTTP ${status}: ${text.slice(0, 80)}`;
  }
}

/** Concurrent clients, each of which sends one request after the other until it is stopped. */
export class Load {
  readonly outcomes: Outcome[] = [];
  private readonly clients: Promise<void>[];
  private running = true;

  /** @param send  sends the next request of a client */
  constructor(clients: number, send: (client: number) => Promise<Outcome>) {
    this.clients = Array.from({ length: clients }, async (_, client) => {
      while (this.running) {
        this.outcomes.push(await send(client));
        await pause(PAUSE_MS);
      }
    });
  }

  /** Waits for pending requests. */
  async stop(): Promise<void> {
    this.running = false;
    await Promise.all(this.clients);
  }
}

/** The count of each result, such as `ok × 12, UNAVAILABLE × 3`. */
export function summary(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { result } of outcomes) counts.set(result, (counts.get(result) ?? 0) + 1);
  return [...counts].map(([result, count]) => `${result} × ${count}`).join(', ') || 'nothing';
}

export function longest(outcomes: readonly Outcome[]): number {
  return Math.max(0, ...outcomes.map(({ ms }) => ms));
}
