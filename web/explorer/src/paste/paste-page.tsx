import { useEffect, useRef, useState } from 'react';
import { useTitle } from '../ui/use-title';
import './paste.css';
import { clear, usePasted } from './pasted';
import { Results } from './results';
import { TextForm } from './text-form';

const TITLE = 'Paste a CV, paste a job';

/** Finds the skills in a CV and a job advertisement, and the learning path from one to the other. */
export default function PastePage() {
  useTitle(TITLE);
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
        {TITLE}
      </h1>
      {isEditing || !isSearched ? (
        <>
          <p className="lead">
            The service finds the skills and technologies in both texts. You confirm them and see what is missing, and
            how to learn it. One text alone is enough to start.
          </p>
          <TextForm onFound={() => setIsEditing(false)} />
          <p className="quiet">
            The texts are sent to the service to find skills, and kept only in the memory of this page: they are not
            part of any link, and are forgotten when you reload or close it.
          </p>
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
