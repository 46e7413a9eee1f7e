/**
 * MCP server over standard input and output that gives assistants access to a running service. It ends when its input
 * ends. npm run --silent mcp -- --help
 */
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { Command } from 'commander';
import { createMcpServer } from './mcp/server.js';
import { httpExecutor } from './request.js';
import { urlOption } from './url-option.js';

const { url } = new Command('npm run --silent mcp --')
  .description('Serves a skill graph to assistants as MCP tools over standard input and output.')
  .addOption(urlOption())
  .parse()
  .opts<{ url: string }>();

const execute = httpExecutor(url);
serveStdio(() => createMcpServer(execute));
