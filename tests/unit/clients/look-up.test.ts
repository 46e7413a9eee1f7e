import { describe, expect, it } from '@jest/globals';
import { NodeDocument, SearchDocument } from '../../../clients/documents.generated.js';
import { lookUp } from '../../../clients/look-up.js';
import type { Executor } from '../../../clients/request.js';

interface Entity {
  __typename: string;
  id: string;
  name: string;
  aliases: string[];
}

const entity = (id: string, name: string, ...aliases: string[]): Entity => {
  const kind = id.split(':')[0]!;
  return { __typename: kind[0]!.toUpperCase() + kind.slice(1), id, name, aliases };
};
const ENTITIES = [
  entity('technology:docker', 'Docker'),
  entity('skill:docker', 'Docker', 'containers'),
  entity('skill:k8s', 'Kubernetes'),
  entity('skill:helm', 'Helm', 'Kubernetes', 'charts'),
  entity('technology:helm', 'Helm charts', 'charts'),
];

/** Stubs a service whose search returns all entities of the kind. */
const execute = (async (document: unknown, variables: { id?: string; kinds?: string }) => {
  if (document === NodeDocument) return { node: ENTITIES.find(({ id }) => id === variables.id) ?? null };
  if (document !== SearchDocument) throw new Error('unexpected document');
  const found = ENTITIES.filter(({ __typename: type }) => !variables.kinds || type.toUpperCase() === variables.kinds);
  return { search: { totalCount: found.length, edges: found.map((node) => ({ node })) } };
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
    expect(await idOf('charts')).toBe('skill:helm');
  });

  it('suggests similar entities of the intended kind', async () => {
    await expect(lookUp(execute, 'skill:dockr')).rejects.toThrow(
      'No skill has the id skill:dockr. Did you mean one of these?\n  Docker (skill:docker)\n',
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
