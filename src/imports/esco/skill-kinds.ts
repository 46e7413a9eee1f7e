import type { ReuseLevel, SkillKind, SkillType } from '../../model/records.js';
import type { Download } from '../files.js';
import { COMMAS, readRows } from '../table.js';
import { GROUP_CODES } from './tables.js';

const TYPES: Readonly<Record<string, SkillType>> = { knowledge: 'KNOWLEDGE', 'skill/competence': 'SKILL' };
const REUSE_LEVELS: Readonly<Record<string, ReuseLevel>> = {
  transversal: 'TRANSVERSAL',
  'cross-sector': 'CROSS_SECTOR',
  'sector-specific': 'SECTOR_SPECIFIC',
  'occupation-specific': 'OCCUPATION_SPECIFIC',
};

/** The URIs of the groups of language skills: `L` and those within, such as `L1`. */
export async function readLanguageGroups(download: Download): Promise<ReadonlySet<string>> {
  const groups = new Set<string>();
  for await (const { cells } of readRows(download.file('skillGroups_en.csv'), COMMAS, GROUP_CODES, () => undefined)) {
    if (/^L[\d.]*$/.test(cells.code)) groups.add(cells.conceptUri);
  }
  return groups;
}

/** What ESCO says of a skill, and the kind that follows from it. */
export function typeOf(
  { skillType, reuseLevel }: { skillType: string; reuseLevel: string },
  isLanguage: boolean,
): { skillType: SkillType | null; reuseLevel: ReuseLevel | null; skillKind: SkillKind } {
  const type = TYPES[skillType] ?? null;
  const reuse = REUSE_LEVELS[reuseLevel] ?? null;
  return { skillType: type, reuseLevel: reuse, skillKind: kindOf(type, reuse, isLanguage) };
}

/**
 * ESCO calls languages transversal, but they are learnt for work rather than a trait; other transversal skills are soft. What
 * must be known is technical, however many sectors use it; what several sectors do is a professional practice.
 */
function kindOf(type: SkillType | null, reuse: ReuseLevel | null, isLanguage: boolean): SkillKind {
  if (isLanguage) return 'PROFESSIONAL';
  if (reuse === 'TRANSVERSAL') return 'SOFT';
  return type !== 'KNOWLEDGE' && reuse === 'CROSS_SECTOR' ? 'PROFESSIONAL' : 'TECHNICAL';
}
