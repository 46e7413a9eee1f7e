import { getOrCreate } from '../../model/maps.js';
import type { Download } from '../files.js';
import { type Items, statedEdge } from '../new-records.js';
import { COMMAS, readRows, type Skip } from '../table.js';
import type { Concepts } from './concepts.js';
import { BROADER, cite, DATASET } from './tables.js';

const INHERITED = 'Inherited from a broader skill, which ESCO assigns to this group.';
const REASONS = {
  outside: 'one of its concepts is in neither skills_en.csv nor skillGroups_en.csv',
  repeated: 'another row already gave the areas of this narrower skill',
  nowhere: 'no group is above the broader skill',
};

/** The direct parents of each skill, by URI. */
export interface Parents {
  groups: Map<string, string[]>;
  skills: Map<string, string[]>;
}

const broaderFile = (download: Download) =>
  download.file('broaderRelationsSkillPillar.csv', 'broaderRelationsSkillPillar_en.csv');

export async function readParents(
  download: Download,
  { skills, skillGroups }: Pick<Concepts, 'skills' | 'skillGroups'>,
): Promise<Parents> {
  const parents: Parents = { groups: new Map(), skills: new Map() };
  for await (const { cells } of readRows(broaderFile(download), COMMAS, BROADER, () => undefined)) {
    const byUri = skillGroups.has(cells.broaderUri) ? parents.groups : parents.skills;
    if (skills.has(cells.conceptUri)) getOrCreate(byUri, cells.conceptUri, () => []).push(cells.broaderUri);
  }
  return parents;
}

/**
 * Assigns skills to their groups, and groups to the ones that they are part of. A skill with broader skills only inherits
 * the nearest groups above them.
 */
export async function* areaEdges(download: Download, concepts: Concepts, parents: Parents, skip: Skip): Items {
  const { skills, skillGroups } = concepts;
  const inherited = new Set<string>();
  for await (const { at, cells } of readRows(broaderFile(download), COMMAS, BROADER, skip)) {
    const { conceptUri: narrower, broaderUri: broader } = cells;
    const from = skills.get(narrower) ?? skillGroups.get(narrower);
    const edgeTo = (group: string, rationale: string | null) => ({
      kind: skills.has(narrower) ? ('IN_AREA' as const) : ('PART_OF' as const),
      from: from as string,
      to: skillGroups.get(group) as string,
      rationale,
      citations: cite(at.file, narrower),
      dataset: DATASET,
    });
    if (from !== undefined && skillGroups.has(broader)) {
      yield { at, edge: statedEdge(edgeTo(broader, null)) };
      continue;
    }
    const reason = reasonToSkip(concepts, parents, inherited, narrower, broader);
    const groups = reason === null ? nearestGroups(parents, narrower) : [];
    if (reason !== null || groups.length === 0) skip({ at, reason: reason ?? REASONS.nowhere });
    inherited.add(narrower);
    for (const group of groups) yield { at, edge: statedEdge(edgeTo(group, INHERITED)) };
  }
}

/** Why a row that does not name a group for a skill is skipped; null if it is used. */
function reasonToSkip(
  { skills }: Concepts,
  parents: Parents,
  inherited: ReadonlySet<string>,
  narrower: string,
  broader: string,
): string | null {
  if (!skills.has(narrower) || !skills.has(broader)) return REASONS.outside;
  return parents.groups.has(narrower) || inherited.has(narrower) ? REASONS.repeated : null;
}

/** Breadth-first search up the broader skills until a level has groups. Terminates on cycles. */
export function nearestGroups(parents: Parents, skill: string): string[] {
  const seen = new Set([skill]);
  let level = [skill];
  while (level.length > 0) {
    const groups = level.flatMap((uri) => parents.groups.get(uri) ?? []);
    if (groups.length > 0) return [...new Set(groups)];
    level = [...new Set(level.flatMap((uri) => parents.skills.get(uri) ?? []))].filter((uri) => !seen.has(uri));
    for (const uri of level) seen.add(uri);
  }
  return [];
}
