/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SuggestQueryVariables = Exact<{
  prefix: string;
}>;

export type SuggestQuery = {
  suggest: Array<
    | { __typename: 'Area'; id: string; name: string }
    | { __typename: 'Level'; id: string; name: string }
    | { __typename: 'Resource'; id: string; name: string }
    | { __typename: 'Role'; id: string; name: string }
    | { __typename: 'Skill'; id: string; name: string }
    | { __typename: 'Task'; id: string; name: string }
    | { __typename: 'Technology'; id: string; name: string }
    | { __typename: 'Track'; id: string; name: string }
  >;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const SuggestDocument = {
  __meta__: { hash: 'sha256:08b752cd373346df63c2d52b0b6dfe9e66cb8f66e4566a419ca927e11ff4a066' },
} as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
