import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fakeReads } from '../support/fake-reads.js';
import { readResponse, postJson, serve, type TestServer } from '../support/http.js';
import { eventually } from '../support/eventually.js';
import { FakeHistory } from '../unit/change-feed/fake-history.js';

let history: FakeHistory;
let instance: ReturnType<FakeHistory['instance']>;
let server: TestServer;
beforeEach(async () => {
  history = new FakeHistory();
  instance = history.instance();
  server = await serve(fakeReads(), { feed: instance.feed, corsOrigins: ['https://app.example'] });
});
afterEach(async () => {
  await server.close();
  instance.watch.close();
});

const ask = (version: string) =>
  postJson(`${server.url}/graphql`, { query: '{ __typename }' }, { 'x-minimum-version': version });

describe('x-minimum-version', () => {
  it('delays a request until this instance has reached the version', async () => {
    const answer = ask('2');
    await eventually(() => instance.watch.waiting === 1);
    history.write();
    history.write();
    expect((await answer).status).toBe(200);
  });

  it('returns UNAVAILABLE if that takes too long', async () => {
    const { status, headers, errors } = await readResponse(await ask('7'));
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 1 } }]);
  });

  it.each(['', '-1', 'new', '1, 2', '9'.repeat(16)])('is refused: %j', async (version) => {
    const { status, errors } = await readResponse(await ask(version));
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'x-minimum-version' } }]);
  });

  it('is allowed in CORS requests', async () => {
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-minimum-version',
      },
    });
    expect(preflight.headers.get('access-control-allow-headers')).toBe('x-minimum-version');
  });
});
