import { hash } from 'node:crypto';
import { getOrCreate } from '../../model/maps.js';
import { ownFields } from '../../model/records.js';
import type { Download } from '../files.js';
import { idsFor } from '../ids.js';
import type { ImportItem, KnownIds, Place } from '../item.js';
import { statedEdge } from '../new-records.js';
import type { Skip } from '../table.js';
import { CATEGORIES } from './categories.js';
import { cite, DATASET, NO_OCCUPATION, type Roles, rowsOf, SCHEMES, TECHNOLOGIES } from './tables.js';

/** A category of software or tools, which becomes the skill of working with it. */
interface Commodity {
  title: string;
  at: Place;
  /** examples, with the first row that names each */
  examples: Map<string, Place>;
}

/** An example that an occupation uses. */
interface Use {
  code: string;
  commodity: string;
  example: string;
  at: Place;
  hot: boolean;
  inDemand: boolean;
}

/** A commodity that an occupation needs, with the examples that justify it. */
interface Need {
  code: string;
  commodity: string;
  at: Place;
  inDemand: string[];
  hot: string[];
  others: string[];
}

/** The contents of the whole file: its rows repeat technologies and commodities for each occupation. */
interface Gathered {
  commodities: Map<string, Commodity>;
  technologies: Map<string, { hot: boolean; at: Place }>;
  /** by occupation and example */
  uses: Map<string, Use>;
  /** by occupation and commodity */
  needs: Map<string, Need>;
}

/** Technologies that a rationale names. */
const MAX_NAMED = 3;

/**
 * Technologies, the skills that use them, the occupations that use them and those that need the skills.
 *
 * @returns the ids of the skills
 */
export async function* technologyItems(
  download: Download,
  roles: Roles,
  skip: Skip,
  known: KnownIds,
): AsyncGenerator<ImportItem, ReadonlySet<string>> {
  const gathered = await gather(download, roles, skip);
  const { commodities, technologies, uses, needs } = gathered;
  const names = new Map([...technologies].map(([name, { at }]) => [name, { label: name, at }]));
  // O*NET has no ids of examples: the name identifies one
  const technologyIds = idsFor('technology:onet-', names, { suffixOf: hashOf, note: skip });
  const titles = new Map([...commodities].map(([code, { title, at }]) => [code, { label: title, at }]));
  const skillIds = idsFor('skill:onet-', titles, { scheme: SCHEMES.commodity, known, note: skip });
  for (const [name, { hot, at }] of technologies) {
    const id = technologyIds.get(name) as string;
    const own = ownFields('TECHNOLOGY', { category: CATEGORIES.get(name) ?? 'OTHER', hot });
    yield { at, node: { kind: 'TECHNOLOGY', id, name, ...describe(at, name, []), ...own } };
  }
  for (const [code, commodity] of commodities) {
    yield* commodityItems(code, commodity, skillIds.get(code) as string, technologyIds);
  }
  for (const use of uses.values()) yield useItem(use, roles, technologyIds);
  for (const need of needs.values()) yield needItem(need, roles, skillIds);
  return new Set(skillIds.values());
}

async function gather(download: Download, roles: Roles, skip: Skip): Promise<Gathered> {
  const gathered: Gathered = { commodities: new Map(), technologies: new Map(), uses: new Map(), needs: new Map() };
  for await (const { at, cells } of rowsOf(download, TECHNOLOGIES, skip)) {
    const { 'O*NET-SOC Code': code, Example: example, 'Commodity Code': commodity } = cells;
    if (!roles.has(code)) {
      skip({ at, reason: NO_OCCUPATION });
      continue;
    }
    const [hot, inDemand] = [cells['Hot Technology'] === 'Y', cells['In Demand'] === 'Y'];
    addRow(gathered, { code, commodity, example, at, hot, inDemand }, cells['Commodity Title']);
  }
  return gathered;
}

function addRow({ commodities, technologies, uses, needs }: Gathered, row: Use, title: string): void {
  const { code, commodity, example, at, hot, inDemand } = row;
  getOrCreate(technologies, example, () => ({ hot, at })).hot ||= hot;
  const { examples } = getOrCreate(commodities, commodity, () => ({ title, at, examples: new Map<string, Place>() }));
  if (!examples.has(example)) examples.set(example, at);
  const use = getOrCreate(uses, `${code} ${example}`, () => row);
  use.hot ||= hot;
  use.inDemand ||= inDemand;
  const noNeed = () => ({ code, commodity, at, inDemand: [], hot: [], others: [] });
  const need = getOrCreate(needs, `${code} ${commodity}`, noNeed);
  (inDemand ? need.inDemand : hot ? need.hot : need.others).push(example);
}

function describe(at: Place, code: string, externalIds: { scheme: string; value: string; url: null }[]) {
  return {
    description: null,
    aliases: [],
    translations: [],
    externalIds,
    citations: cite(at.file, code),
    dataset: DATASET,
  };
}

/** The skill of working with a commodity, and the examples that it uses. */
function* commodityItems(
  code: string,
  { title, at, examples }: Commodity,
  from: string,
  technologyIds: ReadonlyMap<string, string>,
): Generator<ImportItem> {
  const common = describe(at, code, [{ scheme: SCHEMES.commodity, value: code, url: null }]);
  const own = ownFields('SKILL', { skillKind: 'TECHNICAL' });
  yield { at, node: { kind: 'SKILL', id: from, name: title, ...common, ...own } };
  for (const [example, place] of examples) {
    const to = technologyIds.get(example) as string;
    const citations = cite(place.file, code);
    yield { at: place, edge: statedEdge({ kind: 'USES', from, to, citations, dataset: DATASET }) };
  }
}

function useItem(use: Use, roles: Roles, technologyIds: ReadonlyMap<string, string>): ImportItem {
  const { code, commodity, example, at, hot, inDemand } = use;
  return {
    at,
    edge: statedEdge({
      kind: 'USES',
      from: roles.get(code) as string,
      to: technologyIds.get(example) as string,
      hot,
      inDemand,
      citations: cite(at.file, `${code}/${commodity}`),
      dataset: DATASET,
    }),
  };
}

function needItem(need: Need, roles: Roles, skillIds: ReadonlyMap<string, string>): ImportItem {
  const { code, commodity, at, inDemand } = need;
  return {
    at,
    edge: statedEdge({
      kind: 'NEEDS',
      from: roles.get(code) as string,
      to: skillIds.get(commodity) as string,
      importance: inDemand.length > 0 ? 'ESSENTIAL' : 'PREFERRED',
      rationale: rationaleOf(need),
      citations: cite(at.file, `${code}/${commodity}`),
      dataset: DATASET,
    }),
  };
}

function rationaleOf({ inDemand, hot, others }: Need): string {
  const parts = [
    inDemand.length > 0 ? `in demand in the occupation: ${firstNames(inDemand)}` : null,
    hot.length > 0 ? `hot, but not in demand in the occupation: ${firstNames(hot)}` : null,
  ].filter((part) => part !== null);
  return parts.length > 0
    ? `O*NET: ${parts.join('; ')}.`
    : `O*NET: none of the technologies it uses is hot or in demand: ${firstNames(others)}.`;
}

function firstNames(names: readonly string[]): string {
  const more = names.length - MAX_NAMED;
  return names.slice(0, MAX_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Distinguishes names that differ only in characters that a slug drops. */
function hashOf(name: string): string {
  return hash('sha256', name).slice(0, 8);
}
