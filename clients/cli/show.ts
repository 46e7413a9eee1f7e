import { Command } from 'commander';
import { ShowDocument } from '../documents.generated.js';
import { lookUp } from '../look-up.js';
import { describeNode } from '../texts/entity.js';
import { WORDING } from '../wording.js';
import { openSession } from './session.js';

export function showCommand(): Command {
  return new Command('show')
    .description('Shows a skill, technology, role, level, area, track, task, resource or source, with its relations.')
    .argument('<id-or-name...>', WORDING.idOrName)
    .addHelpText('after', '\nExamples:\n  npm run cli -- show skill:message-brokers\n  npm run cli -- show k8s')
    .action(async (words: string[], _options: object, command: Command) => {
      const { execute, print } = openSession(command);
      const found = await lookUp(execute, words.join(' '));
      const data = await execute(ShowDocument, { id: found.id });
      print(data, () => describeNode(data.node!, found.namesakes));
    });
}
