import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Jar } from '../../src/managed-neo4j/jar-list.js';

export interface JarServer {
  url: string;
  /** path and Range header of each request so far */
  requests: { path: string; range: string | undefined }[];
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A Maven repository on loopback that answers as it is told. */
export async function serveJars(answer: Answer): Promise<JarServer> {
  const requests: JarServer['requests'] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', range: request.headers.range });
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/maven2`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Serves one content, whole or from where the request wants it. */
export function contentOf(bytes: Buffer): Answer {
  return (request, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    response.writeHead(from > 0 ? 206 : 200).end(bytes.subarray(from));
  };
}

/** How a list would describe this content. */
export function jarOf(name: string, bytes: Buffer): Jar {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path: `org/example/${name}`, name, size: bytes.length, sha256 };
}
