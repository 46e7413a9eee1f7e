import { idPrefix } from '../src/model/ids.js';
import { ENTITY_KINDS } from '../src/model/records.js';
import { kindOfType } from '../src/model/type-name.js';
import { type EntityKind, type MatchedFragment, NodeDocument } from './documents.generated.js';
import { type Executor, RequestError } from './request.js';
import { resolveNames } from './resolve-names.js';
import { named, word } from './texts/words.js';

/** The entity or source that an id or a name refers to. */
export interface Found {
  id: string;
  /** other entities with the same name */
  namesakes: Candidate[];
}

type Candidate = MatchedFragment['entity'];

const ID = /^(?<prefix>[a-z]+):(?<slug>\S+)$/;

/**
 * Finds an entity or source by its id, or by its name or alias.
 *
 * @param kind  the required kind; any by default
 * @throws RequestError with suggestions if nothing matches
 */
export async function lookUp(execute: Executor, idOrName: string, kind?: EntityKind): Promise<Found> {
  const { prefix, slug } = ID.exec(idOrName)?.groups ?? {};
  if (slug === undefined) return byName(execute, idOrName.trim(), kind);
  const { node } = await execute(NodeDocument, { id: idOrName });
  if (node && (!kind || kindOf(node) === kind)) return { id: node.id, namesakes: [] };
  const likelyKind = kind ?? ENTITY_KINDS.find((name) => idPrefix(name) === prefix);
  const nearest = await matches(execute, slug.replaceAll('-', ' '), likelyKind);
  throw new RequestError(explain(`id ${idOrName}`, nearest, likelyKind));
}

async function byName(execute: Executor, name: string, kind?: EntityKind): Promise<Found> {
  const found = await matches(execute, name, kind);
  const [first, ...others] = found;
  if (first?.reason !== 'NAME' && first?.reason !== 'ALIAS')
    throw new RequestError(explain(`name ${name}`, found, kind));
  const namesakes = others.filter(({ reason }) => reason === first.reason);
  return { id: first.entity.id, namesakes: namesakes.map(({ entity }) => entity) };
}

/** What a name may mean, the best match first; of several with the name, skills first, then technologies. */
async function matches(execute: Executor, name: string, kind?: EntityKind): Promise<MatchedFragment[]> {
  const { resolveNames: resolved } = await resolveNames(execute, [name], kind && [kind]);
  return resolved.flatMap(({ match, alternatives }) => (match ? [match, ...alternatives] : []));
}

function kindOf({ __typename }: { __typename: string }): EntityKind {
  return kindOfType(__typename) as EntityKind;
}

function explain(what: string, found: readonly MatchedFragment[], kind?: EntityKind): string {
  const nothing = `No ${kind ? word(kind) : 'entity'} has the ${what}`;
  const nearest = found.map(({ entity }) => `  ${named(entity)}`);
  return nearest.length > 0
    ? `${nothing}. Did you mean one of these?\n${nearest.join('\n')}`
    : `${nothing}, and nothing similar was found. Try searching with other words.`;
}
