import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

const DEFAULT_PORT = 7687;
/**
 * The client's first message: the preamble, then four ranges of versions, here 5.0 to 5.8 and 4.4 (Bolt Protocol manual,
 * "Bolt Protocol handshake specification").
 */
const HANDSHAKE = Buffer.from('6060b01700080805000004040000000000000000', 'hex');

/**
 * Whether a Neo4j answers the handshake of a new connection, which needs neither a session nor credentials. The socket is
 * always closed. The driver has no such check: its own connections wait for the handshake without a deadline.
 *
 * @param uri  in the driver's format: bolt:// or neo4j://, optionally with +s or +ssc
 */
export function answersHandshake(uri: string, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = open(new URL(uri));
    const settle = (answered: boolean) => {
      clearTimeout(timeout);
      socket.destroy();
      resolve(answered);
    };
    // setImmediate: data that has already arrived is read in the poll phase before
    const timeout = setTimeout(() => setImmediate(() => settle(false)), timeoutMs);
    socket.once('data', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
    socket.write(HANDSHAKE);
  });
}

function open({ protocol, hostname, port }: URL): Socket {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const target = { host, port: port === '' ? DEFAULT_PORT : Number(port) };
  // nothing secret is sent and nothing received is trusted, so the certificate is not verified
  return protocol.includes('+s')
    ? connectTls({ ...target, servername: host, rejectUnauthorized: false })
    : connect(target);
}
