import { describe, expect, it } from '@jest/globals';
import { type EntityKind, NodeDocument, ResolveNamesDocument } from '../../../clients/documents.generated.js';
import { lookUp } from '../../../clients/look-up.js';
import type { Executor } from '../../../clients/request.js';
import { labelAt } from '../../../src/model/name-match.js';
import { newNode, type EntityRecord } from '../../../src/model/records.js';
import { typeName } from '../../../src/model/type-name.js';
import { nameMatches } from '../../../src/search-index/name-matches.js';
import { Searcher } from '../../../src/search-index/search.js';
import { SearchIndex } from '../../../src/search-index/search-index.js';

const entity = (kind: EntityKind, id: string, name: string, ...aliases: string[]) =>
  ({ ...newNode(kind, { id, name, aliases, description: null, dataset: 'test' }), version: 1 }) as EntityRecord;

const ENTITIES = [
  entity('TECHNOLOGY', 'technology:docker', 'Docker'),
  entity('SKILL', 'skill:docker', 'Docker', 'containers'),
  entity('SKILL', 'skill:k8s', 'Kubernetes'),
  entity('SKILL', 'skill:helm', 'Helm', 'Kubernetes', 'charts'),
  entity('TECHNOLOGY', 'technology:helm', 'Helm charts', 'charts'),
];
const index = new SearchIndex();
for (const node of ENTITIES) index.put({ node, uses: node.kind === 'TECHNOLOGY' ? 1 : 0 });
const searcher = new Searcher(index);

const typed = (node: EntityRecord) => ({ __typename: typeName(node.kind), id: node.id, name: node.name });

/** Stubs a service with these entities. */
const execute = (async (document: unknown, variables: { id?: string; names: string[]; kinds?: EntityKind[] }) => {
  const entityOf = (id: string | undefined) => ENTITIES.find((node) => node.id === id);
  if (document === NodeDocument) {
    const node = entityOf(variables.id);
    return { node: node ? typed(node) : null };
  }
  if (document !== ResolveNamesDocument) throw new Error('unexpected document');
  const [name = ''] = variables.names;
  const found = nameMatches(name, variables.kinds ? new Set(variables.kinds) : null, 5, searcher);
  const [match = null, ...alternatives] = found.map(({ id, place, ...more }) => {
    const node = entityOf(id)!;
    return { ...more, matched: labelAt(node, place, null), entity: typed(node) };
  });
  return { resolveNames: [{ name, match, alternatives }] };
}) as Executor;

const idOf = async (idOrName: string) => (await lookUp(execute, idOrName)).id;

describe('lookUp', () => {
  it('accepts ids', async () => {
    expect(await lookUp(execute, 'technology:docker')).toEqual({ id: 'technology:docker', namesakes: [] });
  });

  it('prefers a skill to a technology of the same name, and returns the other as a namesake', async () => {
    const { id, namesakes } = await lookUp(execute, ' DOCKER ');
    expect([id, namesakes.map((one) => one.id)]).toEqual(['skill:docker', ['technology:docker']]);
  });

  it('prefers a matching name to a matching alias', async () => {
    expect(await idOf('kubernetes')).toBe('skill:k8s');
    const { id, namesakes } = await lookUp(execute, 'charts');
    expect([id, namesakes.map((one) => one.id)]).toEqual(['skill:helm', ['technology:helm']]);
  });

  it('suggests similar entities of the intended kind', async () => {
    await expect(lookUp(execute, 'skill:dockr')).rejects.toThrow(
      'No skill has the id skill:dockr. Did you mean one of these?\n  Docker (skill:docker)',
    );
    await expect(lookUp(execute, 'technology:docker', 'SKILL')).rejects.toThrow(
      'No skill has the id technology:docker.',
    );
    await expect(lookUp(execute, 'dockr')).rejects.toThrow('No entity has the name dockr. Did you mean');
    await expect(lookUp(execute, 'task:none')).rejects.toThrow(
      'No task has the id task:none, and nothing similar was found',
    );
  });
});
