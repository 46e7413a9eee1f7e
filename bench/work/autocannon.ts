/** Generates HTTP load with autocannon in a separate process. */
import autocannon from 'autocannon';
import { handleOrders } from '../../scripts/measure/worker.js';
import { type Order, type Round, summarise } from './loader.js';

const TIMEOUT_S = 60;

interface Pool {
  bodies: readonly string[];
  next: number;
}

const pools = new Map<string, Pool>();

handleOrders<Order>(async (order) => {
  if (order.kind === 'run') return run(order);
  pools.set(order.name, { bodies: order.bodies, next: 0 });
  return null;
});

async function run({ name, url, connections, requests, mayRepeat }: Extract<Order, { kind: 'run' }>): Promise<Round> {
  const pool = pools.get(name);
  if (!pool) throw new Error(`no bodies for ${name}`);
  const times: number[] = [];
  const rejected: string[] = [];
  const started = performance.now();
  let last = started;
  const load = autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    connections,
    timeout: TIMEOUT_S,
    verifyBody: (body) => {
      const isValid = !body.includes('"errors":');
      if (!isValid) rejected.push(body);
      return isValid;
    },
    amount: requests,
    requests: [{ setupRequest: (request) => ({ ...request, body: pool.bodies[pool.next++ % pool.bodies.length]! }) }],
  });
  load.on('response', (_client, _status, _bytes, milliseconds) => {
    times.push(milliseconds);
    last = performance.now();
  });
  const result = await load;
  const { non2xx, errors, mismatches } = result;
  if (non2xx + errors + mismatches > 0) {
    const counts = `${non2xx} not OK, ${errors} without a response, ${mismatches} with errors `;
    throw new Error(`${name} at ${url}: ${counts}${rejected.slice(0, 1).join()}`);
  }
  if (!mayRepeat && pool.next > pool.bodies.length) throw new Error(`${name} ran out of unique queries: generate more`);
  return summarise(Float64Array.from(times), (last - started) / 1_000);
}
