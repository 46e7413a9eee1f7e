import { useState } from 'react';
import { ProposalsDocument, type ProposalsQuery, type ProposalStatus } from '../api/generated/graphql';
import { curation as texts } from '../texts';
import { PagedList } from '../ui/paged-list';
import { Select } from '../ui/select';
import { usePages } from '../ui/use-pages';
import { useTitle } from '../ui/use-title';
import { useAccess } from './access';
import { Decision } from './decision';
import { formatTime } from './format-time';
import { ItemList, itemKey } from './item-list';

export type Proposal = NonNullable<ProposalsQuery['proposals']>['edges'][number]['node'];

const STATUSES = Object.entries(texts.queue.statuses);

/** The queue of proposals: all of them for a curator, their own for a contributor. */
export function ProposalsPage() {
  useTitle(texts.queue.title);
  const { mayDecide } = useAccess();
  const [status, setStatus] = useState<ProposalStatus>('OPEN');
  const pages = usePages(ProposalsDocument, { status }, ({ proposals }) => proposals);
  return (
    <>
      <h1>{mayDecide ? texts.nav.proposals : texts.nav.own}</h1>
      <Select
        label={texts.queue.status}
        value={status}
        options={STATUSES}
        onChange={(value) => setStatus(value as ProposalStatus)}
      />
      <PagedList
        pages={pages}
        what={texts.what.proposals}
        className="proposals"
        empty={<p className="empty">{texts.queue.none}</p>}
      >
        {({ node }) => <ProposalView proposal={node} />}
      </PagedList>
    </>
  );
}

function ProposalView({ proposal }: { proposal: Proposal }) {
  const { by, at, comment, items, status, decidedBy, decisionComment, appliedVersion } = proposal;
  const { mayDecide } = useAccess();
  const [excluded, setExcluded] = useState<ReadonlySet<string>>(new Set());
  const isOpen = status === 'OPEN';
  const toggle = (key: string) => {
    const next = new Set(excluded);
    if (!next.delete(key)) next.add(key);
    setExcluded(next);
  };
  // a proposal with a merge can only be accepted as a whole
  const isDivisible = isOpen && mayDecide && items.length > 1 && items.every(({ action }) => action !== 'MERGED');
  return (
    <article className="proposal">
      <p className="proposal-head">
        <b>{texts.queue.by(by)}</b> <span className="quiet">{formatTime(at)}</span>
      </p>
      {comment && (
        <p dir="auto" className="proposal-comment">
          {comment}
        </p>
      )}
      <ItemList
        items={items}
        control={(item, label) =>
          isDivisible ? (
            <input
              type="checkbox"
              aria-label={texts.queue.include(label)}
              checked={!excluded.has(itemKey(item))}
              onChange={() => toggle(itemKey(item))}
            />
          ) : null
        }
      />
      {!isOpen && (
        <p className="quiet">
          {texts.queue.decided(texts.queue.statuses[status], decidedBy ?? '')}
          {appliedVersion != null && ` ${texts.queue.inVersion(appliedVersion)}`}
          {decisionComment && `: ${decisionComment}`}
        </p>
      )}
      {isOpen && mayDecide && (
        <Decision proposal={proposal} accepted={items.map(itemKey).filter((key) => !excluded.has(key))} />
      )}
    </article>
  );
}
