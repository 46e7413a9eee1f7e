import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import { ENTITY_KINDS, type EntityRecord } from '../model/records.js';
import { type Texts, textsIn } from '../model/translations.js';
import { typeName } from '../model/type-name.js';
import { requireLanguage } from '../services/languages.js';
import type { Context } from './context.js';

type TextArgs = Readonly<{ language?: string | null }>;

/**
 * The resolver of a text of an entity. Results of mutations and events have the main language by default, since clients
 * may write back what they read there.
 */
function textResolver<Name extends keyof Texts>(field: Name) {
  return (entity: EntityRecord, args: TextArgs, { language }: Context, { operation }: GraphQLResolveInfo) => {
    const isQuery = operation.operation === OperationTypeNode.QUERY;
    const tag = requireLanguage(args.language) ?? (isQuery ? language : null);
    return tag === null ? entity[field] : textsIn(entity, tag)[field];
  };
}

const TEXTS = {
  name: textResolver('name'),
  description: textResolver('description'),
  aliases: textResolver('aliases'),
};

/** The resolvers of the texts that every type of entity has. */
export const entityTexts = Object.fromEntries(ENTITY_KINDS.map((kind) => [typeName(kind), TEXTS]));
