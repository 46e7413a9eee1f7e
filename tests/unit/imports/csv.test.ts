import { describe, expect, test } from '@jest/globals';
import { csvFormat } from '../../../src/imports/csv.js';
import { type Files, folderOf, readAll, shortly } from './download.js';

const MAPPING = `
dataset: staff
source: { name: Staff spreadsheet, url: https://example.org/staff }
nodes:
  - file: skills.csv
    delimiter: ';'
    kind: SKILL
    id: Code
    name: Title
    description: Notes
    aliases: { column: Also, split: '|' }
    skillKind: { column: Sort, words: { people: SOFT } }
  - { file: roles.csv, kind: ROLE, id: Role, name: Role }
  - { file: tools.csv, kind: TECHNOLOGY, id: Tool, name: Tool, category: Category, hot: Hot }
edges:
  - file: needs.csv
    kind: NEEDS
    from: Role
    to: Skill
    importance: { column: Weight, words: { must: ESSENTIAL, nice: PREFERRED } }
    rationale: Why
  - { file: needs.csv, kind: AT_LEVEL, from: { column: Role, kind: ROLE }, to: Level }
`;
const FILES: Files = {
  'skills.csv':
    'Code;Title;Notes;Also;Sort\nK1;Fold kites;With care;folding | Fold |;people\nskill:knots;Knots;;;technical\n',
  'roles.csv': 'Role\nKite pilot\n',
  'tools.csv': 'Tool,Category,Hot\nGust++,testing,yes\nGlue,,\nBad,spoon,\n',
  'needs.csv': 'Role,Skill,Weight,Why,Level\nKite pilot,K1,must,Says so,Level 1\nKite pilot,skill:knots,nice,,\n',
};

const formatOf = (mapping: string, files: Files = FILES) =>
  csvFormat(`${folderOf({ ...files, 'mapping.yaml': mapping })}/mapping.yaml`);

describe('spreadsheets', () => {
  test('become nodes, with ids derived from values that are not ids', async () => {
    const { node } = await readAll(formatOf(MAPPING));
    expect(node('source:staff')).toMatchObject({ name: 'Staff spreadsheet', url: 'https://example.org/staff' });
    expect(node('skill:k1')).toEqual({
      kind: 'SKILL',
      id: 'skill:k1',
      name: 'Fold kites',
      description: 'With care',
      aliases: ['folding', 'Fold'],
      externalIds: [],
      citations: [{ source: 'source:staff', locator: 'skills.csv/skill:k1' }],
      dataset: 'staff',
      skillKind: 'SOFT',
      learningTime: null,
      learningTimeBasis: null,
      learningTimeRationale: null,
      learningTimeShareOf: null,
      status: 'ACTIVE',
      howToLearn: [],
      furtherPractice: [],
    });
    expect(node('skill:knots')).toMatchObject({ skillKind: 'TECHNICAL', description: null });
    expect(node('technology:gustplusplus')).toMatchObject({ category: 'TESTING', hot: true });
    expect(node('technology:glue')).toMatchObject({ category: 'OTHER', hot: false });
  });

  test('become edges, with their own words for importance', async () => {
    const { edges } = await readAll(formatOf(MAPPING));
    expect(edges).toMatchObject([
      { from: 'role:kite-pilot', to: 'skill:k1', importance: 'ESSENTIAL', rationale: 'Says so', basis: 'STATED' },
      { from: 'role:kite-pilot', to: 'skill:knots', importance: 'PREFERRED', rationale: null },
      { kind: 'AT_LEVEL', from: 'role:kite-pilot', to: 'level:level-1', importance: null },
    ]);
  });

  test('an invalid row is reported with its line and what its field must be', async () => {
    const { skipped } = await readAll(formatOf(MAPPING));
    expect(skipped).toEqual([
      expect.stringMatching(/^tools\.csv:4: category: Invalid option: expected one of "LANGUAGE"/),
      'needs.csv:3: no Level',
    ]);
  });

  test('a duplicate row is reported, not merged', async () => {
    const { nodes, skipped } = await readAll(formatOf(MAPPING, { ...FILES, 'roles.csv': 'Role\nA b\na-B\n' }));
    expect(nodes.filter(({ kind }) => kind === 'ROLE')).toHaveLength(1);
    expect(skipped).toContain('roles.csv:3: another row has the same id, or the same two ends');
  });

  test('an edge from a node to itself is skipped', async () => {
    const mapping = `{ dataset: s, source: { name: S }, edges: [{ file: r.csv, kind: REQUIRES, from: A, to: B }] }`;
    const { edges, skipped } = await readAll(formatOf(mapping, { 'r.csv': 'A,B\nx,X\nx,y\n' }));
    expect(shortly(edges)).toEqual(['skill:x REQUIRES skill:y']);
    expect(skipped).toEqual(['r.csv:2: to: must not be where the edge begins']);
  });
});

describe('a mapping', () => {
  const problemsOf = (mapping: string) => {
    try {
      formatOf(mapping);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };

  test('with problems names file, line and field of each', () => {
    const problems = problemsOf(
      'dataset: Staff\nsource: { name: S }\nnodes:\n  - file: a.csv\n    kind: SKILL\n    id: A\n    rank: B\n',
    );
    expect(problems).toMatch(/mapping\.yaml:1: dataset: must be in lower case/);
    expect(problems).toMatch(/mapping\.yaml:7: nodes\.0\.rank: unknown key/);
    expect(problems).toMatch(/mapping\.yaml:4: nodes\.0\.name: /);
  });

  test('that is not YAML, or does not exist, is refused', () => {
    expect(problemsOf('a: [')).toMatch(/mapping\.yaml:1: /);
    expect(() => csvFormat('/nowhere/mapping.yaml')).toThrow(/cannot be read/);
  });

  test('of a column that the file does not have stops the import', async () => {
    const broken = formatOf(MAPPING, { ...FILES, 'roles.csv': 'Title\nKite pilot\n' });
    await expect(readAll(broken)).rejects.toThrow('roles.csv:1: the header lacks Role; it has Title');
  });
});
