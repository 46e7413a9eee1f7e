import { describe, expect, it } from '@jest/globals';
import { readDataset } from '../../../src/dataset/read.js';
import { toRecords } from '../../../src/dataset/records.js';
import { type Changes, complaints, withDataset } from './small-dataset.js';

const skill = (slug: string, requires = '[]') => `- id: skill:${slug}
  name: ${slug}
  description: A skill.
  level: { id: level:beginner }
  areas: [area:databases]
  cites: [handbook#basics]
  requires: ${requires}
`;
const role = (needs: string) => `- id: role:analyst
  name: Analyst
  description: A role.
  level: level:beginner
  cites: [handbook#basics]
  responsibilities: [Reports.]
  needs: ${needs}
`;
const group = (members: string, more = '') => `- id: group:store
  name: A way to store data
  description: Any one of these.
  cites: [handbook#basics]
  members: ${members}
${more}`;

const REASON = 'rationale: It stores the data.';
const REQUIRES = `[{ group: group:store, ${REASON} }]`;
const NEED = `{ group: group:store, importance: ESSENTIAL, proficiency: level:beginner, ${REASON} }`;

/** The skills files and graphs, and the skill reports that has requirements of its own, around a group. */
const dataset = (requires: string, members = '[skill:files, skill:graphs]', more: Changes = {}): Changes => ({
  'skills/stores.yaml': skill('files') + skill('graphs') + skill('reports', requires),
  'groups.yaml': group(members),
  ...more,
});

const edgesOf = (changes: Changes) => withDataset(changes, (folder) => toRecords(readDataset(folder)).edges);

describe('a named group of alternatives in YAML', () => {
  it('is a node with an edge to each member, which skills require and roles need', () => {
    const except = `[{ group: group:store, except: [skill:files], strength: RECOMMENDED, ${REASON} }]`;
    const edges = edgesOf(dataset(except, undefined, { 'roles.yaml': role(`[${NEED}]`) }));
    const members = edges.filter(({ kind }) => kind === 'HAS_MEMBER');
    expect(members.map(({ from, to, basis }) => [from, to, basis])).toEqual([
      ['group:store', 'skill:files', 'STATED'],
      ['group:store', 'skill:graphs', 'STATED'],
    ]);
    expect(edges.filter(({ to }) => to === 'group:store')).toMatchObject([
      { kind: 'REQUIRES', from: 'skill:reports', strength: 'RECOMMENDED', group: null, except: ['skill:files'] },
      { kind: 'NEEDS', from: 'role:analyst', importance: 'ESSENTIAL', proficiency: 'level:beginner', except: null },
    ]);
  });

  it('has members that an editor put together, or that have reasons of their own', () => {
    const members = '[skill:files, { id: skill:graphs, rationale: It is used like files. }]';
    const more = { 'groups.yaml': group(members, '  rationale: Each holds data.\n') };
    const edges = edgesOf(dataset('[]', members, more)).filter(({ kind }) => kind === 'HAS_MEMBER');
    expect(edges.map(({ basis, rationale }) => [basis, rationale])).toEqual([
      ['INFERRED', 'Each holds data.'],
      ['INFERRED', 'It is used like files.'],
    ]);
  });

  it('may have technologies as members unless it is required or needed', () => {
    const members = '[technology:postgresql, skill:files]';
    expect(edgesOf(dataset('[]', members)).filter(({ kind }) => kind === 'HAS_MEMBER')).toHaveLength(2);
    const problem = expect.stringMatching(/group:store has the member technology:postgresql, which cannot be learned/);
    expect(complaints(dataset(REQUIRES, members))).toEqual([problem]);
    expect(complaints(dataset('[]', members, { 'roles.yaml': role(`[${NEED}]`) }))).toEqual([problem]);
  });

  it('has at least two members', () => {
    expect(complaints(dataset('[]', '[skill:files]'))).toEqual([
      'groups.yaml:5: group:store.members: needs at least two members',
    ]);
  });

  it.each([
    ['[{ skill: skill:files, group: group:store, rationale: Both. }]', /requires\[0\]\.group: is the id of a group/],
    ['[{ group: store, rationale: A key alone. }]', /requires\[0\]\.skill: needs a skill, or a group/],
    ['[{ skill: skill:files, except: [skill:graphs], rationale: R. }]', /\.except: is only for a named group/],
    [`[{ group: group:store, except: [skill:sql], ${REASON} }]`, /\.except: skill:sql is no member of group:store/],
    [`[{ group: group:store, except: [skill:files, skill:graphs], ${REASON} }]`, /no member of group:store is left/],
    [`[{ group: group:shop, ${REASON} }]`, /this dataset has no group:shop/],
  ])('is not required as %s', (requires, complaint) => {
    expect(complaints(dataset(requires))).toEqual([expect.stringMatching(complaint)]);
  });

  it('has no member that leads to a skill that requires it, excepted or not', () => {
    for (const except of ['', 'except: [skill:graphs], ']) {
      const changes = {
        'skills/stores.yaml':
          skill('files') +
          skill('graphs', '[{ skill: skill:reports, rationale: From reports. }]') +
          skill('reports', `[{ group: group:store, ${except}${REASON} }]`),
        'groups.yaml': group('[skill:files, skill:graphs]'),
      };
      expect(complaints(changes)).toEqual([
        expect.stringMatching(
          /closes a cycle: skill:graphs → skill:reports → group:store → skill:graphs; skill:graphs is a member of group:store/,
        ),
      ]);
    }
  });
});
