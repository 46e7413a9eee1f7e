import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Passes a request that offers another protocol, such as `Upgrade: h2c` of Java's HttpClient, back to the HTTP server
 * without the offer. Needed before Node 22.21 and 24.9, which emit every such request as an upgrade if there is a listener;
 * later versions call `shouldUpgradeCallback`.
 *
 * @param head the data received after the headers
 */
export function handleWithoutUpgrade(server: Server, request: IncomingMessage, socket: Socket, head: Buffer): void {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!;
    if (!/^(upgrade|connection|http2-settings)$/i.test(name)) lines.push(`${name}: ${rawHeaders[i + 1]}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
}
