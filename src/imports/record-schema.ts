import { z } from 'zod';
import { fieldName } from '../dataset/yaml-document.js';
import type { Fields } from '../model/field.js';
import { isGroupId } from '../model/ids.js';
import { idOf, recordShape } from '../model/field-schemas.js';
import {
  ALL_EDGE_FIELDS,
  EDGE_KINDS,
  type EdgeKind,
  type EdgeRecord,
  FIELDS_OF_EDGES,
  mayJoin,
  type NewNode,
  NODE_KINDS,
  type NodeKind,
  withDistinctNames,
} from '../model/records.js';
import { EDGES, NODES } from '../model/schema-table.js';
import { misplacedUseField, type UseFields } from '../model/technology-use.js';

type Union = [z.ZodObject, ...z.ZodObject[]];

/** The fields of a record of a dataset that curation owns. */
const curatedFields = (fields: Fields) =>
  z
    .array(z.enum(Object.keys(fields).filter((name) => name !== 'dataset')))
    .min(1)
    .optional();

const nodeSchema = (kind: NodeKind): z.ZodObject =>
  z.strictObject({
    kind: z.literal(kind),
    id: idOf(kind),
    ...recordShape(NODES[kind]),
    curatedFields: curatedFields(NODES[kind]),
  });

/** A node of any kind. A field that is left out takes its default. */
export const NODE_SCHEMA = z
  .discriminatedUnion('kind', NODE_KINDS.map(nodeSchema) as Union)
  .refine(
    ({ learningTime = null, learningTimeBasis = null }) => (learningTime === null) === (learningTimeBasis === null),
    { message: 'must be given exactly when learningTime is', path: ['learningTimeBasis'] },
  )
  .refine(
    ({ learningTimeBasis = null, learningTimeShareOf = null }) =>
      learningTimeShareOf === null || learningTimeBasis === 'INFERRED',
    { message: 'must be INFERRED for a share of a stated time', path: ['learningTimeBasis'] },
  )
  .overwrite(withDistinctNames) as unknown as z.ZodType<NewNode>;

const ABSENT = Object.fromEntries(Object.keys(ALL_EDGE_FIELDS).map((name) => [name, z.null().default(null)]));

const edgeSchema = (kind: EdgeKind): z.ZodObject =>
  z.strictObject({
    kind: z.literal(kind),
    from: idOf(...EDGES[kind].from),
    to: idOf(...EDGES[kind].to),
    ...ABSENT,
    ...recordShape(FIELDS_OF_EDGES[kind]),
    curatedFields: curatedFields(FIELDS_OF_EDGES[kind]),
  });

/** An edge of any kind. Whether the nodes at its ends exist is checked elsewhere. */
export const EDGE_SCHEMA = z
  .discriminatedUnion('kind', EDGE_KINDS.map(edgeSchema) as Union)
  .refine(({ from, to }) => from !== to, {
    message: 'must not be where the edge begins',
    path: ['to'],
  })
  .refine(({ to, group = null }) => group === null || !isGroupId(to as string), {
    message: 'must be null where the edge leads to a group',
    path: ['group'],
  })
  .refine(({ to, except = null }) => except === null || isGroupId(to as string), {
    message: 'must be null where the edge leads to no group',
    path: ['except'],
  })
  .refine(({ kind, from, to }) => mayJoin(kind as EdgeKind, from as string, to as string), {
    message: 'must be of the same kind as the start',
    path: ['to'],
  })
  .superRefine((edge, context) => {
    const misplaced = misplacedUseField(edge as unknown as UseFields);
    if (misplaced) context.addIssue({ code: 'custom', message: misplaced.reason, path: [misplaced.field] });
  }) as unknown as z.ZodType<EdgeRecord>;

/** The validated record, or why it is invalid. */
export function checkRecord(
  item: { node: unknown } | { edge: unknown },
): { node: NewNode } | { edge: EdgeRecord } | string {
  if ('node' in item) {
    const { success, data, error } = NODE_SCHEMA.safeParse(item.node);
    return success ? { node: data } : firstProblem(error);
  }
  const { success, data, error } = EDGE_SCHEMA.safeParse(item.edge);
  return success ? { edge: data } : firstProblem(error);
}

/** The first problem, with the field: `citations[0].source: must be …`. */
export function firstProblem({ issues: [issue] }: z.ZodError): string {
  const field = fieldName('', issue?.path ?? []);
  return `${field === '' ? '' : `${field}: `}${issue?.message}`;
}
