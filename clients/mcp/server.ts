import { McpServer } from '@modelcontextprotocol/server';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.js';
import type { Executor } from '../request.js';
import { addEntityResource } from './entity-resource.js';
import { addExternalId } from './external-id.js';
import { addLearningPath } from './learning-path.js';
import { addNextSkills } from './next-skills.js';
import { addProfile } from './profile.js';
import { addPrompts } from './prompts.js';
import { addRelatedSkills } from './related-skills.js';
import { addSearch } from './search.js';
import { addShow } from './show.js';
import { addSkillGap } from './skill-gap.js';
import { addSkillsInText } from './skills-in-text.js';

const INSTRUCTIONS =
  'A graph of skills with their prerequisites, technologies, levels and roles; each claim cites its source. Every entity ' +
  'has an id of the form <kind>:<slug>, such as skill:docker, technology:redis, role:backend-developer, level:beginner, ' +
  'area:databases or track:cloud-native-development. Find ids with search, or with skills_in_text; do not invent them. Months assume 10 hours of ' +
  'study a week unless stated otherwise.';

/** What the server offers never changes while it runs, so that no client has to listen for changes. */
const CAPABILITIES = {
  tools: { listChanged: false },
  resources: { listChanged: false },
  prompts: { listChanged: false },
};

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };

/**
 * An MCP server of any transport: for one connection over standard input and output, or one request over HTTP.
 *
 * @param execute  runs the GraphQL documents of the tools, with the rights of the caller
 */
export function createMcpServer(execute: Executor): McpServer {
  const server = new McpServer(
    { name: 'skill-graph', version },
    { instructions: INSTRUCTIONS, capabilities: CAPABILITIES },
  );
  for (const add of [
    addSearch,
    addShow,
    addExternalId,
    addSkillsInText,
    addProfile,
    addLearningPath,
    addSkillGap,
    addNextSkills,
    addRelatedSkills,
    addEntityResource,
    addPrompts,
  ])
    add(server, execute);
  return server;
}
