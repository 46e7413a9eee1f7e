/** Generates HTTP load in a process of its own, over connections that stay open between runs. */
import { Pool } from 'undici';
import { handleOrders } from '../../scripts/measure/worker.js';
import { type Order, type Run, withNumber } from './orders.js';

const TIMEOUT_MS = 60_000;
const HEADERS = { 'content-type': 'application/json' };

interface Bodies {
  bodies: readonly string[];
  isNumbered: boolean;
  next: number;
}

type RunOrder = Extract<Order, { kind: 'run' }>;

const pools = new Map<string, Bodies>();
const clients = new Map<string, Pool>();
let numbers = 0;

handleOrders<Order>(async (order) => {
  if (order.kind === 'run') return run(order);
  pools.set(order.name, { ...order, next: 0 });
  return null;
});

async function run({ pool: name, url, connections, until }: RunOrder): Promise<Run> {
  const pool = pools.get(name);
  if (!pool) throw new Error(`no requests for ${name}`);
  const { origin, pathname } = new URL(url);
  const client = clientOf(origin, connections);
  const post = async (body: string) => {
    const { statusCode, body: response } = await client.request({
      path: pathname,
      method: 'POST',
      headers: HEADERS,
      body,
    });
    const text = await response.text();
    if (statusCode === 200 && !text.includes('"errors":')) return;
    throw new Error(`${name} at ${url}: status ${statusCode}, ${text.slice(0, 1_000)}`);
  };
  const times: number[] = [];
  const started = performance.now();
  let left = 'requests' in until ? until.requests : Infinity;
  const end = 'seconds' in until ? started + until.seconds * 1_000 : Infinity;
  const sendInTurns = async () => {
    while (left > 0 && performance.now() < end) {
      left -= 1;
      const sent = performance.now();
      await post(nextBody(pool));
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, sendInTurns));
  return { times, seconds: (performance.now() - started) / 1_000 };
}

function nextBody(pool: Bodies): string {
  const body = pool.bodies[pool.next++ % pool.bodies.length]!;
  return pool.isNumbered ? withNumber(body, numbers++) : body;
}

/** The open connections to a server. */
function clientOf(origin: string, connections: number): Pool {
  const key = `${origin} ${connections}`;
  const known = clients.get(key);
  if (known) return known;
  const client = new Pool(origin, { connections, pipelining: 1, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
  clients.set(key, client);
  return client;
}
