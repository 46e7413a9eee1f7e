import { describe, expect, it } from '@jest/globals';
import { readDataset } from '../../../src/dataset/read.js';
import { toRecords } from '../../../src/dataset/records.js';
import { complaints, datasetErrorOf, edited, extended, withDataset } from './small-dataset.js';

const DATABASES = 'skills/databases.yaml';

describe('a valid small dataset', () => {
  it('is read, with the locators that are not skipped', () => {
    const { id, entries, inventory } = withDataset({}, readDataset);
    expect(id).toBe('small');
    expect(entries.skills.map(({ value }) => value.id)).toEqual(['skill:tables', 'skill:sql']);
    expect([...(inventory.get('source:handbook') ?? [])]).toEqual(['basics', 'basics/1']);
  });
});

describe('an entry of the wrong shape is reported with file, line and field', () => {
  it('an unknown key, at the key', () => {
    expect(complaints(edited(DATABASES, 'learningTime: {', 'learningTme: {'))).toEqual([
      'skills/databases.yaml:13: skill:sql.learningTme: unknown key; see src/dataset/schema.ts',
    ]);
  });

  it('a missing field, at its entry', () => {
    expect(complaints(edited(DATABASES, '  name: SQL\n', ''))).toEqual([
      expect.stringMatching(/^skills\/databases\.yaml:7: skill:sql\.name: .*expected string/),
    ]);
  });

  it('an id of the wrong form', () => {
    expect(complaints(edited('technologies.yaml', 'technology:postgresql', 'technology:Postgre_SQL'))).toEqual([
      expect.stringMatching(/^technologies\.yaml:1: technology:Postgre_SQL\.id: must be technology:<slug>/),
    ]);
  });

  it('an id of another kind instead of a skill', () => {
    expect(complaints(edited(DATABASES, 'skill: skill:tables', 'skill: technology:postgresql'))).toEqual([
      expect.stringMatching(/^skills\/databases\.yaml:17: skill:sql\.requires\[0\]\.skill: must be skill:<slug>/),
    ]);
  });

  it('a learning time whose min is above its max', () => {
    expect(complaints(edited(DATABASES, 'min: 1, max: 2', 'min: 3, max: 2'))).toEqual([
      'skills/databases.yaml:13: skill:sql.learningTime.max: min must not be above max',
    ]);
  });

  it('a claim with neither a citation nor a rationale', () => {
    expect(complaints(edited(DATABASES, '\n      rationale: A query speaks of tables.', ''))).toEqual([
      'skills/databases.yaml:17: skill:sql.requires[0].rationale: ' +
        'needs cites (a source states it) or a rationale (an editor infers it)',
    ]);
  });

  it('an entry without a citation', () => {
    expect(complaints(edited('areas.yaml', 'cites: [handbook#basics]', 'cites: []'))).toEqual([
      'areas.yaml:4: area:databases.cites: needs at least one citation',
    ]);
  });

  it('a file that is not a list', () => {
    expect(complaints({ 'areas.yaml': 'id: area:databases\n' })).toEqual(['areas.yaml:1: must be a list of areas']);
  });
});

describe('a problem across entries is reported with file, line and field', () => {
  it('an unresolved reference, with a similar id as a suggestion', () => {
    expect(complaints(edited(DATABASES, 'skill: skill:tables', 'skill: skill:tabels'))).toEqual([
      'skills/databases.yaml:17: skill:sql.requires[0].skill: ' +
        'this dataset has no skill:tabels; did you mean skill:tables?',
    ]);
  });

  it('an unresolved reference without a similar id, without a suggestion', () => {
    expect(complaints(edited(DATABASES, 'skill: skill:tables', 'skill: skill:quantum-chromodynamics'))).toEqual([
      'skills/databases.yaml:17: skill:sql.requires[0].skill: this dataset has no skill:quantum-chromodynamics',
    ]);
  });

  it('a duplicate id, at the second entry, naming the first', () => {
    const again = `- id: skill:sql
  name: SQL again
  description: The same.
  level: { id: level:beginner }
  areas: [area:databases]
  cites: [handbook#basics]
`;
    expect(complaints({ 'skills/more.yaml': again })).toEqual([
      'skills/more.yaml:1: skill:sql.id: is already used at skills/databases.yaml:7; merge the two',
    ]);
  });

  it('a citation of an unknown locator, with a similar one as a suggestion', () => {
    expect(
      complaints(edited(DATABASES, 'postgresql, cites: [handbook#basics/1', 'postgresql, cites: [handbook#basic/1')),
    ).toEqual([
      'skills/databases.yaml:15: skill:sql.uses[0].cites[0]: ' +
        'no inventory has handbook#basic/1; did you mean handbook#basics/1?',
    ]);
  });

  it.each([
    ['handbook', '; did you mean source:handbook?'],
    ['source:handbok', '; did you mean source:handbook?'],
    ['source:leaflet', '; add it to sources.yaml'],
  ])('an inventory of %s, which is not a source of the dataset, without its citations', (source, hint) => {
    expect(complaints(edited('inventory/handbook.yaml', 'source:handbook', source))).toEqual([
      `inventory/handbook.yaml:1: source: this dataset has no source ${source}${hint}`,
    ]);
  });

  it('an unknown section', () => {
    expect(complaints(edited('levels.yaml', 'sections: [handbook#basics]', 'sections: [handbook#basic]'))).toEqual(
      expect.arrayContaining([
        'levels.yaml:6: level:beginner.sections[0]: no inventory has handbook#basic; did you mean handbook#basics?',
      ]),
    );
  });

  it('an area that no source assigns to the skill, unless an editor gives a rationale', () => {
    const area = `- id: area:reporting
  name: Reporting
  description: Showing data.
  cites: [handbook#basics]
  sections: [handbook#reports]
`;
    const changes = {
      'areas/reporting.yaml': area,
      'inventory/handbook.yaml': 'source: source:handbook\nlocators: [basics, basics/1, reports]\n',
    };
    const placed = (place: string) => ({
      ...changes,
      ...edited(DATABASES, `[area:databases]\n  cites: [handbook#basics]`, `[${place}]\n  cites: [handbook#basics]`),
    });
    expect(complaints(placed('area:reporting'))).toEqual([
      'skills/databases.yaml:5: skill:tables.areas[0]: no citation of the skill is in a section of area:reporting; ' +
        'cite one, or write { id: area:reporting, rationale: … }',
    ]);
    const { edges } = withDataset(placed('{ id: area:reporting, rationale: Reports are tables. }'), (folder) =>
      toRecords(readDataset(folder)),
    );
    expect(edges.find(({ kind, to }) => kind === 'IN_AREA' && to === 'area:reporting')).toMatchObject({
      basis: 'INFERRED',
      rationale: 'Reports are tables.',
      citations: [],
    });
  });

  it('a citation of a skipped locator', () => {
    expect(complaints(edited('areas.yaml', 'cites: [handbook#basics]', 'cites: [handbook#imprint]'))).toEqual([
      expect.stringMatching(/^areas\.yaml:4: area:databases\.cites\[0\]: no inventory has handbook#imprint/),
    ]);
  });

  it('a cycle of prerequisites, naming every skill on it', () => {
    const changes = edited(
      DATABASES,
      '  cites: [handbook#basics]\n',
      '  cites: [handbook#basics]\n  requires: [{ skill: skill:sql, rationale: The other way round. }]\n',
    );
    expect(complaints(changes)).toEqual([
      'skills/databases.yaml:7: skill:tables.requires: ' +
        'closes a cycle: skill:tables → skill:sql → skill:tables; remove one of its edges',
    ]);
  });

  it('a skill that requires itself', () => {
    expect(complaints(edited(DATABASES, 'skill: skill:tables', 'skill: skill:sql'))).toEqual([
      'skills/databases.yaml:17: skill:sql.requires: closes a cycle: skill:sql → skill:sql; remove one of its edges',
    ]);
  });

  it('a second primary skill of a technology, naming the first', () => {
    const changes = edited(
      DATABASES,
      '  learningTime: { min: 1, max: 2 }\n  uses:\n    - { technology: technology:postgresql,',
      `  uses:
    - { technology: technology:postgresql, primary: true, cites: [handbook#basics/1] }
- id: skill:reports
  name: Reports
  description: Showing what a database holds.
  level: { id: level:beginner }
  areas: [area:databases]
  cites: [handbook#basics]
  uses:
    - { technology: technology:postgresql, primary: true,`,
    );
    expect(complaints(changes)).toEqual([
      'skills/databases.yaml:22: skill:reports.uses[0].primary: ' +
        'skill:sql is already the primary skill of technology:postgresql; a technology has at most one',
    ]);
  });

  it('an alternative group with a single option', () => {
    expect(complaints(edited(DATABASES, 'skill: skill:tables', 'skill: skill:tables\n      group: basics'))).toEqual([
      'skills/databases.yaml:17: skill:sql.requires[0]: group basics has only one option; add others or remove the group',
    ]);
  });

  it('an alternative group that is half required, half recommended', () => {
    const skill = `- id: skill:reports
  name: Reports
  description: Showing what a database holds.
  level: { id: level:beginner }
  areas: [area:databases]
  cites: [handbook#basics]
  requires:
    - { skill: skill:tables, group: source, rationale: From tables. }
    - { skill: skill:sql, group: source, strength: RECOMMENDED, rationale: From queries. }
`;
    expect(complaints(extended(DATABASES, skill))).toEqual([
      'skills/databases.yaml:26: skill:reports.requires[0]: group source mixes strengths; give all of its options the same one',
    ]);
  });

  it('a list that refers to a node twice', () => {
    const skill = `- id: skill:reports
  name: Reports
  description: Showing what a database holds.
  level: { id: level:beginner }
  areas: [area:databases]
  cites: [handbook#basics]
  requires:
    - { skill: skill:sql, rationale: From queries. }
    - { skill: skill:sql, strength: RECOMMENDED, rationale: From queries. }
`;
    expect(complaints(extended(DATABASES, skill))).toEqual([
      'skills/databases.yaml:27: skill:reports.requires[1].skill: skill:sql is already in requires; merge the two',
    ]);
  });
});

describe('an invalid file is reported', () => {
  it('with the line of its syntax error, once, and not every reference into it', () => {
    expect(complaints(edited(DATABASES, '  name: SQL\n', '  name: "SQL\n'))).toEqual([
      expect.stringMatching(/^skills\/databases\.yaml:\d+: .*quote/i),
    ]);
  });

  it('when its name is not that of a kind, listing the kinds', () => {
    expect(complaints({ 'skils.yaml': '[]\n' })).toEqual([
      expect.stringMatching(/^skils\.yaml:1: not one of .*\bskills\b.*; rename the file or its folder$/),
    ]);
  });

  it('when the folder does not exist', () => {
    expect(() => readDataset('/nowhere/backend')).toThrow(
      'there is no folder /nowhere/backend; name one that contains a dataset.yaml',
    );
  });

  it('when it is dataset.yaml and is missing', () => {
    expect(complaints({ 'dataset.yaml': null })).toEqual(['dataset.yaml:1: missing or invalid; it names the dataset']);
  });
});

describe('several errors', () => {
  it('in several files are all reported, counted in the heading and available as data', () => {
    const changes = {
      ...edited('technologies.yaml', 'RELATIONAL_DATABASE', 'DATABASE'),
      ...edited(DATABASES, 'min: 1, max: 2', 'min: 3, max: 2'),
      'skils.yaml': '[]\n',
    };
    const { message, problems } = withDataset(changes, datasetErrorOf);
    expect(message).toMatch(/^3 problem\(s\) in .*; nothing was loaded:\n/);
    expect(problems.map(({ file, line, field }) => [file, line, field])).toEqual([
      ['skills/databases.yaml', 13, 'skill:sql.learningTime.max'],
      ['skils.yaml', 1, ''],
      ['technologies.yaml', 4, 'technology:postgresql.category'],
    ]);
  });

  it('in one entry are all reported', () => {
    const changes = edited(DATABASES, 'name: SQL', 'title: SQL');
    expect(complaints(changes)).toEqual([
      expect.stringMatching(/^skills\/databases\.yaml:7: skill:sql\.name: /),
      'skills/databases.yaml:8: skill:sql.title: unknown key; see src/dataset/schema.ts',
    ]);
  });

  it('of reference, citation and group are reported together', () => {
    const changes = {
      ...edited('areas.yaml', 'cites: [handbook#basics]', 'cites: [handbook#nowhere-at-all]'),
      ...edited(DATABASES, 'skill: skill:tables', 'skill: skill:tabels\n      group: basics'),
    };
    expect(complaints(changes).map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'skills/databases.yaml:17: skill:sql.requires[0].skill',
      'areas.yaml:4: area:databases.cites[0]',
      'skills/databases.yaml:17: skill:sql.requires[0]',
    ]);
  });
});
