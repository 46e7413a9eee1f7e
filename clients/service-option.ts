import { InvalidArgumentError, Option } from 'commander';
import { DEFAULT_URL } from './request.js';

/** Which service is asked. */
export function serviceOption(): Option {
  return new Option('--url <address>', "the service's address")
    .env('SKILL_GRAPH_URL')
    .default(DEFAULT_URL)
    .argParser(address);
}

function address(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new InvalidArgumentError(`It must be an address such as ${DEFAULT_URL}.`);
  }
  return text;
}
