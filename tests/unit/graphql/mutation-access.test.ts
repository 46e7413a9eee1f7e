import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { authorizationError } from '../../../src/graphql/authorization.js';
import { ACCESS_ROLES, type AccessRole } from '../../../src/auth/viewer.js';
import { typeDefs } from '../../../src/graphql/type-definitions.js';

const schema = buildSchema(typeDefs);

const ENTITIES = [
  'Source',
  'Skill',
  'Technology',
  'Role',
  'Level',
  'Area',
  'Track',
  'Task',
  'Resource',
  'AlternativeGroup',
];
const EDGES = [
  ...['Prerequisite', 'TechnologyUse', 'Level', 'NextLevel', 'Need', 'LeadsTo', 'StatedRelation', 'Area', 'Track'],
  ...['PartOf', 'Exercise', 'Teaching', 'Member', 'Replacement', 'Match'],
];
const CONTRIBUTORS = ['proposeChanges'];
const CURATORS = [
  ...['applyChanges', 'revertChange', 'decideProposal'],
  ...ENTITIES.flatMap((entity) => [`create${entity}`, `update${entity}`]),
  ...EDGES.map((edge) => `set${edge}`),
  ...['removeEdge', 'deleteNode', 'mergeEntities'],
];
const ADMINS = ['pruneHistory', 'touch'];

const OF_CONTRIBUTORS = ['UNAUTHENTICATED', 'FORBIDDEN', 'allowed', 'allowed', 'allowed'];
const OF_CURATORS = ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'allowed', 'allowed'];
const OF_ADMINS = ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'allowed'];

function codeFor(mutation: string, role: AccessRole | null, configured = true): unknown {
  const viewer = role && { id: 'jwt:ada', role };
  const options = { requireAuth: false, configured };
  return (
    authorizationError(schema, parse(`mutation { ${mutation} }`), null, viewer, options)?.extensions.code ?? 'allowed'
  );
}

describe('each mutation of the schema', () => {
  it('is listed in this test', () => {
    expect(Object.keys(schema.getMutationType()!.getFields()).sort()).toEqual(
      [...CONTRIBUTORS, ...CURATORS, ...ADMINS].sort(),
    );
  });

  it.each([
    ...CONTRIBUTORS.map((name) => [name, OF_CONTRIBUTORS] as const),
    ...CURATORS.map((name) => [name, OF_CURATORS] as const),
    ...ADMINS.map((name) => [name, OF_ADMINS] as const),
  ])(
    '%s returns for an anonymous caller, a reader, a contributor, a curator and an admin: %j',
    (mutation, expected) => {
      expect([null, ...ACCESS_ROLES].map((role) => codeFor(mutation, role))).toEqual(expected);
    },
  );

  it.each([...CONTRIBUTORS, ...CURATORS, ...ADMINS])(
    '%s is disabled until authentication is configured',
    (mutation) => {
      expect(codeFor(mutation, null, false)).toBe('FORBIDDEN');
    },
  );
});
