import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RemoteFile } from '../../src/downloads/files.js';

export interface FileServer {
  url: string;
  /** path and Range header of each request */
  requests: { path: string; range: string | undefined }[];
  close(): Promise<void>;
}

type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a repository of files on the loopback interface with the given request handler. */
export async function serveFiles(handle: RequestHandler): Promise<FileServer> {
  const requests: FileServer['requests'] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', range: request.headers.range });
    handle(request, response);
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

/** Serves the same content for all paths; supports range requests. */
export function serveContent(bytes: Buffer): RequestHandler {
  return (request, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    response.writeHead(from > 0 ? 206 : 200).end(bytes.subarray(from));
  };
}

/** The description of this content. */
export function fileOf(name: string, bytes: Buffer): RemoteFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path: `org/example/${name}`, name, size: bytes.length, sha256 };
}
