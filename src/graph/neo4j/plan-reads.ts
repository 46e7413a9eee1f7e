import { EDGE_KINDS, type EdgeKind } from '../../model/records.js';
import type { Direction, ListedKind, SkillOrder, StoredReads } from '../ports/graph-reads.js';
import { NO_SKILL_FILTER, NO_TECHNOLOGY_FILTER } from '../ports/no-filter.js';
import { neo4jReads } from './reads.js';
import { CypherSession, type Neo4jSettings, type Parameters } from './session.js';

/** Unknown entities: the database plans a statement for parameters of these types, whatever their values. */
const IDS: readonly string[] = ['skill:?', 'skill:??'];
const LIMIT = 20;
const SLICE = { limit: LIMIT, after: null };
const BY_NAME: SkillOrder = { field: 'NAME', direction: 'ASC' };
const BY_LEVEL: SkillOrder = { field: 'LEVEL', direction: 'ASC' };
const LISTED: ListedKind = 'ROLE';

const ANY_SKILL = { ...NO_SKILL_FILTER, ids: null };
const ANY_TECHNOLOGY = { ...NO_TECHNOLOGY_FILTER, ids: null };

/** The kinds of edges that most requests follow. */
const FREQUENT_KINDS: readonly EdgeKind[] = ['REQUIRES', 'USES', 'NEEDS', 'AT_LEVEL', 'IN_AREA'];

/** Every read that requests are answered from, the most frequent first. */
function readsOfRequests(session: CypherSession): (() => Promise<unknown>)[] {
  const reads: StoredReads = neo4jReads(session);
  const { planning, recommendation } = reads;
  const neighbours = (kinds: readonly EdgeKind[]) =>
    kinds.flatMap((kind) =>
      (['OUT', 'IN'] as const).map((direction: Direction) => () => {
        return reads.neighbours(IDS, { kind, direction, to: 'SKILL', strength: null }, SLICE);
      }),
    );
  return [
    () => reads.version(),
    () => reads.nodes(IDS),
    () => reads.closure(IDS, 'OUT', LIMIT),
    () => planning.facts(IDS),
    () => planning.skills(IDS),
    () => recommendation.relationsOf(IDS),
    () => recommendation.neighboursByGroup(IDS),
    () => reads.skills(ANY_SKILL, BY_NAME, SLICE),
    () => reads.skillCount(ANY_SKILL),
    ...neighbours(FREQUENT_KINDS),
    () => planning.learningTimes(),
    () => planning.roleIds(),
    () => planning.roleNeeds(IDS),
    () => planning.rolesBefore(),
    () => planning.directPrerequisites(IDS),
    // planning reads it depending on what it has read before
    () => session.read('planning/all-prerequisites'),
    () => planning.skillIds(),
    () => planning.startingSkills(IDS),
    () => planning.candidates(IDS, IDS, IDS, LIMIT),
    () => reads.sizes(),
    () => reads.info(),
    () => reads.skills(ANY_SKILL, BY_LEVEL, SLICE),
    () => reads.technologies(ANY_TECHNOLOGY, SLICE),
    () => reads.technologyCount(ANY_TECHNOLOGY),
    () => reads.closure(IDS, 'IN', LIMIT),
    () => reads.list(LISTED, SLICE),
    () => reads.count(LISTED),
    () => reads.rolesByNeeds(SLICE),
    () => reads.areaSkillCounts(),
    () => reads.technologyRoles(IDS, SLICE),
    () => reads.technologyAlternatives(IDS),
    () => reads.skillFacets([ANY_SKILL]),
    () => reads.exactMatches(),
    () => reads.languages(),
    () => reads.documentsOf(IDS),
    () => reads.changedSince(1),
    () => reads.idsByExternalId([{ scheme: 'scheme', value: 'value' }], LIMIT),
    () => reads.shortestPath('skill:a', 'skill:b', EDGE_KINDS),
    () => reads.frontier(IDS, IDS, EDGE_KINDS, LIMIT),
    () => reads.edgesAmong(IDS, EDGE_KINDS),
    () => reads.edges({ kinds: EDGE_KINDS, among: IDS }, SLICE),
    () => reads.edges({ kinds: EDGE_KINDS, among: null }, SLICE),
    () => reads.edgeCount({ kinds: EDGE_KINDS, among: null }),
    () => reads.contents(),
    () => reads.citationCounts(),
    () => reads.entitiesCiting('source:a', SLICE),
    () => reads.edgesCiting('source:a', SLICE),
    ...neighbours(EDGE_KINDS.filter((kind) => !FREQUENT_KINDS.includes(kind))),
  ];
}

/**
 * A session that has statements planned. Those about unknown entities are run, since they end at once and the database then
 * also compiles them; those that read the whole graph are only planned, and have no rows.
 */
class PlanningSession extends CypherSession {
  failure: Error | null = null;

  override async readText<Row>(_name: string, text: string, params: Parameters): Promise<Row[]> {
    const isAboutUnknown = Object.values(params).includes(IDS);
    try {
      return await super.readText('plan-reads', isAboutUnknown ? text : `EXPLAIN ${text}`, params);
    } catch (error) {
      this.failure = error as Error;
      throw error;
    }
  }
}

/**
 * Has the database plan the statements of requests, which takes it up to a second for each while it is fresh: one after
 * the other, so that it has time for requests meanwhile.
 *
 * @throws the first failure of the database, which ends this
 */
export async function planReads(settings: Neo4jSettings, signal: AbortSignal): Promise<void> {
  // the graph's own session reports whether the database responds
  const session = new PlanningSession({ ...settings, onSilence: () => undefined });
  try {
    for (const read of readsOfRequests(session)) {
      if (signal.aborted) return;
      // some reads require a row, which a statement that was only planned does not have
      await read().catch(() => undefined);
      if (session.failure) throw session.failure;
    }
  } finally {
    await session.close();
  }
}
