import type { PlannedStepFragment } from '../documents.generated.js';
import { decimal } from './words.js';

export const STEP_HEAD = ['Skill', 'Id', 'Months', 'Done by'];

export function stepRow({ skill, from, to, time, estimated, endMonth }: PlannedStepFragment): string[] {
  const [least, most] = [decimal(time.min), decimal(time.max)];
  const range = least === most ? most : `${least}–${most}`;
  const name = from && to ? `${skill.name}, ${from.name} → ${to.name}` : skill.name;
  return [name, skill.id, `${estimated ? '~' : ''}${range}`, decimal(endMonth)];
}
