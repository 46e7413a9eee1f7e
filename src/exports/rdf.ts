import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { getOrCreate } from '../model/maps.js';

/** The namespace of this project's IRIs. */
const BASE = 'urn:skill-graph:';

/** `sg:` has the terms that common vocabularies lack. */
export const PREFIXES = {
  sg: `${BASE}ns#`,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
type Prefix = keyof typeof PREFIXES;

/** A term by its prefixed name, e.g. `skos:prefLabel`. */
export function term(name: `${Prefix}:${string}`): NamedNode {
  const [prefix, local] = name.split(':', 2) as [Prefix, string];
  return DataFactory.namedNode(PREFIXES[prefix] + local);
}

/** The IRI of a concept scheme. */
export function schemeIri(id: string): NamedNode {
  return entityNode(`scheme:${id}`);
}

/** `urn:skill-graph:skill:message-brokers` */
export function entityIri(id: string): NamedNode {
  return entityNode(escapeSegment(id));
}

/** The IRI of a group of alternative prerequisites. */
export function alternativesIri(skill: string, group: string): NamedNode {
  return entityNode(`alternatives:${escapeSegment(skill)}/${escapeSegment(group)}`);
}

function entityNode(local: string): NamedNode {
  return DataFactory.namedNode(BASE + local);
}

/** Text as a segment of an IRI; colons are allowed. */
function escapeSegment(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':');
}

/** A URL from the data with characters that IRIs do not allow escaped; null if it is not absolute. */
export function webIri(url: string): NamedNode | null {
  if (!URL.canParse(url)) return null;
  return DataFactory.namedNode(url.trim().replace(/[^!#-;=?-[\]_a-z~\u00A0-\u{10FFFF}]/gu, encodeURIComponent));
}

/** A string, or a value of another datatype. */
export function literal(text: string, type?: NamedNode): Literal {
  return DataFactory.literal(text, type);
}

export function quad(subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal): Quad {
  return DataFactory.quad(subject, predicate, object);
}

/** Statements by the IRIs of subject and predicate, because both formats write each of them once. */
export function bySubject(quads: readonly Quad[]): ReadonlyMap<string, ReadonlyMap<string, readonly Quad[]>> {
  const subjects = new Map<string, Map<string, Quad[]>>();
  for (const statement of quads) {
    const predicates = getOrCreate(subjects, statement.subject.value, () => new Map<string, Quad[]>());
    getOrCreate(predicates, statement.predicate.value, () => []).push(statement);
  }
  return subjects;
}
