import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Files, rows, zipOf } from '../unit/imports/download.js';

const SKILL = 'http://data.europa.eu/esco/skill/1';
const OCCUPATION = 'http://data.europa.eu/esco/occupation/1';
const LABELS = 'conceptUri,preferredLabel,altLabels,description';

/** ESCO's download with one skill and one occupation. */
function esco(languages: readonly string[], skill: string): Files {
  const tables = languages.flatMap((language) => [
    [`skills_${language}.csv`, `${LABELS},skillType,reuseLevel\n${SKILL},${skill},,,,\n`],
    [`occupations_${language}.csv`, `${LABELS},iscoGroup\n${OCCUPATION},kite pilot,,,\n`],
    [`skillGroups_${language}.csv`, `${LABELS},code\n`],
  ]);
  return {
    ...(Object.fromEntries(tables) as Files),
    'occupationSkillRelations.csv': `occupationUri,relationType,skillUri\n${OCCUPATION},essential,${SKILL}\n`,
    'skillSkillRelations.csv': 'originalSkillUri,relationType,relatedSkillUri\n',
    'broaderRelationsSkillPillar.csv': 'conceptUri,broaderUri\n',
  };
}

const table = (...lines: string[]) =>
  rows(
    '\t',
    '\r\n',
    lines.map((line) => line.split('|')),
  );
const RATED = 'O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Recommend Suppress|Not Relevant';

/** O*NET's download with one occupation. */
const ONET: Files = {
  'db/Occupation Data.txt': table('O*NET-SOC Code|Title|Description', '10-0001.00|Kite Pilots|Fly kites.'),
  'db/Alternate Titles.txt': table('O*NET-SOC Code|Alternate Title|Short Title'),
  'db/Job Zones.txt': table('O*NET-SOC Code|Job Zone', '10-0001.00|1'),
  'db/Job Zone Reference.txt': table('Job Zone|Name|Experience|Education|Job Training', '1|Zone One|None.|None.|None.'),
  'db/Technology Skills.txt': table(
    'O*NET-SOC Code|Example|Commodity Code|Commodity Title|Hot Technology|In Demand',
    '10-0001.00|Gust 2|43|Wind software|N|N',
  ),
  'db/Content Model Reference.txt': table('Element ID|Element Name|Description'),
  'db/Skills.txt': table(RATED),
  'db/Knowledge.txt': table(RATED),
  'db/Related Occupations.txt': table('O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier'),
};

const MAPPING = `
dataset: staff
source: { name: Staff handbook }
nodes:
  - { file: skills.csv, kind: SKILL, id: Code, name: Title, skillKind: { value: TECHNICAL } }
`;

const TAXONOMY = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix k: <http://kites.example.org/> .
k:scheme a skos:ConceptScheme ; skos:prefLabel "Kites"@en .
k:craft a skos:Concept ; skos:inScheme k:scheme ; skos:prefLabel "Kite craft"@en .
k:knots a skos:Concept ; skos:inScheme k:scheme ; skos:prefLabel "Knots"@en, "Knoten"@de ; skos:broader k:craft .
`;

const TEXTS: Readonly<Record<string, string | Buffer>> = {
  'our-skills/mapping.yaml': MAPPING,
  'our-skills/skills.csv': Buffer.from('Code,Title\nrafts,Fl\u00f6\u00dfe\n', 'latin1'),
  'taxonomy.ttl': TAXONOMY,
  'profile.yaml': 'language: en\n',
  'graph.jsonl': [
    { graph: { format: 'skill-graph', formatVersion: 1 } },
    { node: { kind: 'ROLE', id: 'role:kite-pilot', name: 'Kite pilot', dataset: 'kites' } },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join(''),
  'esco_onet_crosswalk.csv': `O*NET Id,O*NET Title,ESCO or ISCO URI,Type of Match\n10-0001.00,Kite Pilots,${OCCUPATION},exactMatch\n`,
};

/** Writes the files that documented commands read, small ones of the same formats, by their names in the documents. */
export async function writeDocumentedFiles(folder: string): Promise<void> {
  const zips: Record<string, Files> = {
    'ESCO dataset - v1.1.1 - classification - en - csv.zip': esco(['en', 'de', 'fr'], 'fold kites'),
    'ESCO dataset - v1.1.1 - classification - it - csv.zip': esco(['it'], 'piegare aquiloni'),
    'ESCO-1.1.1.zip': esco(['en'], 'fold and mend kites'),
    'db_29_2_text.zip': ONET,
  };
  for (const [name, files] of Object.entries(zips)) await copyFile(await zipOf(files), join(folder, name));
  await mkdir(join(folder, 'our-skills'));
  for (const [name, content] of Object.entries(TEXTS)) await writeFile(join(folder, name), content);
}
