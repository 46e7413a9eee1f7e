import { add, type FactsByKind, nameKey, type Stored } from './facts.js';
import { openTables, type Row } from './zip.js';

const SCHEMES: Readonly<Record<string, string>> = {
  'onet-soc': '',
  'onet-element': '',
  unspsc: 'commodity ',
  'onet-job-zone': 'zone ',
};

/** Everything that the files of O*NET say and the importer reads. */
export async function onetFiles(path: string): Promise<FactsByKind> {
  const tables = await openTables(path, 'TABS');
  const facts: FactsByKind = new Map();
  const code = (row: Row) => row['O*NET-SOC Code']!;
  for (const row of await tables.rows('Occupation Data.txt')) {
    add(facts, 'occupations', code(row), [row.Title, row.Description]);
    add(facts, 'titles', `${code(row)} ${nameKey(row.Title!)}`);
  }
  for (const row of await tables.rows('Alternate Titles.txt')) {
    const short = row['Short Title']!;
    for (const title of [row['Alternate Title']!, short === 'n/a' ? '' : short]) {
      if (title !== '') add(facts, 'titles', `${code(row)} ${nameKey(title)}`);
    }
  }
  for (const row of await tables.rows('Job Zone Reference.txt'))
    add(facts, 'job zones', `zone ${row['Job Zone']}`, row.Name);
  for (const row of await tables.rows('Job Zones.txt')) {
    add(facts, 'job zones of occupations', `${code(row)} zone ${row['Job Zone']}`);
  }
  for (const row of await tables.rows('Related Occupations.txt')) {
    add(facts, 'related occupations', `${code(row)} ${row['Related O*NET-SOC Code']}`, row['Relatedness Tier']);
  }
  addTechnologies(facts, await tables.rows('Technology Skills.txt'));
  const names = new Map(
    (await tables.rows('Content Model Reference.txt')).map((row) => [row['Element ID']!, row['Element Name']!]),
  );
  addRatings(facts, [...(await tables.rows('Skills.txt')), ...(await tables.rows('Knowledge.txt'))], names);
  tables.close();
  return facts;
}

function addTechnologies(facts: FactsByKind, rows: Row[]): void {
  const isYes = (row: Row, column: string) => row[column] === 'Y';
  const hot = new Set(rows.filter((row) => isYes(row, 'Hot Technology')).map(({ Example }) => Example!));
  const demanded = new Set<string>();
  const keyOf = (row: Row) => `${row['O*NET-SOC Code']} commodity ${row['Commodity Code']}`;
  for (const row of rows) if (isYes(row, 'In Demand')) demanded.add(keyOf(row));
  for (const row of rows) {
    const { Example: example, 'O*NET-SOC Code': code } = row as Record<string, string>;
    const commodity = `commodity ${row['Commodity Code']}`;
    add(facts, 'technologies', example!, hot.has(example!));
    add(facts, 'skills', commodity, row['Commodity Title']);
    add(facts, 'technologies of skills', `${commodity} ${example}`);
    const flags = [isYes(row, 'Hot Technology'), isYes(row, 'In Demand')];
    add(facts, 'technologies of occupations', `${code} ${example}`, flags);
    add(facts, 'needs of technology skills', keyOf(row), demanded.has(keyOf(row)) ? 'ESSENTIAL' : 'PREFERRED');
  }
}

/** Importance from 2.0 that is neither suppressed nor of an element that is not relevant. */
function addRatings(facts: FactsByKind, rows: Row[], names: ReadonlyMap<string, string>): void {
  const keyOf = (row: Row) => `${row['O*NET-SOC Code']} ${row['Element ID']}`;
  const irrelevant = new Set(rows.filter((row) => row['Not Relevant'] === 'Y' && row['Scale ID'] === 'LV').map(keyOf));
  for (const row of rows) {
    const element = row['Element ID']!;
    const parent = element.slice(0, element.lastIndexOf('.'));
    add(facts, 'skills', element, names.get(element));
    if (names.has(parent)) add(facts, 'areas', `${element} ${parent}`);
    const importance = Number(row['Data Value']);
    if (row['Scale ID'] !== 'IM' || row['Recommend Suppress'] === 'Y' || irrelevant.has(keyOf(row))) continue;
    if (importance < 2) continue;
    add(facts, 'ratings', keyOf(row), [importance >= 3 ? 'ESSENTIAL' : 'PREFERRED', row['Data Value']]);
  }
}

/** The same facts as the graph has them. */
export function onetGraph({ nodes, edges }: Stored): FactsByKind {
  const facts: FactsByKind = new Map();
  const keys = new Map<string, string>();
  for (const node of nodes) {
    if (node.kind === 'SOURCE') continue;
    const [external] = node.externalIds;
    const key = external ? `${SCHEMES[external.scheme]}${external.value}` : node.name;
    keys.set(node.id, key);
    if (node.kind === 'ROLE') {
      add(facts, 'occupations', key, [node.name, node.description]);
      for (const name of [node.name, ...node.aliases]) add(facts, 'titles', `${key} ${nameKey(name)}`);
    } else if (node.kind === 'LEVEL') add(facts, 'job zones', key, node.name);
    else if (node.kind === 'TECHNOLOGY') add(facts, 'technologies', key, node.hot);
    else if (node.kind === 'SKILL') add(facts, 'skills', key, node.name);
  }
  for (const edge of edges) {
    const { kind, importance } = edge;
    const [from, to] = [edge.from, edge.to].map((id) => keys.get(id));
    const key = `${from} ${to}`;
    const isOfRole = edge.from.startsWith('role:');
    if (kind === 'USES' && isOfRole) add(facts, 'technologies of occupations', key, [edge.hot, edge.inDemand]);
    else if (kind === 'USES') add(facts, 'technologies of skills', key);
    else if (kind === 'AT_LEVEL') add(facts, 'job zones of occupations', key);
    else if (kind === 'RELATED_TO') add(facts, 'related occupations', key, edge.tier);
    else if (kind === 'IN_AREA') add(facts, 'areas', key);
    else if (kind === 'NEEDS' && to?.startsWith('commodity')) add(facts, 'needs of technology skills', key, importance);
    else if (kind === 'NEEDS') {
      add(facts, 'ratings', key, [importance, /importance ([\d.]+) of 5/.exec(edge.rationale ?? '')?.[1]]);
    } else if (kind !== 'NEXT') add(facts, `other edges: ${kind}`, key);
  }
  return facts;
}
