import { iriOf } from '../../model/rdf-terms.js';
import { type Languages, textsOf } from './nodes.js';
import type { Resources } from './resources.js';

const TITLE = iriOf('dct:title');
const LICENCES = [iriOf('dct:license'), iriOf('dct:rights')];

/** What the file says of the vocabulary itself: the title, licence and address of its first concept scheme. */
export function sourceOf(resources: Resources, languages: Languages, dataset: string): object {
  const schemes = [...resources.values()].filter((resource) => resource.hasType(iriOf('skos:ConceptScheme')));
  const [scheme] = schemes;
  if (!scheme) return { name: dataset };
  const { name } = textsOf(scheme, languages) as { name?: string };
  const licence = LICENCES.flatMap((property) => [
    ...scheme.linksOf(property),
    ...scheme.literalsOf(property).map(({ value }) => value),
  ])[0];
  return {
    name: name ?? scheme.literalsOf(TITLE)[0]?.value ?? dataset,
    url: /^https?:/.test(scheme.iri) ? scheme.iri : null,
    licence: licence ?? null,
  };
}
