import { isGroupId } from '../../model/ids.js';
import { BASE_IRI, camelCase, iriOf, PREFIXES } from '../../model/rdf-terms.js';
import { EDGE_KINDS, type EdgeKind } from '../../model/records.js';
import type { Concept, Concepts } from './concepts.js';
import type { Relation } from './profile.js';
import type { Resource } from './resources.js';

/** An edge without what every edge of the import has: its dataset, basis and citations. */
export interface StatedEdge {
  kind: string;
  from: string;
  to: string;
  [field: string]: unknown;
}

export type Unused = (reason: string) => void;

const SG = (name: string): string => PREFIXES.sg + name;
const relation = (property: string, kind: EdgeKind, fields: Relation['fields'] = {}): Relation => ({
  property,
  kind,
  inverse: false,
  fields,
});

/** The properties with which our export writes edges. */
const EXPORTED: readonly Relation[] = [
  ...EDGE_KINDS.map((kind) => relation(SG(camelCase(kind)), kind)).filter(
    ({ kind }) => kind !== 'REQUIRES' && kind !== 'NEEDS' && kind !== 'USES',
  ),
  ...['', 'OneOf'].flatMap((end) => [
    relation(SG(`requires${end}`), 'REQUIRES', { strength: 'REQUIRED' }),
    relation(SG(`recommends${end}`), 'REQUIRES', { strength: 'RECOMMENDED' }),
    relation(SG(`needs${end}`), 'NEEDS', { importance: 'ESSENTIAL' }),
    relation(SG(`prefers${end}`), 'NEEDS', { importance: 'PREFERRED' }),
  ]),
  relation(iriOf('dct:isReplacedBy'), 'REPLACED_BY'),
];

const MATCHES = ['exact', 'close', 'broad', 'narrow'].map((name) => ({
  property: iriOf(`skos:${name}Match`),
  fields: { relation: name.toUpperCase() },
}));
const ALTERNATIVES = `${BASE_IRI}alternatives:`;

/** The edges that a concept's statements are. */
export function* edgesOf(
  concept: Concept,
  concepts: Concepts,
  relations: readonly Relation[],
  unused: Unused,
): Iterable<StatedEdge> {
  yield* areaEdges(concept, concepts, unused);
  yield* memberEdges(concept, concepts, unused);
  yield* usesEdges(concept, concepts);
  for (const one of [...EXPORTED, ...relations]) yield* relationEdges(concept, one, concepts, unused);
  if (!concept.isExported) yield* relatedEdges(concept, concepts, unused);
  yield* matchEdges(concept, concepts, unused);
}

function* relationEdges(
  { resource, id }: Concept,
  { property, kind, inverse, fields }: Relation,
  concepts: Concepts,
  unused: Unused,
): Iterable<StatedEdge> {
  for (const iri of resource.linksOf(property)) {
    if (iri.startsWith(ALTERNATIVES)) yield* alternativeEdges(id, concepts.resource(iri), fields, concepts);
    else {
      const other = concepts.idOf(iri);
      const [from, to] = inverse ? [other, id] : [id, other];
      if (from === undefined || to === undefined) unused(`${kind}: ${UNKNOWN}`);
      else yield { kind, from, to, ...fields, ...exceptions(resource, iri, to, concepts) };
    }
  }
}

const UNKNOWN = 'the other end is neither in the file nor in the graph';

/** Prerequisites of one skill that share a group without a name of its own. */
function* alternativeEdges(
  from: string,
  group: Resource | undefined,
  fields: Relation['fields'],
  concepts: Concepts,
): Iterable<StatedEdge> {
  const name = group?.literalsOf(iriOf('skos:prefLabel'))[0]?.value;
  for (const member of group?.linksOf(iriOf('skos:member')) ?? []) {
    const to = concepts.idOf(member);
    if (to !== undefined) yield { kind: 'REQUIRES', from, to, ...fields, group: name };
  }
}

/** What an edge to a group excepts: members of the group among those that the start excepts from its groups. */
function exceptions(resource: Resource, group: string, to: string, concepts: Concepts): object {
  if (!isGroupId(to)) return {};
  const members = concepts.resource(group)?.linksOf(iriOf('skos:member'));
  const excepted = resource.linksOf(SG('excepts')).filter((iri) => members?.includes(iri) ?? true);
  const ids = excepted.flatMap((iri) => concepts.idOf(iri) ?? []);
  return ids.length === 0 ? {} : { except: ids };
}

/** A skill is in the nearest areas above it, an area is part of those directly above it. */
function* areaEdges(concept: Concept, concepts: Concepts, unused: Unused): Iterable<StatedEdge> {
  const { id, kind, resource } = concept;
  const broader = resource.linksOf(iriOf('skos:broader'));
  if (broader.length === 0) return;
  if (kind === 'AREA') {
    const areas = broader.flatMap((iri) => concepts.idOf(iri) ?? []).filter((above) => above.startsWith('area:'));
    for (const above of areas) yield { kind: 'PART_OF', from: id, to: above };
    if (areas.length < broader.length) unused('skos:broader of AREA: areas are only part of areas');
    return;
  }
  if (kind !== 'SKILL') return unused(`skos:broader of ${kind}: only skills are in areas`);
  const seen = new Set(broader);
  // the set grows while it is iterated
  for (const iri of seen) {
    const above = concepts.idOf(iri);
    if (above?.startsWith('area:')) yield { kind: 'IN_AREA', from: id, to: above };
    else for (const next of concepts.resource(iri)?.linksOf(iriOf('skos:broader')) ?? []) seen.add(next);
  }
}

/** Members of a track and of an alternative group. */
function* memberEdges({ id, kind, resource }: Concept, concepts: Concepts, unused: Unused): Iterable<StatedEdge> {
  for (const iri of resource.linksOf(iriOf('skos:member'))) {
    const member = concepts.idOf(iri);
    if (member === undefined) unused(`skos:member: ${UNKNOWN}`);
    else if (kind === 'ALTERNATIVE_GROUP') yield { kind: 'HAS_MEMBER', from: id, to: member };
    else if (kind === 'TRACK' && member.startsWith('skill:')) yield { kind: 'IN_TRACK', from: member, to: id };
    else unused('skos:member: only skills are in tracks');
  }
}

function* usesEdges({ id, resource }: Concept, concepts: Concepts): Iterable<StatedEdge> {
  const primary = resource.linksOf(SG('isPrimarySkillOf'));
  for (const iri of resource.linksOf(SG('uses'))) {
    const to = concepts.idOf(iri);
    const isOfSkill = id.startsWith('skill:');
    if (to !== undefined) yield { kind: 'USES', from: id, to, ...(isOfSkill && { primary: primary.includes(iri) }) };
  }
}

function* relatedEdges({ id, kind, resource }: Concept, concepts: Concepts, unused: Unused): Iterable<StatedEdge> {
  for (const iri of resource.linksOf(iriOf('skos:related'))) {
    const to = concepts.idOf(iri);
    if (kind === 'ROLE' && to?.startsWith('role:')) yield { kind: 'RELATED_TO', from: id, to };
    else unused('skos:related: only roles have stated relations; related skills are computed');
  }
}

/** Concepts of other vocabularies that are in the graph. Our export writes the addresses of external ids as matches, too. */
function* matchEdges({ id, resource, isExported }: Concept, concepts: Concepts, unused: Unused): Iterable<StatedEdge> {
  for (const { property, fields } of MATCHES) {
    for (const iri of resource.linksOf(property)) {
      if (isExported && !iri.startsWith(BASE_IRI)) continue;
      const to = concepts.idOf(iri);
      if (to === undefined) unused(`${property.split('#')[1]}: ${UNKNOWN}`);
      else if (to !== id) yield { kind: 'MATCHES', from: id, to, ...fields };
    }
  }
}
