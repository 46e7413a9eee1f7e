/**
 * MCP server over standard input and output that gives assistants access to a running service. It ends when its input
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
import { addProfile } from './mcp/profile.js';
import { addRelatedSkills } from './mcp/related-skills.js';
import { addSearch } from './mcp/search.js';
import { addShow } from './mcp/show.js';
import { addSkillGap } from './mcp/skill-gap.js';
import { addSkillsInText } from './mcp/skills-in-text.js';
import { httpExecutor } from './request.js';
import { urlOption } from './url-option.js';

const INSTRUCTIONS =
  'A graph of skills with their prerequisites, technologies, levels and roles; each claim cites its source. Every entity ' +
  'has an id of the form <kind>:<slug>, such as skill:docker, technology:redis, role:backend-developer, level:beginner, ' +
  'area:databases or track:cloud-native-development. Find ids with search, or with skills_in_text; do not invent them. Months assume 10 hours of ' +
  'study a week unless stated otherwise.';

const { url } = new Command('npm run --silent mcp --')
  .description('Serves a skill graph to assistants as MCP tools over standard input and output.')
  .addOption(urlOption())
  .parse()
  .opts<{ url: string }>();

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
const server = new McpServer({ name: 'skill-graph', version }, { instructions: INSTRUCTIONS });
const execute = httpExecutor(url);
for (const add of [
  addSearch,
  addShow,
  addSkillsInText,
  addProfile,
  addLearningPath,
  addSkillGap,
  addNextSkills,
  addRelatedSkills,
])
  add(server, execute);
await server.connect(new StdioServerTransport());
