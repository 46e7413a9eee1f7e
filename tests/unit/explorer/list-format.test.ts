import { describe, expect, it } from '@jest/globals';
import { ListFormatError, readList, writeList } from '../../../web/explorer/src/known/list-format.js';

const contents = {
  marks: {
    known: ['role:junior-backend-developer', 'skill:sql'],
    learning: ['skill:go'],
    skipped: ['technology:php'],
    unknown: ['group:programming-language'],
    levels: { 'skill:sql': 'level:beginner' },
  },
  plan: '?goal=skill:kubernetes',
};
const file = (fields: object) => JSON.stringify({ format: 'skill-graph-list', version: 1, ...fields });

describe('a list as a file', () => {
  it('is read as it was written', () => {
    expect(readList(writeList(contents))).toEqual(contents);
  });

  it('can lack lists and the plan', () => {
    expect(readList(file({ knownAt: [{ id: 'skill:sql', level: 'level:beginner' }] }))).toEqual({
      marks: {
        known: ['skill:sql'],
        learning: [],
        skipped: [],
        unknown: [],
        levels: { 'skill:sql': 'level:beginner' },
      },
      plan: null,
    });
  });

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['another format', '{"known":["skill:sql"]}', 'not a list of this explorer'],
    ['an array', '[]', 'not a list of this explorer'],
    ['a newer version', file({ version: 2 }), 'newer version'],
    ['no list', file({ known: 'skill:sql' }), '“known” of the file must be a list of ids'],
    ['no ids', file({ learning: [7] }), '“learning” of the file must be a list of ids'],
    ['no levels', file({ knownAt: ['skill:sql'] }), '“knownAt” of the file'],
    ['another kind', file({ skipped: ['role:writer'] }), '“skipped” of the file cannot have role:writer'],
    ['two states', file({ known: ['skill:sql'], skipped: ['skill:sql'] }), 'skill:sql has more than one state'],
    ['too many', file({ known: Array.from({ length: 2_001 }, (_, i) => `skill:s${i}`) }), 'more than 2,000 ids'],
  ])('is refused with %s, and the message says why', (_what, text, message) => {
    expect(() => readList(text)).toThrow(ListFormatError);
    expect(() => readList(text)).toThrow(message);
  });
});
