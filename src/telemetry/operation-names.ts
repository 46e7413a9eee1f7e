/** Clients choose the names of operations, and each name is a time series of its own. */
const MAX_NAMES = 100;

/** Replaces all operation names but the first ones by `other`, so that metrics have a bounded number of time series. */
export class OperationNames {
  private readonly known = new Set<string>();

  /** @param name  null for an anonymous operation */
  bounded(name: string | null): string {
    if (name === null) return 'anonymous';
    if (this.known.size < MAX_NAMES) this.known.add(name);
    return this.known.has(name) ? name : 'other';
  }
}
