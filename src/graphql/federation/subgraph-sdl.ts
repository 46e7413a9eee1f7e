import {
  type ASTNode,
  type ConstDirectiveNode,
  type DirectiveNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { kindOfType } from '../../model/type-name.js';
import { KEY_FIELDS } from './definitions.js';

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@cost", "@listSize"])

`;
const BY_ID = '@key(fields: "id")';
const BY_EXTERNAL_ID = '@key(fields: "externalId { scheme value }")';

/** Composition refuses these in the fields of an interface. */
const COST_DIRECTIVES: ReadonlySet<string> = new Set(['cost', 'listSize']);
/** Every other directive has a meaning for this service alone, except `@oneOf`, which composition refuses. */
const KEPT_DIRECTIVES: ReadonlySet<string> = new Set([
  ...['key', 'shareable', 'deprecated', 'specifiedBy'],
  ...COST_DIRECTIVES,
]);
/** An enum that only an argument of another directive has. */
const ENUM_OF_DIRECTIVE = 'CacheControlScope';
/** Types that other subgraphs define alike. */
const SHAREABLE: ReadonlySet<string> = new Set(['PageInfo', 'ExternalId']);

/**
 * The SDL of the service as a subgraph of Apollo Federation 2. `@apollo/subgraph` does not write it, since it refuses the
 * directive `@oneOf`, which the service itself needs.
 *
 * @param typeDefs  the SDL of the API
 */
export function subgraphSdl(typeDefs: string): string {
  const document = visit(parse(typeDefs + KEY_FIELDS), {
    DirectiveDefinition: () => null,
    EnumTypeDefinition: ({ name }) => (name.value === ENUM_OF_DIRECTIVE ? null : undefined),
    ObjectTypeDefinition: (node) => ({ ...node, directives: [...(node.directives ?? []), ...directivesOf(node)] }),
    FieldDefinition: (node) => ({ ...node, directives: node.directives?.filter((one) => !isSizedByList(one, node)) }),
    Directive: (node, _key, _parent, _path, ancestors) => (isKept(node, ancestors) ? undefined : null),
  });
  return LINK + print(document);
}

/** The directives of Apollo Federation for a type. */
function directivesOf({ name: { value: name } }: ObjectTypeDefinitionNode): readonly ConstDirectiveNode[] {
  const kind = kindOfType(name);
  if (kind !== undefined) return parseDirectives(kind === 'SOURCE' ? BY_ID : `${BY_ID} ${BY_EXTERNAL_ID}`);
  return SHAREABLE.has(name) ? parseDirectives('@shareable') : [];
}

function parseDirectives(text: string): readonly ConstDirectiveNode[] {
  const [definition] = parse(`scalar Any ${text}`).definitions;
  return definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : [];
}

function isKept(
  { name: { value: name } }: DirectiveNode,
  ancestors: readonly (ASTNode | readonly ASTNode[])[],
): boolean {
  const isOfInterface = ancestors.some((node) => 'kind' in node && node.kind === Kind.INTERFACE_TYPE_DEFINITION);
  return KEPT_DIRECTIVES.has(name) && !(isOfInterface && COST_DIRECTIVES.has(name));
}

/** Whether the length of an argument is the size of a list, which composition refuses: it takes integers alone. */
function isSizedByList({ name, arguments: args }: DirectiveNode, field: FieldDefinitionNode): boolean {
  if (name.value !== 'listSize') return false;
  const slicing = args?.find((argument) => argument.name.value === 'slicingArguments');
  const names = slicing ? (valueFromASTUntyped(slicing.value) as string[]) : [];
  return names.some((one) => !isInteger(field.arguments?.find((argument) => argument.name.value === one)));
}

function isInteger(argument: InputValueDefinitionNode | undefined): boolean {
  return argument !== undefined && /^Int!?$/.test(print(argument.type));
}
