import type { GraphReader } from '../graph/reader.js';
import { exploreAll } from '../recommend/explore.js';
import type { RelatedSkill } from '../recommend/model.js';
import { relatedSkills } from '../recommend/relatedSkills.js';

/** Skills related to one, best first: a few round trips for all skills of one level of the query, however large the graph. */
export function answerRelatedSkills(graph: GraphReader, id: string): Promise<RelatedSkill[]> {
  const read = (ids: readonly string[]) => graph.reads.recommend.neighbourhood(ids);
  return graph
    .batched<RelatedSkill[]>('relatedSkills', (ids) =>
      exploreAll(
        ids.map((one) => relatedSkills(one)),
        read,
        (sliced) => graph.compute(sliced),
      ),
    )
    .load(id);
}
