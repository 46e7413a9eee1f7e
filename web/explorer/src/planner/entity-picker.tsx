import { useCombobox } from 'downshift';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { EntityKind } from '../api/generated/graphql';
import '../search/search-box.css';
import { SuggestionList, preventDefaults } from '../search/suggestion-list';
import { type Suggestion, useSuggestions } from '../search/use-suggestions';
import { formatCount } from '../ui/format-count';
import './entity-picker.css';

interface EntityPickerProps {
  label: string;
  placeholder: string;
  kinds: readonly EntityKind[];
  /** ids that are already picked and not suggested */
  picked: readonly string[];
  onPick: (picked: Suggestion) => void;
}

/** Picks entities by name, one after another; the input is cleared after each. */
export function EntityPicker({ label, placeholder, kinds, picked, onPick }: EntityPickerProps) {
  const [text, setText] = useState('');
  const { suggestions, settled } = useSuggestions(text, kinds);
  const items = suggestions.filter(({ id }) => !picked.includes(id));
  const box = useCombobox<Suggestion>({
    items,
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: () => '',
    itemToKey: (item) => item?.id,
    // blur does not select the highlighted item
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? { ...state, isOpen: false } : changes,
    onInputValueChange: ({ type, inputValue }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) setText(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onPick(selectedItem);
    },
  });
  // handled on the input itself: downshift reports changes in an effect, which loses characters when typing fast
  const type = ({ currentTarget }: FormEvent<HTMLInputElement>) => setText(currentTarget.value);
  const waitForSuggestions = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || settled) return;
    // the highlighted item belongs to the previous text
    preventDefaults(event);
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
        {settled && items.length === 0 && <p className="quiet">No other suggestions.</p>}
      </div>
      <p role="status" className="visually-hidden">
        {open && settled && formatCount(items.length, 'suggestion')}
      </p>
    </div>
  );
}
