import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';

/** What all names of our own begin with. */
const BASE = 'urn:skill-graph:';

/** `sg:` has what no common vocabulary has. */
export const PREFIXES = {
  sg: `${BASE}ns#`,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
type Prefix = keyof typeof PREFIXES;

/** `skos:prefLabel` and the like. */
export function term(name: `${Prefix}:${string}`): NamedNode {
  const [prefix, local] = name.split(':', 2) as [Prefix, string];
  return DataFactory.namedNode(PREFIXES[prefix] + local);
}

/** A concept scheme. */
export function schemeIri(id: string): NamedNode {
  return entityNode(`scheme:${id}`);
}

/** `urn:skill-graph:skill:message-brokers` */
export function entityIri(id: string): NamedNode {
  return entityNode(escapeSegment(id));
}

/** The prerequisites of a skill that are alternatives to each other. */
export function alternativesIri(skill: string, group: string): NamedNode {
  return entityNode(`alternatives:${escapeSegment(skill)}/${escapeSegment(group)}`);
}

function entityNode(local: string): NamedNode {
  return DataFactory.namedNode(BASE + local);
}

/** Text as a part of an IRI; colons may stay. */
function escapeSegment(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':');
}

/** An address from the data, with what an IRI may not hold escaped; null for what is no absolute address. */
export function webIri(url: string): NamedNode | null {
  if (!URL.canParse(url)) return null;
  return DataFactory.namedNode(url.trim().replace(/[^!#-;=?-[\]_a-z~\u00A0-\u{10FFFF}]/gu, encodeURIComponent));
}

/** Text, or with a type what it stands for. */
export function literal(text: string, type?: NamedNode): Literal {
  return DataFactory.literal(text, type);
}

export function quad(subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal): Quad {
  return DataFactory.quad(subject, predicate, object);
}

/** Statements by the IRI of their subject, then by that of their predicate: both formats name each once. */
export function bySubject(quads: readonly Quad[]): ReadonlyMap<string, ReadonlyMap<string, readonly Quad[]>> {
  const subjects = new Map<string, Map<string, Quad[]>>();
  for (const one of quads) {
    const own = subjects.get(one.subject.value) ?? new Map<string, Quad[]>();
    const same = own.get(one.predicate.value) ?? [];
    same.push(one);
    subjects.set(one.subject.value, own.set(one.predicate.value, same));
  }
  return subjects;
}
