/** Prefix of the keys of nodes. */
export const NODE = 'node ';

export const nodeKey = (id: string): string => NODE + id;
