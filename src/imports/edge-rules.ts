import { stronglyConnectedComponents } from '../graph-algorithms/components.js';
import { shortestPath } from '../graph-algorithms/shortest-path.js';
import { isGroupId } from '../model/ids.js';
import { getOrCreate } from '../model/maps.js';
import type { EdgeRecord } from '../model/records.js';
import { ImportError } from './item.js';

/**
 * Rules of edges that also hold together with what curators have set: no member of a named group leads to a skill that
 * requires the group, and a technology has one primary skill. Cycles that pass no group are left to the check of the graph.
 */
export class EdgeRules {
  private readonly leadsTo = new Map<string, string[]>();
  /** the skills that are to be primary, by technology: what curation made primary may be among them */
  private readonly primary = new Map<string, string[]>();
  private hasGroups = false;

  /** Adds an edge that the import writes. */
  add(edge: EdgeRecord): void {
    const { kind, from, to } = edge;
    if (kind === 'USES' && edge.primary === true) getOrCreate(this.primary, to, () => []).push(from);
    if (kind !== 'REQUIRES' && kind !== 'HAS_MEMBER') return;
    getOrCreate(this.leadsTo, from, () => []).push(to);
    this.hasGroups ||= isGroupId(from) || isGroupId(to);
  }

  /**
   * @param readCurated  reads the edges that curators created or changed
   * @throws ImportError naming the records
   */
  async check(readCurated: () => AsyncIterable<EdgeRecord>): Promise<void> {
    if (!this.hasGroups && this.primary.size === 0) return;
    for await (const edge of readCurated()) {
      const skills = edge.kind === 'USES' && edge.primary === true ? this.primary.get(edge.to) : undefined;
      const imported = skills?.find((skill) => skill !== edge.from);
      if (imported !== undefined) {
        throw new ImportError(
          `${imported} USES ${edge.to} cannot be primary: a curator made ${edge.from} the primary skill of ${edge.to}. ` +
            'Set primary to false on one of the two. Nothing was imported.',
        );
      }
      this.add(edge);
    }
    this.refuseCycles();
  }

  private refuseCycles(): void {
    const next = (id: string): readonly string[] => this.leadsTo.get(id) ?? [];
    const groups = [...this.leadsTo.keys()].filter(isGroupId);
    const { of } = stronglyConnectedComponents(groups, next);
    const group = groups.find((id) => of(id).nodes.length > 1);
    if (group === undefined) return;
    const cycle = shortestPath(group, group, next) ?? [];
    throw new ImportError(
      `${cycle[1]} cannot be a member of ${group}: it leads to a skill that requires the group, ${cycle.join(' → ')}. ` +
        `Remove the member, or require a group of its own instead of ${group}. Nothing was imported.`,
    );
  }
}
