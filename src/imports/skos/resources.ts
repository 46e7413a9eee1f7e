import { getOrCreate } from '../../model/maps.js';
import { BASE_IRI, iriOf, PREFIXES } from '../../model/rdf-terms.js';
import type { SourceFile } from '../files.js';
import { readStatements } from './statements.js';

export interface Literal {
  value: string;
  /** a language tag in lower case; empty for none */
  language: string;
  datatype: string;
}

/** What a file says of one resource, in the order of the file. */
export class Resource {
  private readonly links = new Map<string, string[]>();
  private readonly literals = new Map<string, Literal[]>();

  private firstLine: number | null = null;

  constructor(
    readonly iri: string,
    private readonly firstMention: number,
  ) {}

  /** The first line that says something of it, or else mentions it. */
  get line(): number {
    return this.firstLine ?? this.firstMention;
  }

  describedAt(line: number): this {
    this.firstLine ??= line;
    return this;
  }

  link(property: string, iri: string): void {
    const links = getOrCreate(this.links, property, () => []);
    if (!links.includes(iri)) links.push(iri);
  }

  add(property: string, literal: Literal): void {
    getOrCreate(this.literals, property, () => []).push(literal);
  }

  linksOf(property: string): readonly string[] {
    return this.links.get(property) ?? [];
  }

  literalsOf(property: string): readonly Literal[] {
    return this.literals.get(property) ?? [];
  }

  hasType(iri: string): boolean {
    return this.linksOf(RDF_TYPE).includes(iri);
  }
}

export type Resources = ReadonlyMap<string, Resource>;

export const RDF_TYPE = iriOf('rdf:type');
export const DEPRECATED = 'http://www.w3.org/2002/07/owl#deprecated';
/** Properties that say the same as another one the other way round. */
const INVERSES: ReadonlyMap<string, string> = new Map([
  [iriOf('skos:narrower'), iriOf('skos:broader')],
  [iriOf('skos:hasTopConcept'), iriOf('skos:topConceptOf')],
]);
const READ = [PREFIXES.skos, PREFIXES.sg, PREFIXES.dct];
const ALSO_READ = [RDF_TYPE, iriOf('rdfs:seeAlso'), DEPRECATED];

/**
 * Reads the resources of a file into memory: statements of one resource may be anywhere. Of texts with a language only those
 * in `languages` are kept, and all of our export.
 *
 * @param properties  to be read besides those of SKOS, Dublin Core and our exports
 * @throws ImportError with file and line
 */
export async function readResources(
  file: SourceFile,
  languages: ReadonlySet<string>,
  properties: readonly string[],
): Promise<Resources> {
  const resources = new Map<string, Resource>();
  const others = new Set([...ALSO_READ, ...properties]);
  for await (const { line, quad } of readStatements(file)) {
    const { subject, predicate, object } = quad;
    const property = predicate.value;
    if (subject.termType !== 'NamedNode') continue;
    if (!others.has(property) && !READ.some((namespace) => property.startsWith(namespace))) continue;
    const of = (iri: string) => getOrCreate(resources, iri, () => new Resource(iri, line));
    const inverse = INVERSES.get(property);
    if (object.termType === 'NamedNode') {
      if (inverse) of(object.value).link(inverse, subject.value);
      else of(subject.value).describedAt(line).link(property, object.value);
    } else if (object.termType === 'Literal') {
      const language = object.language.toLowerCase();
      const isWanted = language === '' || languages.has(language.split('-', 1)[0] as string);
      if (!isWanted && !subject.value.startsWith(BASE_IRI)) continue;
      of(subject.value)
        .describedAt(line)
        .add(property, { value: object.value, language, datatype: object.datatype.value });
    }
  }
  return resources;
}
