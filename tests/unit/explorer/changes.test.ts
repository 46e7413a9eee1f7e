import { describe, expect, it } from '@jest/globals';
import { SHAPES } from '../../../src/curation/change-schema.js';
import { newNode } from '../../../src/model/records.js';
import { locateError } from '../../../web/explorer/src/curation/change-error.js';
import {
  changesOf,
  type Draft,
  EDGE_KINDS,
  edgeFields,
  newEdge,
  newValues,
  NODE_KINDS,
  type StoredEdge,
} from '../../../web/explorer/src/curation/changes.js';
import { connectionsOf } from '../../../web/explorer/src/curation/connections.js';
import { EDGES } from '../../../src/model/schema-table.js';
import { idPrefix } from '../../../src/model/ids.js';

const http = { ...newNode('SKILL', { id: 'skill:http', name: 'HTTP', dataset: 'backend' }), version: 7 };
const because = { basis: 'INFERRED', rationale: 'for the test', citations: [] };
const requires: StoredEdge = {
  kind: 'REQUIRES',
  from: 'skill:http',
  to: 'skill:tcp',
  ...{ strength: 'REQUIRED', group: null, except: null, dataset: 'backend', ...because },
};

function draft(changes: Partial<Draft> = {}): Draft {
  const edges = [{ original: requires, edge: requires, isRemoved: false }];
  return { kind: 'SKILL', original: http, values: http, edges, ...changes };
}

const inputs = (edited: Draft) => changesOf(edited).map(({ input }) => input);

describe('the changes of an edited entity', () => {
  it('are none without an edit, and where a text was emptied that was empty before', () => {
    expect(inputs(draft())).toEqual([]);
    expect(inputs(draft({ values: { ...http, description: '', aliases: [] } }))).toEqual([]);
  });

  it('have the edited fields under their names in inputs, and the version that was seen', () => {
    const values = { ...http, skillKind: 'SOFT', aliases: ['Hypertext'], learningTime: { min: 1, max: 2 } };
    expect(inputs(draft({ values }))).toEqual([
      {
        updateSkill: {
          id: 'skill:http',
          expectedVersion: 7,
          kind: 'SOFT',
          aliases: ['Hypertext'],
          learningTime: { min: 1, max: 2 },
        },
      },
    ]);
  });

  it('clear a field with null', () => {
    const original = { ...http, description: 'Old' };
    const [change] = inputs(draft({ original, values: { ...original, description: null } }));
    expect(change?.updateSkill).toMatchObject({ description: null });
  });

  it('remove edges before they set others, and set whole edges', () => {
    const added = { ...newEdge('AT_LEVEL', 'skill:http', 'level:beginner'), rationale: 'It is basic.' };
    const edges = [
      { original: null, edge: added, isRemoved: false },
      { original: requires, edge: requires, isRemoved: true },
    ];
    expect(inputs(draft({ edges }))).toEqual([
      { removeEdge: { kind: 'REQUIRES', from: 'skill:http', to: 'skill:tcp' } },
      { setLevel: { of: 'skill:http', level: 'level:beginner', rationale: 'It is basic.' } },
    ]);
    const changed = { ...requires, strength: 'RECOMMENDED' };
    expect(inputs(draft({ edges: [{ original: requires, edge: changed, isRemoved: false }] }))).toEqual([
      {
        setPrerequisite: {
          skill: 'skill:http',
          prerequisite: 'skill:tcp',
          strength: 'RECOMMENDED',
          basis: 'INFERRED',
          rationale: 'for the test',
        },
      },
    ]);
  });

  it.each(NODE_KINDS)('create an entity of the kind %s as the API takes it', (kind) => {
    const values = { ...newValues(kind), name: 'New', ...(kind === 'LEVEL' && { rank: 1 }) };
    const [[name, value] = ['', null]] = Object.entries(inputs({ kind, original: null, values, edges: [] })[0]!);
    expect(SHAPES[name]?.safeParse(value)).toMatchObject({ success: true });
  });

  it.each(EDGE_KINDS)('create an edge of the kind %s as the API takes it', (kind) => {
    const [from, to] = [EDGES[kind].from[0], EDGES[kind].to[0]].map((end) => `${idPrefix(end)}:a`) as [string, string];
    const edge = { ...newEdge(kind, from, to), rationale: 'for the test' };
    const edited = { kind: 'SKILL', original: null, values: {}, edges: [{ original: null, edge, isRemoved: false }] };
    const change = inputs(edited as Draft).at(-1)!;
    expect(SHAPES[EDGES[kind].set.name]?.safeParse(change[EDGES[kind].set.name])).toMatchObject({ success: true });
  });
});

describe('the fields of an edge', () => {
  const namesOf = (edge: StoredEdge) => edgeFields(edge).map(([name]) => name);
  it('are those that its ends allow', () => {
    expect(namesOf(requires)).toEqual(['strength', 'group', 'basis', 'rationale', 'citations']);
    expect(namesOf(newEdge('REQUIRES', 'skill:a', 'group:b'))).toContain('except');
    expect(namesOf(newEdge('USES', 'role:a', 'technology:b'))).not.toContain('primary');
  });
});

describe('the connections of a kind', () => {
  it('are those from it and those to it, with the kinds of the other end', () => {
    const ofTechnology = connectionsOf('TECHNOLOGY').map(({ kind, isOutgoing, others }) => [kind, isOutgoing, others]);
    expect(ofTechnology).toEqual([
      ['REPLACED_BY', true, ['TECHNOLOGY']],
      ['MATCHES', true, ['TECHNOLOGY']],
      ['USES', false, ['SKILL', 'ROLE']],
      ['HAS_MEMBER', false, ['ALTERNATIVE_GROUP']],
      ['REPLACED_BY', false, ['TECHNOLOGY']],
      ['MATCHES', false, ['TECHNOLOGY']],
    ]);
    expect(connectionsOf('SOURCE')).toEqual([]);
  });
});

describe('an error of the API', () => {
  const edges = [{ original: null, edge: { ...requires, to: 'skill:ip' }, isRemoved: false }];
  const planned = changesOf(draft({ values: { ...http, name: 'X' }, edges }));
  const locate = (argument: string | undefined, message: string) => {
    return locateError({ message, details: argument === undefined ? {} : { argument } }, planned);
  };

  it('is located at the field that it names', () => {
    expect(locate('changes[0].updateSkill.name', 'changes[0].updateSkill.name: must not be empty')).toEqual({
      target: 'node',
      field: 'name',
      message: 'must not be empty',
    });
    expect(locate('changes[1].setPrerequisite.citations[0].source', 'no such source')).toMatchObject({
      target: 'skill:http REQUIRES skill:ip',
      field: 'citations',
    });
  });

  it('is located by its message where a part of the input has the wrong type', () => {
    const message =
      'Variable "$changes" got invalid value { min: 1 } at "changes[0].updateSkill.learningTime"; Field "max" of required type "Float!" was not provided.';
    expect(locate(undefined, message)).toEqual({
      target: 'node',
      field: 'learningTime',
      message: 'Field "max" of required type "Float!" was not provided.',
    });
  });

  it('is about all changes, or about a change as a whole, where it names no field', () => {
    expect(locate('changes[1].setPrerequisite', 'is a loop')).toMatchObject({ field: null });
    expect(locate('changes', 'changes: too many')).toEqual({ target: null, field: null, message: 'changes: too many' });
    expect(locate(undefined, 'The service failed.')).toMatchObject({ target: null, message: 'The service failed.' });
  });
});
