import type { Basis, MatchRelation, NewNode } from '../../model/records.js';
import { stemOf } from '../../text-analysis/stem.js';
import { wordsOf } from '../../text-analysis/words.js';
import type { Columns, Row } from '../table.js';

/** An entity of another dataset by its external id. */
export interface Reference {
  scheme: 'esco' | 'onet-soc';
  value: string;
}

/** What a row says: BROAD if the end is broader. */
export interface Alignment {
  from: Reference;
  to: Reference;
  relation: MatchRelation;
  basis: Basis;
  rationale: string | null;
}

/** The columns of one publisher's crosswalk, and what its rows say. */
export interface Layout {
  dataset: string;
  source: Pick<Extract<NewNode, { kind: 'SOURCE' }>, 'name' | 'url' | 'licence'>;
  columns: Columns<string, string>;
  /** the alignment, or why the row has none */
  read(cells: Row<string>['cells']): Alignment | string;
}

const RELATIONS: Readonly<Record<string, MatchRelation>> = {
  exact: 'EXACT',
  close: 'CLOSE',
  broad: 'BROAD',
  narrow: 'NARROW',
};

/** ESCO's own crosswalk: each row is a statement about an O*NET occupation, `<O*NET Id> <Type of Match> <URI>`. */
const ESCO: Layout = {
  dataset: 'esco-crosswalk',
  source: {
    name: 'Crosswalk between ESCO and O*NET',
    url: 'https://esco.ec.europa.eu/en/use-esco/other-crosswalks',
    licence: 'This service uses the ESCO classification of the European Commission.',
  },
  columns: { needed: ['O*NET Id', 'ESCO or ISCO URI', 'Type of Match'], optional: [] },
  read: ({ 'O*NET Id': code = '', 'ESCO or ISCO URI': uri = '', 'Type of Match': type = '' }) => {
    if (uri.includes('/isco/')) return 'a group of ISCO, which is no entity here';
    const relation = relationOf(type);
    if (!relation) return 'the type of match is none of exactMatch, closeMatch, broadMatch and narrowMatch';
    const [from, to] = [onet(code), esco(uri)];
    return { from, to, relation, basis: 'STATED', rationale: null };
  },
};

/** `exactMatch`, `skos:exactMatch`, `Exact Match`, `exact_match`, `exact` */
function relationOf(type: string): MatchRelation | undefined {
  const [word = ''] =
    type
      .toLowerCase()
      .replace('skos', '')
      .match(/[a-z]+/) ?? [];
  return RELATIONS[word.replace(/match$/, '')];
}

/**
 * Nesta's crosswalk of 2020: the best O*NET occupation for each ESCO occupation, with a confidence of 0.5, 1 or 2 and no
 * relation. Its 668 codes hold two and a half ESCO occupations each, so what is not nearly the same is broader.
 */
const NESTA: Layout = {
  dataset: 'nesta-crosswalk',
  source: {
    name: 'Crosswalk between ESCO and O*NET, Nesta 2020 (Mapping Career Causeways)',
    url: 'https://github.com/nestauk/mapping-career-causeways',
    licence: 'MIT. Adapted: relations are inferred from the confidence and the titles.',
  },
  columns: {
    needed: ['concept_uri', 'onet_code', 'confidence'],
    optional: ['esco_occupation', 'onet_occupation', 'semantic_similarity'],
  },
  read: (cells) => {
    const { concept_uri: uri = '', onet_code: code = '', confidence: given = '' } = cells;
    const confidence = Number(given);
    if (![0.5, 1, 2].includes(confidence)) return 'the confidence is none of 0.5, 1 and 2';
    const [title = '', other = ''] = [cells.esco_occupation, cells.onet_occupation];
    const isNamesake = confidence >= 1 && title !== '' && formOf(title) === formOf(other);
    const relation = isNamesake ? 'EXACT' : confidence === 2 ? 'CLOSE' : 'BROAD';
    const similarity = Number(cells.semantic_similarity);
    const measured = similarity > 0 ? ` and a semantic similarity of ${similarity.toFixed(2)}` : '';
    const rationale = `The best match in O*NET, with a confidence of ${confidence} of 2${measured}${
      isNamesake ? '; both have the same title' : ''
    }.`;
    return { from: esco(uri), to: onet(code), relation, basis: 'INFERRED', rationale };
  },
};

/** The same for `historian` and `Historians`. */
function formOf(title: string): string {
  return wordsOf(title).map(stemOf).join(' ');
}

const esco = (value: string): Reference => ({ scheme: 'esco', value });
const onet = (value: string): Reference => ({ scheme: 'onet-soc', value });

export const LAYOUTS: readonly Layout[] = [ESCO, NESTA];
