import type { GraphqlRequest } from '../../scripts/measure/post.js';
import { READS, type Sample } from '../growth/reads.js';

export interface Work {
  title: string;
  requests(count: number): Iterable<GraphqlRequest>;
}

const EXECUTED = ['skill', 'closure', 'path'];
const REPEATED = 100;

/** Reads that are executed, each with another request, and one that the cache of answers knows. */
export function worksOn(sample: Sample): Work[] {
  let next = 0;
  const executed = READS.filter(({ name }) => EXECUTED.includes(name)).map(({ title, query, variables }) => ({
    title: `${title}, executed`,
    requests: function* (count: number) {
      // a number that no query declares makes each request another one to the cache of answers
      for (let at = 0; at < count; at++) yield { query, variables: { ...variables(sample), number: next++ } };
    },
  }));
  const { title, query, variables } = READS[0]!;
  const repeated = Array.from({ length: REPEATED }, () => ({ query, variables: variables(sample) }));
  const again = {
    title: `${title}, again`,
    requests: function* (count: number) {
      for (let at = 0; at < count; at++) yield repeated[at % REPEATED]!;
    },
  };
  return [...executed, again];
}
