import { expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schema } from '../../../src/graphql/apollo.js';
import { packageRoot } from '../../../src/process/package-root.js';

it('docs/clients.md lists the types without an id for the cache of urql', () => {
  const text = readFileSync(join(packageRoot, 'docs/clients.md'), 'utf8');
  const [, list = ''] = /VALUE_TYPES = \[([^]*?)\];/.exec(text) ?? [];
  const listed = [...list.matchAll(/'([\w ]+)'\.split/g)].flatMap(([, names = '']) => names.split(' '));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const valueTypes = Object.values(schema.getTypeMap()).filter(
    (type) =>
      isObjectType(type) &&
      !roots.includes(type) &&
      !type.name.startsWith('__') &&
      !('id' in type.getFields()) &&
      // Graphcache expects no keys of these
      !/(Connection|Edge|PageInfo)$/.test(type.name),
  );
  expect(listed.sort()).toEqual(valueTypes.map(({ name }) => name).sort());
});
