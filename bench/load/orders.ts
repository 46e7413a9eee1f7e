/** Orders for the process that generates load. */
export type Order =
  | {
      kind: 'pool';
      name: string;
      /** requests as JSON, sent in turns */
      bodies: readonly string[];
      /** whether each request gets a number of its own, see `numbered` */
      isNumbered: boolean;
    }
  | {
      kind: 'run';
      /** the pool of bodies to send; continues after the body that was sent last */
      pool: string;
      url: string;
      connections: number;
      until: Until;
    };

export type Until = { seconds: number } | { requests: number };

/** Responses to the requests of one run. */
export interface Run {
  /** latencies in milliseconds */
  times: number[];
  /** from the first request to the last response */
  seconds: number;
}

const NUMBER = 'n';
const END = '}}';

/** The JSON of an operation whose variables end with a number that the operation does not declare, and servers ignore. */
export function numbered(operation: { query: string; variables: object }): string {
  return JSON.stringify({ query: operation.query, variables: { ...operation.variables, [NUMBER]: 0 } });
}

/** Replaces the number, so that no cache of responses knows the request. */
export function withNumber(body: string, number: number): string {
  return `${body.slice(0, -`0${END}`.length)}${number}${END}`;
}
