import { Link } from 'react-router';
import { curation as texts } from '../texts';
import { useAccess } from './access';
import { editPath, historyPath } from './paths';

/** Links for those who may change an entity; nothing for others. */
export function EntityActions({ id }: { id: string }) {
  const { mayPropose, mayDecide } = useAccess();
  if (!mayPropose) return null;
  return (
    <>
      <Link className="button" to={editPath(id)}>
        {mayDecide ? texts.edit : texts.propose}
      </Link>
      <Link className="button" to={historyPath(id)}>
        {texts.history}
      </Link>
    </>
  );
}
