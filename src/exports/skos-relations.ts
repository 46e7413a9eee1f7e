import type { NamedNode, Quad } from 'n3';
import { isGroupId } from '../model/ids.js';
import { camelCase } from '../model/rdf-terms.js';
import type { EdgeRecord, MatchRelation } from '../model/records.js';
import { alternativesIri, entityIri, literal, quad, term } from './rdf.js';

/**
 * The outgoing edges of a node. `skos:broader` leads from a skill to its area, and from an area to the one that it is part
 * of, because a discipline and its parts form a hierarchy (ISO 25964-1, 10.2.3). `skos:related` joins only skills with
 * skills and roles with roles, which no chain of `skos:broader` connects, because the two must be disjoint (S27). A
 * prerequisite is not broader: it has a property in `sg:`.
 */
export function relations(id: string, edges: readonly EdgeRecord[]): Quad[] {
  return edges.flatMap((edge) => relation(entityIri(id), entityIri(edge.to), edge));
}

function relation(from: NamedNode, to: NamedNode, edge: EdgeRecord): Quad[] {
  switch (edge.kind) {
    case 'IN_AREA':
    case 'PART_OF':
      return [quad(from, term('skos:broader'), to)];
    case 'IN_TRACK':
      return [quad(to, term('skos:member'), from)];
    case 'RELATED_TO':
      return [quad(from, term('sg:relatedTo'), to), quad(from, term('skos:related'), to)];
    case 'LEADS_TO':
      return [quad(from, term('sg:leadsTo'), to), quad(from, term('skos:related'), to)];
    case 'HAS_MEMBER':
      return [quad(from, term('skos:member'), to)];
    case 'REPLACED_BY':
      return [quad(from, term('dct:isReplacedBy'), to)];
    case 'MATCHES':
      return [quad(from, matchTerm(edge.relation as MatchRelation), to)];
    case 'USES':
      return [quad(from, term('sg:uses'), to), ...(edge.primary ? [quad(from, term('sg:isPrimarySkillOf'), to)] : [])];
    case 'REQUIRES':
      if (isGroupId(edge.to)) return oneOf(from, to, requiringVerb(edge), edge);
      return [quad(from, term('skos:related'), to), ...prerequisite(from, to, edge)];
    case 'NEEDS': {
      const verb = edge.importance === 'PREFERRED' ? 'prefers' : 'needs';
      return isGroupId(edge.to) ? oneOf(from, to, verb, edge) : [quad(from, term(`sg:${verb}`), to)];
    }
    default:
      return [quad(from, term(`sg:${camelCase(edge.kind)}`), to)];
  }
}

/** `skos:exactMatch` and so on */
export const matchTerm = (relation: MatchRelation): NamedNode => term(`skos:${relation.toLowerCase()}Match`);

function requiringVerb({ strength }: EdgeRecord): 'requires' | 'recommends' {
  return strength === 'RECOMMENDED' ? 'recommends' : 'requires';
}

/** An alternative group is a collection, one member of which is enough, unless it is excepted. */
function oneOf(from: NamedNode, group: NamedNode, verb: string, { except }: EdgeRecord): Quad[] {
  return [
    quad(from, term(`sg:${verb}OneOf`), group),
    ...(except ?? []).map((member) => quad(from, term('sg:excepts'), entityIri(member))),
  ];
}

/** A skill does not require an alternative itself, but one member of a collection. */
function prerequisite(from: NamedNode, to: NamedNode, edge: EdgeRecord): Quad[] {
  const { from: skill, group } = edge;
  const verb = requiringVerb(edge);
  if (group === null) return [quad(from, term(`sg:${verb}`), to)];
  const alternatives = alternativesIri(skill, group);
  return [
    quad(from, term(`sg:${verb}OneOf`), alternatives),
    quad(alternatives, term('rdf:type'), term('skos:Collection')),
    quad(alternatives, term('skos:prefLabel'), literal(group)),
    quad(alternatives, term('skos:member'), to),
  ];
}
