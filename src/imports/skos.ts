import { extname } from 'node:path';
import { datasetId } from '../model/field-schemas.js';
import { NODES } from '../model/schema-table.js';
import { plainFile, type SourceFile } from './files.js';
import { ImportError, type ImportFormat, type KnownIds, NO_KNOWN_IDS, type Place } from './item.js';
import type { Items } from './new-records.js';
import { checkRecord } from './record-schema.js';
import { type Concept, type Concepts, findConcepts, IRI_SCHEMES } from './skos/concepts.js';
import { edgesOf, type StatedEdge } from './skos/edges.js';
import { exportedFields, exportedLanguages, foreignFields, IRI_SCHEME, type Languages, textsOf } from './skos/nodes.js';
import { type Profile, readProfile } from './skos/profile.js';
import { readResources, type Resources } from './skos/resources.js';
import { sourceOf } from './skos/source.js';
import type { Skip } from './table.js';

export interface SkosOptions {
  /** the owner of the records */
  dataset: string;
  /** a YAML file that says which concepts become which kinds; without it, the defaults of docs/imports.md */
  profile?: string;
  /** languages of labels besides the main one */
  languages?: readonly string[];
}

export interface SkosFormat extends ImportFormat {
  /** the schemes of external ids that identify its concepts */
  readonly identifiers: readonly string[];
  /** Paths of the vocabulary and its profile. */
  files(): Promise<readonly string[]>;
}

const OTHER_SYNTAXES: ReadonlySet<string> = new Set(['.rdf', '.xml', '.owl', '.jsonld', '.json']);
const UNEVIDENCED = 'Read from SKOS, which has no place for the evidence of a relation.';

/**
 * A vocabulary in SKOS, as Turtle, N-Triples, TriG or N-Quads. docs/imports.md describes what becomes what.
 *
 * @throws ImportError for a dataset that is not one, an invalid profile, or a file in another syntax of RDF
 * @see https://www.w3.org/TR/skos-reference/
 */
export function skosFormat(path: string, { dataset, profile: profilePath, languages = [] }: SkosOptions): SkosFormat {
  const { error } = datasetId.safeParse(dataset);
  if (error) throw new ImportError(`--dataset ${dataset}: ${error.issues[0]?.message}`);
  const file = plainFile(path);
  if (OTHER_SYNTAXES.has(extname(path))) {
    throw new ImportError(`${file.path}: convert it to Turtle first, e.g. with riot --output=turtle of Apache Jena`);
  }
  const profile = readProfile(profilePath);
  const others = languages.map((language) => language.toLowerCase()).filter((one) => one !== profile.language);
  const reading = { file, dataset, profile, languages: { main: profile.language, others } };
  return {
    dataset,
    identifiers: [IRI_SCHEME],
    references: IRI_SCHEMES,
    files: async () => [path, ...(profilePath === undefined ? [] : [profilePath])],
    items: (skip, known = NO_KNOWN_IDS) => items(reading, skip, known),
  };
}

interface Reading {
  file: SourceFile;
  dataset: string;
  profile: Profile;
  languages: Languages;
}

async function* items({ file, dataset, profile, languages }: Reading, skip: Skip, known: KnownIds): Items {
  const tags = new Set([languages.main, ...languages.others]);
  const properties = profile.relations.map(({ property }) => property);
  const resources = await readResources(file, tags, properties);
  const concepts = findConcepts(resources, { file: file.path, dataset, profile, languages, known, skip });
  const context = { file, dataset, profile, languages, resources, concepts, skip };
  yield* source(context);
  for (const concept of concepts.all()) yield* node(concept, context);
  for (const concept of concepts.all()) yield* edges(concept, context);
}

interface Context extends Reading {
  resources: Resources;
  concepts: Concepts;
  skip: Skip;
}

/** The vocabulary as a source, which its concepts cite; our export has sources of its own. */
function* source({ file, dataset, profile, languages, resources, concepts, skip }: Context) {
  if ([...concepts.all()].every(({ isExported }) => isExported)) return;
  const given = sourceOf(resources, languages, dataset);
  const record = { kind: 'SOURCE', id: `source:${dataset}`, ...given, ...profile.source, dataset };
  yield* checked({ node: record }, { file: file.path, line: 1 }, skip);
}

function* node(concept: Concept, context: Context) {
  const { resource, kind, id, isExported } = concept;
  const { dataset, languages, skip } = context;
  const texts = kind === 'SOURCE' ? {} : textsOf(resource, isExported ? exportedLanguages(resource) : languages);
  const own = isExported
    ? exportedFields(resource, kind)
    : { ...foreignFields(resource, kind, dataset), ...cite(concept, context) };
  yield* checked({ node: { kind, id, ...texts, ...own, dataset } }, placeOf(concept, context), skip);
}

function* edges(concept: Concept, context: Context) {
  const { concepts, profile, skip, dataset } = context;
  const at = placeOf(concept, context);
  const evidence = concept.isExported ? { rationale: UNEVIDENCED } : cite(concept, context);
  const unused = (reason: string) => skip({ at, reason });
  const stated = [...edgesOf(concept, concepts, profile.relations, unused)];
  for (const edge of withoutRepeats(stated)) {
    yield* checked({ edge: { ...edge, basis: 'STATED', ...evidence, dataset } }, at, skip);
  }
}

/** The first of the edges of one kind between two nodes: a vocabulary may state a relation in several ways. */
function withoutRepeats(stated: readonly StatedEdge[]): Iterable<StatedEdge> {
  const byKey = new Map<string, StatedEdge>();
  for (const edge of stated) {
    const key = `${edge.from} ${edge.kind} ${edge.to}`;
    if (!byKey.has(key)) byKey.set(key, edge);
  }
  return byKey.values();
}

function cite({ resource, kind }: Concept, { dataset }: Context): object {
  return 'citations' in NODES[kind] ? { citations: [{ source: `source:${dataset}`, locator: resource.iri }] } : {};
}

function placeOf({ resource }: Concept, { file }: Context): Place {
  return { file: file.path, line: resource.line };
}

function* checked(item: { node: unknown } | { edge: unknown }, at: Place, skip: Skip) {
  const record = checkRecord(item);
  if (typeof record === 'string') skip({ at, reason: record });
  else yield { at, ...record };
}
