import { afterEach, expect, it } from '@jest/globals';
import { createLog } from '../../../src/app/log.js';
import { logUnhandledRejections } from '../../../src/app/unhandled-rejections.js';

const before = process.listeners('unhandledRejection');
afterEach(() => {
  for (const listener of process.listeners('unhandledRejection')) {
    if (!before.includes(listener)) process.off('unhandledRejection', listener);
  }
});

it('logs a rejection that nothing handles, with its cause', () => {
  const lines: string[] = [];
  logUnhandledRejections(createLog('error', { write: (line) => void lines.push(line) }));
  process.emit('unhandledRejection', new Error('a stray failure'), Promise.resolve());
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({
      msg: 'A rejected promise was not handled',
      err: expect.objectContaining({ message: 'a stray failure', stack: expect.any(String) }),
    }),
  ]);
});
