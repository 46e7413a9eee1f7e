import { hash } from 'node:crypto';
import { getOrCreate } from '../../model/maps.js';
import { ownFields } from '../../model/records.js';
import type { Download } from '../files.js';
import { idsFor } from '../ids.js';
import type { Place } from '../item.js';
import { type Items, statedEdge } from '../new-records.js';
import type { Skip } from '../table.js';
import { CATEGORIES } from './categories.js';
import { cite, DATASET, NO_OCCUPATION, type Roles, rowsOf, TECHNOLOGIES } from './tables.js';

/** A category of software or tools, which becomes the skill of working with it. */
interface Commodity {
  title: string;
  at: Place;
  /** examples, with the first row that names each */
  examples: Map<string, Place>;
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
  needs: Map<string, Need>;
}

/** Technologies that a rationale names. */
const MAX_NAMED = 3;

/** Technologies, the skills that use them, and the occupations that need these skills. */
export async function* technologyItems(download: Download, roles: Roles, skip: Skip): Items {
  const { commodities, technologies, needs } = await gather(download, roles, skip);
  const names = new Map([...technologies.keys()].map((name) => [name, name]));
  const technologyIds = idsFor('technology:onet-', names, hashOf);
  const titles = new Map([...commodities].map(([code, { title }]) => [code, title]));
  const skillIds = idsFor('skill:onet-', titles);
  for (const [name, { hot, at }] of technologies) {
    const id = technologyIds.get(name) as string;
    const category = CATEGORIES.get(name) ?? 'OTHER';
    const own = ownFields('TECHNOLOGY', { category, hot });
    yield { at, node: { kind: 'TECHNOLOGY', id, name, ...describe(at, name, []), ...own } };
  }
  for (const [code, { title, at, examples }] of commodities) {
    const from = skillIds.get(code) as string;
    const external = [{ scheme: 'unspsc', value: code, url: null }];
    yield {
      at,
      node: {
        kind: 'SKILL',
        id: from,
        name: title,
        ...describe(at, code, external),
        ...ownFields('SKILL', { skillKind: 'TECHNICAL' }),
      },
    };
    for (const [example, place] of examples) {
      const to = technologyIds.get(example) as string;
      const citations = cite(place.file, code);
      yield { at: place, edge: statedEdge({ kind: 'USES', from, to, citations, dataset: DATASET }) };
    }
  }
  for (const need of needs.values()) yield needItem(need, roles, skillIds);
}

async function gather(download: Download, roles: Roles, skip: Skip): Promise<Gathered> {
  const gathered: Gathered = { commodities: new Map(), technologies: new Map(), needs: new Map() };
  const { commodities, technologies, needs } = gathered;
  for await (const { at, cells } of rowsOf(download, TECHNOLOGIES, skip)) {
    const { 'O*NET-SOC Code': code, Example: example, 'Commodity Code': commodity } = cells;
    const [hot, inDemand] = [cells['Hot Technology'] === 'Y', cells['In Demand'] === 'Y'];
    if (!roles.has(code)) {
      skip({ at, reason: NO_OCCUPATION });
      continue;
    }
    const technology = getOrCreate(technologies, example, () => ({ hot, at }));
    technology.hot ||= hot;
    const title = cells['Commodity Title'];
    const { examples } = getOrCreate(commodities, commodity, () => ({ title, at, examples: new Map() }));
    if (!examples.has(example)) examples.set(example, at);
    const need = getOrCreate(needs, `${code} ${commodity}`, () => ({
      code,
      commodity,
      at,
      inDemand: [],
      hot: [],
      others: [],
    }));
    (inDemand ? need.inDemand : hot ? need.hot : need.others).push(example);
  }
  return gathered;
}

function describe(at: Place, code: string, externalIds: { scheme: string; value: string; url: null }[]) {
  return { description: null, aliases: [], externalIds, citations: cite(at.file, code), dataset: DATASET };
}

function needItem(need: Need, roles: Roles, skillIds: ReadonlyMap<string, string>) {
  const { code, commodity, at, inDemand, hot } = need;
  return {
    at,
    edge: statedEdge({
      kind: 'NEEDS',
      from: roles.get(code) as string,
      to: skillIds.get(commodity) as string,
      importance: inDemand.length + hot.length > 0 ? 'ESSENTIAL' : 'PREFERRED',
      rationale: rationaleOf(need),
      citations: cite(at.file, `${code}/${commodity}`),
      dataset: DATASET,
    }),
  };
}

function rationaleOf({ inDemand, hot, others }: Need): string {
  const parts = [
    inDemand.length > 0 ? `in demand in the occupation: ${firstNames(inDemand)}` : null,
    hot.length > 0 ? `hot technologies that it uses: ${firstNames(hot)}` : null,
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
