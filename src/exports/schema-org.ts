import type { ExportReads } from '../graph/ports/export-reads.js';
import {
  type EdgeKind,
  type EdgeRecord,
  ENTITY_KINDS,
  type EntityRecord,
  type NodeKind,
  type NodeRecord,
} from '../model/records.js';
import { type NodeWithEdges, withOutgoing } from './outgoing.js';
import { entityIri, schemeIri, webIri } from './rdf.js';

/** The sets of the kinds that are defined terms; the others are occupations, and things to learn from. */
const TERM_SETS: { readonly [Kind in NodeKind]?: { id: string; name: string } } = {
  SKILL: { id: 'skills', name: 'Skills' },
  TECHNOLOGY: { id: 'technologies', name: 'Technologies' },
  LEVEL: { id: 'levels', name: 'Levels' },
  AREA: { id: 'areas', name: 'Areas' },
  TRACK: { id: 'tracks', name: 'Tracks' },
  ALTERNATIVE_GROUP: { id: 'alternative-groups', name: 'Alternative groups' },
};

const CONTEXT = 'https://schema.org';

type JsonObject = Record<string, unknown>;

/** Objects as a document of JSON-LD. */
export function inSchemaOrg(objects: readonly JsonObject[]): JsonObject {
  return { '@context': CONTEXT, '@graph': objects };
}

/**
 * The graph in the terms of schema.org and LRMI, as JSON-LD with one object per line in `@graph`: for search engines and
 * catalogues of learning resources. Prerequisites have no term there; SKOS has them.
 *
 * @see https://schema.org/DefinedTerm
 * @see https://www.dublincore.org/specifications/lrmi/
 */
export async function* toSchemaOrg(graph: ExportReads): AsyncIterable<string> {
  const sets = ENTITY_KINDS.flatMap(termSetOf);
  yield `{"@context":"${CONTEXT}","@graph":[\n${sets.map(textOf).join(',\n')}`;
  for await (const item of withOutgoing(graph)) {
    // edges from a node of another dataset have no object to be in
    if (item.node) yield `,\n${textOf(describe(item.node, item.edges))}`;
  }
  yield '\n]}\n';
}

/** The set of the defined terms of a kind; none for the other kinds. */
export function termSetOf(kind: NodeKind): JsonObject[] {
  const set = TERM_SETS[kind];
  return set ? [{ '@id': schemeIri(set.id).value, '@type': 'DefinedTermSet', name: set.name }] : [];
}

/** What has no value has no property: JSON has no undefined. */
const textOf = (object: JsonObject): string => JSON.stringify(object);

/** @param edges  from the node; those without a term in schema.org are left out */
export function describe(node: NodeRecord, edges: NodeWithEdges['edges']): JsonObject {
  const id = { '@id': entityIri(node.id).value };
  if (node.kind === 'SOURCE') {
    return { ...id, '@type': 'CreativeWork', name: node.name, url: page(node.url), license: node.licence ?? undefined };
  }
  return { ...id, ...ofKind(node, edges), ...textsOf(node), identifier: node.id, ...identitiesOf(node) };
}

function ofKind(node: EntityRecord, edges: NodeWithEdges['edges']): JsonObject {
  switch (node.kind) {
    case 'ROLE':
      return {
        '@type': 'Occupation',
        skills: ends(edges, 'NEEDS'),
        responsibilities: list(node.responsibilities),
      };
    case 'TASK':
      return {
        '@type': 'LearningResource',
        learningResourceType: 'example task',
        competencyRequired: ends(edges, 'EXERCISES'),
        educationalLevel: ends(edges, 'AT_LEVEL'),
      };
    case 'RESOURCE':
      return {
        '@type': 'LearningResource',
        learningResourceType: node.resourceKind.toLowerCase().replaceAll('_', ' '),
        url: page(node.url),
        creditText: node.author ?? undefined,
        teaches: ends(edges, 'TEACHES'),
      };
    default:
      return { '@type': 'DefinedTerm', ...termOf(node), url: 'url' in node ? page(node.url) : undefined };
  }
}

function termOf({ id, kind }: EntityRecord): JsonObject {
  const set = TERM_SETS[kind];
  return { termCode: id, inDefinedTermSet: set && { '@id': schemeIri(set.id).value } };
}

function textsOf({ name, aliases, description, translations }: EntityRecord): JsonObject {
  const translated = (textIn: (one: (typeof translations)[number]) => readonly string[]) =>
    translations.flatMap((one) => textIn(one).map((text) => ({ '@language': one.language, '@value': text })));
  return {
    name: list([name, ...translated((one) => [one.name])]),
    alternateName: list([...aliases, ...translated((one) => one.aliases)]),
    description: list([
      ...(description === null ? [] : [description]),
      ...translated((one) => (one.description === null ? [] : [one.description])),
    ]),
  };
}

/** The same thing elsewhere: what it is identified by, and what it matches exactly. */
function identitiesOf({ externalIds }: EntityRecord): JsonObject {
  const same = externalIds.filter(({ relation }) => relation === undefined || relation === 'EXACT');
  return { sameAs: list(same.flatMap(({ url }) => page(url) ?? [])) };
}

function ends(edges: readonly EdgeRecord[], kind: EdgeKind): unknown {
  return list(edges.filter((edge) => edge.kind === kind).map(({ to }) => ({ '@id': entityIri(to).value })));
}

/** One value by itself, several as a list, none as no property. */
function list(values: readonly unknown[]): unknown {
  return values.length > 1 ? values : values[0];
}

function page(url: string | null): string | undefined {
  return url === null ? undefined : webIri(url)?.value;
}
