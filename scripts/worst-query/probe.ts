/** Measures the latency of a skill and of the health endpoint during the load of others, in a separate process. */
import { type Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { openAgent, parseResponse, post } from '../measure/post.js';
import { handleOrders } from '../measure/worker.js';
import { judge } from './meter.js';

export type ProbeOrder = { kind: 'start'; url: string; skills: readonly string[] } | { kind: 'stop' };

/** Latencies between start and stop, in milliseconds. */
export interface Probed {
  /** of each `skill(id)` */
  skill: number[];
  /** of each /health/live */
  health: number[];
  /** counts of the skill requests by outcome */
  outcomes: Record<string, number>;
}

const HEALTH_INTERVAL_MS = 5;
const SKILL_INTERVAL_MS = 20;
/** Requests that are still pending this long after the end are aborted. */
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
  // one connection each, so that neither waits for the other
  const agents = [openAgent(1), openAgent(1)] as const;
  const loop = async (times: number[], intervalMs: number, send: () => Promise<void>) => {
    while (running) {
      const sent = performance.now();
      // without a response, the time until the request was aborted
      await send().catch(() => undefined);
      times.push(performance.now() - sent);
      await pause(intervalMs);
    }
  };
  let at = 0;
  const requestSkill = async () => {
    at += 1;
    const id = skills[at % skills.length] ?? '';
    const query = 'query Probe($id: ID!) { skill(id: $id) { id name description } }';
    const reply = await post(agents[0], url, { query, variables: { id, at } });
    const { outcome } = judge(reply.status, parseResponse(reply));
    probed.outcomes[outcome] = (probed.outcomes[outcome] ?? 0) + 1;
  };
  const loops = [
    loop(probed.skill, SKILL_INTERVAL_MS, requestSkill),
    loop(probed.health, HEALTH_INTERVAL_MS, () => requestHealth(agents[1], url)),
  ];
  return async () => {
    running = false;
    const destroy = () => agents.forEach((agent) => agent.destroy());
    const timer = setTimeout(destroy, GRACE_MS);
    await Promise.all(loops);
    clearTimeout(timer);
    destroy();
    return probed;
  };
}

function requestHealth(agent: Agent, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(`${url}/health/live`, { agent }, (incoming) => {
      incoming.resume();
      incoming.once('end', resolve);
      incoming.once('error', reject);
    }).once('error', reject);
  });
}
