import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentNesting, MAX_NESTING, nestingError } from '../../../src/graphql/nesting.js';
import { jsonNesting } from '../../../src/http/json-nesting.js';

/** The depth of the parsed value, as a reference. */
function depthOf(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** Strings that contain brackets, quotes and escapes. */
const text = fc.string({ unit: fc.constantFrom('[', ']', '{', '}', '(', ')', '"', '\\', '#', 'a', '\n', 'é') });

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    text,
    fc.constantFrom(null, true, -1.5),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3 }),
  ),
})).value;

describe('the nesting depth of JSON', () => {
  it('equals the depth of the parsed value', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2), (value, indent) => {
        expect(jsonNesting(JSON.stringify(value, null, indent))).toBe(depthOf(value));
      }),
    );
  });
});

interface Written {
  text: string;
  depth: number;
}

/** Literals with their depth. */
const value = fc.letrec<{ value: Written }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom('1', '-2.5', 'ENUM', '$variable').map((one) => ({ text: one, depth: 0 })),
    text.map((one) => ({ text: JSON.stringify(one), depth: 0 })),
    text.map((one) => ({ text: `"""${one.replaceAll('"', '\\"""').replace(/\\$/, '')} """`, depth: 0 })),
    fc.array(tie('value'), { maxLength: 3 }).map((all) => around('[', all, ']')),
    fc.array(tie('value'), { maxLength: 3 }).map((all) =>
      around(
        '{',
        all.map((one, i) => ({ ...one, text: `f${i}: ${one.text}` })),
        '}',
      ),
    ),
  ),
})).value;

function around(open: string, all: readonly Written[], close: string): Written {
  const depth = 1 + Math.max(0, ...all.map((one) => one.depth));
  return { text: `${open} # ${open}"\n ${all.map((one) => one.text).join(', ')} ${close}`, depth };
}

describe('the nesting depth of a document', () => {
  it('ignores strings, block strings and comments', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(documentNesting(`{ field(argument: ${given.text}) }`)).toBe(given.depth + 2);
      }),
    );
  });

  it.each([
    ['selection sets', (depth: number) => '{a'.repeat(depth) + '}'.repeat(depth)],
    ['lists', (depth: number) => `{a(b:${'['.repeat(depth - 2)}${']'.repeat(depth - 2)})}`],
    ['input objects', (depth: number) => `{a(b:${'{c:'.repeat(depth - 2)}1${'}'.repeat(depth - 2)})}`],
    ['inline fragments', (depth: number) => `${'{...'.repeat(depth - 1)}{a}${'}'.repeat(depth - 1)}`],
    ['list types', (depth: number) => `query($a:${'['.repeat(depth - 1)}ID${']'.repeat(depth - 1)}){a}`],
    ['unclosed brackets', (depth: number) => '{a'.repeat(depth)],
  ])('is limited for %s', (_what, nested) => {
    expect(nestingError(nested(MAX_NESTING))).toBeNull();
    expect(nestingError(nested(MAX_NESTING + 1))?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'query' });
  });

  it('ignores brackets that are not nested, or are in strings', () => {
    expect(nestingError(`{ ${'a(b: 1) { c } '.repeat(300)} }`)).toBeNull();
    expect(nestingError(`{ a(b: "${'['.repeat(1_000)}") }`)).toBeNull();
  });
});
