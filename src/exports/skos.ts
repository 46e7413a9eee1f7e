import type { Literal, NamedNode, Quad } from 'n3';
import { citationText, columnValues, type ColumnValue } from '../model/columns.js';
import type { CitationRecord, EdgeRecord, EntityKind, EntityRecord, NodeRecord } from '../model/records.js';
import { NODES } from '../model/schema-table.js';
import type { Texts } from '../model/translations.js';
import { typeName } from '../model/type-name.js';
import type { NodeWithEdges } from './outgoing.js';
import { entityIri, literal, quad, schemeIri, term, textIn, webIri } from './rdf.js';
import { matchTerm, relations } from './skos-relations.js';

/** The scheme of each kind of concept. Skills and areas share one, so that its hierarchy leads from areas to skills. */
const SCHEMES: { readonly [Kind in EntityKind]: { id: string; label: string } | null } = {
  SKILL: { id: 'skills', label: 'Skills, by area' },
  AREA: { id: 'skills', label: 'Skills, by area' },
  TECHNOLOGY: { id: 'technologies', label: 'Technologies' },
  ROLE: { id: 'roles', label: 'Roles' },
  LEVEL: { id: 'levels', label: 'Levels' },
  TASK: { id: 'tasks', label: 'Tasks' },
  RESOURCE: { id: 'resources', label: 'Resources' },
  // a track is a selection of skills and not broader than they are: a collection, which is not a concept (S37)
  TRACK: null,
  // so is an alternative group
  ALTERNATIVE_GROUP: null,
};

/** Fields with a property of SKOS, Dublin Core or RDF Schema; the others have one in `sg:`. */
const MAPPED = new Set(['name', 'description', 'aliases', 'translations', 'externalIds', 'citations', 'url']);

/** The statements about the concept schemes. */
export function schemes(): Quad[] {
  const byId = new Map(
    Object.values(SCHEMES).flatMap((scheme) => (scheme ? [[scheme.id, scheme.label] as const] : [])),
  );
  return [...byId].flatMap(([id, label]) => [
    quad(schemeIri(id), term('rdf:type'), term('skos:ConceptScheme')),
    quad(schemeIri(id), term('skos:prefLabel'), literal(label)),
  ]);
}

/**
 * The statements about a node and its outgoing edges. The node is their only subject, besides collections it belongs to.
 *
 * @see https://www.w3.org/TR/skos-reference/
 */
export function describe({ id, node, edges }: NodeWithEdges): Quad[] {
  return [...(node ? ofNode(node, edges) : []), ...relations(id, edges)];
}

function ofNode(node: NodeRecord, edges: readonly EdgeRecord[]): Quad[] {
  const subject = entityIri(node.id);
  const properties = columnValues(node, NODES[node.kind])
    .filter(([name]) => !MAPPED.has(name))
    .flatMap(([name, value]) => toLiterals(value).map((object) => quad(subject, term(`sg:${name}`), object)));
  const page = 'url' in node && node.url !== null ? webIri(node.url) : null;
  return [
    ...(node.kind === 'SOURCE' ? ofSource(node) : ofEntity(node, edges)),
    ...(page ? [quad(subject, term('rdfs:seeAlso'), page)] : []),
    ...properties,
  ];
}

function ofSource({ id, name }: NodeRecord): Quad[] {
  return [
    quad(entityIri(id), term('rdf:type'), term('dct:BibliographicResource')),
    quad(entityIri(id), term('dct:title'), literal(name)),
  ];
}

function ofEntity(node: EntityRecord, edges: readonly EdgeRecord[]): Quad[] {
  const subject = entityIri(node.id);
  const scheme = SCHEMES[node.kind];
  return [
    quad(subject, term('rdf:type'), term(scheme ? 'skos:Concept' : 'skos:Collection')),
    quad(subject, term('rdf:type'), term(`sg:${typeName(node.kind)}`)),
    ...(scheme ? inScheme(node.id, schemeIri(scheme.id), edges) : []),
    ...ofTexts(subject, node, literal),
    ...node.translations.flatMap((one) => ofTexts(subject, one, (text) => textIn(one.language, text))),
    quad(subject, term('skos:notation'), literal(node.id, term('sg:Id'))),
    ...externalIds(node),
    ...citations(node.id, node.citations),
  ];
}

/** @param toLiteral  of a text in the language of the texts */
function ofTexts(subject: NamedNode, texts: Texts, toLiteral: (text: string) => Literal): Quad[] {
  const { name, aliases, description } = texts;
  // S13: a label is either preferred or alternative
  const alternatives = new Set(aliases.filter((alias) => alias !== name));
  return [
    quad(subject, term('skos:prefLabel'), toLiteral(name)),
    ...[...alternatives].map((alias) => quad(subject, term('skos:altLabel'), toLiteral(alias))),
    ...(description === null ? [] : [quad(subject, term('skos:definition'), toLiteral(description))]),
  ];
}

function inScheme(id: string, scheme: ReturnType<typeof schemeIri>, edges: readonly EdgeRecord[]): Quad[] {
  const isTop = !edges.some(({ kind }) => kind === 'IN_AREA' || kind === 'PART_OF');
  return [
    quad(entityIri(id), term('skos:inScheme'), scheme),
    ...(isTop ? [quad(entityIri(id), term('skos:topConceptOf'), scheme)] : []),
  ];
}

/** Only concepts can match concepts; a collection gets `rdfs:seeAlso`. */
function externalIds({ id, kind, externalIds: ids }: EntityRecord): Quad[] {
  return ids.flatMap(({ scheme, value, url, relation }) => {
    const target = url === null ? null : webIri(url);
    const details = [relation ?? [], url ?? []].flat().join(' ');
    const mapping = SCHEMES[kind] ? matchTerm(relation ?? 'EXACT') : term('rdfs:seeAlso');
    return [
      quad(entityIri(id), term('sg:externalId'), literal(`${scheme}:${value}${details && ` <${details}>`}`)),
      ...(target ? [quad(entityIri(id), mapping, target)] : []),
    ];
  });
}

function citations(id: string, cited: readonly CitationRecord[]): Quad[] {
  const sources = new Set(cited.map(({ source }) => source));
  return [
    ...[...sources].map((source) => quad(entityIri(id), term('dct:source'), entityIri(source))),
    ...cited.map((citation) => quad(entityIri(id), term('sg:citation'), literal(citationText(citation)))),
  ];
}

function toLiterals(value: ColumnValue) {
  if (typeof value === 'object') return value.map((item) => literal(item as string));
  if (typeof value === 'string') return [literal(value)];
  if (typeof value === 'boolean') return [literal(String(value), term('xsd:boolean'))];
  return [literal(String(value), term(Number.isInteger(value) ? 'xsd:integer' : 'xsd:decimal'))];
}
