import type { Agent } from 'node:http';
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { openAgent, parseAnswer, post, type GraphqlRequest } from '../measure/post.js';
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
  /** ids of skills that the other client asks for */
  skills: readonly string[];
}

export interface AttackResult {
  /** answers to the attack, by outcome */
  outcomes: Map<string, number>;
  /** milliseconds of the attack's answers */
  answers: number[];
  probed: Probed;
}

/** What another client may wait while the attack lasts, in milliseconds. */
export const ALLOWED_P99 = { skill: 500, health: 200 };

/** What is not answered as long after the end is given up. */
const GRACE_MS = 10_000;
const NO_ANSWER = 'no answer';

/** Several clients send a request in a loop, each time with other ids and texts, while another process is measured. */
export async function attack(options: AttackOptions, probe: Worker<ProbeOrder>, values: Values): Promise<AttackResult> {
  const { url, request, clients, seconds, skills } = options;
  const agent = openAgent(clients);
  const document = parse(request.query, { noLocation: true });
  const result = { outcomes: new Map<string, number>(), answers: [] as number[] };
  let sent = 0;
  await probe.do({ kind: 'start', url, skills });
  const end = Date.now() + seconds * 1_000;
  const client = async () => {
    while (Date.now() < end) {
      sent += 1;
      const began = performance.now();
      const outcome = await outcomeOf(agent, url, variantOf(document, request, values, sent));
      result.outcomes.set(outcome, (result.outcomes.get(outcome) ?? 0) + 1);
      result.answers.push(performance.now() - began);
    }
  };
  const late = setTimeout(() => agent.destroy(), seconds * 1_000 + GRACE_MS);
  await Promise.all(Array.from({ length: clients }, client));
  clearTimeout(late);
  const probed = await probe.do<Probed>({ kind: 'stop' });
  agent.destroy();
  return { ...result, probed };
}

async function outcomeOf(agent: Agent, url: string, request: GraphqlRequest): Promise<string> {
  try {
    const reply = await post(agent, url, request);
    return judge(reply.status, parseAnswer(reply)).outcome;
  } catch {
    return NO_ANSWER;
  }
}

/** The same request with other ids and texts and another name: not answered from what was answered before. */
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
  if (Array.isArray(value)) return value.map((one) => variedJson(one, values));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, variedJson(inner, values)]));
}

export function describeAttack({ outcomes, answers, probed }: AttackResult): string {
  const total = answers.length;
  const shares = [...outcomes].sort(([, one], [, other]) => other - one);
  const line = (title: string, times: readonly number[], allowed: number | null) => {
    const p99 = percentile(times, 0.99);
    const verdict = allowed === null ? '' : `; allowed p99 ${allowed} ms: ${p99 <= allowed ? 'held' : 'NOT HELD'}`;
    const longest = Math.max(...times);
    const figures = `p50 ${percentile(times, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, longest ${longest.toFixed(0)} ms`;
    return `${title} (${times.length}): ${figures}${verdict}`;
  };
  return [
    line('skill(id) of another client', probed.skill, ALLOWED_P99.skill),
    line('/health/live', probed.health, ALLOWED_P99.health),
    `outcomes of that client: ${JSON.stringify(probed.outcomes)}`,
    line('answers to the attack', answers, null),
    ...shares.map(([outcome, count]) => `  ${outcome}: ${count} (${((100 * count) / total).toFixed(0)}%)`),
  ].join('\n');
}
