/** Asks for a skill and for the health of the service while others ask for more; in a process of its own. */
import { type Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { openAgent, parseAnswer, post } from '../measure/post.js';
import { handleOrders } from '../measure/worker.js';
import { judge } from './meter.js';

export type ProbeOrder = { kind: 'start'; url: string; skills: readonly string[] } | { kind: 'stop' };

/** What was seen between start and stop; milliseconds. */
export interface Probed {
  /** of each `skill(id)` */
  skill: number[];
  /** of each /health/live */
  health: number[];
  /** of the skills, by outcome */
  outcomes: Record<string, number>;
}

const HEALTH_EVERY_MS = 5;
const SKILL_EVERY_MS = 20;
/** What is not answered as long after the end is given up. */
const GRACE_MS = 10_000;

let stop: (() => Promise<Probed>) | null = null;

handleOrders<ProbeOrder>(async (order) => {
  if (order.kind === 'start') {
    stop = start(order.url, order.skills);
    return null;
  }
  const probed = await stop?.();
  stop = null;
  return probed;
});

function start(url: string, skills: readonly string[]): () => Promise<Probed> {
  const probed: Probed = { skill: [], health: [], outcomes: {} };
  let running = true;
  // one open connection each, so that neither waits for the other
  const agents = [openAgent(1), openAgent(1)] as const;
  const loop = async (times: number[], everyMs: number, ask: () => Promise<void>) => {
    while (running) {
      const sent = performance.now();
      // where there is no answer, the time until it was given up
      await ask().catch(() => undefined);
      times.push(performance.now() - sent);
      await pause(everyMs);
    }
  };
  let at = 0;
  const askSkill = async () => {
    at += 1;
    const id = skills[at % skills.length] ?? '';
    const query = 'query Probe($id: ID!) { skill(id: $id) { id name description } }';
    const reply = await post(agents[0], url, { query, variables: { id, at } });
    const { outcome } = judge(reply.status, parseAnswer(reply));
    probed.outcomes[outcome] = (probed.outcomes[outcome] ?? 0) + 1;
  };
  const loops = [
    loop(probed.skill, SKILL_EVERY_MS, askSkill),
    loop(probed.health, HEALTH_EVERY_MS, () => askHealth(agents[1], url)),
  ];
  return async () => {
    running = false;
    const destroy = () => agents.forEach((agent) => agent.destroy());
    const late = setTimeout(destroy, GRACE_MS);
    await Promise.all(loops);
    clearTimeout(late);
    destroy();
    return probed;
  };
}

function askHealth(agent: Agent, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(`${url}/health/live`, { agent }, (incoming) => {
      incoming.resume();
      incoming.once('end', resolve);
      incoming.once('error', reject);
    }).once('error', reject);
  });
}
