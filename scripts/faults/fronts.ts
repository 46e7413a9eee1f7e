import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Agent, createServer, request, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A load balancer in front of the instances. */
export interface Front {
  url: string;
  /** failures that it reported, except those that it handled by a retry on another instance */
  failures(): Promise<string[]>;
  stop(): Promise<void>;
}

const POLL_MS = 50;

/** Below the ports that operating systems give to outgoing connections, which could take one that a service leaves. */
const PORTS = { from: 15_000, count: 15_000 };

/** A free port, for a server that is started later, or more than once. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = PORTS.from + randomInt(PORTS.count);
    const server = createTcpServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

/** nginx without active health checks. It retries a request on the next instance if one refuses the connection. */
export async function nginx(folder: string, ports: readonly number[]): Promise<Front> {
  const port = await freePort();
  await mkdir(join(folder, 'logs'), { recursive: true });
  const config = `
    daemon off;
    worker_processes 1;
    pid ${folder}/nginx.pid;
    error_log ${folder}/logs/error.log warn;
    events { worker_connections 512; }
    http {
      access_log off;
      client_body_temp_path ${folder}/body;
      proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi;
      scgi_temp_path ${folder}/scgi;
      upstream instances {
        ${ports.map((instance) => `server 127.0.0.1:${instance} max_fails=1 fail_timeout=1s;`).join('\n        ')}
        keepalive 16;
      }
      server {
        listen 127.0.0.1:${port};
        location / {
          proxy_pass http://instances;
          proxy_http_version 1.1;
          proxy_set_header Connection "";
          proxy_set_header Host $host;
        }
      }
    }`;
  await writeFile(join(folder, 'nginx.conf'), config);
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  await once(child, 'spawn');
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/health/live`).catch(() => null))) await pause(POLL_MS);
  return {
    url,
    async failures() {
      const logged = await readFile(join(folder, 'logs', 'error.log'), 'utf8');
      return logged.split('\n').filter((line) => line.includes('[error]') && !line.includes('Connection refused'));
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** A proxy that distributes requests over keep-alive connections to the ready instances, round-robin. */
export async function readinessProxy(ports: readonly number[]): Promise<Front> {
  const agent = new Agent({ keepAlive: true });
  const ready = new Set(ports);
  const failures: string[] = [];
  let turn = 0;
  const check = async (port: number) => {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    await response?.body?.cancel();
    if (response?.status === 200) ready.add(port);
    else ready.delete(port);
  };
  const checks = setInterval(() => ports.forEach((port) => void check(port)), POLL_MS);
  const server: Server = createServer((incoming, outgoing) => {
    const candidates = [...ready];
    turn += 1;
    const port = candidates[turn % candidates.length] ?? ports[0];
    const { method, url, headers } = incoming;
    const options = { host: '127.0.0.1', port, method, path: url, agent };
    const proxied = request({ ...options, headers: { ...headers, connection: 'keep-alive' } }, (response) => {
      const { connection: _connection, ...others } = response.headers;
      outgoing.writeHead(response.statusCode ?? 502, others);
      response.pipe(outgoing);
    });
    proxied.on('error', (error) => {
      failures.push(`${error.message} of port ${port}`);
      outgoing.writeHead(502).end(error.message);
    });
    incoming.pipe(proxied);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failures: async () => failures,
    async stop() {
      clearInterval(checks);
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
