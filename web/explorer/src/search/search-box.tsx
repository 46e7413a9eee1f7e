import { useCombobox } from 'downshift';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { entityPath } from '../entity/paths';
import { search as texts } from '../texts';
import './search-box.css';
import { SuggestionList, preventDefaults } from './suggestion-list';
import { type Suggestion, useSuggestions } from './use-suggestions';

/** Search with autocompletion; Enter without a selected suggestion searches everything. */
export function SearchBox() {
  const navigate = useNavigate();
  const input = useFocusOnSlash();
  const [text, setText] = useSearchedText();
  const { suggestions: items, settled } = useSuggestions(text);
  const box = useCombobox<Suggestion>({
    items,
    inputValue: text,
    selectedItem: null,
    itemToString: () => text,
    itemToKey: (item) => item?.id,
    // blur does not select the highlighted item
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: state.selectedItem } : changes,
    // handled on the input itself: downshift reports changes in an effect, which loses characters when typing fast
    onInputValueChange: ({ type, inputValue }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) setText(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) void navigate(entityPath(selectedItem.id));
    },
  });
  const searchAll = () => {
    if (text.trim() === '') return;
    box.closeMenu();
    void navigate(`/search?${new URLSearchParams({ q: text.trim() })}`);
  };
  const searchOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || (box.isOpen && box.highlightedIndex >= 0)) return;
    preventDefaults(event);
    searchAll();
  };
  const open = box.isOpen && text.trim() !== '';
  return (
    <div role="search" className="search-box">
      <label {...box.getLabelProps({ className: 'visually-hidden' })}>{texts.label}</label>
      <SearchIcon />
      <input
        {...box.getInputProps({
          ref: input,
          onChange: ({ currentTarget }) => setText(currentTarget.value),
          onKeyDown: searchOnEnter,
        })}
        placeholder={texts.placeholder}
        enterKeyHint="search"
        spellCheck={false}
        maxLength={256}
      />
      <kbd aria-hidden="true">/</kbd>
      <div className="search-box-menu" hidden={!open}>
        <SuggestionList box={box} items={items} open={open} label={texts.suggestions} showsKinds />
        {settled && items.length === 0 && <p className="quiet">{texts.noSuggestions}</p>}
        <button
          type="button"
          className="search-box-all"
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={searchAll}
        >
          {texts.searchFor(text.trim())} <kbd aria-hidden="true">{texts.enterKey}</kbd>
        </button>
      </div>
      <p role="status" className="visually-hidden">
        {open && settled && texts.status(items.length)}
      </p>
    </div>
  );
}

/** The text of the box: the search text on the results page, empty on other pages. */
function useSearchedText() {
  const { key, pathname, search } = useLocation();
  const [text, setText] = useState('');
  useEffect(() => {
    setText(pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '');
  }, [key, pathname, search]);
  return [text, setText] as const;
}

/** Focuses the box on `/`, unless the user is typing elsewhere. */
function useFocusOnSlash() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return input;
}

function SearchIcon() {
  return (
    <svg className="search-box-icon" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="9" cy="9" r="5.5" />
      <path d="m13.5 13.5 4 4" />
    </svg>
  );
}
