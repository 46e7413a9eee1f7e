import { ENTITY_KINDS } from '../src/model/records.js';
import { type EntityKind, NodeDocument, SearchDocument, type SearchQuery } from './documents.generated.js';
import { type Ask, NoAnswerError } from './request.js';
import { named, word } from './texts/words.js';

/** What an id or a name stands for. */
export interface Found {
  id: string;
  /** others of just this name */
  namesakes: Candidate[];
}

type Candidate = NonNullable<SearchQuery['search']>['edges'][number]['node'];

const ID = /^(?<prefix>[a-z]+):(?<slug>\S+)$/;
const CANDIDATES = 20;
const SUGGESTIONS = 5;

/**
 * Finds what a person means by an id, or by a name or alias in upper or lower case.
 *
 * @param kind  what it must be; anything unless told
 * @throws NoAnswerError naming what is nearest
 */
export async function lookUp(ask: Ask, idOrName: string, kind?: EntityKind): Promise<Found> {
  const { prefix, slug } = ID.exec(idOrName)?.groups ?? {};
  if (slug === undefined) return byName(ask, idOrName.trim(), kind);
  const { node } = await ask(NodeDocument, { id: idOrName });
  if (node && (!kind || kindOf(node) === kind)) return { id: node.id, namesakes: [] };
  const meant = kind ?? ENTITY_KINDS.find((one) => one === prefix?.toUpperCase());
  const nearest = await search(ask, slug.replaceAll('-', ' '), meant);
  throw new NoAnswerError(explain(`id ${idOrName}`, nearest, meant));
}

async function byName(ask: Ask, name: string, kind?: EntityKind): Promise<Found> {
  const candidates = await search(ask, name, kind);
  const [first, ...namesakes] = calledJust(name, candidates);
  if (first) return { id: first.id, namesakes };
  throw new NoAnswerError(explain(`name ${name}`, candidates, kind));
}

async function search(ask: Ask, text: string, kind?: EntityKind): Promise<Candidate[]> {
  const data = await ask(SearchDocument, { text, kinds: kind, first: CANDIDATES });
  return data.search!.edges.map(({ node }) => node);
}

/** Those whose name it is; if there is none, those that have it for an alias. Skills stand first, then technologies. */
function calledJust(text: string, candidates: Candidate[]): Candidate[] {
  const isText = (name: string) => name.toLowerCase() === text.toLowerCase();
  const place = (one: Candidate) => ENTITY_KINDS.indexOf(kindOf(one));
  const ordered = candidates.toSorted((a, b) => place(a) - place(b));
  const byName = ordered.filter(({ name }) => isText(name));
  return byName.length > 0 ? byName : ordered.filter(({ aliases }) => aliases.some(isText));
}

function kindOf({ __typename }: { __typename: string }): EntityKind {
  return __typename.toUpperCase() as EntityKind;
}

function explain(what: string, candidates: Candidate[], kind?: EntityKind): string {
  const nothing = `${kind ? `No ${word(kind)}` : 'Nothing'} has the ${what}`;
  const nearest = candidates.slice(0, SUGGESTIONS).map((one) => `  ${named(one)}`);
  return nearest.length > 0
    ? `${nothing}. Did you mean one of these?\n${nearest.join('\n')}`
    : `${nothing}, nor one like it; search for it by other words.`;
}
