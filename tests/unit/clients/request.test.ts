import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NodeDocument } from '../../../clients/documents.generated.js';
import { askAt } from '../../../clients/request.js';

const NODE = { node: { __typename: 'Skill', id: 'skill:docker' } };

let server: Server;
let answer: (response: ServerResponse) => void;
let headers: IncomingMessage['headers'];
let url: string;
beforeEach(async () => {
  server = createServer((request, response) => {
    headers = request.headers;
    request.resume().on('end', () => answer(response));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterEach(() => {
  delete process.env.SKILL_GRAPH_API_KEY;
  server.closeAllConnections();
  server.close();
});

const answerJson = (status: number, body: unknown) => {
  answer = (response) => void response.writeHead(status).end(JSON.stringify(body));
};
const ask = (timeoutMs?: number) => askAt(url, timeoutMs)(NodeDocument, { id: 'skill:docker' });

it('gives the data of an answer, and sends the API key where there is one', async () => {
  answerJson(200, { data: NODE });
  expect(await ask()).toEqual(NODE);
  expect(headers).not.toHaveProperty('x-api-key');
  process.env.SKILL_GRAPH_API_KEY = 'sg_secret';
  await ask();
  expect(headers).toHaveProperty('x-api-key', 'sg_secret');
});

describe('without an answer', () => {
  const failsWith = (message: RegExp, timeoutMs?: number) =>
    expect(ask(timeoutMs)).rejects.toThrow(
      expect.objectContaining({ name: 'NoAnswerError', message: expect.stringMatching(message) as never }),
    );

  it('gives the messages of errors, of whatever HTTP status, each once', async () => {
    const error = {
      message: 'goals: nothing has the id x; did you mean role:y?',
      extensions: { code: 'BAD_USER_INPUT' },
    };
    answerJson(200, { data: { node: null }, errors: [error, error] });
    await failsWith(/^goals: nothing has the id x; did you mean role:y\?$/);
    answerJson(400, { errors: [error] });
    await failsWith(/^goals: /);
  });

  it('says where the API key is taken from when it is missing or wrong', async () => {
    answerJson(401, { errors: [{ message: 'Say who you are.', extensions: { code: 'UNAUTHENTICATED' } }] });
    await failsWith(/^Say who you are\. .*SKILL_GRAPH_API_KEY/);
  });

  it.each([
    ['a web page', '<!doctype html>'],
    ['other JSON', '{"status":"ok"}'],
    ['nothing', ''],
  ])('names the address that answers with %s', async (_what, body) => {
    answer = (response) => void response.writeHead(502).end(body);
    await failsWith(new RegExp(`^${url} answers with HTTP status 502, but not as GraphQL.*--url`));
  });

  it('ends a question that takes too long, also in the middle of its answer', async () => {
    answer = (response) => void response.writeHead(200).write('{"data":');
    await failsWith(/takes too long/, 50);
  });

  it('says that nothing answers, and why', async () => {
    server.close();
    await once(server, 'close');
    await failsWith(/does not answer \(ECONNREFUSED\).*npm start/);
  });
});
