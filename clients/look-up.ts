import { idPrefix } from '../src/model/ids.js';
import { ENTITY_KINDS } from '../src/model/records.js';
import { kindOfType } from '../src/model/type-name.js';
import { type EntityKind, NodeDocument, SearchDocument, type SearchQuery } from './documents.generated.js';
import { type Executor, RequestError } from './request.js';
import { named, word } from './texts/words.js';

/** The entity or source that an id or a name refers to. */
export interface Found {
  id: string;
  /** other entities with the same name */
  namesakes: Candidate[];
}

type Candidate = NonNullable<SearchQuery['search']>['edges'][number]['node'];

const ID = /^(?<prefix>[a-z]+):(?<slug>\S+)$/;
const CANDIDATES = 20;
const SUGGESTIONS = 5;

/**
 * Finds an entity or source by its id, or by its name or alias (case-insensitive).
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
  const nearest = await search(execute, slug.replaceAll('-', ' '), likelyKind);
  throw new RequestError(explain(`id ${idOrName}`, nearest, likelyKind));
}

async function byName(execute: Executor, name: string, kind?: EntityKind): Promise<Found> {
  const candidates = await search(execute, name, kind);
  const [first, ...namesakes] = exactMatches(name, candidates);
  if (first) return { id: first.id, namesakes };
  throw new RequestError(explain(`name ${name}`, candidates, kind));
}

async function search(execute: Executor, text: string, kind?: EntityKind): Promise<Candidate[]> {
  const data = await execute(SearchDocument, { text, kinds: kind, first: CANDIDATES });
  return data.search!.edges.map(({ node }) => node);
}

/** Candidates with this name or, if there are none, with this alias; sorted by kind, skills first, then technologies. */
function exactMatches(text: string, candidates: Candidate[]): Candidate[] {
  const isText = (name: string) => name.toLowerCase() === text.toLowerCase();
  const rank = (candidate: Candidate) => ENTITY_KINDS.indexOf(kindOf(candidate));
  const ordered = candidates.toSorted((a, b) => rank(a) - rank(b));
  const byName = ordered.filter(({ name }) => isText(name));
  return byName.length > 0 ? byName : ordered.filter(({ aliases }) => aliases.some(isText));
}

function kindOf({ __typename }: { __typename: string }): EntityKind {
  return kindOfType(__typename) as EntityKind;
}

function explain(what: string, candidates: Candidate[], kind?: EntityKind): string {
  const nothing = `No ${kind ? word(kind) : 'entity'} has the ${what}`;
  const nearest = candidates.slice(0, SUGGESTIONS).map((candidate) => `  ${named(candidate)}`);
  return nearest.length > 0
    ? `${nothing}. Did you mean one of these?\n${nearest.join('\n')}`
    : `${nothing}, and nothing similar was found. Try searching with other words.`;
}
