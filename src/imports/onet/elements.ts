import { ownFields, type SkillKind } from '../../model/records.js';
import type { Download } from '../files.js';
import { idsFor } from '../ids.js';
import type { KnownIds, Place } from '../item.js';
import { type Items, statedEdge } from '../new-records.js';
import type { Row, Skip } from '../table.js';
import { cite, DATASET, KNOWLEDGE, MODEL, NO_OCCUPATION, type Roles, rowsOf, SCHEMES, SKILLS } from './tables.js';

/** An element of O*NET's content model, e.g. `2.A.1.a` Reading Comprehension, by its id. */
interface Element {
  name: string;
  description: string | null;
  at: Place;
}
type Model = ReadonlyMap<string, Element>;

type RatingRow = Row<(typeof SKILLS)['needed' | 'optional'][number]>;

/** O*NET's rating of one element in one occupation: a row for each of the two scales. */
interface Rating {
  importance: RatingRow | null;
  level: RatingRow | null;
}

const MIN_ESSENTIAL = 3;
const MIN_PREFERRED = 2;
const REASONS = {
  suppressed: 'O*NET recommends suppressing its importance',
  notRelevant: 'O*NET rates it as not relevant to the occupation',
  unimportant: `its importance is below ${MIN_PREFERRED}`,
  unrated: 'its importance is missing or not a number from 1 to 5',
  unknown: `its element is not in ${MODEL.file}`,
  scale: 'its scale is neither IM nor LV',
  repeated: 'duplicate occupation, element and scale; the first row counts',
};

/** Skills and knowledge, their areas in the content model, and the occupations that need them. */
export async function* elementItems(download: Download, roles: Roles, skip: Skip, known: KnownIds): Items {
  const model = await readModel(download, skip);
  const firstRows = new Map<string, Place>();
  for (const table of [SKILLS, KNOWLEDGE]) {
    for await (const { at, cells } of rowsOf(download, table, () => undefined)) {
      const id = cells['Element ID'];
      if (model.has(id) && !firstRows.has(id)) firstRows.set(id, at);
    }
  }
  const elements = [...firstRows.keys()];
  const labelOf = (id: string) => (model.get(id) as Element).name;
  const parents = [...new Set(elements.map(parentOf))].filter((id) => model.has(id));
  const idsOf = (prefix: string, ids: readonly string[], nameOf: (id: string) => string) => {
    const labels = ids.map((id) => [id, { label: nameOf(id), at: (model.get(id) as Element).at }] as const);
    return idsFor(prefix, new Map(labels), { scheme: SCHEMES.element, known, note: skip });
  };
  const skills = idsOf('skill:onet-', elements, labelOf);
  const areas = idsOf('area:onet-', parents, (id) => areaName(model, id));
  yield* modelItems(model, skills, areas);
  for (const table of [SKILLS, KNOWLEDGE]) {
    for await (const rating of ratings(rowsOf(download, table, skip), roles, skills, skip)) {
      yield* needOf(rating, roles, skills, skip);
    }
  }
}

async function readModel(download: Download, skip: Skip): Promise<Model> {
  const model = new Map<string, Element>();
  for await (const { at, cells } of rowsOf(download, MODEL, skip)) {
    const description = cells.Description === '' ? null : cells.Description;
    model.set(cells['Element ID'], { name: cells['Element Name'], description, at });
  }
  return model;
}

function* modelItems(model: Model, skills: ReadonlyMap<string, string>, areas: ReadonlyMap<string, string>) {
  for (const [element, id] of areas) {
    const { at, ...node } = describe(model, element, id, areaName(model, element));
    yield { at, node: { kind: 'AREA' as const, ...node, importance: null } };
  }
  for (const [element, id] of skills) {
    const { at, ...node } = describe(model, element, id, (model.get(element) as Element).name);
    yield { at, node: { kind: 'SKILL' as const, ...node, ...ownFields('SKILL', { skillKind: kindOf(element) }) } };
    const area = areas.get(parentOf(element));
    if (area === undefined) continue;
    const { citations, dataset } = node;
    yield { at, edge: statedEdge({ kind: 'IN_AREA', from: id, to: area, citations, dataset }) };
  }
}

function describe(model: Model, element: string, id: string, name: string) {
  const { description, at } = model.get(element) as Element;
  return {
    at,
    id,
    name,
    description,
    aliases: [],
    translations: [],
    externalIds: [{ scheme: SCHEMES.element, value: element, url: null }],
    citations: cite(at.file, element),
    dataset: DATASET,
  };
}

const parentOf = (element: string) => element.slice(0, element.lastIndexOf('.'));

/** `2.A.1` becomes `Basic Skills: Content`: its name, prefixed by that of its ancestor at the model's second level. */
function areaName(model: Model, element: string): string {
  const ancestor = model.get(element.split('.').slice(0, 2).join('.'))?.name;
  const { name } = model.get(element) as Element;
  return ancestor === undefined || ancestor === name ? name : `${ancestor}: ${name}`;
}

/** Basic Skills and Social Skills of the content model are soft, Technical Skills technical. */
function kindOf(element: string): SkillKind {
  if (element.startsWith('2.A.') || element.startsWith('2.B.1.')) return 'SOFT';
  return element.startsWith('2.B.3.') ? 'TECHNICAL' : 'PROFESSIONAL';
}

/** Pairs the importance and level rows of each occupation and element; they are mostly adjacent. */
async function* ratings(
  rows: AsyncIterable<RatingRow>,
  roles: Roles,
  skills: ReadonlyMap<string, string>,
  skip: Skip,
): AsyncGenerator<Rating> {
  const incomplete = new Map<string, Rating>();
  for await (const row of rows) {
    const { at, cells } = row;
    const key = `${cells['O*NET-SOC Code']} ${cells['Element ID']}`;
    const scale = SCALES[cells['Scale ID']];
    const rating = incomplete.get(key) ?? { importance: null, level: null };
    if (!roles.has(cells['O*NET-SOC Code'])) skip({ at, reason: NO_OCCUPATION });
    else if (!skills.has(cells['Element ID'])) skip({ at, reason: REASONS.unknown });
    else if (scale === undefined) skip({ at, reason: REASONS.scale });
    else if (rating[scale] !== null) skip({ at, reason: REASONS.repeated });
    else {
      rating[scale] = row;
      incomplete.set(key, rating);
      if (rating.importance === null || rating.level === null) continue;
      incomplete.delete(key);
      yield rating;
    }
  }
  yield* incomplete.values();
}

const SCALES: Readonly<Record<string, keyof Rating>> = { IM: 'importance', LV: 'level' };

function* needOf({ importance, level }: Rating, roles: Roles, skills: ReadonlyMap<string, string>, skip: Skip) {
  const { at, cells } = (importance ?? level) as RatingRow;
  const value = Number(importance?.cells['Data Value'] ?? NaN);
  const reason = reasonToSkip(value, importance, level);
  if (reason !== null) {
    skip({ at, reason });
    return;
  }
  const [code, element] = [cells['O*NET-SOC Code'], cells['Element ID']];
  yield {
    at,
    edge: statedEdge({
      kind: 'NEEDS',
      from: roles.get(code) as string,
      to: skills.get(element) as string,
      importance: value >= MIN_ESSENTIAL ? 'ESSENTIAL' : 'PREFERRED',
      rationale: `O*NET: importance ${cells['Data Value']} of 5${levelText(level)}.`,
      citations: cite(at.file, `${code}/${element}`),
      dataset: DATASET,
    }),
  };
}

function reasonToSkip(value: number, importance: RatingRow | null, level: RatingRow | null): string | null {
  if (!(value >= 1 && value <= 5)) return REASONS.unrated;
  if (importance?.cells['Recommend Suppress'] === 'Y') return REASONS.suppressed;
  if (level?.cells['Not Relevant'] === 'Y') return REASONS.notRelevant;
  return value < MIN_PREFERRED ? REASONS.unimportant : null;
}

/** The level as text; empty if O*NET recommends suppressing it. */
function levelText(level: RatingRow | null): string {
  if (level === null || level.cells['Recommend Suppress'] === 'Y') return '';
  return `, level ${level.cells['Data Value']} of 7`;
}
