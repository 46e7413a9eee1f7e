import type { Agent } from 'node:http';
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { openAgent, parseResponse, post, type GraphqlRequest } from '../measure/post.js';
import { percentile } from '../measure/slope.js';
import type { Worker } from '../measure/worker.js';
import { judge } from './meter.js';
import type { Probed, ProbeOrder } from './probe.js';
import type { Values } from './values.js';

export interface AttackOptions {
  url: string;
  request: GraphqlRequest;
  clients: number;
  seconds: number;
  /** ids of skills that the other client requests */
  skills: readonly string[];
}

export interface AttackResult {
  /** counts of the attack's responses by outcome */
  outcomes: Map<string, number>;
  /** milliseconds of the attack's responses */
  latencies: number[];
  probed: Probed;
}

/** Limits for the latency of another client during the attack, in milliseconds. */
export const MAX_P99 = { skill: 500, health: 200 };

/** Requests that are still pending this long after the end are aborted. */
const GRACE_MS = 10_000;
const NO_RESPONSE = 'no response';

/** Several clients send variants of a request in a loop while the latency of another client is measured. */
export async function attack(options: AttackOptions, probe: Worker<ProbeOrder>, values: Values): Promise<AttackResult> {
  const { url, request, clients, seconds, skills } = options;
  const agent = openAgent(clients);
  const document = parse(request.query, { noLocation: true });
  const result = { outcomes: new Map<string, number>(), latencies: [] as number[] };
  let sent = 0;
  await probe.do({ kind: 'start', url, skills });
  const end = Date.now() + seconds * 1_000;
  const client = async () => {
    while (Date.now() < end) {
      sent += 1;
      const began = performance.now();
      const outcome = await outcomeOf(agent, url, variantOf(document, request, values, sent));
      result.outcomes.set(outcome, (result.outcomes.get(outcome) ?? 0) + 1);
      result.latencies.push(performance.now() - began);
    }
  };
  const timer = setTimeout(() => agent.destroy(), seconds * 1_000 + GRACE_MS);
  await Promise.all(Array.from({ length: clients }, client));
  clearTimeout(timer);
  const probed = await probe.do<Probed>({ kind: 'stop' });
  agent.destroy();
  return { ...result, probed };
}

async function outcomeOf(agent: Agent, url: string, request: GraphqlRequest): Promise<string> {
  try {
    const reply = await post(agent, url, request);
    return judge(reply.status, parseResponse(reply)).outcome;
  } catch {
    return NO_RESPONSE;
  }
}

/** The same request with other ids, texts and operation name, so that it is not served from a cache. */
export function variantOf(
  document: DocumentNode,
  { variables = {} }: GraphqlRequest,
  values: Values,
  number: number,
): GraphqlRequest {
  const varied = visit(document, {
    OperationDefinition: (node) => ({ ...node, name: { kind: Kind.NAME, value: `attack${number}` } }),
    StringValue: (node) => ({ ...node, value: values.another(node.value) }),
  });
  return { query: print(varied), variables: variedJson(variables, values) as Record<string, unknown> };
}

function variedJson(value: unknown, values: Values): unknown {
  if (typeof value === 'string') return values.another(value);
  if (Array.isArray(value)) return value.map((item) => variedJson(item, values));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, variedJson(inner, values)]));
}

export function describeAttack({ outcomes, latencies, probed }: AttackResult): string {
  const total = latencies.length;
  const shares = [...outcomes].sort(([, a], [, b]) => b - a);
  const line = (title: string, times: readonly number[], limit: number | null) => {
    const p99 = percentile(times, 0.99);
    const verdict = limit === null ? '' : `; p99 limit ${limit} ms: ${p99 <= limit ? 'met' : 'EXCEEDED'}`;
    const longest = Math.max(...times);
    const figures = `p50 ${percentile(times, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, longest ${longest.toFixed(0)} ms`;
    return `${title} (${times.length}): ${figures}${verdict}`;
  };
  return [
    line('skill(id) of another client', probed.skill, MAX_P99.skill),
    line('/health/live', probed.health, MAX_P99.health),
    `outcomes of that client: ${JSON.stringify(probed.outcomes)}`,
    line('responses to the attack', latencies, null),
    ...shares.map(([outcome, count]) => `  ${outcome}: ${count} (${((100 * count) / total).toFixed(0)}%)`),
  ].join('\n');
}
