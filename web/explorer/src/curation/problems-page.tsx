import { useState } from 'react';
import { Link } from 'react-router';
import { ApplyChangesDocument, type ChangeInput, ProblemsDocument, type ProblemsQuery } from '../api/generated/graphql';
import { entityPath } from '../entity/paths';
import { curation as texts } from '../texts';
import { PagedList } from '../ui/paged-list';
import { Select } from '../ui/select';
import { useNames } from '../ui/use-names';
import { usePages } from '../ui/use-pages';
import { useTitle } from '../ui/use-title';
import { describeChange, idsIn } from './describe-change';
import { choiceLabel } from './labels';
import { RULES } from './rules';
import { Failure } from './submit-changes';
import { useGraphQLMutation } from './use-graphql-mutation';

type Problem = NonNullable<ProblemsQuery['problems']>['edges'][number]['node'];
type ProblemRule = Problem['rule'];

const ALL = '';

/** The problems in the data, with their suggested fixes. */
export function ProblemsPage() {
  useTitle(texts.problems.title);
  const [rule, setRule] = useState<ProblemRule | typeof ALL>(ALL);
  const pages = usePages(ProblemsDocument, { rules: rule === ALL ? null : [rule] }, ({ problems }) => {
    // a problem has no id
    return (
      problems && { ...problems, edges: problems.edges.map(({ cursor, node }) => ({ node: { ...node, id: cursor } })) }
    );
  });
  return (
    <>
      <h1>{texts.problems.title}</h1>
      <Select
        label={texts.problems.rule}
        value={rule}
        options={[[ALL, texts.problems.all], ...RULES.map((one) => [one, choiceLabel(one)] as const)]}
        onChange={(value) => setRule(value as ProblemRule)}
      />
      <p role="status" className="quiet">
        {pages.isLoaded && !pages.isPrevious && texts.problems.count(pages.totalCount)}
      </p>
      <PagedList pages={pages} what={texts.what.problems} empty={<p className="empty">{texts.problems.none}</p>}>
        {({ node }) => <ProblemView problem={node} />}
      </PagedList>
    </>
  );
}

function ProblemView({ problem: { rule, message, ids, suggestion } }: { problem: Problem }) {
  const nameOf = useNames([...ids, ...suggestion.flatMap(idsIn)]);
  return (
    <article className="problem">
      <p>
        <span className="tag">{choiceLabel(rule)}</span> <bdi>{message}</bdi>
      </p>
      <p>
        {ids.slice(0, 10).map((id) => (
          <Link key={id} to={entityPath(id)} className="problem-link">
            {nameOf(id)}
          </Link>
        ))}
      </p>
      {suggestion.length === 0 ? (
        <p className="quiet">{texts.problems.noFix}</p>
      ) : (
        <>
          <p>{texts.problems.fixes}</p>
          <ul className="bullets">
            {suggestion.map((change) => (
              <li key={JSON.stringify(change)} dir="auto">
                {describeChange(change, nameOf)}
              </li>
            ))}
          </ul>
          <FixButton changes={suggestion} comment={texts.problems.comment(rule, message)} what={message} />
        </>
      )}
    </article>
  );
}

interface FixButtonProps {
  changes: readonly Record<string, unknown>[];
  comment: string;
  /** the problem */
  what: string;
}

/** The API's limit. */
const MAX_COMMENT_LENGTH = 2_000;

function FixButton({ changes, comment, what }: FixButtonProps) {
  const { mutate, isPending, error } = useGraphQLMutation(ApplyChangesDocument);
  const fix = () =>
    isPending || mutate({ changes: changes as ChangeInput[], comment: comment.slice(0, MAX_COMMENT_LENGTH) });
  return (
    <>
      {error && <Failure error={error} changes={[]} />}
      <button type="button" aria-disabled={isPending} onClick={fix}>
        {texts.problems.fix}
        <span className="visually-hidden"> {what}</span>
      </button>
    </>
  );
}
