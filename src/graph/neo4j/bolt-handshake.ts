import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

const DEFAULT_PORT = 7687;
/**
 * What a client says first: the preamble, then four ranges of versions, here 5.0 to 5.8 and 4.4 (Bolt Protocol manual,
 * "Bolt Protocol handshake specification").
 */
const HELLO = Buffer.from('6060b01700080805000004040000000000000000', 'hex');

/**
 * Whether a Neo4j answers the first message of a new connection. It needs neither a session nor credentials, and its
 * socket is closed in any case. The driver has no such question: its own connections wait for this answer without a
 * deadline.
 *
 * @param uri  as the driver takes it: bolt:// or neo4j://, perhaps with +s or +ssc
 */
export function answersHandshake(uri: string, withinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = open(new URL(uri));
    const settle = (answered: boolean) => {
      clearTimeout(late);
      socket.destroy();
      resolve(answered);
    };
    // an answer that lies in the socket already is read before the check phase
    const late = setTimeout(() => setImmediate(() => settle(false)), withinMs);
    socket.once('data', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
    socket.write(HELLO);
  });
}

function open({ protocol, hostname, port }: URL): Socket {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const target = { host, port: port === '' ? DEFAULT_PORT : Number(port) };
  // nothing secret is sent or believed, so that the certificate does not matter
  return protocol.includes('+s')
    ? connectTls({ ...target, servername: host, rejectUnauthorized: false })
    : connect(target);
}
