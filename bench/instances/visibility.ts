import { setTimeout as sleep } from 'node:timers/promises';
import { type GraphqlRequest, openAgent, parseResponse, post } from '../../scripts/measure/post.js';
import type { ServerProcess } from '../../scripts/measure/server-process.js';

const POLL_MS = 2;
/** so that writes do not keep step with the polls of the other instance */
const MAX_PAUSE_MS = 500;
const WRITE = 'mutation ($input: UpdateSkillInput!) { updateSkill(input: $input) { version } }';
const READ = 'query ($id: ID!) { skill(id: $id) { description } }';

/**
 * Writes on one instance, and reads on another one until it shows the write.
 *
 * @returns the milliseconds from each response to a write until the other instance shows it
 */
export async function measureVisibility(
  [writer, reader]: readonly [ServerProcess, ServerProcess],
  apiKey: string,
  skill: string,
  writes: number,
): Promise<number[]> {
  const agent = openAgent(1);
  const ask = async ({ url }: ServerProcess, request: GraphqlRequest, headers = {}) => {
    const { data, errors } = parseResponse(await post(agent, url, request, headers));
    if (errors || !data) throw new Error(errors?.[0]?.message ?? 'no data');
    return data;
  };
  const times: number[] = [];
  for (let at = 0; at < writes; at++) {
    const description = `Description ${at}.`;
    const input = { id: skill, description };
    await ask(writer, { query: WRITE, variables: { input } }, { authorization: `Bearer ${apiKey}` });
    const written = performance.now();
    const isShown = async () => {
      const { skill: shown } = await ask(reader, { query: READ, variables: { id: skill } });
      return (shown as { description: string }).description === description;
    };
    while (!(await isShown())) await sleep(POLL_MS);
    times.push(performance.now() - written);
    await sleep(Math.random() * MAX_PAUSE_MS);
  }
  agent.destroy();
  return times;
}
