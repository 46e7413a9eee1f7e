import type { GraphReader } from '../graph/reader.js';
import { explore } from '../recommend/explore.js';
import type { RelatedSkill } from '../recommend/model.js';
import { relatedSkills } from '../recommend/relatedSkills.js';

/** Skills related to one, best first: a few round trips, however large the graph. */
export function answerRelatedSkills(graph: GraphReader, id: string): Promise<RelatedSkill[]> {
  return explore(relatedSkills(id), (ids) => graph.reads.recommend.neighbourhood(ids));
}
