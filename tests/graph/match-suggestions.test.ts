import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeMeaning } from '../../scripts/graph/stored-meaning.js';
import { stepsOf, suggestedMatches, type SuggestionOptions } from '../../scripts/graph/suggested-matches.js';
import { type Graph, openGraph } from '../../src/graph/neo4j/graph.js';
import type { VectorStore } from '../../src/graph/ports/vector-store.js';
import { runImport } from '../../src/imports/run-import.js';
import { CURATED } from '../../src/model/dataset-content.js';
import { openReview, writeReview } from '../../src/review/review-file.js';
import { acceptedSteps } from '../../src/review/reviewed-steps.js';
import { stepsFormat } from '../../src/review/steps-format.js';
import { applyChanges } from '../../src/services/apply-changes.js';
import { decideProposal, proposeChanges } from '../../src/services/proposals.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { withoutSource } from '../support/import-fixtures.js';
import { openTestGraph, testSettings, type TestGraph } from '../support/graph.js';

const MODEL = { model: 'a-model', dimension: 13 };
const OWNER = 'owner';
const SKILLS = ['knots', 'sails', 'charts'];
const OPTIONS: SuggestionOptions = {
  from: 'ship',
  to: 'harbour',
  kind: 'SKILL',
  minScore: 0.5,
  limit: 10,
  reviewed: [],
};

const dataset = (name: string) => {
  const builder = new FixtureBuilder(name);
  for (const skill of SKILLS)
    builder.add(`skill:${name}-${skill}`, { name: name === 'ship' ? skill : skill.toUpperCase() });
  return withoutSource(builder.add(`skill:${name}-only`).build());
};

/** Skills of the same name have nearly the same vector, others are orthogonal. */
function vectorOf(id: string, at: number): Float32Array {
  const vector = new Float32Array(MODEL.dimension);
  const same = SKILLS.findIndex((skill) => id.endsWith(skill));
  vector[same >= 0 ? same : id.includes('ship') ? 11 : 12] = 1;
  vector[3 + (at % 8)] = 0.2;
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

describe('suggestions of matches', () => {
  let test: TestGraph;
  let graph: Graph;
  let vectors: VectorStore;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'suggestions-'));
    test = await openTestGraph(dataset('ship'), dataset('harbour'));
    await test.cypher('MATCH (n) WHERE n:EntityVector OR n:EmbeddingModel DETACH DELETE n');
    graph = await openGraph(testSettings());
    vectors = graph.vectors(MODEL);
  });
  afterEach(async () => {
    await graph.close();
    await test.close();
    await rm(folder, { recursive: true });
  });

  async function embed(): Promise<void> {
    await vectors.prepare();
    await vectors.acquire(OWNER);
    const ids = (await test.cypher('MATCH (s:Skill) RETURN s.id AS id ORDER BY id')).map(({ id }) => id as string);
    await vectors.put(
      OWNER,
      ids.map((id, at) => ({ id, kind: 'SKILL', hash: id, vector: vectorOf(id, at) })),
    );
    await complete();
  }

  async function complete(): Promise<void> {
    await vectors.complete(OWNER, await graph.reads.state());
  }

  const suggested = async (options: Partial<SuggestionOptions> = {}) =>
    (await suggestedMatches(graph, { ...OPTIONS, ...options })).suggestions.map(({ edge }) => edge.from).sort();
  const all = SKILLS.map((skill) => `skill:ship-${skill}`).sort();

  it('are refused without embeddings of the version, and no check compares them', async () => {
    await expect(suggested()).rejects.toThrow('Start the service with EMBEDDINGS=local');
    await embed();
    expect((await completeMeaning(graph))?.model).toBe('a-model');
    await graph.curation.touch('test');
    await expect(suggested()).rejects.toThrow('8 of 8 entities have one by a-model');
    expect(await completeMeaning(graph)).toBeNull();
  });

  it('are a review file that apply accepts, and are not suggested again', async () => {
    await embed();
    expect(await suggested()).toEqual(all);
    expect(await suggested({ limit: 1 })).toHaveLength(1);
    await expect(suggested({ to: 'space' })).rejects.toThrow('--to space: the graph has no skill of this dataset');

    const { suggestions, version } = await suggestedMatches(graph, OPTIONS);
    const file = join(folder, 'review.jsonl');
    const header = { source: 'matches', datasets: [CURATED], graphVersion: version };
    await writeReview(file, header, stepsOf(suggestions));
    const review = await openReview(file);
    const source = { datasets: [CURATED], steps: () => acceptedSteps(review, true), refusal: 'Nothing was applied' };
    const format = stepsFormat(graph, source);
    const { created } = await runImport(graph.imports, { format, source: file, folder: join(folder, 'journals') });
    expect(created.edges).toBe(3);
    await complete();
    expect(await suggested()).toEqual([]);
  });

  it('leave out what curators rejected in a file or a proposal, or deleted', async () => {
    await embed();
    const { suggestions, version } = await suggestedMatches(graph, OPTIONS);
    const file = join(folder, 'review.jsonl');
    const header = { source: 'matches', datasets: [CURATED], graphVersion: version };
    await writeReview(file, header, stepsOf(suggestions));
    const text = await readFile(file, 'utf8');
    const rejected = text
      .split('\n')
      .map((line) => (line.includes('ship-knots') ? line.replace('"decision":null', '"decision":"REJECT"') : line));
    await writeFile(file, rejected.join('\n'));
    expect(await suggested({ reviewed: [file] })).toEqual(['skill:ship-charts', 'skill:ship-sails']);

    const setMatch = (skill: string) => [
      {
        setMatch: {
          of: `skill:harbour-${skill}`,
          match: `skill:ship-${skill}`,
          relation: 'CLOSE',
          basis: 'INFERRED',
          rationale: 'r',
        },
      },
    ];
    const context = { curation: graph.curation, viewer: { id: 'key:test', role: 'curator' as const } };
    const { id } = await proposeChanges(context, setMatch('sails'), null);
    await decideProposal(context, { id, accept: false, items: null, comment: null });
    expect(await suggested()).toEqual(['skill:ship-charts', 'skill:ship-knots']);

    await applyChanges(graph.curation, setMatch('charts'), { by: 'test' });
    const edge = { kind: 'MATCHES', from: 'skill:harbour-charts', to: 'skill:ship-charts' };
    await applyChanges(graph.curation, [{ removeEdge: edge }], { by: 'test' });
    await complete();
    expect(await suggested()).toEqual(['skill:ship-knots']);
  });
});
