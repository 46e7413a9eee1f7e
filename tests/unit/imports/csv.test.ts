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
      translations: [],
      externalIds: [],
      citations: [{ source: 'source:staff', locator: 'skills.csv/skill:k1' }],
      dataset: 'staff',
      skillKind: 'SOFT',
      skillType: null,
      reuseLevel: null,
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

describe('a mapping of structured fields', () => {
  const WIDE = `
dataset: staff
source: { name: Staff spreadsheet }
idPrefix: staff-
nodes:
  - file: all.csv
    kind: SKILL
    where: { column: Type, is: [skill, topic] }
    id: Name
    name: Name
    learningTime: { min: From, max: To }
    learningTimeBasis: { value: INFERRED }
    learningTimeRationale: Why
    learningTimeShareOf: { source: Book, locator: Part }
    externalIds:
      - { scheme: uri, value: Link, url: Link }
      - { scheme: code, value: Code }
    citations: { source: Book, locators: { column: Pages, split: ';' } }
    AT_LEVEL: Level
    IN_AREA: { column: Areas, split: ';' }
    REQUIRES: { column: Needs, split: ';' }
  - { file: all.csv, kind: AREA, where: { column: Type, is: area }, id: Name, name: Name }
  - { file: all.csv, kind: SOURCE, where: { column: Type, is: book }, id: Name, name: Name, url: Link }
edges:
  - file: all.csv
    kind: NEEDS
    where: { column: Type, is: role }
    from: Name
    to: { column: Needs, split: ';' }
`;
  const ALL: Files = {
    'all.csv': [
      'Type\tName\tFrom\tTo\tWhy\tBook\tPart\tLink\tCode\tPages\tLevel\tAreas\tNeeds',
      'skill\tMessage brokers\t1,5\t3.0\tShared\tHandbook\t1\thttps://example.org/mb\t007\tp. 1; p. 2\tlevel:low\tData;Apps\tQueues',
      'topic\tQueues',
      'area\tData',
      'book\tHandbook\t\t\t\t\t\thttps://example.org/book',
      'role\tEngineer\t\t\t\t\t\t\t\t\t\t\tQueues; skill:sql;',
      'role\tNobody',
    ].join('\n'),
  };

  test('reads learning times, external ids, citations and a part of the rows', async () => {
    const { node, nodes, skipped } = await readAll(formatOf(WIDE, ALL));
    expect(skipped).toEqual([]);
    expect(nodes.map(({ id }) => id)).toEqual([
      'source:staff',
      'skill:staff-message-brokers',
      'skill:staff-queues',
      'area:staff-data',
      'source:staff-handbook',
    ]);
    expect(node('skill:staff-message-brokers')).toMatchObject({
      learningTime: { min: 1.5, max: 3 },
      learningTimeBasis: 'INFERRED',
      learningTimeRationale: 'Shared',
      learningTimeShareOf: { source: 'source:staff-handbook', locator: '1' },
      externalIds: [
        { scheme: 'uri', value: 'https://example.org/mb', url: 'https://example.org/mb' },
        { scheme: 'code', value: '007', url: null },
      ],
      citations: [
        { source: 'source:staff-handbook', locator: 'p. 1' },
        { source: 'source:staff-handbook', locator: 'p. 2' },
      ],
    });
    expect(node('skill:staff-queues')).toMatchObject({ learningTime: null, learningTimeBasis: null, citations: [] });
  });

  test('reads the ends of edges from columns of nodes and from lists; empty lists are none', async () => {
    const { edges } = await readAll(formatOf(WIDE, ALL));
    expect(shortly(edges)).toEqual([
      'skill:staff-message-brokers REQUIRES skill:staff-queues',
      'skill:staff-message-brokers AT_LEVEL level:low',
      'skill:staff-message-brokers IN_AREA area:staff-data',
      'skill:staff-message-brokers IN_AREA area:staff-apps',
      'role:staff-engineer NEEDS skill:staff-queues',
      'role:staff-engineer NEEDS skill:sql',
    ]);
    // as the skill does; what has no citations of its own cites the row
    expect(edges[1]?.citations).toHaveLength(2);
    expect(edges[4]?.citations).toEqual([{ source: 'source:staff', locator: 'all.csv/role:staff-engineer' }]);
  });

  test('that names several datasets imports the rows of these and no others', async () => {
    const mapping =
      '{ dataset: [a, b], source: { name: S }, nodes: [{ file: s.csv, kind: SKILL, id: I, name: I, dataset: D }] }';
    const format = formatOf(mapping, { 's.csv': 'I,D\nx,b\ny,\nz,c\n' });
    expect(format.datasets).toEqual(['a', 'b']);
    const { nodes, skipped } = await readAll(format);
    expect(nodes.map(({ id, dataset }) => `${id} ${dataset}`)).toEqual(['source:a a', 'skill:x b', 'skill:y a']);
    expect(skipped).toEqual(['s.csv:4: dataset: must be one that the mapping names: a, b']);
  });

  test('takes names at a start of several kinds for the kind that it names, and ids for what they are', async () => {
    const mapping =
      '{ dataset: s, source: { name: S }, edges: [{ file: r.csv, kind: AT_LEVEL, from: { column: A, kind: ROLE }, to: B }] }';
    const { edges } = await readAll(formatOf(mapping, { 'r.csv': 'A,B\nDeveloper,low\nskill:sql,low\n' }));
    expect(shortly(edges)).toEqual(['role:developer AT_LEVEL level:low', 'skill:sql AT_LEVEL level:low']);
  });

  test('finds the delimiter, and ignores empty cells and rows that a spreadsheet has added', async () => {
    const mapping = '{ dataset: s, source: { name: S }, nodes: [{ file: n.csv, kind: SKILL, id: I, name: N }] }';
    const { nodes, skipped } = await readAll(formatOf(mapping, { 'n.csv': '"I";N\nx;X;;\n;;;\ny;"Y, or Z"\n' }));
    expect(nodes.slice(1).map(({ name }) => name)).toEqual(['X', 'Y, or Z']);
    expect(skipped).toEqual([]);
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

  test('without a source needs the citations of every table', () => {
    const table = '{ file: a.csv, kind: SKILL, id: A, name: A }';
    expect(problemsOf(`{ dataset: s, nodes: [${table}] }`)).toMatch(/source: is required, unless every table maps/);
    expect(problemsOf(`{ dataset: s, nodes: [${table.replace(' }', ', citations: C }')}] }`)).toBeNull();
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
