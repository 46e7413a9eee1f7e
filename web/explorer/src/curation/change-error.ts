import type { PlannedChange, Values } from './changes.js';

/** An error of the API, and what of the input it is about. */
export interface ChangeError {
  /** the target of the change; null if the error is about none of them */
  target: string | null;
  /** the name of the field in the input; null if it is about the whole change */
  field: string | null;
  message: string;
}

/** For example `changes[0].updateSkill.url`, or the name of the change alone. */
const PATH = /^changes\[(\d+)\](?:\.\w+(?:\.(\w+))?)?/;

/** Of an error about the type of a part of the input. */
const INVALID_VALUE = / at "(changes[^"]*)"; (.*)$/s;

/** Finds the change and the field that an error names in its argument, or in its message. */
export function locateError(
  { message, details }: { message: string; details: Values },
  planned: readonly PlannedChange[],
): ChangeError {
  const [argument, text] = partsOf(message, details.argument);
  const [, index, field] = PATH.exec(argument) ?? [];
  const target = index === undefined ? undefined : planned[Number(index)]?.target;
  return { target: target ?? null, field: field ?? null, message: target === undefined ? message : text };
}

function partsOf(message: string, argument: unknown): [argument: string, text: string] {
  if (typeof argument === 'string') {
    const prefix = `${argument}: `;
    return [argument, message.startsWith(prefix) ? message.slice(prefix.length) : message];
  }
  const [, place = '', text = message] = INVALID_VALUE.exec(message) ?? [];
  return [place, text];
}
