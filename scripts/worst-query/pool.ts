import type { Agent } from 'node:http';
import { words } from '../../src/model/normalise-text.js';
import { parseAnswer, post } from '../measure/post.js';
import type { Pool } from './values.js';

const PAGES = 20;
/** A word is worth a misspelling from this length on. */
const LONG = 4;

type Page = { edges: { node: { id: string; name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

/** Ids and words of the graph that a service has, as many as twenty pages hold. */
export async function readPool(agent: Agent, url: string): Promise<Pool> {
  const ask = async (query: string, variables = {}) => {
    const { data, errors } = parseAnswer(await post(agent, url, { query, variables }));
    if (!data) throw new Error(`the service does not show what it has: ${JSON.stringify(errors)}`);
    return data;
  };
  const pages = async (field: string) => {
    const found: { id: string; name: string }[] = [];
    let after: string | null = null;
    for (let page = 0; page < PAGES; page++) {
      const query = `query ($after: String) { ${field}(first: 100, after: $after) { edges { node { id name } } pageInfo { hasNextPage endCursor } } }`;
      const { edges, pageInfo } = (await ask(query, { after }))[field] as Page;
      found.push(...edges.map(({ node }) => node));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    return found;
  };
  const skills = await pages('skills');
  const technologies = await pages('technologies');
  const roles = await pages('roles');
  const lists = (await ask('{ levels { id } areas { id } tracks { id } }')) as Record<string, { id: string }[]>;
  const idsOf = (items: readonly { id: string }[] = []) => items.map(({ id }) => id);
  const named = [...skills, ...technologies, ...roles].flatMap(({ name }) => words(name));
  return {
    ids: {
      skill: idsOf(skills),
      technology: idsOf(technologies),
      role: idsOf(roles),
      level: idsOf(lists.levels),
      area: idsOf(lists.areas),
      track: idsOf(lists.tracks),
    },
    words: [...new Set(named)].filter((word) => word.length >= LONG),
  };
}
