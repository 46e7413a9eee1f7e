import type { LevelBadgeFragment } from '../api/generated/graphql';
import { ui as texts } from '../texts';
import { LevelBadge } from './level-badge';
import './level-change.css';

interface LevelChangeProps {
  from: LevelBadgeFragment | null | undefined;
  to: LevelBadgeFragment | null | undefined;
}

/** From one level to another: `Beginner → Intermediate`. */
export function LevelChange({ from, to }: LevelChangeProps) {
  return (
    <span className="level-change">
      <LevelBadge level={from} />
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden"> {texts.to} </span>
      <LevelBadge level={to} />
    </span>
  );
}
