import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  visit,
} from 'graphql';
import type { GraphqlRequest } from '../measure/post.js';

type Writable<Node> = { -readonly [Key in keyof Node]: Node[Key] };

/** A selection set that may be changed, with the type that it is of. */
export interface Site {
  selections: SelectionNode[];
  type: GraphQLNamedType;
  /** fields around it */
  depth: number;
}

/** A document that can be asked, with its variables; one operation, then fragments. */
export interface Candidate {
  document: DocumentNode;
  variables: Record<string, unknown>;
  /** letters of each alias at least: names come again in the answer, once for each object */
  aliasLength: number;
}

export function candidateOf(query: string, variables: Record<string, unknown> = {}): Candidate {
  return { document: parse(query, { noLocation: true }), variables, aliasLength: 0 };
}

export function copyOf(candidate: Candidate): Candidate {
  return structuredClone(candidate);
}

export function requestOf({ document, variables }: Candidate): GraphqlRequest {
  return { query: print(document), variables };
}

export function operationOf({ document }: Candidate): Writable<OperationDefinitionNode> {
  const found = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (!found) throw new Error('the document holds no operation');
  return found as Writable<OperationDefinitionNode>;
}

export function fragmentsOf({ document }: Candidate): FragmentDefinitionNode[] {
  return document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
}

/** Every selection set of the operation and its fragments. */
export function sitesOf(schema: GraphQLSchema, candidate: Candidate): Site[] {
  const sites: Site[] = [];
  const walk = (selections: readonly SelectionNode[], type: GraphQLNamedType, depth: number): void => {
    sites.push({ selections: selections as SelectionNode[], type, depth });
    for (const one of selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD || !one.selectionSet) continue;
      const inner =
        one.kind === Kind.FIELD ? typeOfField(type, one.name.value) : onType(schema, one.typeCondition, type);
      if (inner && isCompositeType(inner)) walk(one.selectionSet.selections, inner, depth + 1);
    }
  };
  walk(operationOf(candidate).selectionSet.selections, schema.getQueryType()!, 0);
  for (const fragment of fragmentsOf(candidate)) {
    walk(fragment.selectionSet.selections, onType(schema, fragment.typeCondition, schema.getQueryType()!), 1);
  }
  return sites;
}

/** `Type.field` of each field, as often as the document has it. */
export function fieldNames(schema: GraphQLSchema, candidate: Candidate): string[] {
  return sitesOf(schema, candidate).flatMap(({ selections, type }) =>
    selections.flatMap((one) => (one.kind === Kind.FIELD ? [`${type.name}.${one.name.value}`] : [])),
  );
}

/**
 * Makes a changed document valid again: every field has an alias of its own, and fragments and variables that nothing
 * uses any more are gone.
 */
export function tidy(candidate: Candidate): Candidate {
  const used = namesUsed(candidate);
  const definitions = candidate.document.definitions.filter(
    (one) => one.kind !== Kind.FRAGMENT_DEFINITION || used.fragments.has(one.name.value),
  );
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.variables.has(variable.name.value),
  );
  let field = 0;
  const document = visit(
    {
      ...candidate.document,
      definitions: definitions.map((one) => (one === operation ? { ...operation, variableDefinitions } : one)),
    },
    {
      Field: (node) => {
        field += 1;
        const alias = `a${field.toString(36)}`.padEnd(candidate.aliasLength, '_');
        return { ...node, alias: { kind: Kind.NAME, value: alias } };
      },
    },
  );
  const kept = Object.entries(candidate.variables).filter(([name]) => used.variables.has(name));
  return { ...candidate, document, variables: Object.fromEntries(kept) };
}

/** What the operation uses, also by way of fragments. */
function namesUsed(candidate: Candidate): { fragments: Set<string>; variables: Set<string> } {
  const fragments = new Map(fragmentsOf(candidate).map((one) => [one.name.value, one]));
  const used = { fragments: new Set<string>(), variables: new Set<string>() };
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void used.variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || used.fragments.has(name.value)) return;
        used.fragments.add(name.value);
        look(fragment);
      },
    });
  };
  look(operationOf(candidate));
  return used;
}

function typeOfField(type: GraphQLNamedType, name: string): GraphQLNamedType | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const field = type.getFields()[name];
  return field && getNamedType(field.type);
}

function onType(
  schema: GraphQLSchema,
  condition: { name: { value: string } } | undefined,
  otherwise: GraphQLNamedType,
): GraphQLNamedType {
  return (condition && schema.getType(condition.name.value)) ?? otherwise;
}
