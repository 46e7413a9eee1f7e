import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  OperationTypeNode,
  visit,
} from 'graphql';
import { ENTITY_KINDS, type EntityRecord } from '../model/records.js';
import { MAIN_LANGUAGE, type Texts, textsIn, translationIn } from '../model/translations.js';
import { typeName } from '../model/type-name.js';
import { requireLanguage } from '../services/languages.js';
import type { Context } from './context.js';

type TextArgs = Readonly<{ language?: string | null }>;

/** The language of the argument, or else the one that the client prefers; null for the main language. */
function languageOf(args: TextArgs, preferred: string | null, { operation }: GraphQLResolveInfo): string | null {
  const isQuery = operation.operation === OperationTypeNode.QUERY;
  return requireLanguage(args.language) ?? (isQuery ? preferred : null);
}

/**
 * The resolver of a text of an entity. Results of mutations and events have the main language by default, since clients
 * may write back what they read there.
 */
function textResolver<Name extends keyof Texts>(field: Name) {
  return (entity: EntityRecord, args: TextArgs, { language }: Context, info: GraphQLResolveInfo) => {
    const tag = languageOf(args, language, info);
    return tag === null ? entity[field] : textsIn(entity, tag)[field];
  };
}

/** The resolver of the language of an entity's name. */
export function nameLanguage(
  { translations }: EntityRecord,
  args: TextArgs,
  { language }: Context,
  info: GraphQLResolveInfo,
): string {
  const tag = languageOf(args, language, info);
  return (tag === null ? null : translationIn(translations, tag)?.language) ?? MAIN_LANGUAGE;
}

const TEXTS = {
  name: textResolver('name'),
  description: textResolver('description'),
  aliases: textResolver('aliases'),
};

/** The resolvers of the texts that every type of entity has. */
export const entityTexts = Object.fromEntries(ENTITY_KINDS.map((kind) => [typeName(kind), TEXTS]));

/** The fields that have these resolvers. Without a language, they return the property of the same name. */
export function entityTextFields(schema: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  return Object.entries(entityTexts).flatMap(([name, texts]) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.keys(texts).map((field) => type.getFields()[field]!) : [];
  });
}

/** Whether a document may ask for texts in a language. */
export function hasLanguageArgument(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Argument({ name }) {
      found ||= name.value === 'language';
    },
  });
  return found;
}
