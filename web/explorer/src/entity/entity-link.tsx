import { Link } from 'react-router';
import { langOf } from '../ui/lang-of';
import { entityPath } from './paths';

/** An entity with its name, and the language of the name if it was asked for. */
export interface Named {
  id: string;
  name: string;
  nameLanguage?: string;
}

/** A link to an entity by its name. */
export function EntityLink({ to: { id, name, nameLanguage = 'en' } }: { to: Named }) {
  return (
    <Link to={entityPath(id)} dir="auto" lang={langOf(name, nameLanguage)}>
      {name}
    </Link>
  );
}
