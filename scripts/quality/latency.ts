import type { Question } from './questions.js';

/** How one question was answered. */
export interface Timing {
  title: string;
  /** the first answer's time in milliseconds, with nothing read before */
  first: number;
  /** median time of later answers in milliseconds, each executed anew */
  median: number;
  /** the answer's length in bytes */
  size: number;
  /** codes and messages of the answer's errors; null where there are none */
  problem: string | null;
}

const WARM_UP = 3;
const MEASURED = 20;

/** Asks one after the other over HTTP; what cannot be answered is told, not thrown. */
export async function timeAnswers(url: string, questions: readonly Question[]): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const question of questions) {
    const { text, took: first } = await answerTo(url, question);
    console.error(`    ${first.toFixed(0)} ms: ${question.title}`);
    const problem = problemIn(text);
    timings.push({
      title: question.title,
      first,
      // one error is enough
      median: problem === null ? await medianOf(url, question) : first,
      size: Buffer.byteLength(text),
      problem,
    });
  }
  return timings;
}

async function medianOf(url: string, question: Question): Promise<number> {
  const times: number[] = [];
  for (let asked = 0; asked < WARM_UP + MEASURED; asked += 1) {
    // a variable that the query does not use makes it another question: it is executed, and not answered from what was sent before
    const { took } = await answerTo(url, { ...question, variables: { ...question.variables, asked } });
    times.push(took);
  }
  const sorted = times.slice(WARM_UP).sort((a, b) => a - b);
  return sorted[MEASURED / 2] as number;
}

async function answerTo(url: string, { query, variables }: Question): Promise<{ text: string; took: number }> {
  const start = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { text, took: performance.now() - start };
}

interface Answer {
  errors?: { message: string; extensions?: { code?: string } }[];
}

function problemIn(text: string): string | null {
  const { errors = [] } = JSON.parse(text) as Answer;
  return errors.map(({ message, extensions }) => `${extensions?.code ?? 'error'}: ${message}`).join('; ') || null;
}
