import type { Question } from './questions.js';

/** The latency of one query. */
export interface Timing {
  title: string;
  /** milliseconds of the first request, with empty caches */
  first: number;
  /** median of later requests in milliseconds, each of which is executed */
  median: number;
  /** bytes of the response */
  size: number;
  /** codes and messages of the response's errors; null if there are none */
  problem: string | null;
}

const WARM_UP = 3;
const MEASURED = 20;

/** Sends one request at a time over HTTP. Errors in responses are reported, not thrown. */
export async function measureLatency(url: string, questions: readonly Question[]): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const question of questions) {
    const { text, ms: first } = await request(url, question);
    console.error(`    ${first.toFixed(0)} ms: ${question.title}`);
    const problem = problemIn(text);
    timings.push({
      title: question.title,
      first,
      // a failing query is not repeated
      median: problem === null ? await medianOf(url, question) : first,
      size: Buffer.byteLength(text),
      problem,
    });
  }
  return timings;
}

async function medianOf(url: string, question: Question): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat < WARM_UP + MEASURED; repeat += 1) {
    // an unused variable makes each request unique, so that it is executed and not served from the response cache
    const { ms } = await request(url, { ...question, variables: { ...question.variables, repeat } });
    times.push(ms);
  }
  const sorted = times.slice(WARM_UP).sort((a, b) => a - b);
  return sorted[MEASURED / 2] as number;
}

async function request(url: string, { query, variables }: Question): Promise<{ text: string; ms: number }> {
  const start = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { text, ms: performance.now() - start };
}

interface Body {
  errors?: { message: string; extensions?: { code?: string } }[];
}

function problemIn(text: string): string | null {
  const { errors = [] } = JSON.parse(text) as Body;
  return errors.map(({ message, extensions }) => `${extensions?.code ?? 'error'}: ${message}`).join('; ') || null;
}
