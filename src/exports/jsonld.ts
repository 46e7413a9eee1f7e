import type { Quad, Quad_Object } from 'n3';
import type { ExportReads } from '../graph/ports/export-reads.js';
import { withOutgoing } from './outgoing.js';
import { PREFIXES } from '../model/rdf-terms.js';
import { bySubject } from './rdf.js';
import { describe, schemes } from './skos.js';

const RDF_TYPE = `${PREFIXES.rdf}type`;

/**
 * SKOS as JSON-LD: the same statements as in Turtle, with one object per line in `@graph`.
 *
 * @see https://www.w3.org/TR/json-ld11/
 */
export async function* toJsonld(graph: ExportReads): AsyncIterable<string> {
  const first = [...objects(schemes())];
  yield `{"@context":${JSON.stringify(PREFIXES)},"@graph":[\n${first.join(',\n')}`;
  for await (const item of withOutgoing(graph)) {
    for (const object of objects(describe(item))) yield `,\n${object}`;
  }
  yield '\n]}\n';
}

/** One object for each subject. The file may have several objects of one subject, whose statements add up. */
function* objects(quads: Quad[]): Iterable<string> {
  for (const [id, properties] of bySubject(quads)) {
    const values = [...properties].map(([predicate, same]) => {
      const isType = predicate === RDF_TYPE;
      const all = same.map(({ object }) => (isType ? compactIri(object.value) : valueOf(object)));
      return [isType ? '@type' : compactIri(predicate), all.length === 1 ? all[0] : all] as const;
    });
    yield JSON.stringify({ '@id': id, ...Object.fromEntries(values) });
  }
}

function valueOf(object: Quad_Object): unknown {
  if (object.termType !== 'Literal') return { '@id': object.value };
  if (object.language !== '') return { '@value': object.value, '@language': object.language };
  const type = object.datatype.value;
  return type === `${PREFIXES.xsd}string` ? object.value : { '@value': object.value, '@type': compactIri(type) };
}

function compactIri(iri: string): string {
  const found = Object.entries(PREFIXES).find(([, base]) => iri.startsWith(base));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
}
