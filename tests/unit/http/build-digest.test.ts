import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packageRoot } from '../../../src/process/package-root.js';
import { buildDigest, CODE_FOLDERS, digestOf } from '../../../src/http/build-digest.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'digest-'));
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'inner', 'a.js'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the digest of the running code', () => {
  it('is deterministic', () => {
    expect(buildDigest()).toBe(buildDigest());
  });

  it('covers all modules, statements and the schema', () => {
    const folders = ['src', 'cypher', 'schema'].map((name) => join(packageRoot, name));
    expect(CODE_FOLDERS.map((path) => resolve(path))).toEqual(folders);
  });

  it.each([
    ['the schema changes', () => writeFileSync(join(folder, 'inner', 'a.graphql'), 'type A { b: Int }')],
    ['the code changes', () => writeFileSync(join(folder, 'inner', 'a.js'), 'two')],
    ['a statement is added', () => writeFileSync(join(folder, 'b.cypher'), '')],
    ['a module is moved', () => renameSync(join(folder, 'inner', 'a.js'), join(folder, 'a.js'))],
  ])('changes if %s', (_what, change) => {
    const before = digestOf(folder);
    change();
    expect(digestOf(folder)).not.toBe(before);
  });

  it('does not depend on source maps', () => {
    const before = digestOf(folder);
    writeFileSync(join(folder, 'inner', 'a.js.map'), '{}');
    expect(digestOf(folder)).toBe(before);
  });
});
