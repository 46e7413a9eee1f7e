import { add, cleanName, type FactsByKind, type KeyOf, nameKey, type Stored } from './facts.js';
import { openTables, type Row } from './zip.js';

const TYPES: Readonly<Record<string, string>> = { knowledge: 'KNOWLEDGE', 'skill/competence': 'SKILL' };
const IMPORTANCE: Readonly<Record<string, string>> = { essential: 'ESSENTIAL', optional: 'PREFERRED' };
const STRENGTH: Readonly<Record<string, string>> = { essential: 'REQUIRED', optional: 'RECOMMENDED' };
const TABLES = { skills: 'SKILL', occupations: 'ROLE', skillGroups: 'AREA' } as const;

/** Everything that the files of ESCO say and the importer reads. */
export async function escoFiles(path: string): Promise<FactsByKind> {
  const tables = await openTables(path, 'COMMAS');
  const facts: FactsByKind = new Map();
  const concepts = new Map<string, string>();
  for (const [table, kind] of Object.entries(TABLES)) {
    for (const row of await tables.rows(`${table}_en.csv`)) {
      concepts.set(row.conceptUri!, kind);
      addConcept(facts, kind, row);
    }
  }
  const isA = (uri: string, kind: string) => concepts.get(uri) === kind;
  for (const row of await tables.rows('occupationSkillRelations.csv', 'occupationSkillRelations_en.csv')) {
    const { occupationUri: from, skillUri: to, relationType } = row as Record<string, string>;
    if (isA(from!, 'ROLE') && isA(to!, 'SKILL')) add(facts, 'needs', `${from} ${to}`, IMPORTANCE[relationType!]);
  }
  for (const row of await tables.rows('skillSkillRelations.csv', 'skillSkillRelations_en.csv')) {
    const { originalSkillUri: from, relatedSkillUri: to, relationType } = row as Record<string, string>;
    const joins = from !== to && isA(from!, 'SKILL') && isA(to!, 'SKILL');
    if (joins) add(facts, 'prerequisites', `${from} ${to}`, STRENGTH[relationType!]);
  }
  addAreas(facts, await tables.rows('broaderRelationsSkillPillar.csv', 'broaderRelationsSkillPillar_en.csv'), isA);
  tables.close();
  return facts;
}

function addConcept(facts: FactsByKind, kind: string, row: Row): void {
  const uri = row.conceptUri!;
  add(facts, `${kind} names`, uri, cleanName(row.preferredLabel!));
  add(facts, `${kind} descriptions`, uri, row.description || null);
  const labels = [row.preferredLabel!, ...row.altLabels!.split(/\r?\n/)].map(nameKey);
  for (const label of labels) if (label !== '') add(facts, `${kind} titles`, `${uri} ${label}`);
  if (kind === 'SKILL') {
    const reuse = row.reuseLevel!.toUpperCase().replace('-', '_');
    add(facts, 'types of skills', uri, [TYPES[row.skillType!] ?? null, reuse === '' ? null : reuse]);
  }
  if (kind === 'ROLE') add(facts, 'ISCO groups', uri, row.iscoGroup || null);
}

/** A skill is in its groups, or without any in those of the nearest broader skills that have some. */
function addAreas(facts: FactsByKind, rows: Row[], isA: (uri: string, kind: string) => boolean): void {
  const broader = new Map<string, string[]>();
  for (const { conceptUri, broaderUri } of rows) {
    if (isA(conceptUri!, 'SKILL')) broader.set(conceptUri!, [...(broader.get(conceptUri!) ?? []), broaderUri!]);
  }
  for (const skill of broader.keys()) {
    let level = [skill];
    for (const seen = new Set(level); level.length > 0;) {
      const above = level.flatMap((uri) => broader.get(uri) ?? []);
      const groups = above.filter((uri) => isA(uri, 'AREA'));
      for (const group of groups) add(facts, 'areas', `${skill} ${group}`);
      level = groups.length > 0 ? [] : [...new Set(above)].filter((uri) => isA(uri, 'SKILL') && !seen.has(uri));
      for (const uri of level) seen.add(uri);
    }
  }
}

/** The same facts as the graph has them. */
export function escoGraph({ nodes, edges }: Stored): FactsByKind {
  const facts: FactsByKind = new Map();
  const uris = new Map<string, string>();
  for (const node of nodes) {
    if (node.kind === 'SOURCE') continue;
    const uri = node.externalIds.find(({ scheme }) => scheme === 'esco')?.value ?? node.id;
    uris.set(node.id, uri);
    add(facts, `${node.kind} names`, uri, node.name);
    add(facts, `${node.kind} descriptions`, uri, node.description);
    for (const name of [node.name, ...node.aliases]) add(facts, `${node.kind} titles`, `${uri} ${nameKey(name)}`);
    if (node.kind === 'SKILL') add(facts, 'types of skills', uri, [node.skillType, node.reuseLevel]);
    const group = node.externalIds.find(({ scheme }) => scheme === 'isco-08')?.value ?? null;
    if (node.kind === 'ROLE') add(facts, 'ISCO groups', uri, group);
  }
  const keyOf: KeyOf = (id) => uris.get(id);
  for (const { kind, from, to, importance, strength } of edges) {
    const ends = `${keyOf(from)} ${keyOf(to)}`;
    if (kind === 'NEEDS') add(facts, 'needs', ends, importance);
    else if (kind === 'REQUIRES') add(facts, 'prerequisites', ends, strength);
    else if (kind === 'IN_AREA') add(facts, 'areas', ends);
    else add(facts, `other edges: ${kind}`, ends);
  }
  return facts;
}
