import type { GraphSizes } from '../../graph/ports/graph-reads.js';
import type { SizeBounds } from './estimate-cost.js';
import { sizeBounds, NO_BOUNDS } from './size-bounds.js';

/** Minimum interval between measurements. */
const REFRESH_MS = 1_000;

interface MeasuredGraph {
  /** identifies the current version, without querying the database */
  readonly stateName: string;
  sizes(): Promise<GraphSizes>;
}

/**
 * The list bounds of the latest measured version of the graph. They are measured in the background after a change, at most
 * once a second. Before the first measurement only page sizes bound lists, so that ordinary requests look costly: those wait
 * for it.
 */
export class KnownBounds {
  private bounds: SizeBounds = NO_BOUNDS;
  private measuredState: string | null = null;
  private startedAt = -Infinity;
  private measuring: Promise<void> | null = null;

  constructor(private readonly graph: MeasuredGraph) {}

  current(): SizeBounds {
    const isDue = performance.now() - this.startedAt >= REFRESH_MS;
    if (isDue && this.measuredState !== this.graph.stateName) void this.measure();
    return this.bounds;
  }

  /** Settles when the first measurement has ended, or failed; null once it has ended, and until it is tried again. */
  firstMeasurement(): Promise<void> | null {
    if (this.measuredState !== null) return null;
    this.current();
    return this.measuring;
  }

  private measure(): Promise<void> {
    this.measuring ??= this.read().finally(() => (this.measuring = null));
    return this.measuring;
  }

  private async read(): Promise<void> {
    this.startedAt = performance.now();
    const { stateName } = this.graph;
    try {
      this.bounds = sizeBounds(await this.graph.sizes());
      this.measuredState = stateName;
    } catch {
      // the previous bounds apply until the database responds again
    }
  }
}
