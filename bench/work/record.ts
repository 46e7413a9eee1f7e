import { Kind, parse, print, type SelectionSetNode, visit } from 'graphql';
import { ask } from './ask.js';
import type { Question, Work } from './work.js';

type Json = Record<string, unknown>;

/** The answers of this service to the questions of a workload, from which the canned server makes its objects. */
export interface Recording {
  query: string;
  answered: { variables: Json; data: Json }[];
}

const CONCURRENT = 4;

/** Asks this service all questions. Each object in an answer has its `__typename`, from which its type is resolved. */
export async function record(url: string, { ours: query }: Work, questions: readonly Question[]): Promise<Recording> {
  const asked = withTypeNames(query);
  const answered: Recording['answered'] = [];
  for (let at = 0; at < questions.length; at += CONCURRENT) {
    const group = questions.slice(at, at + CONCURRENT).map(({ ours }) => ours);
    const data = await Promise.all(group.map((variables) => ask(url, { query: asked, variables })));
    answered.push(...group.map((variables, index) => ({ variables, data: data[index]! })));
  }
  return { query, answered };
}

function withTypeNames(query: string): string {
  const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  const add = { enter: (set: SelectionSetNode) => ({ ...set, selections: [typeName, ...set.selections] }) };
  return print(visit(parse(query), { SelectionSet: add }));
}
