import { completable, type GetPromptResult, type McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Executor } from '../request.js';
import { suggestIds } from './suggestions.js';

/** Prompts that a person chooses in a host. */
export function addPrompts(server: McpServer, execute: Executor): void {
  const entity = (description: string, prefix?: string) =>
    completable(z.string().describe(description), (text) => suggestIds(execute, text, prefix));

  const way = {
    title: 'Plan my way',
    description: 'Plans how to learn what a goal needs, from what I know, after asking what makes a difference.',
    argsSchema: z.object({
      goal: entity('what I want to reach: a role, a skill or a technology, by id or name'),
      known: z.string().optional().describe('what I know already, in my words, or the text of a CV'),
      hoursPerWeek: z.string().optional().describe('hours of study a week; 10 by default'),
    }),
  };
  server.registerPrompt('plan_my_way', way, ({ goal, known, hoursPerWeek = '10' }) =>
    prompt(
      `Plan how I learn what I need for ${goal}, with ${hoursPerWeek} hours of study a week.`,
      known === undefined ? 'Ask me first what I know already.' : `What I know already:\n\n${known}`,
      'Find the id of the goal with search and those of what I know with skills_in_text; show me what you found, and let ' +
        'me correct it. Then call profile with the goal, and ask me its most important questions, three at most. Then ' +
        'call learning_path, and explain the result: the milestones with their months, what to begin with, the choices ' +
        'among alternatives, and what it assumes about me. Say which times are estimated.',
    ),
  );

  const roles = {
    title: 'Compare roles',
    description: 'Compares two roles: what both need, what only one needs, and the way from one to the other.',
    argsSchema: z.object({
      role: entity('a role, by id or name', 'role'),
      other: entity('the role to compare it with, by id or name', 'role'),
    }),
  };
  server.registerPrompt('compare_roles', roles, ({ role, other }) =>
    prompt(
      `Compare the roles ${role} and ${other}.`,
      'Find their ids with search, and read both with show. Call skill_gap twice, each time for one of the roles with the ' +
        'other in known, and learning_path with one as the goal and the other in known, in both directions.',
      'Answer with a table of what both need, with the levels if they differ, and of what only one of them needs; then how ' +
        'many months lie between them in each direction, and whether one leads to the other. Cite the sources that show names.',
    ),
  );
}

function prompt(...paragraphs: string[]): GetPromptResult {
  return { messages: [{ role: 'user', content: { type: 'text', text: paragraphs.join('\n\n') } }] };
}
