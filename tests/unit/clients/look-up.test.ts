import { describe, expect, it } from '@jest/globals';
import { NodeDocument, SearchDocument } from '../../../clients/documents.generated.js';
import { lookUp } from '../../../clients/look-up.js';
import type { Ask } from '../../../clients/request.js';

interface Thing {
  __typename: string;
  id: string;
  name: string;
  aliases: string[];
}

const thing = (id: string, name: string, ...aliases: string[]): Thing => {
  const kind = id.split(':')[0]!;
  return { __typename: kind[0]!.toUpperCase() + kind.slice(1), id, name, aliases };
};
const THINGS = [
  thing('technology:docker', 'Docker'),
  thing('skill:docker', 'Docker', 'containers'),
  thing('skill:k8s', 'Kubernetes'),
  thing('skill:helm', 'Helm', 'Kubernetes', 'charts'),
  thing('technology:helm', 'Helm charts', 'charts'),
];

/** A service whose search finds everything of a kind. */
const ask = (async (document: unknown, variables: { id?: string; kinds?: string }) => {
  if (document === NodeDocument) return { node: THINGS.find(({ id }) => id === variables.id) ?? null };
  if (document !== SearchDocument) throw new Error('asked something else');
  const found = THINGS.filter(({ __typename: type }) => !variables.kinds || type.toUpperCase() === variables.kinds);
  return { search: { totalCount: found.length, edges: found.map((node) => ({ node })) } };
}) as Ask;

const idOf = async (idOrName: string) => (await lookUp(ask, idOrName)).id;

describe('looking up', () => {
  it('takes ids as they are', async () => {
    expect(await lookUp(ask, 'technology:docker')).toEqual({ id: 'technology:docker', namesakes: [] });
  });

  it('takes a skill rather than a technology of the same name, and tells of the other', async () => {
    const { id, namesakes } = await lookUp(ask, ' DOCKER ');
    expect([id, namesakes.map((one) => one.id)]).toEqual(['skill:docker', ['technology:docker']]);
  });

  it('takes whose name it is rather than whose alias', async () => {
    expect(await idOf('kubernetes')).toBe('skill:k8s');
    expect(await idOf('charts')).toBe('skill:helm');
  });

  it('offers what is nearest, of the kind that was meant', async () => {
    await expect(lookUp(ask, 'skill:dockr')).rejects.toThrow(
      'No skill has the id skill:dockr. Did you mean one of these?\n  Docker (skill:docker)\n',
    );
    await expect(lookUp(ask, 'technology:docker', 'SKILL')).rejects.toThrow('No skill has the id technology:docker.');
    await expect(lookUp(ask, 'dockr')).rejects.toThrow('Nothing has the name dockr. Did you mean');
    await expect(lookUp(ask, 'task:none')).rejects.toThrow('No task has the id task:none, nor one like it');
  });
});
