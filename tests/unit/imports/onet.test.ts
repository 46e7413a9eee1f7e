import { NO_KNOWN_IDS } from '../../../src/imports/item.js';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { onetFormat } from '../../../src/imports/onet.js';
import { checkRecord } from '../../../src/imports/record-schema.js';
import { type Files, folderOf, readAll, rows, shortly, zipOf } from './download.js';

const table = (...lines: string[]) =>
  rows(
    '\t',
    '\r\n',
    lines.map((line) => line.split('|')),
  );

const RATED =
  'O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|N|Standard Error|Lower CI Bound|Upper CI Bound|Recommend Suppress|Not Relevant|Date|Domain Source';
const rating = (code: string, element: string, scale: string, value: string, suppress = 'N', notRelevant = 'N') =>
  `${code}|${element}|Name|${scale}|${value}|8|0|0|0|${suppress}|${notRelevant}|01/2020|Analyst`;

const FILES: Files = {
  'db/Occupation Data.txt': table(
    'O*NET-SOC Code|Title|Description',
    '10-0001.00|Kite Pilots|Fly "big" kites.',
    '10-0002.00|Kite Menders|Mend them.',
  ),
  'db/Alternate Titles.txt': table(
    'O*NET-SOC Code|Alternate Title|Short Title|Source(s)',
    '10-0001.00|Chief Kite Officer|CKO|01',
    '10-0001.00|chief kite officer|n/a|02',
    '10-0001.00|Kite Pilots|n/a|02',
    ...Array.from({ length: 2_750 }, (_, at) => `10-0002.00|Mender ${at}|n/a|01`),
  ),
  'db/Job Zones.txt': table('O*NET-SOC Code|Job Zone|Date|Domain Source', '10-0001.00|2|x|y', '10-0002.00|9|x|y'),
  'db/Job Zone Reference.txt': table(
    'Job Zone|Name|Experience|Education|Job Training|Examples|SVP Range',
    '1|Zone One|None.|None.|A day.|x|y',
    '2|Zone Two|Some.|Some.|A month.|x|y',
  ),
  'db/Technology Skills.txt': table(
    'O*NET-SOC Code|Example|Commodity Code|Commodity Title|Hot Technology|In Demand',
    '10-0001.00|Python|43|Wind software|Y|Y',
    '10-0001.00|Gust 2|43|Wind software|N|N',
    '10-0002.00|Gust 2|43|Wind software|N|N',
    '10-0002.00|Gust-2|44|Glue software|N|N',
    ...['A', 'B', 'C', 'D', 'E'].map((name) => `10-0002.00|Sail ${name}|45|Sail software|Y|N`),
  ),
  'db/Content Model Reference.txt': table(
    'Element ID|Element Name|Description',
    '2.A|Basic Skills|x',
    '2.A.1|Content|Structures.',
    '2.A.1.e|Mathematics|Using it.',
    '2.B.3|Technical Skills|x',
    '2.B.3.l|Repairing|Repairing it.',
    '2.C|Knowledge|x',
    '2.C.4|Mathematics and Science|x',
    '2.C.4.a|Mathematics|Knowing it.',
    '2.C.10|Transportation|Moving it.',
  ),
  'db/Skills.txt': table(
    RATED,
    rating('10-0001.00', '2.A.1.e', 'IM', '4.12'),
    rating('10-0001.00', '2.A.1.e', 'LV', '4.88'),
    rating('10-0001.00', '2.B.3.l', 'IM', '1.99'),
    rating('10-0001.00', '2.B.3.l', 'LV', '1.00'),
    rating('10-0002.00', '2.B.3.l', 'IM', '2.00'),
    rating('10-0002.00', '2.B.3.l', 'LV', '1.00', 'Y'),
    rating('10-0002.00', '2.Z.9', 'IM', '4.00'),
  ),
  'db/Knowledge.txt': table(
    RATED,
    rating('10-0001.00', '2.C.4.a', 'IM', '3.00', 'Y'),
    rating('10-0001.00', '2.C.4.a', 'LV', '3.00'),
    rating('10-0001.00', '2.C.10', 'IM', '3.00', 'N', 'n/a'),
    rating('10-0001.00', '2.C.10', 'LV', '0.00', 'N', 'Y'),
    rating('10-0002.00', '2.C.10', 'IM', '3.00'),
  ),
  'db/Related Occupations.txt': table(
    'O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier|Index',
    '10-0001.00|10-0002.00|Primary-Short|1',
    '10-0001.00|99-0000.00|Supplemental|2',
  ),
};

describe('an O*NET download', () => {
  let read: Awaited<ReturnType<typeof readAll>>;
  beforeAll(async () => {
    read = await readAll(onetFormat(await zipOf(FILES)));
  });
  const needs = () =>
    Object.fromEntries(
      read.edges.flatMap(({ kind, from, to, importance, rationale }) =>
        kind === 'NEEDS' ? [[`${from} ${to}`, [importance, rationale]]] : [],
      ),
    );

  test('gives a role its distinct alternate titles and its code', () => {
    expect(read.node('role:onet-kite-pilots')).toMatchObject({
      description: 'Fly "big" kites.',
      aliases: ['Chief Kite Officer', 'CKO'],
      externalIds: [{ scheme: 'onet-soc', value: '10-0001.00' }],
    });
  });

  test('keeps every title of an occupation, of which catch-all occupations have thousands', () => {
    const role = read.node('role:onet-kite-menders');
    expect('aliases' in role && role.aliases.length).toBe(2_750);
    expect('aliases' in role && role.aliases).toContain('Mender 2749');
    expect(checkRecord({ node: role })).toEqual({ node: role });
  });

  test('turns job zones into ordered levels and assigns roles to them', () => {
    const levels = read.nodes.filter(({ kind }) => kind === 'LEVEL');
    expect(levels).toMatchObject([
      { id: 'level:onet-job-zone-1', name: 'Zone One', description: 'None. None. A day.', rank: 1 },
      { id: 'level:onet-job-zone-2', rank: 2 },
    ]);
    expect(shortly(read.edges)).toEqual(
      expect.arrayContaining([
        'level:onet-job-zone-1 NEXT level:onet-job-zone-2',
        'role:onet-kite-pilots AT_LEVEL level:onet-job-zone-2',
      ]),
    );
    expect(read.skipped).toContain('db/Job Zones.txt:3: its Job Zone is not in Job Zone Reference.txt');
  });

  test('turns each example into a technology, with its category if the name is known, and whether it is hot', () => {
    const technologies = read.nodes.filter((node) => node.kind === 'TECHNOLOGY');
    expect(technologies.map(({ name, category, hot }) => [name, category, hot])).toEqual([
      ['Python', 'LANGUAGE', true],
      ['Gust 2', 'OTHER', false],
      ['Gust-2', 'OTHER', false],
      ...['A', 'B', 'C', 'D', 'E'].map((name) => [`Sail ${name}`, 'OTHER', true]),
    ]);
    expect(new Set(technologies.map(({ id }) => id)).size).toBe(8);
  });

  test('a role uses the examples that the file names for its occupation, and no others', () => {
    const uses = read.edges.filter(({ kind, from }) => kind === 'USES' && from.startsWith('role:'));
    expect(uses.map(({ from, to, hot, inDemand }) => [from, to.slice(0, 22), hot, inDemand])).toEqual([
      ['role:onet-kite-pilots', 'technology:onet-python', true, true],
      ['role:onet-kite-pilots', 'technology:onet-gust-2', false, false],
      ['role:onet-kite-menders', 'technology:onet-gust-2', false, false],
      ['role:onet-kite-menders', 'technology:onet-gust-2', false, false],
      ...['a', 'b', 'c', 'd', 'e'].map((name) => [
        'role:onet-kite-menders',
        `technology:onet-sail-${name}`,
        true,
        false,
      ]),
    ]);
    expect(uses[0]).toMatchObject({
      basis: 'STATED',
      citations: [{ source: 'source:onet', locator: 'Technology Skills/10-0001.00/43' }],
    });
  });

  test('a role needs the skill of a commodity: essential if an example is in demand in the occupation', () => {
    expect(needs()).toMatchObject({
      'role:onet-kite-pilots skill:onet-wind-software': ['ESSENTIAL', 'O*NET: in demand in the occupation: Python.'],
      'role:onet-kite-menders skill:onet-wind-software': [
        'PREFERRED',
        'O*NET: none of the technologies it uses is hot or in demand: Gust 2.',
      ],
    });
    expect(shortly(read.edges)).toContain('skill:onet-wind-software USES technology:onet-python');
  });

  test('a hot technology alone makes no need essential; the rationale names at most three', () => {
    expect(needs()).toMatchObject({
      'role:onet-kite-menders skill:onet-sail-software': [
        'PREFERRED',
        'O*NET: hot, but not in demand in the occupation: Sail A, Sail B, Sail C and 2 more.',
      ],
    });
  });

  test('needs follow importance, from 3.0 essential and from 2.0 preferred, and give the ratings as the rationale', () => {
    expect(needs()).toMatchObject({
      'role:onet-kite-pilots skill:onet-mathematics-2-a-1-e': [
        'ESSENTIAL',
        'O*NET: importance 4.12 of 5, level 4.88 of 7.',
      ],
      'role:onet-kite-menders skill:onet-repairing': ['PREFERRED', 'O*NET: importance 2.00 of 5.'],
      'role:onet-kite-menders skill:onet-transportation': ['ESSENTIAL', 'O*NET: importance 3.00 of 5.'],
    });
  });

  test('skips and reports ratings that are unimportant, not relevant, of low precision or not in the model', () => {
    expect(read.skipped).toEqual(
      expect.arrayContaining([
        'db/Skills.txt:4: its importance is below 2',
        'db/Skills.txt:8: its element is not in Content Model Reference.txt',
        'db/Knowledge.txt:2: O*NET recommends suppressing its importance',
        'db/Knowledge.txt:4: O*NET rates it as not relevant to the occupation',
      ]),
    );
    expect(Object.keys(needs())).toHaveLength(7);
  });

  test('puts skills and knowledge in the areas of their parents in the content model', () => {
    const areas = read.nodes.filter(({ kind }) => kind === 'AREA').map(({ name }) => name);
    expect(areas.sort()).toEqual([
      'Basic Skills: Content',
      'Knowledge',
      'Knowledge: Mathematics and Science',
      'Technical Skills',
    ]);
    expect(shortly(read.edges)).toContain(
      'skill:onet-mathematics-2-c-4-a IN_AREA area:onet-knowledge-mathematics-and-science',
    );
  });

  test('keeps the occupations that O*NET itself relates, with the tier', () => {
    const related = read.edges.filter(({ kind }) => kind === 'RELATED_TO');
    expect(related).toMatchObject([
      { from: 'role:onet-kite-pilots', to: 'role:onet-kite-menders', tier: 'Primary-Short', basis: 'STATED' },
    ]);
    expect(read.skipped).toContain('db/Related Occupations.txt:3: its occupation is not in Occupation Data.txt');
  });
});

test('a download without one of the files is refused with its name', async () => {
  const { 'db/Knowledge.txt': _, ...rest } = FILES;
  await expect(readAll(onetFormat(folderOf(rest)))).rejects.toThrow(/Knowledge\.txt is missing; the text version of/);
});

test('a download with two files of the same name is refused as ambiguous', async () => {
  const twice = { ...FILES, 'old/Knowledge.txt': FILES['db/Knowledge.txt'] as string };
  await expect(readAll(onetFormat(await zipOf(twice)))).rejects.toThrow(
    /more than one Knowledge\.txt \(db\/Knowledge\.txt and old\/Knowledge\.txt\)/,
  );
});

describe('a download that the graph has imported before', () => {
  const ids: Record<string, string> = {
    'onet-soc 10-0001.00': 'role:onet-aviators',
    'onet-element 2.B.3.l': 'skill:onet-mending',
    'onet-element 2.C.4': 'area:onet-science',
    'unspsc 43': 'skill:onet-airflow-software',
  };
  const idOf = (scheme: string, value: string) => ids[`${scheme} ${value}`];

  test('keeps the ids of its codes, whatever the names are now', async () => {
    const { nodes, edges } = await readAll(onetFormat(await zipOf(FILES)), {
      ...NO_KNOWN_IDS,
      idOf,
      isTaken: (id) => id === 'role:onet-kite-menders',
    });
    const ids = nodes.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'role:onet-aviators',
        'skill:onet-mending',
        'area:onet-science',
        'skill:onet-airflow-software',
        'role:onet-kite-menders-10-0002-00',
      ]),
    );
    expect(shortly(edges)).toContain('role:onet-aviators USES technology:onet-python');
    expect(ids.filter((id) => id.includes('kite-pilots') || id.includes('repairing'))).toEqual([]);
  });
});
