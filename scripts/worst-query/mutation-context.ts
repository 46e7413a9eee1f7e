import { type FieldNode, type GraphQLSchema, Kind } from 'graphql';
import type { SchemaField } from '../measure/schema.js';
import { type Candidate, sitesOf } from './candidate.js';
import { definitionOf, type FieldSite } from './field-sites.js';
import { FieldMaker } from './fields.js';
import type { Random } from './random.js';
import type { Values } from './values.js';

/** Changes a document in place; `tidy` makes it valid again. */
export type Mutation = (context: MutationContext, candidate: Candidate) => void;

/** The schema, values and random choices of mutations. */
export class MutationContext {
  readonly maker: FieldMaker;
  private names = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly values: Values,
    readonly random: Random,
  ) {
    this.maker = new FieldMaker(schema, values, random);
  }

  fieldSites(candidate: Candidate): FieldSite[] {
    return sitesOf(this.schema, candidate).flatMap((site) =>
      site.selections.flatMap((field, index) => (field.kind === Kind.FIELD ? [{ ...site, field, index }] : [])),
    );
  }

  /** A random field that the schema defines and that satisfies a condition; null if there is none. */
  randomField(
    candidate: Candidate,
    accepts: (definition: SchemaField, node: FieldNode) => boolean = () => true,
  ): FieldSite | null {
    const found = this.fieldSites(candidate).filter((site) => {
      const definition = definitionOf(site);
      return definition !== undefined && accepts(definition, site.field);
    });
    return found.length === 0 ? null : this.random.one(found);
  }

  freshName(prefix: string): string {
    this.names += 1;
    return `${prefix}${this.names}`;
  }
}
