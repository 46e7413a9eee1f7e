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

/** A mutable selection set with its type. */
export interface Site {
  selections: SelectionNode[];
  type: GraphQLNamedType;
  /** number of enclosing fields */
  depth: number;
}

/** A document with its variables: one operation, then fragments. */
export interface Candidate {
  document: DocumentNode;
  variables: Record<string, unknown>;
  /** minimum length of aliases, which are repeated in the response for each object */
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
  if (!found) throw new Error('the document has no operation');
  return found as Writable<OperationDefinitionNode>;
}

export function fragmentsOf({ document }: Candidate): FragmentDefinitionNode[] {
  return document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
}

/** Every selection set of the operation and its fragments. */
export function sitesOf(schema: GraphQLSchema, candidate: Candidate): Site[] {
  const sites: Site[] = [];
  const walk = (selections: readonly SelectionNode[], type: GraphQLNamedType, depth: number): void => {
    sites.push({ selections: selections as SelectionNode[], type, depth });
    for (const node of selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD || !node.selectionSet) continue;
      const inner =
        node.kind === Kind.FIELD ? typeOfField(type, node.name.value) : onType(schema, node.typeCondition, type);
      if (inner && isCompositeType(inner)) walk(node.selectionSet.selections, inner, depth + 1);
    }
  };
  walk(operationOf(candidate).selectionSet.selections, schema.getQueryType()!, 0);
  for (const fragment of fragmentsOf(candidate)) {
    walk(fragment.selectionSet.selections, onType(schema, fragment.typeCondition, schema.getQueryType()!), 1);
  }
  return sites;
}

/** `Type.field` of each field in the document, including repetitions. */
export function fieldNames(schema: GraphQLSchema, candidate: Candidate): string[] {
  return sitesOf(schema, candidate).flatMap(({ selections, type }) =>
    selections.flatMap((node) => (node.kind === Kind.FIELD ? [`${type.name}.${node.name.value}`] : [])),
  );
}

/**
 * Makes a mutated document valid: gives every field a unique alias and removes unused fragments and variables.
 */
export function tidy(candidate: Candidate): Candidate {
  const used = namesUsed(candidate);
  const definitions = candidate.document.definitions.filter(
    (node) => node.kind !== Kind.FRAGMENT_DEFINITION || used.fragments.has(node.name.value),
  );
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.variables.has(variable.name.value),
  );
  let field = 0;
  const document = visit(
    {
      ...candidate.document,
      definitions: definitions.map((node) => (node === operation ? { ...operation, variableDefinitions } : node)),
    },
    {
      Field: (node) => {
        field += 1;
        const alias = `a${field.toString(36)}`.padEnd(candidate.aliasLength, '_');
        return { ...node, alias: { kind: Kind.NAME, value: alias } };
      },
    },
  );
  const variables = Object.entries(candidate.variables).filter(([name]) => used.variables.has(name));
  return { ...candidate, document, variables: Object.fromEntries(variables) };
}

/** The fragments and variables that the operation uses, directly or indirectly. */
function namesUsed(candidate: Candidate): { fragments: Set<string>; variables: Set<string> } {
  const fragments = new Map(fragmentsOf(candidate).map((fragment) => [fragment.name.value, fragment]));
  const used = { fragments: new Set<string>(), variables: new Set<string>() };
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void used.variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || used.fragments.has(name.value)) return;
        used.fragments.add(name.value);
        collect(fragment);
      },
    });
  };
  collect(operationOf(candidate));
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
  fallback: GraphQLNamedType,
): GraphQLNamedType {
  return (condition && schema.getType(condition.name.value)) ?? fallback;
}
