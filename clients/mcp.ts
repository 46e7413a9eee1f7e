/**
 * Lets assistants ask a running service, by the Model Context Protocol over standard input and output, until the input
 * ends. npm run --silent mcp -- --help
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/process/package-root.js';
import { addLearningPath } from './mcp/learning-path.js';
import { addNextSkills } from './mcp/next-skills.js';
import { addRelatedSkills } from './mcp/related-skills.js';
import { addSearch } from './mcp/search.js';
import { addShow } from './mcp/show.js';
import { addSkillGap } from './mcp/skill-gap.js';
import { askAt } from './request.js';
import { serviceOption } from './service-option.js';

const INSTRUCTIONS =
  'A graph of skills with their prerequisites, technologies, levels and roles, each claim with its source. Everything ' +
  'has an id, <kind>:<slug>, such as skill:docker, technology:redis, role:backend-developer, level:beginner, ' +
  'area:databases or track:cloud-native-development. Look ids up with search; do not make them up. Months are at 10 ' +
  'hours of study a week unless told otherwise.';

const { url } = new Command('npm run --silent mcp --')
  .description('Serves the tools by which assistants ask a skill graph, over standard input and output.')
  .addOption(serviceOption())
  .parse()
  .opts<{ url: string }>();

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
const server = new McpServer({ name: 'skill-graph', version }, { instructions: INSTRUCTIONS });
const ask = askAt(url);
for (const add of [addSearch, addShow, addLearningPath, addSkillGap, addNextSkills, addRelatedSkills]) add(server, ask);
await server.connect(new StdioServerTransport());
