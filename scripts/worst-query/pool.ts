import type { Agent } from 'node:http';
import { wordsOf } from '../../src/text-analysis/words.js';
import { parseResponse, post } from '../measure/post.js';
import type { Pool } from './values.js';

const MAX_PAGES = 20;
/** The minimum length of words to misspell. */
const MIN_LENGTH = 4;

type Page = { edges: { node: { id: string; name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

/** Reads ids and words of the graph from a service, up to MAX_PAGES pages of each kind. */
export async function readPool(agent: Agent, url: string): Promise<Pool> {
  const send = async (query: string, variables = {}) => {
    const { data, errors } = parseResponse(await post(agent, url, { query, variables }));
    if (!data) throw new Error(`the ids of the graph cannot be read: ${JSON.stringify(errors)}`);
    return data;
  };
  const pages = async (field: string) => {
    const found: { id: string; name: string }[] = [];
    let after: string | null = null;
    for (let page = 0; page < MAX_PAGES; page++) {
      const query = `query ($after: String) { ${field}(first: 100, after: $after) { edges { node { id name } } pageInfo { hasNextPage endCursor } } }`;
      const { edges, pageInfo } = (await send(query, { after }))[field] as Page;
      found.push(...edges.map(({ node }) => node));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    return found;
  };
  const skills = await pages('skills');
  const technologies = await pages('technologies');
  const roles = await pages('roles');
  const lists = (await send('{ levels { id } areas { id } tracks { id } }')) as Record<string, { id: string }[]>;
  const idsOf = (items: readonly { id: string }[] = []) => items.map(({ id }) => id);
  const named = [...skills, ...technologies, ...roles].flatMap(({ name }) => wordsOf(name));
  return {
    ids: {
      skill: idsOf(skills),
      technology: idsOf(technologies),
      role: idsOf(roles),
      level: idsOf(lists.levels),
      area: idsOf(lists.areas),
      track: idsOf(lists.tracks),
    },
    words: [...new Set(named)].filter((word) => word.length >= MIN_LENGTH),
  };
}
