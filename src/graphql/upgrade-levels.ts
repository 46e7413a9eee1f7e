import { levelOfRank } from '../services/levels.js';
import type { Context } from './context.js';

/** A skill that is learned from one level up to a higher one, by rank; null for a skill that is not known. */
interface Upgraded {
  upgrade: { from: number; to: number } | null;
}

export const fromLevel = ({ upgrade }: Upgraded, _args: unknown, { graph }: Context) =>
  levelOfRank(graph, upgrade?.from ?? null);

export const toLevel = ({ upgrade }: Upgraded, _args: unknown, { graph }: Context) =>
  levelOfRank(graph, upgrade?.to ?? null);
