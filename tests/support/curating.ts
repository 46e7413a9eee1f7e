import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { ApplyDocument, type ApplyMutation, EntityDocument, HistoryDocument } from './documents.generated.js';
import type { TestGraph } from './graph.js';

type Result = ApplyMutation['applyChanges'];

/** For edges that no source states. */
export const because = { rationale: 'for the test' };

/** Helpers to write to a test's graph, and to read the result. */
export function curating(graph: () => TestGraph) {
  return {
    apply: async (...changes: object[]): Promise<Result> =>
      (await graph().ask(ApplyDocument, { changes: changes as never })).applyChanges,
    refused: (...changes: object[]) => graph().failure(ApplyDocument, { changes: changes as never }),
    /** Makes one change by its own mutation. */
    mutate: async (name: string, input: object): Promise<Result> =>
      ((await graph().ask(mutation(name), { input })) as Record<string, Result>)[name] as Result,
    mutationRefused: (name: string, input: object) => graph().failure(mutation(name), { input }),
    node: async (id: string) => (await graph().ask(EntityDocument, { id })).node,
    /** Everything that is stored, versions and tombstones included, in a defined order. */
    everything: async () =>
      graph().cypher(`
        MATCH (n) OPTIONAL MATCH (n)-[e]->(m)
        WITH n, type(e) AS kind, m, e
        ORDER BY labels(n), n.id, kind, m.id
        RETURN labels(n) AS labels, CASE WHEN n:GraphVersion THEN {version: n.version} ELSE properties(n) END AS node,
          collect([kind, m.id, properties(e)]) AS edges`),
    version: () => versionOf(graph()),
    history: async (variables: { since?: number; graphId?: string; first?: number; after?: string } = {}) =>
      (await graph().ask(HistoryDocument, variables)).changes,
  };
}

async function versionOf(graph: TestGraph): Promise<number> {
  const [row] = await graph.cypher('MATCH (v:GraphVersion) RETURN v.version AS version');
  return row?.version as number;
}

function mutation(name: string) {
  const inputType =
    { deleteNode: 'DeleteInput', mergeEntities: 'MergeInput' }[name] ??
    `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return parse(`mutation ($input: ${inputType}!) {
    ${name}(input: $input) {
      version applied items { action id edge { kind from to } before after mergedInto } entities { id }
    }
  }`) as TypedDocumentNode<unknown, { input: object }>;
}
