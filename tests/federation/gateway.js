/**
 * Composes the service with a learning platform, and serves both through a gateway until its standard input ends.
 *
 * Usage: node gateway.js <URL of the service's GraphQL API>; prints `{ url, hints }` as a line of JSON when ready
 */
import { createServer } from 'node:http';
import { composeServices } from '@apollo/composition';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { parse } from 'graphql';
import { SDL, serveLearningPlatform } from './learning-platform.js';

const [skillGraph] = process.argv.slice(2);
const response = await fetch(skillGraph, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ _service { sdl } }' }),
});
const { data } = await response.json();

const courses = await serveLearningPlatform();
const { supergraphSdl, errors, hints } = composeServices([
  { name: 'skills', url: skillGraph, typeDefs: parse(data._service.sdl) },
  { name: 'courses', url: `http://127.0.0.1:${courses.address().port}`, typeDefs: parse(SDL) },
]);
if (errors) {
  for (const { message } of errors) console.error(message);
  process.exit(1);
}

const gateway = createGatewayRuntime({ supergraph: supergraphSdl, logging: false, batching: false });
const server = createServer(gateway);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}/graphql`;
console.log(JSON.stringify({ url, hints: hints.map(({ message }) => message) }));

process.stdin.resume().on('end', () => process.exit(0));
