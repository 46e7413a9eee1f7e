import { format } from 'node:util';
import { expect } from 'expect';
import { ModuleMocker } from 'jest-mock';

/**
 * What tests import from `@jest/globals`, without Jest: tests are registered, and run by runner.js in this process.
 * What is not here (beforeAll, fake timers) is not used by the tests of the mutated folders.
 */
const mocker = new ModuleMocker(globalThis);

export { expect };
export const jest = {
  fn: mocker.fn.bind(mocker),
  spyOn: mocker.spyOn.bind(mocker),
  restoreAllMocks: () => mocker.restoreAllMocks(),
};

/** Registered tests: name, function and scope. */
export const tests = [];
let scope = newScope('', null);

function newScope(name, parent) {
  return { name, parent, before: [], after: [] };
}

/** Begins the tests of a file, whose hooks are apart from those of others. */
export function beginFile(name) {
  scope = newScope(name, null);
}

export function describe(name, register) {
  const outer = scope;
  scope = newScope(`${outer.name} ${name}`, outer);
  register();
  scope = outer;
}

export function it(name, run) {
  tests.push({ name: `${scope.name} ${name}`, run, scope });
}

describe.each = (rows) => (name, register) => eachRow(rows, name, register, describe);
it.each = (rows) => (name, run) => eachRow(rows, name, run, it);

function eachRow(rows, name, run, add) {
  for (const row of rows) {
    const args = Array.isArray(row) ? row : [row];
    add(format(name, ...args), () => run(...args));
  }
}

export const beforeEach = (hook) => scope.before.push(hook);
export const afterEach = (hook) => scope.after.push(hook);

/** @throws what the test throws */
export async function runTest({ run, scope: own }) {
  const scopes = [];
  for (let one = own; one; one = one.parent) scopes.unshift(one);
  try {
    for (const { before } of scopes) for (const hook of before) await hook();
    await run();
  } finally {
    for (const { after } of scopes.reverse()) for (const hook of after) await hook();
    mocker.restoreAllMocks();
  }
}
