import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { inputShape } from '../../model/field-schemas.js';
import { messageOf } from '../../model/error-code.js';
import { iriOf, PREFIXES } from '../../model/rdf-terms.js';
import { EDGE_KINDS, ENTITY_KINDS, type EntityKind } from '../../model/records.js';
import { NODES } from '../../model/schema-table.js';
import { kindOfType } from '../../model/type-name.js';
import { parseYaml } from '../checked-yaml.js';
import { ImportError } from '../item.js';
import { RDF_TYPE, type Resource } from './resources.js';

/** How the concepts of a vocabulary become nodes and edges. docs/imports.md describes it with an example. */

const iri = z.url({ error: 'must be an absolute IRI' });

export const PROFILE = z.strictObject({
  /** the language of names and descriptions */
  language: z.string().min(2).default('en'),
  source: z.strictObject(inputShape(NODES.SOURCE, (schema) => schema.optional())).optional(),
  /** The first rule whose conditions hold decides; concepts of the kind NONE are left out. */
  kinds: z
    .array(
      z.strictObject({
        kind: z.enum([...ENTITY_KINDS, 'NONE']),
        type: iri.optional(),
        scheme: iri.optional(),
        isGroup: z.boolean().optional(),
      }),
    )
    .default([]),
  /** Properties that are edges, besides those of SKOS and of our exports. */
  relations: z
    .array(
      z.strictObject({
        property: iri,
        kind: z.enum(EDGE_KINDS),
        inverse: z.boolean().default(false),
        fields: z.record(z.string(), z.unknown()).default({}),
      }),
    )
    .default([]),
});

export type Profile = z.output<typeof PROFILE>;
export type Relation = Profile['relations'][number];

/** @throws ImportError with the file, line and field of every problem */
export function readProfile(path: string | undefined): Profile {
  if (path === undefined) return PROFILE.parse({});
  try {
    return parseYaml(path, readFileSync(path, 'utf8'), PROFILE);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${path}: cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

const COLLECTIONS = [iriOf('skos:Collection'), iriOf('skos:OrderedCollection')];

/** The kind that our export gives a resource. */
export function exportedKind(resource: Resource): EntityKind | 'SOURCE' | undefined {
  if (isExportedSource(resource)) return 'SOURCE';
  const types = resource.linksOf(RDF_TYPE).filter((type) => type.startsWith(PREFIXES.sg));
  return types.map((type) => kindOfType(type.slice(PREFIXES.sg.length))).find((kind) => kind !== undefined);
}

function isExportedSource(resource: Resource): boolean {
  return resource.iri.startsWith(SOURCE_IRI) && resource.hasType(iriOf('dct:BibliographicResource'));
}
const SOURCE_IRI = 'urn:skill-graph:source:';

/**
 * The kind of a resource in another vocabulary: a collection is a track; a concept that only has narrower concepts is an area;
 * every other concept is a skill.
 *
 * @param hasNarrower  whether concepts are narrower than this one
 */
export function foreignKind(
  resource: Resource,
  { kinds }: Profile,
  hasNarrower: boolean,
): EntityKind | 'NONE' | undefined {
  const isGroup = hasNarrower && resource.linksOf(iriOf('skos:broader')).length === 0;
  const rule = kinds.find(
    ({ type, scheme, isGroup: wanted }) =>
      (type === undefined || resource.hasType(type)) &&
      (scheme === undefined || resource.linksOf(iriOf('skos:inScheme')).includes(scheme)) &&
      (wanted === undefined || wanted === hasNarrower),
  );
  const isConcept = resource.hasType(iriOf('skos:Concept'));
  const isCollection = COLLECTIONS.some((type) => resource.hasType(type));
  if (rule && (isConcept || isCollection || rule.type !== undefined)) return rule.kind;
  if (isCollection) return 'TRACK';
  if (!isConcept) return undefined;
  return isGroup ? 'AREA' : 'SKILL';
}
