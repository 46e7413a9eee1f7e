import { type Quad, Writer } from 'n3';
import type { ExportReads } from '../graph/ports/export-reads.js';
import { withOutgoing } from './outgoing.js';
import { PREFIXES } from '../model/rdf-terms.js';
import { bySubject } from './rdf.js';
import { describe, schemes } from './skos.js';

/**
 * SKOS as Turtle.
 *
 * @see https://www.w3.org/TR/turtle/
 */
export async function* toTurtle(graph: ExportReads): AsyncIterable<string> {
  let written = '';
  const writer = new Writer(
    {
      write: (text: string, _encoding: string, done?: () => void) => {
        written += text;
        done?.();
      },
      end: (done?: () => void) => done?.(),
    },
    { prefixes: PREFIXES },
  );
  const flush = (quads: Quad[]): string => {
    written = '';
    for (const predicates of bySubject(quads).values()) writer.addQuads([...predicates.values()].flat());
    return written;
  };
  const prefixes = written;
  yield prefixes + flush(schemes());
  for await (const item of withOutgoing(graph)) yield flush(describe(item));
  written = '';
  writer.end();
  yield written;
}
