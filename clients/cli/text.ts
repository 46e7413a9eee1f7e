import { Command } from 'commander';
import { PathBetweenTextsDocument, SkillsInTextDocument } from '../documents.generated.js';
import { RequestError } from '../request.js';
import { describePathBetweenTexts } from '../texts/path-between-texts.js';
import { describeSkillsInText, NOTHING_MENTIONED } from '../texts/skills-in-text.js';
import { WORDING } from '../wording.js';
import { openSession } from './session.js';
import { textOf } from './text-file.js';
import { positiveNumber } from './values.js';

interface Options {
  to?: string;
  hours: number;
}

export function textCommand(): Command {
  return new Command('text')
    .description('Finds the skills and technologies that a text mentions, and plans the path from one text to another.')
    .argument('<file>', `${WORDING.document}; - reads standard input`, textOf)
    .option('--to <file>', 'a second text, such as a job advertisement: what it asks for is planned', textOf)
    .option('--hours <number>', WORDING.hours, positiveNumber, 10)
    .addHelpText(
      'after',
      `
Examples:
  npm run cli -- text cv.md
  npm run cli -- text cv.md --to job.md
  pdftotext cv.pdf - | npm run --silent cli -- text - --to job.md`,
    )
    .action(async (text: string, { to, hours }: Options, command: Command) => {
      const { execute, print } = openSession(command);
      if (to !== undefined) {
        const variables = { knownText: text, goalsText: to, hoursPerWeek: hours };
        const data = await execute(PathBetweenTextsDocument, variables);
        return print(data, () => describePathBetweenTexts(data, hours));
      }
      const data = await execute(SkillsInTextDocument, { text });
      if (data.skillsInText.entityCount === 0) throw new RequestError(NOTHING_MENTIONED);
      print(data, () => describeSkillsInText(data.skillsInText));
    });
}
