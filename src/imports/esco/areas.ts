import type { Download } from '../files.js';
import { type Items, statedEdge } from '../new-records.js';
import { COMMAS, readRows, type Skip } from '../table.js';
import type { Concepts } from './concepts.js';
import { BROADER, cite, DATASET } from './tables.js';

const INHERITED = 'By way of a broader skill, which ESCO puts in this group.';
const REASONS = {
  groups: 'puts a group in a broader group: areas have no order here',
  outside: 'an end of it is in neither skills_en.csv nor skillGroups_en.csv',
  repeated: 'a narrower skill whose areas are known from another row',
  nowhere: 'no group stands above the broader skill',
};

/** What stands directly above each skill, by URI. */
interface Above {
  groups: Map<string, string[]>;
  skills: Map<string, string[]>;
}

/**
 * Skills in their groups. One that ESCO puts under broader skills alone is in the groups nearest above them.
 */
export async function* areaEdges(download: Download, concepts: Concepts, skip: Skip): Items {
  const { skills, skillGroups } = concepts;
  const file = download.file('broaderRelationsSkillPillar.csv', 'broaderRelationsSkillPillar_en.csv');
  const above: Above = { groups: new Map(), skills: new Map() };
  for await (const { cells } of readRows(file, COMMAS, BROADER, () => undefined)) {
    const level = skillGroups.has(cells.broaderUri) ? above.groups : above.skills;
    if (skills.has(cells.conceptUri)) append(level, cells.conceptUri, cells.broaderUri);
  }
  const inherited = new Set<string>();
  for await (const { at, cells } of readRows(file, COMMAS, BROADER, skip)) {
    const { conceptUri: narrower, broaderUri: broader } = cells;
    const from = skills.get(narrower);
    const edgeTo = (group: string, rationale: string | null) => ({
      kind: 'IN_AREA' as const,
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
    const reason = reasonToSkip(concepts, above, inherited, narrower, broader);
    const groups = reason === null ? nearestGroups(above, narrower) : [];
    if (reason !== null || groups.length === 0) skip({ at, reason: reason ?? REASONS.nowhere });
    inherited.add(narrower);
    for (const group of groups) yield { at, edge: statedEdge(edgeTo(group, INHERITED)) };
  }
}

/** Why a row that names no group for a skill gives nothing; null where it does. */
function reasonToSkip(
  { skills, skillGroups }: Concepts,
  above: Above,
  inherited: ReadonlySet<string>,
  narrower: string,
  broader: string,
): string | null {
  if (skillGroups.has(narrower) && skillGroups.has(broader)) return REASONS.groups;
  if (!skills.has(narrower) || !skills.has(broader)) return REASONS.outside;
  return above.groups.has(narrower) || inherited.has(narrower) ? REASONS.repeated : null;
}

/** Breadth first over broader skills, to the first of them that have groups; ends on cycles. */
function nearestGroups(above: Above, skill: string): string[] {
  const seen = new Set([skill]);
  let level = [skill];
  while (level.length > 0) {
    const groups = level.flatMap((one) => above.groups.get(one) ?? []);
    if (groups.length > 0) return [...new Set(groups)];
    level = [...new Set(level.flatMap((one) => above.skills.get(one) ?? []))].filter((one) => !seen.has(one));
    for (const one of level) seen.add(one);
  }
  return [];
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
