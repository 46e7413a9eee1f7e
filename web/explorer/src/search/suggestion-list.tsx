import type { UseComboboxReturnValue } from 'downshift';
import { kindOf, KINDS } from '../ui/kinds';
import { langOf } from '../ui/lang-of';
import type { Suggestion } from './use-suggestions';

interface SuggestionListProps {
  box: UseComboboxReturnValue<Suggestion>;
  items: readonly Suggestion[];
  open: boolean;
  label: string;
  /** whether to show the kind of each */
  showsKinds: boolean;
}

/** The suggestions below a search box. */
export function SuggestionList({ box, items, open, label, showsKinds }: SuggestionListProps) {
  return (
    <ul {...box.getMenuProps({ 'aria-label': label })}>
      {open &&
        items.map((item, index) => (
          <li key={item.id} {...box.getItemProps({ item, index })} data-highlighted={box.highlightedIndex === index}>
            <span dir="auto" lang={langOf(item.name, item.nameLanguage)}>
              {item.name}
            </span>
            {showsKinds && <span className="quiet">{KINDS[kindOf(item)].one}</span>}
          </li>
        ))}
    </ul>
  );
}

/** Prevents the default actions of the browser and of downshift. */
export function preventDefaults(event: React.KeyboardEvent): void {
  event.preventDefault();
  Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
}
