import { columnsOf } from '../../model/columns.js';
import { type ExternalIdRecord, type Fields, LIMITS } from '../../model/field.js';
import { RELATION_AND_URL } from '../../model/cell-text.js';
import type { MatchRelation } from '../../model/match-relation.js';
import { decodeField } from '../../model/properties.js';
import { iriOf, PREFIXES } from '../../model/rdf-terms.js';
import type { NodeKind } from '../../model/records.js';
import { ENTITY_FIELDS, NODES } from '../../model/schema-table.js';
import { MAIN_LANGUAGE } from '../../model/translations.js';
import { distinctNames } from '../../text-analysis/clean.js';
import { DEPRECATED, type Literal, type Resource } from './resources.js';

export interface Languages {
  /** of names and descriptions */
  main: string;
  /** of other texts */
  others: readonly string[];
}

type Values = Record<string, unknown>;

/** The scheme of the IRIs of other vocabularies as external ids. */
export const IRI_SCHEME = 'uri';

/** The name, description and aliases of a resource, and its texts in other languages. */
export function textsOf(resource: Resource, { main, others }: Languages): Values {
  const own = textsIn(resource, main);
  const translated = others.flatMap((language) => {
    const texts = textsIn(resource, language, false);
    return texts.name === undefined ? [] : [{ ...texts, language, name: texts.name }];
  });
  const translations = translated.filter(({ language }) => language !== MAIN_LANGUAGE);
  const foreign = translated.filter((one) => !translations.includes(one));
  const names = foreign.flatMap(({ name, aliases }) => [name, ...aliases]);
  const aliases = names.length === 0 ? own.aliases : distinctNames(own.name ?? '', [...own.aliases, ...names]);
  return { ...own, aliases: aliases.slice(0, LIMITS.names), ...(translations.length > 0 && { translations }) };
}

/** The languages of the labels of a resource that our export wrote, apart from the main one. */
export function exportedLanguages(resource: Resource): Languages {
  const tags = resource.literalsOf(iriOf('skos:prefLabel')).map(({ language }) => language);
  return { main: MAIN_LANGUAGE, others: tags.filter((tag) => tag !== '' && tag !== MAIN_LANGUAGE) };
}

/** @param language  a tag: texts with it or a longer one count, `de-AT` for `de`, but those with it come first */
function textsIn(resource: Resource, language: string, orUntagged = true) {
  const inLanguage = (...properties: string[]) => {
    const literals = properties.flatMap((property) => resource.literalsOf(property));
    const exact = literals.filter(({ language: tag }) => tag === language);
    const longer = literals.filter(({ language: tag }) => tag.startsWith(`${language}-`));
    const untagged = orUntagged ? literals.filter(({ language: tag }) => tag === '') : [];
    return [exact, longer, untagged].find((some) => some.length > 0)?.map(({ value }) => value) ?? [];
  };
  return {
    name: inLanguage(iriOf('skos:prefLabel'))[0],
    description: inLanguage(...DESCRIPTIONS)[0] ?? null,
    aliases: inLanguage(iriOf('skos:altLabel')),
  };
}

const DESCRIPTIONS = [iriOf('skos:definition'), iriOf('dct:description'), iriOf('skos:scopeNote')];

/** The fields that our export writes with properties of its own. */
export function exportedFields(resource: Resource, kind: NodeKind): Values {
  if (kind === 'SOURCE') {
    const name = resource.literalsOf(iriOf('dct:title'))[0]?.value;
    return { ...ownFields(resource, NODES.SOURCE), name, url: resource.linksOf(SEE_ALSO)[0] ?? null };
  }
  const fields = Object.entries(NODES[kind]).filter(([name]) => !NAMED.has(name));
  return {
    ...ownFields(resource, Object.fromEntries(fields)),
    ...('url' in NODES[kind] && { url: resource.linksOf(SEE_ALSO)[0] ?? null }),
    citations: decodeField(
      { citations: resource.literalsOf(iriOf('sg:citation')).map(({ value }) => value) },
      'citations',
      ENTITY_FIELDS.citations,
    ),
    externalIds: exportedExternalIds(resource),
  };
}

const SEE_ALSO = iriOf('rdfs:seeAlso');
/** Fields with properties of SKOS, Dublin Core or RDF Schema, and the dataset, which the import sets. */
const NAMED = new Set(['name', 'description', 'aliases', 'translations', 'externalIds', 'citations', 'url', 'dataset']);

/** Fields with the property `sg:<column>`. A field without a statement has its default. */
function ownFields(resource: Resource, fields: Fields): Values {
  const stored = Object.fromEntries(
    Object.values(fields).length === 0
      ? []
      : columnsOf(fields).flatMap(([column, type]) => {
          const values = resource.literalsOf(`${PREFIXES.sg}${column}`).map(valueOf);
          return values.length === 0 ? [] : [[column, type === 'list' ? values : values[0]] as const];
        }),
  );
  const decoded = Object.entries(fields).map(([name, field]) => [name, decodeField(stored, name, field)] as const);
  return Object.fromEntries(decoded.filter(([name, value]) => name !== 'dataset' && value !== null));
}

function valueOf({ value, datatype }: Literal): unknown {
  if (datatype === iriOf('xsd:boolean')) return value === 'true';
  return datatype === iriOf('xsd:integer') || datatype === iriOf('xsd:decimal') ? Number(value) : value;
}

/** `scheme:value`, `scheme:value <url>`, or `scheme:value <RELATION url>` */
function exportedExternalIds(resource: Resource): ExternalIdRecord[] {
  return resource.literalsOf(iriOf('sg:externalId')).map(({ value: text }) => {
    const [, scheme = '', value = '', details = ''] = /^([^:]*):([^]*?)(?: <([^<]*)>)?$/.exec(text) ?? [];
    const [, relation, url] = RELATION_AND_URL.exec(details) ?? [];
    return { scheme, value, url: url ? url : null, relation: relation as MatchRelation | undefined };
  });
}

/** What another vocabulary says of a concept besides its texts: its IRI, its notations, and whether it is retired. */
export function foreignFields(resource: Resource, kind: NodeKind, dataset: string): Values {
  const { iri } = resource;
  const notations = resource.literalsOf(iriOf('skos:notation'));
  const isRetired = resource.literalsOf(DEPRECATED).some(({ value }) => value === 'true' || value === '1');
  return {
    externalIds: [
      { scheme: IRI_SCHEME, value: iri, url: /^https?:/.test(iri) ? iri : null },
      ...notations.map(({ value }) => ({ scheme: dataset, value, url: null })),
    ],
    ...(isRetired && 'status' in NODES[kind] && { status: 'DEPRECATED' }),
  };
}
