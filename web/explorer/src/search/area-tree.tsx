import { BrowseAreasDocument, type BrowseAreasQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { EntityLink } from '../entity/entity-link';
import { search as texts } from '../texts';
import { QueryResult } from '../ui/query-result';
import './area-tree.css';
import { type TreeNode, treeOf } from './tree-of';

type Node = TreeNode<BrowseAreasQuery['areas'][number]>;

/** All areas as a hierarchy, each with the number of its skills; the first level below the top is open. */
export function AreaTree() {
  const result = useGraphQLQuery(BrowseAreasDocument, {});
  return (
    <QueryResult result={result} what={texts.what}>
      {({ areas }) => (
        <>
          <p role="status" className="quiet">
            {texts.areas(areas.length)}
          </p>
          <Branch nodes={treeOf(areas)} isOpen />
        </>
      )}
    </QueryResult>
  );
}

function Branch({ nodes, isOpen = false }: { nodes: readonly Node[]; isOpen?: boolean }) {
  return (
    <ul className="area-tree">
      {nodes.map(({ item, parts }) => (
        <li key={item.id}>
          <span className="area-tree-line">
            <EntityLink to={item} />
            <span className="quiet">
              {item.skillCount.toLocaleString('en')}
              <span className="visually-hidden"> {texts.skills}</span>
            </span>
          </span>
          {parts.length > 0 && (
            <details open={isOpen}>
              <summary>
                {texts.areasWithin(parts.length)}
                <span className="visually-hidden"> {item.name}</span>
              </summary>
              <Branch nodes={parts} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
