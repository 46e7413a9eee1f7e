import type { Neighbourhood } from '../model/neighbourhood.js';

/**
 * A search that reads the graph in rounds. It yields the ids whose neighbourhood it needs next and is resumed with that
 * neighbourhood; in between it yields undefined where it may be interrupted (see Sliced). It is pure; `explore` does the
 * reading.
 */
export type Search<T> = Generator<readonly string[] | undefined, T, Neighbourhood>;
