import { getOrCreate } from '../../model/maps.js';
import { idPrefix, looksLikeId } from '../../model/ids.js';
import { BASE_IRI, iriOf } from '../../model/rdf-terms.js';
import { ENTITY_KINDS, type NodeKind } from '../../model/records.js';
import { idsFor, type Labelled } from '../ids.js';
import type { KnownIds, Skipped } from '../item.js';
import { exportedKind, foreignKind, type Profile } from './profile.js';
import { IRI_SCHEME, type Languages, textsOf } from './nodes.js';
import type { Resource, Resources } from './resources.js';

/** Schemes of external ids that are IRIs, in the order in which they are looked up. */
export const IRI_SCHEMES = [IRI_SCHEME, 'esco'];

/** A resource that becomes a node. */
export interface Concept {
  resource: Resource;
  kind: NodeKind;
  id: string;
  /** whether our export wrote it */
  isExported: boolean;
}

export class Concepts {
  private readonly byIri = new Map<string, Concept>();

  constructor(
    private readonly resources: Resources,
    private readonly known: KnownIds,
  ) {}

  add(concept: Concept): void {
    this.byIri.set(concept.resource.iri, concept);
  }

  all(): Iterable<Concept> {
    return this.byIri.values();
  }

  resource(iri: string): Resource | undefined {
    return this.resources.get(iri);
  }

  /** The id of a concept of the file, or of one that the graph knows by its IRI. */
  idOf(iri: string): string | undefined {
    const own = this.byIri.get(iri)?.id ?? exportedId(iri);
    if (own !== undefined) return own;
    return IRI_SCHEMES.flatMap((scheme) => this.known.named(scheme, iri))[0];
  }
}

/** The id in an IRI of our export: `skill:sql` of `urn:skill-graph:skill:sql`. */
function exportedId(iri: string): string | undefined {
  const id = iri.startsWith(BASE_IRI) ? iri.slice(BASE_IRI.length) : '';
  return looksLikeId(id) && ENTITY_KINDS.some((kind) => id.startsWith(`${idPrefix(kind)}:`)) ? id : undefined;
}

interface Options {
  file: string;
  dataset: string;
  profile: Profile;
  languages: Languages;
  known: KnownIds;
  skip: (row: Skipped) => void;
}

/** Finds the resources that become nodes, and their ids. */
export function findConcepts(resources: Resources, options: Options): Concepts {
  const { file, dataset, profile, languages, known, skip } = options;
  const concepts = new Concepts(resources, known);
  const broader = new Set([...resources.values()].flatMap((resource) => resource.linksOf(iriOf('skos:broader'))));
  const labels = new Map<NodeKind, Map<string, Labelled>>();
  for (const resource of resources.values()) {
    const { iri } = resource;
    const exported = exportedKind(resource);
    if (exported !== undefined) {
      concepts.add({ resource, kind: exported, id: iri.slice(BASE_IRI.length), isExported: true });
      continue;
    }
    const kind = iri.startsWith(BASE_IRI) ? undefined : foreignKind(resource, profile, broader.has(iri));
    if (kind === undefined || kind === 'NONE') continue;
    const { name } = textsOf(resource, languages) as { name?: string };
    getOrCreate(labels, kind, () => new Map()).set(iri, { label: name ?? '', at: { file, line: resource.line } });
  }
  for (const [kind, ofKind] of labels) {
    const naming = { suffixOf: localName, scheme: IRI_SCHEME, known, note: skip };
    const ids = idsFor(`${idPrefix(kind)}:${dataset}-`, ofKind, naming);
    for (const [iri, id] of ids) {
      const resource = resources.get(iri);
      if (resource) concepts.add({ resource, kind, id, isExported: false });
    }
  }
  return concepts;
}

/** The end of an IRI, which is what names a concept within its vocabulary. */
function localName(iri: string): string {
  return iri.split(/[/#:]/).findLast((part) => part !== '') ?? iri;
}
