import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { getOrCreate } from '../model/maps.js';
import { BASE_IRI, iriOf, type PrefixedName } from '../model/rdf-terms.js';

/** A term by its prefixed name, e.g. `skos:prefLabel`. */
export function term(name: PrefixedName): NamedNode {
  return DataFactory.namedNode(iriOf(name));
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
  return DataFactory.namedNode(BASE_IRI + local);
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

/** A text in a language, by a tag of BCP 47. */
export function textIn(language: string, text: string): Literal {
  return DataFactory.literal(text, language);
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
