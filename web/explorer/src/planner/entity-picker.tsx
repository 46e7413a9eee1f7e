import { useCombobox } from 'downshift';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { EntityKind } from '../api/generated/graphql';
import '../search/search-box.css';
import { SuggestionList, swallow } from '../search/suggestion-list';
import { type Suggestion, useSuggestions } from '../search/use-suggestions';
import { counted } from '../ui/counted';
import './entity-picker.css';

interface EntityPickerProps {
  label: string;
  placeholder: string;
  kinds: readonly EntityKind[];
  /** ids that have been picked before, and so are not offered */
  taken: readonly string[];
  onPick: (id: string) => void;
}

/** Picks one thing after the other by name: what is picked leaves the box, which stays ready for the next. */
export function EntityPicker({ label, placeholder, kinds, taken, onPick }: EntityPickerProps) {
  const [text, setText] = useState('');
  const { suggestions, settled } = useSuggestions(text, kinds);
  const items = suggestions.filter(({ id }) => !taken.includes(id));
  const box = useCombobox<Suggestion>({
    items,
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: () => '',
    itemToKey: (item) => item?.id,
    // leaving the box is no choice
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? { ...state, isOpen: false } : changes,
    onInputValueChange: ({ type, inputValue }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) setText(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onPick(selectedItem.id);
    },
  });
  // heard from the input itself: downshift tells it an effect later, which loses letters of quick typists
  const type = ({ currentTarget }: FormEvent<HTMLInputElement>) => setText(currentTarget.value);
  const waitForSuggestions = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || settled) return;
    // what is highlighted is of the text before
    swallow(event);
  };
  const open = box.isOpen && text.trim() !== '';
  return (
    <div className="search-box entity-picker">
      <label {...box.getLabelProps()}>{label}</label>
      <input
        {...box.getInputProps({ onChange: type, onKeyDown: waitForSuggestions })}
        placeholder={placeholder}
        spellCheck={false}
        maxLength={256}
      />
      <div className="search-box-menu" hidden={!open}>
        <SuggestionList box={box} items={items} open={open} label={label} showsKinds={kinds.length > 1} />
        {settled && items.length === 0 && <p className="quiet">Nothing else begins like this.</p>}
      </div>
      <p role="status" className="visually-hidden">
        {open && settled && counted(items.length, 'suggestion')}
      </p>
    </div>
  );
}
