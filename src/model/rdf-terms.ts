/** The namespace of this project's IRIs. */
export const BASE_IRI = 'urn:skill-graph:';

/** Namespaces by prefix. `sg:` has the terms that common vocabularies lack. */
export const PREFIXES = {
  sg: `${BASE_IRI}ns#`,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type PrefixedName = `${keyof typeof PREFIXES}:${string}`;

/** The IRI of a prefixed name, e.g. `skos:prefLabel`. */
export function iriOf(name: PrefixedName): string {
  const [prefix, local] = name.split(':', 2) as [keyof typeof PREFIXES, string];
  return PREFIXES[prefix] + local;
}

/** The local name of the property of a field or of a kind of edge in `sg:`: `atLevel` for AT_LEVEL. */
export function camelCase(kind: string): string {
  return kind.toLowerCase().replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
}
