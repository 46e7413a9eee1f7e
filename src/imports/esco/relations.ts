import type { Download } from '../files.js';
import { type Items, statedEdge } from '../new-records.js';
import { COMMAS, readRows, type Skip } from '../table.js';
import type { Concepts } from './concepts.js';
import { cite, DATASET, NEEDS, PREREQUISITES } from './tables.js';

const IMPORTANCE = { essential: 'ESSENTIAL', optional: 'PREFERRED' } as const;
const STRENGTH = { essential: 'REQUIRED', optional: 'RECOMMENDED' } as const;

const NEITHER = 'relationType is neither essential nor optional';

/** Skills that occupations need. */
export async function* needEdges(download: Download, concepts: Concepts, skip: Skip): Items {
  // ESCO 1.2 appends the language to the name
  const file = download.file('occupationSkillRelations.csv', 'occupationSkillRelations_en.csv');
  for await (const { at, cells } of readRows(file, COMMAS, NEEDS, skip)) {
    const from = concepts.occupations.get(cells.occupationUri);
    const to = concepts.skills.get(cells.skillUri);
    if (from === undefined) skip({ at, reason: 'its occupation is not in occupations_en.csv' });
    else if (to === undefined) skip({ at, reason: 'its skill is not in skills_en.csv' });
    else if (!isRelation(cells.relationType)) skip({ at, reason: NEITHER });
    else {
      const importance = IMPORTANCE[cells.relationType];
      const citations = cite(at.file, cells.occupationUri);
      yield { at, edge: statedEdge({ kind: 'NEEDS', from, to, importance, citations, dataset: DATASET }) };
    }
  }
}

/** Relations between skills: the original skill builds on the related one. */
export async function* prerequisiteEdges(download: Download, { skills }: Concepts, skip: Skip): Items {
  const file = download.file('skillSkillRelations.csv', 'skillSkillRelations_en.csv');
  for await (const { at, cells } of readRows(file, COMMAS, PREREQUISITES, skip)) {
    const [from, to] = [skills.get(cells.originalSkillUri), skills.get(cells.relatedSkillUri)];
    if (from === undefined || to === undefined) skip({ at, reason: 'one of its skills is not in skills_en.csv' });
    else if (from === to) skip({ at, reason: 'relates a skill to itself' });
    else if (!isRelation(cells.relationType)) skip({ at, reason: NEITHER });
    else {
      const strength = STRENGTH[cells.relationType];
      const rationale = `ESCO relates the two as ${cells.relationType}: a hint of a prerequisite, not a statement of the order to learn them in.`;
      const citations = cite(at.file, cells.originalSkillUri);
      yield { at, edge: statedEdge({ kind: 'REQUIRES', from, to, strength, rationale, citations, dataset: DATASET }) };
    }
  }
}

function isRelation(type: string): type is keyof typeof IMPORTANCE {
  return Object.hasOwn(IMPORTANCE, type);
}
