import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '../../src/app/log.js';
import type { Embedder } from '../../src/embeddings/embedder.js';
import { openEmbedder } from '../../src/embeddings/open-embedder.js';

const PASSAGES = [
  'Caching. Keeps the results of requests, to answer later ones without computing them again',
  'Message brokers. Pass messages from one service to others, which take them when they are ready',
  'Chaos engineering. Causes faults in production, to learn how resilient it is',
  'Password hashing. Stores passwords so that they cannot be recovered',
  'Relational databases. Store records in tables and answer queries in SQL',
];

/** In words of their own, by the index of the passage that answers them. */
const QUESTIONS = [
  'make my pages load faster',
  'talk to other services without waiting for an answer',
  'break things on purpose to see whether the system survives',
  'keep credentials safe if somebody steals the user table',
  'look up records with a query language',
];

let embedder: Embedder;
const stopping = new AbortController();

// the model is fetched to the folder of Neo4j's jars, once for all runs
beforeAll(async () => {
  const settings = { kind: 'local', jarsUrl: undefined, registryUrl: undefined } as const;
  embedder = await openEmbedder(settings, { log: createLog('warn'), signal: stopping.signal });
}, 600_000);

afterAll(async () => {
  stopping.abort();
  await embedder.close();
});

function similarity(left: Float32Array, right: Float32Array): number {
  return left.reduce((sum, value, axis) => sum + value * right[axis]!, 0);
}

describe('the local model', () => {
  it('tells its name and the dimension of its vectors', () => {
    expect({ model: embedder.model, dimension: embedder.dimension }).toEqual({
      model: 'bge-small-en-v1.5-q',
      dimension: 384,
    });
  });

  it('finds what answers a question in other words', async () => {
    const [passages, questions] = [await embedder.passages(PASSAGES), await embedder.questions(QUESTIONS)];
    const nearest = questions.map((question) => {
      const similarities = passages.map((passage) => similarity(question, passage));
      return similarities.indexOf(Math.max(...similarities));
    });
    expect(nearest).toEqual([0, 1, 2, 3, 4]);
  });

  it('gives a text the same vector of length 1, whatever its neighbours', async () => {
    const [alone] = await embedder.passages([PASSAGES[0]!]);
    const [, , among] = await embedder.passages([PASSAGES[1]!, PASSAGES[2]!, PASSAGES[0]!]);
    expect(among).toEqual(alone);
    expect(similarity(alone!, alone!)).toBeCloseTo(1);
  });

  it('takes texts of any length and script', async () => {
    const texts = ['', '🙂', 'データベース', 'word '.repeat(20_000), 'x'.repeat(100_000)];
    const vectors = await embedder.passages(texts);
    for (const vector of vectors) expect(similarity(vector, vector)).toBeCloseTo(1);
  });
});
