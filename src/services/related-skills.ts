import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { Relations } from '../graph/ports/recommendation-reads.js';
import type { MaybePromise } from '../model/maybe-promise.js';
import { KeptRanking } from '../recommendation/kept-ranking.js';
import type { Ordered, ReasonKind, RelatedSkill } from '../recommendation/related-skill.js';
import { rankRelatedSkills, type RelatedSkillsOptions } from '../recommendation/related-skills.js';
import { similarSkills } from './similar-skills.js';

/**
 * Skills related to one, best first.
 *
 * @param exclude  kinds of reasons of skills to leave out
 */
export function findRelatedSkills(
  graph: GraphLoaders,
  id: string,
  exclude: readonly ReasonKind[],
): MaybePromise<Ordered<RelatedSkill>> {
  const kinds = [...new Set(exclude)].sort();
  return keptInMemory(graph, id, kinds) ?? read(graph, id, kinds);
}

/** A ranking that is kept, where all that it depends on is in memory. What is near in meaning has to be read. */
function keptInMemory(
  graph: GraphLoaders,
  id: string,
  kinds: readonly ReasonKind[],
): Ordered<RelatedSkill> | undefined {
  const relations = graph.reads.meaning === null ? graph.cachedRelations(id) : undefined;
  const ranking = relations?.kept.get<KeptRanking>(keyOf(id, kinds));
  if (!relations || !ranking?.isValidFor(relations.graph, { byGroup: relations.byGroup })) return undefined;
  return ranking.related(relations.graph);
}

function read(graph: GraphLoaders, id: string, kinds: readonly ReasonKind[]): Promise<Ordered<RelatedSkill>> {
  return graph
    .batched<Ordered<RelatedSkill>>(['relatedSkills', kinds], async (ids) => {
      const { recommendation } = graph.reads;
      const [relations, byGroup, similar] = await Promise.all([
        recommendation.relationGraph(),
        recommendation.neighboursByGroup(ids),
        similarSkills(graph, ids),
      ]);
      return Promise.all(
        ids.map((skill) => {
          const options = { exclude: kinds, byGroup: byGroup.get(skill), similar: similar.get(skill) };
          return ranked(graph, relations, skill, options);
        }),
      );
    })
    .load(id);
}

function keyOf(skill: string, kinds: readonly ReasonKind[]): string {
  return ['related', skill, ...kinds].join(' ');
}

/** Computed where the ranking is not kept, or was computed from something else. */
async function ranked(
  graph: GraphLoaders,
  { graph: relations, kept }: Relations,
  skill: string,
  { exclude, ...given }: RelatedSkillsOptions,
): Promise<Ordered<RelatedSkill>> {
  const key = keyOf(skill, exclude ?? []);
  const ranking = kept.get<KeptRanking>(key);
  if (ranking?.isValidFor(relations, given)) return ranking.related(relations);
  const computed = await graph.compute(rankRelatedSkills(relations, skill, { exclude, ...given }));
  kept.set(key, new KeptRanking(relations, computed, given));
  return computed.related;
}
