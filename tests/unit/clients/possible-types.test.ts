import { expect, it } from '@jest/globals';
import { assertInterfaceType } from 'graphql';
import { POSSIBLE_TYPES } from '../../../examples/apollo-client/client.js';
import { schema } from '../../../src/graphql/apollo.js';

it('the Apollo Client example knows every type of each interface', () => {
  for (const [name, types] of Object.entries(POSSIBLE_TYPES)) {
    const possible = schema.getPossibleTypes(assertInterfaceType(schema.getType(name)));
    expect(types.toSorted()).toEqual(possible.map((type) => type.name).toSorted());
  }
});
