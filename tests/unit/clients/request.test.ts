import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NodeDocument } from '../../../clients/documents.generated.js';
import { httpExecutor } from '../../../clients/request.js';

const NODE = { node: { __typename: 'Skill', id: 'skill:docker' } };

let server: Server;
let respond: (response: ServerResponse) => void;
let headers: IncomingMessage['headers'];
let url: string;
beforeEach(async () => {
  server = createServer((request, response) => {
    headers = request.headers;
    request.resume().on('end', () => respond(response));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterEach(() => {
  delete process.env.SKILL_GRAPH_API_KEY;
  server.closeAllConnections();
  server.close();
});

const respondWithJson = (status: number, body: unknown) => {
  respond = (response) => void response.writeHead(status).end(JSON.stringify(body));
};
const execute = (timeoutMs?: number) => httpExecutor(url, timeoutMs)(NodeDocument, { id: 'skill:docker' });

it('returns the data of a response, and sends the API key if it is set', async () => {
  respondWithJson(200, { data: NODE });
  expect(await execute()).toEqual(NODE);
  expect(headers).not.toHaveProperty('x-api-key');
  process.env.SKILL_GRAPH_API_KEY = 'sg_secret';
  await execute();
  expect(headers).toHaveProperty('x-api-key', 'sg_secret');
});

describe('a failed request', () => {
  const failsWith = (message: RegExp, timeoutMs?: number) =>
    expect(execute(timeoutMs)).rejects.toThrow(
      expect.objectContaining({ name: 'RequestError', message: expect.stringMatching(message) as never }),
    );

  it('reports each error message once, for any HTTP status', async () => {
    const error = {
      message: 'goals: nothing has the id x; did you mean role:y?',
      extensions: { code: 'BAD_USER_INPUT' },
    };
    respondWithJson(200, { data: { node: null }, errors: [error, error] });
    await failsWith(/^goals: nothing has the id x; did you mean role:y\?$/);
    respondWithJson(400, { errors: [error] });
    await failsWith(/^goals: /);
  });

  it('names the variable of the API key when the key is missing or wrong', async () => {
    respondWithJson(401, { errors: [{ message: 'Say who you are.', extensions: { code: 'UNAUTHENTICATED' } }] });
    await failsWith(/^Say who you are\. .*SKILL_GRAPH_API_KEY/);
  });

  it.each([
    ['a web page', '<!doctype html>'],
    ['other JSON', '{"status":"ok"}'],
    ['nothing', ''],
  ])('names the URL that responded with %s', async (_what, body) => {
    respond = (response) => void response.writeHead(502).end(body);
    await failsWith(new RegExp(`^${url} responded with HTTP status 502, but not with GraphQL.*--url`));
  });

  it('times out, also in the middle of a response', async () => {
    respond = (response) => void response.writeHead(200).write('{"data":');
    await failsWith(/took too long/, 50);
  });

  it('reports an unreachable service, and why', async () => {
    server.close();
    await once(server, 'close');
    await failsWith(/is not reachable \(ECONNREFUSED\).*npm start/);
  });
});
