import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { escoFormat } from '../../../src/imports/esco.js';
import { escoLabelsFormat } from '../../../src/imports/esco/labels.js';
import { ID_NOTES } from '../../../src/imports/ids.js';
import { ImportError, type ImportFormat, NO_KNOWN_IDS } from '../../../src/imports/item.js';
import { runImport } from '../../../src/imports/run-import.js';
import { type Files, folderOf, readAll, shortly, zipOf } from './download.js';
import { MemoryImports } from './memory-imports.js';

const SKILL = 'http://data.europa.eu/esco/skill/';
const ROLE = 'http://data.europa.eu/esco/occupation/';
const SKILLS_HEADER =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\n';
const GROUPS_HEADER =
  'conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code\n';
const OCCUPATIONS_HEADER =
  'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code\n';
const skillRow = (
  uuid: string,
  reuse: string,
  label: string,
  alternatives = '',
  description = '',
  type = 'skill/competence',
) => `Skill,${SKILL}${uuid},${type},${reuse},${label},"${alternatives}",,released,,,,,"${description}"\n`;
const groupRow = (uri: string, label: string) => `SkillGroup,${uri},${label},,,released,,,,,\n`;
const broaderRow = (narrower: string, broader: string) => `Any,${narrower},Any,${broader}\n`;

const FILES: Files = {
  'skills_en.csv':
    SKILLS_HEADER +
    skillRow(
      'aaaaaaaa-1',
      'transversal',
      'fold kites',
      'Fold Kites\nkite folding\nkite folding\n"" crease paper ""',
      'Folds, with care.',
    ) +
    skillRow('bbbbbbbb-2', 'cross-sector', 'knot strings') +
    skillRow('cccccccc-3', '', 'read wind') +
    skillRow('dddddddd-4', 'sector-specific', 'read wind maps'),
  'occupations_en.csv':
    OCCUPATIONS_HEADER + `Occupation,${ROLE}eeeeeeee-5,0110,kite pilot,,,released,,,,,,Flies.,0110.7\n`,
  'skillGroups_en.csv':
    GROUPS_HEADER +
    groupRow(`${SKILL}11111111-a`, 'kites') +
    groupRow('http://data.europa.eu/esco/isced-f/00', 'weather') +
    groupRow('http://data.europa.eu/esco/isced-f/0000', 'weather'),
  'occupationSkillRelations.csv':
    'occupationUri,relationType,skillType,skillUri\n' +
    `${ROLE}eeeeeeee-5,essential,knowledge,${SKILL}aaaaaaaa-1\n` +
    `${ROLE}eeeeeeee-5,optional,knowledge,${SKILL}bbbbbbbb-2\n` +
    `${ROLE}gone,optional,knowledge,${SKILL}bbbbbbbb-2\n`,
  'skillSkillRelations.csv':
    'originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n' +
    `${SKILL}aaaaaaaa-1,knowledge,essential,knowledge,${SKILL}bbbbbbbb-2\n` +
    `${SKILL}aaaaaaaa-1,knowledge,optional,knowledge,${SKILL}cccccccc-3\n` +
    `${SKILL}aaaaaaaa-1,knowledge,optional,knowledge,${SKILL}aaaaaaaa-1\n`,
  'broaderRelationsSkillPillar.csv':
    'conceptType,conceptUri,broaderType,broaderUri\n' +
    broaderRow('http://data.europa.eu/esco/isced-f/0000', 'http://data.europa.eu/esco/isced-f/00') +
    broaderRow(`${SKILL}aaaaaaaa-1`, `${SKILL}11111111-a`) +
    broaderRow(`${SKILL}cccccccc-3`, 'http://data.europa.eu/esco/isced-f/00') +
    broaderRow(`${SKILL}dddddddd-4`, `${SKILL}cccccccc-3`) +
    broaderRow(`${SKILL}aaaaaaaa-1`, `${SKILL}bbbbbbbb-2`) +
    broaderRow(`${SKILL}bbbbbbbb-2`, `${SKILL}gone`),
};

describe('an ESCO download', () => {
  let read: Awaited<ReturnType<typeof readAll>>;
  beforeAll(async () => {
    read = await readAll(escoFormat(await zipOf(FILES)));
  });

  test('gives a skill its distinct aliases, its description and its URI', () => {
    expect(read.node('skill:esco-fold-kites')).toMatchObject({
      name: 'fold kites',
      description: 'Folds, with care.',
      aliases: ['kite folding', '" crease paper "'],
      externalIds: [{ scheme: 'esco', value: `${SKILL}aaaaaaaa-1`, url: `${SKILL}aaaaaaaa-1` }],
      citations: [{ source: 'source:esco', locator: 'skills_en/aaaaaaaa-1' }],
    });
  });

  test('keeps what ESCO says of a skill, and derives whether it is soft, professional or technical', () => {
    const kinds = read.nodes.flatMap((node) =>
      node.kind === 'SKILL' ? [[node.skillType, node.reuseLevel, node.skillKind]] : [],
    );
    expect(kinds).toEqual([
      ['SKILL', 'TRANSVERSAL', 'SOFT'],
      ['SKILL', 'CROSS_SECTOR', 'PROFESSIONAL'],
      ['SKILL', null, 'TECHNICAL'],
      ['SKILL', 'SECTOR_SPECIFIC', 'TECHNICAL'],
    ]);
  });

  test('takes knowledge as technical though many sectors use it, and languages as professional though all do', async () => {
    const { nodes } = await readAll(
      escoFormat(
        folderOf({
          ...FILES,
          'skills_en.csv':
            SKILLS_HEADER +
            skillRow('11111111-1', 'cross-sector', 'machine learning', '', '', 'knowledge') +
            skillRow('22222222-2', 'transversal', 'Urdu', '', '', 'knowledge') +
            skillRow('33333333-3', 'transversal', 'write Urdu') +
            skillRow('44444444-4', '', 'ICT safety', '', '', ''),
          'skillGroups_en.csv': GROUPS_HEADER + `SkillGroup,${SKILL}l1,languages,,,released,,,,,L1\n`,
          'broaderRelationsSkillPillar.csv':
            'conceptType,conceptUri,broaderType,broaderUri\n' +
            broaderRow(`${SKILL}22222222-2`, `${SKILL}l1`) +
            broaderRow(`${SKILL}33333333-3`, `${SKILL}22222222-2`),
        }),
      ),
    );
    const kinds = nodes.flatMap((node) =>
      node.kind === 'SKILL' ? [[node.name, node.skillType, node.reuseLevel, node.skillKind]] : [],
    );
    expect(kinds).toEqual([
      ['machine learning', 'KNOWLEDGE', 'CROSS_SECTOR', 'TECHNICAL'],
      ['Urdu', 'KNOWLEDGE', 'TRANSVERSAL', 'PROFESSIONAL'],
      ['write Urdu', 'SKILL', 'TRANSVERSAL', 'PROFESSIONAL'],
      ['ICT safety', null, null, 'TECHNICAL'],
    ]);
  });

  test("gives an occupation its ISCO-08 group in addition to ESCO's URI", () => {
    expect(read.node('role:esco-kite-pilot')).toMatchObject({
      kind: 'ROLE',
      externalIds: [{ scheme: 'esco' }, { scheme: 'isco-08', value: '0110' }],
    });
  });

  test('distinguishes groups with the same label by their codes, whatever their order', () => {
    const areas = read.nodes.filter(({ kind }) => kind === 'AREA').map(({ id }) => id);
    expect(areas).toEqual(['area:esco-kites', 'area:esco-weather-00', 'area:esco-weather-0000']);
  });

  test('names the rows whose id has a suffix', () => {
    expect(read.noted).toEqual([3, 4].map((line) => `skillGroups_en.csv:${line}: ${ID_NOTES.suffixed}`));
  });

  test('keeps the ids that the graph has for its URIs, whatever the labels are now', async () => {
    const { nodes, edges } = await readAll(escoFormat(folderOf(FILES)), {
      ...NO_KNOWN_IDS,
      idOf: (scheme, value) =>
        scheme === 'esco' && value.endsWith('aaaaaaaa-1') ? 'skill:esco-pleat-kites' : undefined,
      isTaken: (id) => id === 'skill:esco-pleat-kites' || id === 'skill:esco-read-wind',
    });
    expect(nodes.flatMap(({ kind, id }) => (kind === 'SKILL' ? [id] : []))).toEqual([
      'skill:esco-pleat-kites',
      'skill:esco-knot-strings',
      'skill:esco-read-wind-cccccccc',
      'skill:esco-read-wind-maps',
    ]);
    expect(shortly(edges)).toContain('role:esco-kite-pilot NEEDS skill:esco-pleat-kites');
  });

  test('reads essential and optional needs and prerequisites', () => {
    const claims = read.edges.filter(({ kind }) => kind === 'NEEDS' || kind === 'REQUIRES');
    expect(claims.map(({ kind, to, importance, strength }) => [kind, to, importance ?? strength])).toEqual([
      ['NEEDS', 'skill:esco-fold-kites', 'ESSENTIAL'],
      ['NEEDS', 'skill:esco-knot-strings', 'PREFERRED'],
      ['REQUIRES', 'skill:esco-knot-strings', 'REQUIRED'],
      ['REQUIRES', 'skill:esco-read-wind', 'RECOMMENDED'],
    ]);
    expect(claims[2]?.rationale).toMatch(/hint of a prerequisite/);
  });

  test('puts a skill with broader skills only in the area of the nearest one', () => {
    expect(shortly(read.edges.filter(({ kind }) => kind === 'IN_AREA'))).toEqual([
      'skill:esco-fold-kites IN_AREA area:esco-kites',
      'skill:esco-read-wind IN_AREA area:esco-weather-00',
      'skill:esco-read-wind-maps IN_AREA area:esco-weather-00',
    ]);
  });

  test('puts a group into the one that it is part of', () => {
    expect(shortly(read.edges.filter(({ kind }) => kind === 'PART_OF'))).toEqual([
      'area:esco-weather-0000 PART_OF area:esco-weather-00',
    ]);
  });

  test('reports every skipped row with its position and the reason', () => {
    expect(read.skipped).toEqual([
      'occupationSkillRelations.csv:4: its occupation is not in occupations_en.csv',
      'skillSkillRelations.csv:4: relates a skill to itself',
      'broaderRelationsSkillPillar.csv:6: another row already gave the areas of this narrower skill',
      'broaderRelationsSkillPillar.csv:7: one of its concepts is in neither skills_en.csv nor skillGroups_en.csv',
    ]);
  });

  test('reports the line on which a row starts, though earlier rows contain line breaks', () => {
    expect(read.places.get('skill:esco-fold-kites')).toBe('skills_en.csv:2');
    expect(read.places.get('skill:esco-knot-strings')).toBe('skills_en.csv:6');
  });
});

const GERMAN = {
  'skills_de.csv':
    SKILLS_HEADER + skillRow('aaaaaaaa-1', '', 'Drachen falten', 'Drachenfalten\ndrachen falten', 'Mit Sorgfalt.'),
  'occupations_de.csv': OCCUPATIONS_HEADER,
  'skillGroups_de.csv': GROUPS_HEADER + groupRow(`${SKILL}11111111-a`, 'Drachen'),
};
const IN_GERMAN = { language: 'de', name: 'Drachen falten', description: 'Mit Sorgfalt.', aliases: ['Drachenfalten'] };

test('labels and descriptions in further languages are translations, and no aliases', async () => {
  const read = await readAll(escoFormat(folderOf({ ...FILES, ...GERMAN }), { languages: ['de'] }));
  expect(read.node('skill:esco-fold-kites')).toMatchObject({
    aliases: ['kite folding', '" crease paper "'],
    translations: [IN_GERMAN],
  });
  expect(read.node('skill:esco-read-wind')).toMatchObject({ translations: [] });
  expect(read.node('area:esco-kites')).toMatchObject({
    translations: [{ language: 'de', name: 'Drachen', description: null, aliases: [] }],
  });
});

test.each([['en'], ['de_AT'], ['DE']])('%s is refused as a further language', async (language) => {
  const format = escoFormat(folderOf(FILES), { languages: [language] });
  await expect(readAll(format)).rejects.toThrow('not the code of a language other than English');
});

describe('labels in another language, on their own', () => {
  /** Another version of ESCO: it lacks files and concepts, and has one that the graph has not. */
  const PARTIAL = {
    'digitalSkillsCollection_de.csv':
      'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description\n' +
      `Skill,${SKILL}aaaaaaaa-1,Drachen falten,released,,,Drachenfalten | drachen falten,Mit Sorgfalt.\n` +
      `Skill,${SKILL}ffffffff-9,Drohnen falten,released,,,,\n`,
    'skillGroups_de.csv': GERMAN['skillGroups_de.csv'],
    'ISCOGroups_de.csv': 'conceptType,conceptUri,preferredLabel\nISCOGroup,http://data.europa.eu/esco/isco/C0,Andere\n',
  };
  const NOTHING = { nodes: 0, edges: 0 };
  let folder: string;
  let store: MemoryImports;
  const run = (format: ImportFormat) => runImport(store, { format, source: 'test', folder });
  const importEnglish = () => run(escoFormat(folderOf(FILES)));
  const importGerman = (files: Files = PARTIAL) => run(escoLabelsFormat(folderOf(files), ['de']));
  const graph = () => new Map([...store.records].map(([key, record]) => [key, JSON.stringify(record)]));
  const translationsOf = (id: string) => (store.records.get(id) as { translations?: object[] }).translations;
  beforeEach(async () => {
    store = new MemoryImports();
    folder = folderOf({});
    await importEnglish();
  });

  test('become translations of the concepts that the graph has; nothing else changes', async () => {
    const before = graph();
    const report = await importGerman();
    expect(report).toMatchObject({ created: NOTHING, changed: { nodes: 2, edges: 0 }, deleted: NOTHING });
    expect(translationsOf('skill:esco-fold-kites')).toEqual([IN_GERMAN]);
    const changed = [...graph()].filter(([key, record]) => before.get(key) !== record).map(([key]) => key);
    expect(changed.sort()).toEqual(['area:esco-kites', 'skill:esco-fold-kites']);
    for (const key of changed) {
      const { translations: _, ...rest } = store.records.get(key) as { translations: object[] };
      const { translations: _before, ...restBefore } = JSON.parse(before.get(key)!) as { translations: object[] };
      expect(rest).toEqual(restBefore);
    }
  });

  test('of unknown concepts are reported', async () => {
    const { skipped } = await importGerman();
    expect(JSON.stringify(skipped)).toContain('the graph has no concept of ESCO with this URI');
    expect(JSON.stringify(skipped)).toContain('digitalSkillsCollection_de.csv');
  });

  test('change nothing when they are imported again, and are replaced by other ones', async () => {
    await importGerman();
    const before = graph();
    expect(await importGerman()).toMatchObject({ created: NOTHING, changed: NOTHING, deleted: NOTHING });
    expect(graph()).toEqual(before);
    const skills = SKILLS_HEADER + skillRow('aaaaaaaa-1', '', 'Papier falten');
    await importGerman({ 'skills_de.csv': skills });
    expect(translationsOf('skill:esco-fold-kites')).toMatchObject([{ language: 'de', name: 'Papier falten' }]);
    expect(translationsOf('area:esco-kites')).toMatchObject([{ language: 'de', name: 'Drachen' }]);
  });

  test('stay when the English download is imported again, also with a further language', async () => {
    await importGerman();
    const before = graph();
    expect(await importEnglish()).toMatchObject({ created: NOTHING, changed: NOTHING, deleted: NOTHING });
    expect(graph()).toEqual(before);
    const french = {
      'skills_fr.csv': SKILLS_HEADER + skillRow('aaaaaaaa-1', '', 'plier'),
      'occupations_fr.csv': OCCUPATIONS_HEADER,
      'skillGroups_fr.csv': GROUPS_HEADER,
    };
    await run(escoFormat(folderOf({ ...FILES, ...french }), { languages: ['fr'] }));
    expect(translationsOf('skill:esco-fold-kites')).toMatchObject([{ language: 'de' }, { language: 'fr' }]);
  });

  test('are refused if the download has none in the language', async () => {
    const format = escoLabelsFormat(folderOf(FILES), ['de']);
    await expect(run(format)).rejects.toThrow('has no labels in de');
  });
});

test('the search up the broader skills terminates on a cycle', async () => {
  const cycle =
    'conceptType,conceptUri,broaderType,broaderUri\n' +
    broaderRow(`${SKILL}aaaaaaaa-1`, `${SKILL}bbbbbbbb-2`) +
    broaderRow(`${SKILL}bbbbbbbb-2`, `${SKILL}aaaaaaaa-1`);
  const { skipped } = await readAll(escoFormat(folderOf({ ...FILES, 'broaderRelationsSkillPillar.csv': cycle })));
  expect(skipped).toContain('broaderRelationsSkillPillar.csv:2: no group is above the broader skill');
});

test('a download without one of the files is refused with its name and the expected files', async () => {
  const { 'skillGroups_en.csv': _, ...rest } = FILES;
  await expect(readAll(escoFormat(folderOf(rest)))).rejects.toThrow(
    /skillGroups_en\.csv is missing; ESCO's CSV download contains skills_en\.csv/,
  );
  await expect(readAll(escoFormat(folderOf(FILES), { languages: ['fr'] }))).rejects.toThrow(
    /skills_fr\.csv is missing/,
  );
});

test('a path that is not a download is refused with the expected files', async () => {
  const notZip = `${folderOf({ 'a.zip': 'PK? no' })}/a.zip`;
  await expect(readAll(escoFormat(notZip))).rejects.toThrow(ImportError);
  await expect(readAll(escoFormat('/nowhere/esco.zip'))).rejects.toThrow(/no such file or folder; ESCO's CSV download/);
});
