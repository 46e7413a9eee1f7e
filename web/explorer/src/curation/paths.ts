import { entityPath } from '../entity/paths';

/** The path of the page that edits an entity or source. */
export function editPath(id: string): string {
  return `/curation/edit${entityPath(id)}`;
}

/** The path of the page with the changes of an entity or source. */
export function historyPath(id: string): string {
  return `/curation/history${entityPath(id)}`;
}
