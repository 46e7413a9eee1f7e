import { type LevelBadgeFragment, LevelsDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { setKnownLevel, setState, useKnownLevels } from '../known/known';
import { useKnownEntities } from '../known/use-known-entities';
import { planner } from '../texts';
import { useShowMore } from '../ui/use-show-more';
import { RemoveButton } from './remove-button';

/** Kinds of entities that can be known at a level. */
const KINDS_WITH_LEVEL = ['Skill', 'Technology'];

/** The known entities, each with its level. */
export function KnownList({ known, clear }: { known: readonly string[]; clear: () => void }) {
  const { visible, showMore } = useShowMore(known, 30);
  const { data } = useKnownEntities(visible);
  const levels = useGraphQLQuery(LevelsDocument, {}).data?.levels ?? [];
  const entities = new Map((data ?? []).flatMap((entity) => (entity ? [[entity.id, entity]] : [])));
  return (
    <details className="plan-known-list">
      <summary>{planner.known.count(known.length)}</summary>
      <ul className="plan-picked">
        {visible.map((id) => {
          const { name = id, __typename: type = '' } = entities.get(id) ?? {};
          return (
            <li key={id}>
              <span className="plan-picked-name">{name}</span>
              {KINDS_WITH_LEVEL.includes(type) && <LevelSelect id={id} name={name} levels={levels} />}
              <RemoveButton name={name} onClick={() => setState([id], null)} />
            </li>
          );
        })}
      </ul>
      {showMore}
      <button type="button" onClick={clear}>
        {planner.known.clear}
      </button>
    </details>
  );
}

interface LevelSelectProps {
  id: string;
  name: string;
  levels: readonly LevelBadgeFragment[];
}

/** The level at which something is known. */
function LevelSelect({ id, name, levels }: LevelSelectProps) {
  const level = useKnownLevels()[id] ?? '';
  return (
    <select
      className="plan-known-level"
      aria-label={planner.known.levelOf(name)}
      value={level}
      onChange={({ target }) => setKnownLevel(id, target.value || null)}
    >
      <option value="">{planner.known.anyLevel}</option>
      {levels.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
