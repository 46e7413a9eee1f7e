import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/** A relay to Neo4j that counts the statements which pass through it. */
export interface Relay {
  uri: string;
  /** so far */
  statements(): number;
  stop(): void;
}

/** The start of a RUN message: a structure of three fields with the signature 0x10. */
const RUN = Buffer.from([0xb3, 0x10]);

/** @see https://neo4j.com/docs/bolt/current/bolt/message/#messages-run */
export async function startRelay(to: string): Promise<Relay> {
  const { hostname, port } = new URL(to);
  let statements = 0;
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    client.on('data', (data) => (statements += countOf(RUN, data)));
    client.pipe(database).pipe(client);
    // an end that goes away takes the other one with it
    client.on('error', () => database.destroy()).on('close', () => database.destroy());
    database.on('error', () => client.destroy()).on('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    statements: () => statements,
    stop: () => void server.close(),
  };
}

function countOf(pattern: Buffer, data: Buffer): number {
  let count = 0;
  for (let at = data.indexOf(pattern); at >= 0; at = data.indexOf(pattern, at + pattern.length)) count += 1;
  return count;
}
