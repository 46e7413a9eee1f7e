import type { NamedNode, Quad } from 'n3';
import type { EdgeRecord } from '../model/records.js';
import { alternativesIri, entityIri, literal, quad, term } from './rdf.js';

/**
 * The outgoing edges of a node. `skos:broader` leads from a skill to its area, because a discipline and its parts form a
 * hierarchy (ISO 25964-1, 10.2.3). `skos:related` joins only skills with skills and roles with roles, which no chain of
 * `skos:broader` connects, because the two must be disjoint (S27). A prerequisite is not broader: it has a property in `sg:`.
 */
export function relations(id: string, edges: readonly EdgeRecord[]): Quad[] {
  return edges.flatMap((edge) => relation(entityIri(id), entityIri(edge.to), edge));
}

function relation(from: NamedNode, to: NamedNode, edge: EdgeRecord): Quad[] {
  switch (edge.kind) {
    case 'IN_AREA':
      return [quad(from, term('skos:broader'), to)];
    case 'IN_TRACK':
      return [quad(to, term('skos:member'), from)];
    case 'RELATED_TO':
      return [quad(from, term('skos:related'), to)];
    case 'LEADS_TO':
      return [quad(from, term('sg:leadsTo'), to), quad(from, term('skos:related'), to)];
    case 'REQUIRES':
      return [quad(from, term('skos:related'), to), ...prerequisite(from, to, edge)];
    case 'NEEDS':
      return [quad(from, term(edge.importance === 'PREFERRED' ? 'sg:prefers' : 'sg:needs'), to)];
    default:
      return [quad(from, term(`sg:${camelCase(edge.kind)}`), to)];
  }
}

/** `atLevel` for AT_LEVEL */
function camelCase(kind: string): string {
  return kind.toLowerCase().replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
}

/** A skill does not require an alternative itself, but one member of a collection. */
function prerequisite(from: NamedNode, to: NamedNode, { from: skill, strength, group }: EdgeRecord): Quad[] {
  const verb = strength === 'RECOMMENDED' ? 'recommends' : 'requires';
  if (group === null) return [quad(from, term(`sg:${verb}`), to)];
  const alternatives = alternativesIri(skill, group);
  return [
    quad(from, term(`sg:${verb}OneOf`), alternatives),
    quad(alternatives, term('rdf:type'), term('skos:Collection')),
    quad(alternatives, term('skos:prefLabel'), literal(group)),
    quad(alternatives, term('skos:member'), to),
  ];
}
