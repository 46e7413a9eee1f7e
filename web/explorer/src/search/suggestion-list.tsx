import type { UseComboboxReturnValue } from 'downshift';
import { kindOf, KINDS } from '../ui/kinds';
import type { Suggestion } from './use-suggestions';

interface SuggestionListProps {
  box: UseComboboxReturnValue<Suggestion>;
  items: readonly Suggestion[];
  open: boolean;
  label: string;
  /** whether they may be of several kinds */
  showsKinds: boolean;
}

/** What may be chosen below a box: the name of each, and its kind. */
export function SuggestionList({ box, items, open, label, showsKinds }: SuggestionListProps) {
  return (
    <ul {...box.getMenuProps({ 'aria-label': label })}>
      {open &&
        items.map((item, index) => (
          <li key={item.id} {...box.getItemProps({ item, index })} data-highlighted={box.highlightedIndex === index}>
            <span>{item.name}</span>
            {showsKinds && <span className="quiet">{KINDS[kindOf(item)].one}</span>}
          </li>
        ))}
    </ul>
  );
}

/** Keeps a key from doing what the box would do with it. */
export function swallow(event: React.KeyboardEvent): void {
  event.preventDefault();
  Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
}
