/** Makes load over HTTP by autocannon, in a process of its own. */
import autocannon from 'autocannon';
import { handleOrders } from '../../scripts/measure/worker.js';
import { type Order, type Round, summarise } from './loader.js';

const ANSWER_WITHIN_S = 60;

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

async function run({ name, url, connections, requests, again }: Extract<Order, { kind: 'run' }>): Promise<Round> {
  const pool = pools.get(name);
  if (!pool) throw new Error(`no bodies for ${name}`);
  const times: number[] = [];
  const refused: string[] = [];
  const started = performance.now();
  let last = started;
  const load = autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    connections,
    timeout: ANSWER_WITHIN_S,
    verifyBody: (answer) => {
      const good = !answer.includes('"errors":');
      if (!good) refused.push(answer);
      return good;
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
    const counts = `${non2xx} not OK, ${errors} not answered, ${mismatches} with errors `;
    throw new Error(`${name} at ${url}: ${counts}${refused.slice(0, 1).join()}`);
  }
  if (!again && pool.next > pool.bodies.length) throw new Error(`${name} ran out of new questions: make more of them`);
  return summarise(Float64Array.from(times), (last - started) / 1_000);
}
