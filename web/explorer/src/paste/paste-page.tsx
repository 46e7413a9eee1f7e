import { useEffect, useRef, useState } from 'react';
import { paste as texts } from '../texts';
import { useTitle } from '../ui/use-title';
import './paste.css';
import { clear, usePasted } from './pasted';
import { Results } from './results';
import { TextForm } from './text-form';

/** Finds the skills in a CV and a job advertisement, and the learning path from one to the other. */
export default function PastePage() {
  useTitle(texts.title);
  const isSearched = usePasted('job').found !== null;
  const [isEditing, setIsEditing] = useState(!isSearched);
  const title = useFocusOnChange(isEditing);
  const startAgain = () => {
    clear();
    setIsEditing(true);
  };
  return (
    <div className="page paste">
      <h1 ref={title} tabIndex={-1}>
        {texts.title}
      </h1>
      {isEditing || !isSearched ? (
        <>
          <p className="lead">{texts.lead}</p>
          <TextForm onFound={() => setIsEditing(false)} />
          <p className="quiet">{texts.privacy}</p>
        </>
      ) : (
        <Results edit={() => setIsEditing(true)} startAgain={startAgain} />
      )}
    </div>
  );
}

/** Moves focus to an element, because the button that caused a change has disappeared. */
function useFocusOnChange(value: unknown) {
  const element = useRef<HTMLHeadingElement>(null);
  const previous = useRef(value);
  useEffect(() => {
    if (previous.current === value) return;
    previous.current = value;
    element.current?.focus();
  }, [value]);
  return element;
}
