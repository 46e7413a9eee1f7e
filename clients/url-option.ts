import { InvalidArgumentError, Option } from 'commander';
import { DEFAULT_URL } from './request.js';

/** The option for the URL of the service's GraphQL endpoint. */
export function urlOption(): Option {
  return new Option('--url <address>', "URL of the service's GraphQL endpoint")
    .env('SKILL_GRAPH_URL')
    .default(DEFAULT_URL)
    .argParser(parseUrl);
}

function parseUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new InvalidArgumentError(`It must be a URL such as ${DEFAULT_URL}.`);
  }
  return text;
}
