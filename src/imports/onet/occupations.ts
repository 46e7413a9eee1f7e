import { getOrCreate } from '../../model/maps.js';
import type { Download } from '../files.js';
import { idsFor, type Labelled } from '../ids.js';
import type { ImportItem, KnownIds, Place } from '../item.js';
import { aliasesOf, type Items, statedEdge } from '../new-records.js';
import { firstRows, type Skip } from '../table.js';
import {
  cite,
  DATASET,
  NO_OCCUPATION,
  OCCUPATIONS,
  RELATED,
  type Roles,
  rowsOf,
  SCHEMES,
  TITLES,
  ZONE_NAMES,
  ZONES,
} from './tables.js';

export async function readOccupations(download: Download, note: Skip, known: KnownIds): Promise<Roles> {
  const titles = new Map<string, Labelled>();
  // roleItems reads the rows again and reports those it skips
  for await (const { at, cells } of rowsOf(download, OCCUPATIONS, () => undefined)) {
    const code = cells['O*NET-SOC Code'];
    if (!titles.has(code)) titles.set(code, { label: cells.Title, at });
  }
  return idsFor('role:onet-', titles, { scheme: SCHEMES.occupation, known, note });
}

/** Yields the job zones as levels. @returns their ids by number */
export async function* levelNodes(
  download: Download,
  skip: Skip,
): AsyncGenerator<ImportItem, ReadonlyMap<string, string>> {
  const levels = new Map<number, { id: string; at: Place }>();
  for await (const { at, cells } of rowsOf(download, ZONE_NAMES, skip)) {
    const rank = Number(cells['Job Zone']);
    if (!Number.isInteger(rank) || rank < 1 || levels.has(rank)) {
      skip({ at, reason: 'its Job Zone is not a positive integer, or a duplicate' });
      continue;
    }
    const id = `level:onet-job-zone-${rank}`;
    levels.set(rank, { id, at });
    const description = [cells.Experience, cells.Education, cells['Job Training']].filter((part) => part !== '');
    yield {
      at,
      node: {
        kind: 'LEVEL',
        id,
        name: cells.Name,
        description: description.length === 0 ? null : description.join(' '),
        aliases: [`Job Zone ${rank}`],
        translations: [],
        externalIds: [{ scheme: 'onet-job-zone', value: String(rank), url: null }],
        citations: cite(at.file, String(rank)),
        dataset: DATASET,
        rank,
      },
    };
  }
  for (const [rank, { id: from, at }] of levels) {
    const next = levels.get(rank + 1);
    const citations = cite(at.file, String(rank));
    if (next) yield { at, edge: statedEdge({ kind: 'NEXT', from, to: next.id, citations, dataset: DATASET }) };
  }
  return new Map([...levels].map(([rank, { id }]) => [String(rank), id]));
}

/** Yields roles and the level of each. */
export async function* roleItems(
  download: Download,
  roles: Roles,
  levels: ReadonlyMap<string, string>,
  skip: Skip,
): Items {
  const titles = await readTitles(download, roles, skip);
  for await (const { at, cells } of firstRows(rowsOf(download, OCCUPATIONS, skip), 'O*NET-SOC Code', skip)) {
    const { 'O*NET-SOC Code': code, Title: name, Description: description } = cells;
    yield {
      at,
      node: {
        kind: 'ROLE',
        id: roles.get(code) as string,
        name,
        description: description === '' ? null : description,
        aliases: aliasesOf(name, titles.get(code) ?? [], at, skip),
        translations: [],
        externalIds: [
          {
            scheme: SCHEMES.occupation,
            value: code,
            url: `https://www.onetonline.org/link/summary/${encodeURIComponent(code)}`,
          },
        ],
        citations: cite(at.file, code),
        dataset: DATASET,
        responsibilities: [],
      },
    };
  }
  yield* zoneEdges(download, roles, levels, skip);
}

/** Alternate and short titles, by code. */
async function readTitles(download: Download, roles: Roles, skip: Skip): Promise<ReadonlyMap<string, string[]>> {
  const titles = new Map<string, string[]>();
  for await (const { at, cells } of rowsOf(download, TITLES, skip)) {
    const code = cells['O*NET-SOC Code'];
    const short = cells['Short Title'];
    if (!roles.has(code)) skip({ at, reason: NO_OCCUPATION });
    else getOrCreate(titles, code, () => []).push(cells['Alternate Title'], ...(short === 'n/a' ? [] : [short]));
  }
  return titles;
}

async function* zoneEdges(download: Download, roles: Roles, levels: ReadonlyMap<string, string>, skip: Skip): Items {
  for await (const { at, cells } of rowsOf(download, ZONES, skip)) {
    const [from, to] = [roles.get(cells['O*NET-SOC Code']), levels.get(cells['Job Zone'])];
    if (from === undefined) skip({ at, reason: NO_OCCUPATION });
    else if (to === undefined) skip({ at, reason: `its Job Zone is not in ${ZONE_NAMES.file}` });
    else {
      const citations = cite(at.file, cells['O*NET-SOC Code']);
      yield { at, edge: statedEdge({ kind: 'AT_LEVEL', from, to, citations, dataset: DATASET }) };
    }
  }
}

export async function* relatedEdges(download: Download, roles: Roles, skip: Skip): Items {
  for await (const { at, cells } of rowsOf(download, RELATED, skip)) {
    const from = roles.get(cells['O*NET-SOC Code']);
    const to = roles.get(cells['Related O*NET-SOC Code']);
    if (from === undefined || to === undefined) skip({ at, reason: NO_OCCUPATION });
    else if (from === to) skip({ at, reason: 'relates an occupation to itself' });
    else {
      const tier = cells['Relatedness Tier'] === '' ? null : cells['Relatedness Tier'];
      const citations = cite(at.file, cells['O*NET-SOC Code']);
      yield { at, edge: statedEdge({ kind: 'RELATED_TO', from, to, tier, citations, dataset: DATASET }) };
    }
  }
}
