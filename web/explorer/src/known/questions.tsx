import { useRef } from 'react';
import type { QuestionFragment } from '../api/generated/graphql';
import { known as texts } from '../texts';
import { Section } from '../ui/section';
import { useShowMore } from '../ui/use-show-more';
import { markUnknown, setState } from './known';
import { type Question, questionsOf } from './question';
import './questions.css';

const PAGE_SIZE = 5;

/** What the service assumes about the user's knowledge, as questions. An answer replaces the assumption. */
export function Questions({ assumptions }: { assumptions: readonly QuestionFragment[] }) {
  const questions = questionsOf(assumptions);
  const { visible, showMore } = useShowMore(questions, PAGE_SIZE);
  const list = useRef<HTMLUListElement>(null);
  if (questions.length === 0) return null;
  return (
    <Section title={texts.questions.title} count={questions.length} id="questions">
      <p className="quiet">{texts.questions.hint}</p>
      <ul ref={list} className="questions" tabIndex={-1} aria-label={texts.questions.label}>
        {visible.map((question) => (
          <li key={question.key}>
            {/* the button disappears with its question */}
            <QuestionCard question={question} onAnswer={() => list.current?.focus({ preventScroll: true })} />
          </li>
        ))}
      </ul>
      {showMore}
    </Section>
  );
}

function QuestionCard({ question, onAnswer }: { question: Question; onAnswer: () => void }) {
  const { text, note, options, asksFor, ifNone } = question;
  const know = (ids: readonly string[]) => setState(ids, 'known');
  const choose = (id: string) => {
    if (asksFor === 'KNOWN') know([id]);
    else markUnknown([id]);
    onAnswer();
  };
  const chooseNone = () => {
    if (asksFor === 'KNOWN') markUnknown(ifNone);
    else know(ifNone);
    onAnswer();
  };
  return (
    <div role="group" aria-label={text}>
      <p>{text}</p>
      {note && <p className="quiet">{note}</p>}
      <div className="chips">
        {options.map(({ id, name }) => (
          <button key={id} type="button" className="chip" onClick={() => choose(id)}>
            {name}
          </button>
        ))}
        <button type="button" className="chip questions-none" onClick={chooseNone}>
          {asksFor === 'KNOWN' ? texts.questions.none : texts.questions.all}
        </button>
      </div>
    </div>
  );
}
