import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageOf } from '../model/error-code.js';
import { urlOf } from '../process/server-url.js';
import { ConfigError } from '../process/setting-types.js';

export interface PrometheusServer {
  /** e.g. http://127.0.0.1:9464/metrics */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves `/metrics` on an address of its own: whoever reaches the API need not see metrics, and Prometheus names a pod by
 * its address, which the host check of the API refuses.
 *
 * @throws ConfigError where it cannot listen there, such as on a port in use
 */
export async function servePrometheus(
  { host, port }: { host: string; port: number },
  sendMetrics: RequestListener,
): Promise<PrometheusServer> {
  const server = createServer((request, response) => {
    if (request.url === '/metrics') sendMetrics(request, response);
    else response.writeHead(404).end();
  });
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw new ConfigError(`OTEL_EXPORTER_PROMETHEUS_PORT: ${messageOf(error)}; set it to another port.`);
  }
  return {
    url: `${urlOf(server.address() as AddressInfo)}/metrics`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
