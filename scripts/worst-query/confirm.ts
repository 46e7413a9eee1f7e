import type { GraphqlRequest } from '../measure/post.js';
import { median } from '../measure/slope.js';
import type { Worker } from '../measure/worker.js';
import { requestOf } from './candidate.js';
import { type Meter, type Score, shareOf } from './meter.js';
import type { Probed, ProbeOrder } from './probe.js';
import type { Found } from './search.js';

/** A document that was measured several times. */
export interface Confirmed {
  title: string;
  request: GraphqlRequest;
  /** medians, in seconds of CPU */
  node: number;
  java: number;
  /** the longest latency of /health/live, in milliseconds */
  maxHealthMs: number;
  last: Score;
}

const TIMES = 3;
const EXTENSIONS_SHOWN = 400;

/** Measures documents several times, and the health endpoint meanwhile. Worst first. */
export async function confirm(
  worst: readonly Found[],
  meter: Meter,
  probe: Worker<ProbeOrder>,
  url: string,
  skills: readonly string[],
): Promise<Confirmed[]> {
  const confirmed: Confirmed[] = [];
  for (const { candidate, title } of worst) {
    const request = requestOf(candidate);
    const scores: Score[] = [];
    for (let time = 0; time < TIMES; time++) scores.push(await meter.measure(request));
    const last = scores.at(-1)!;
    const node = median(scores.map((score) => score.node));
    const java = median(scores.map((score) => score.java));
    confirmed.push({
      title,
      request,
      node,
      java,
      last,
      maxHealthMs: await maxHealthLatency(request, meter, probe, url, skills),
    });
  }
  return confirmed.sort((a, b) => shareOf(b) - shareOf(a));
}

/** Separate from the measurements of CPU, to which the requests of the probe would add. */
async function maxHealthLatency(
  request: GraphqlRequest,
  meter: Meter,
  probe: Worker<ProbeOrder>,
  url: string,
  skills: readonly string[],
): Promise<number> {
  await probe.do({ kind: 'start', url, skills });
  await meter.send(request);
  const { health } = await probe.do<Probed>({ kind: 'stop' });
  return Math.max(...health);
}

export function describeConfirmed({ title, node, java, maxHealthMs, last, request }: Confirmed): string {
  const figures = [
    `Node ${node.toFixed(2)} s`,
    `Java ${java.toFixed(2)} s`,
    `${last.bytes} bytes`,
    `health latency up to ${maxHealthMs.toFixed(0)} ms`,
    last.outcome,
  ].join(', ');
  const details = JSON.stringify(last.error ?? last.extensions).slice(0, EXTENSIONS_SHOWN);
  return `  ${figures}: ${title}\n    ${request.query.length} characters; ${details}`;
}
