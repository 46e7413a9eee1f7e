import { useCombobox } from 'downshift';
import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import type { EntityKind } from '../api/generated/graphql';
import '../search/search-box.css';
import { SuggestionList, preventDefaults } from '../search/suggestion-list';
import { type Suggestion, useSuggestions } from '../search/use-suggestions';
import { planner } from '../texts';
import './entity-picker.css';

interface EntityPickerProps {
  label: string;
  placeholder: string;
  kinds: readonly EntityKind[];
  /** ids that are already picked and not suggested */
  picked: readonly string[];
  onPick: (picked: Suggestion) => void;
}

/** Picks entities by name, one after another; the input is cleared after each. Enter without a selection picks the first. */
export function EntityPicker({ label, placeholder, kinds, picked, onPick }: EntityPickerProps) {
  const [text, setText] = useState('');
  // whether Enter was pressed, and the first suggestion is to be picked
  const [isAwaited, setIsAwaited] = useState(false);
  const { suggestions, settled } = useSuggestions(text, kinds);
  const items = suggestions.filter(({ id }) => !picked.includes(id));
  const box = useCombobox<Suggestion>({
    items,
    inputValue: text,
    selectedItem: null,
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
  const type = ({ currentTarget }: FormEvent<HTMLInputElement>) => {
    setText(currentTarget.value);
    setIsAwaited(false);
  };
  const [first] = items;
  const pickOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || box.highlightedIndex >= 0) return;
    preventDefaults(event);
    setIsAwaited(text.trim() !== '');
  };
  useEffect(() => {
    // before, the suggestions belong to a previous text
    if (!isAwaited || !settled) return;
    setIsAwaited(false);
    if (!first) return;
    setText('');
    onPick(first);
  }, [isAwaited, settled, first, onPick]);
  const open = box.isOpen && text.trim() !== '';
  return (
    <div className="search-box entity-picker">
      <label {...box.getLabelProps()}>{label}</label>
      <input
        {...box.getInputProps({ onChange: type, onKeyDown: pickOnEnter })}
        placeholder={placeholder}
        spellCheck={false}
        maxLength={256}
      />
      <div className="search-box-menu" hidden={!open}>
        <SuggestionList box={box} items={items} open={open} label={label} showsKinds={kinds.length > 1} />
        {settled && items.length === 0 && <p className="quiet">{planner.picker.none}</p>}
      </div>
      <p role="status" className="visually-hidden">
        {open && settled && statusOf(items.length)}
      </p>
    </div>
  );
}

function statusOf(count: number): string {
  const found = planner.picker.found(count);
  return count === 0 ? found : planner.picker.howToPick(found);
}
