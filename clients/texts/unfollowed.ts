import type { NamedFragment, UnfollowedReason } from '../documents.generated.js';
import { type Block, titledList } from './block.js';
import { named } from './words.js';

const REASONS: Record<UnfollowedReason, string> = {
  NOT_ON_PATH: 'no choice has it among its options',
  ALREADY_MET: 'what is known meets the choice',
  NOT_DERIVABLE: 'it requires the skill that it is an option for',
  REQUIRED_OTHERWISE: 'it is required, and has no alternative',
};

export function unfollowedBlocks(
  unfollowed: readonly { preference: NamedFragment; reason: UnfollowedReason }[],
): Block[] {
  return titledList(
    'Preferences without effect',
    unfollowed.map(({ preference, reason }) => `${named(preference)}: ${REASONS[reason]}`),
  );
}
