import { getOrCreate } from '../../model/maps.js';

/** How much is read at a time. */
interface Limits {
  /** statements of one shape in progress; further reads wait, and are sent together */
  inProgress: number;
  /** for one statement: decoding more would block the event loop */
  ids: number;
}

const LIMITS: Limits = { inProgress: 2, ids: 1_000 };

interface Waiting<Result, Part> {
  ids: Set<string>;
  parts: Part[];
  result: Promise<Result>;
  settle: (result: Promise<Result>) => void;
}

interface Shape<Result, Part> {
  inProgress: number;
  waiting: Waiting<Result, Part> | null;
}

/**
 * Sends concurrent reads by id together. Many requests at once ask for what is not in memory, as after a start, and one
 * statement for the ids of all of them takes the database and the driver much less time than one for each.
 */
export class MergedReads<Result, Part> {
  private readonly shapes = new Map<string, Shape<Result, Part>>();
  private readonly limits: Limits;

  /** @param send  reads distinct ids, for one or more callers */
  constructor(
    private readonly send: (ids: readonly string[], parts: readonly Part[]) => Promise<Result>,
    limits: Partial<Limits> = {},
  ) {
    this.limits = { ...LIMITS, ...limits };
  }

  /**
   * @param shape  only reads of the same shape are sent together
   * @param part   what the read of this caller has besides ids
   * @returns the result for the ids of all callers whose reads were sent together
   */
  read(shape: string, ids: readonly string[], part: Part): Promise<Result> {
    const state = getOrCreate(this.shapes, shape, () => ({ inProgress: 0, waiting: null }));
    const isFull = (state.waiting?.ids.size ?? 0) + ids.length > this.limits.ids;
    if (state.inProgress < this.limits.inProgress || isFull) return this.start(shape, state, ids, [part]);
    state.waiting ??= newWaiting();
    for (const id of ids) state.waiting.ids.add(id);
    state.waiting.parts.push(part);
    return state.waiting.result;
  }

  private start(
    shape: string,
    state: Shape<Result, Part>,
    ids: readonly string[],
    parts: readonly Part[],
  ): Promise<Result> {
    state.inProgress += 1;
    const end = () => {
      state.inProgress -= 1;
      const { waiting } = state;
      state.waiting = null;
      if (waiting) waiting.settle(this.start(shape, state, [...waiting.ids], waiting.parts));
      else if (state.inProgress === 0) this.shapes.delete(shape);
    };
    const result = this.send(ids, parts);
    result.then(end, end);
    return result;
  }
}

function newWaiting<Result, Part>(): Waiting<Result, Part> {
  let settle: Waiting<Result, Part>['settle'] = () => undefined;
  const result = new Promise<Result>((resolve) => (settle = resolve));
  return { ids: new Set(), parts: [], result, settle };
}
