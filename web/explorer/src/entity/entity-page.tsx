import { Navigate, useParams } from 'react-router';
import { EntityPageDocument, type EntityPageQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { entity as texts } from '../texts';
import { QueryResult } from '../ui/query-result';
import { entityPath, idFromParams } from './paths';
import { AreaPage } from './area-page';
import { LevelPage, ResourcePage, TaskPage, TrackPage } from './other-pages';
import { GroupPage } from './group-page';
import { RolePage } from './role-page';
import { SkillPage } from './skill-page';
import { SourcePage } from './source-page';
import { TechnologyPage } from './technology-page';
import { UnknownId } from './unknown-id';

type EntityOrSource = NonNullable<EntityPageQuery['node']>;
export type EntityOf<Kind extends EntityOrSource['__typename']> = Extract<EntityOrSource, { __typename: Kind }>;

/** The page of the entity or source in the URL. */
export function EntityPage() {
  const id = idFromParams(useParams());
  const result = useGraphQLQuery(EntityPageDocument, { id });
  return (
    <QueryResult result={result} what={texts.page}>
      {({ node }) => {
        if (!node) return <UnknownId id={id} />;
        // the id of a merged entity redirects to the remaining one
        if (node.id !== id) return <Navigate replace to={entityPath(node.id)} />;
        return <PageByType key={id} node={node} />;
      }}
    </QueryResult>
  );
}

function PageByType({ node }: { node: EntityOrSource }) {
  switch (node.__typename) {
    case 'Skill':
      return <SkillPage skill={node} />;
    case 'Technology':
      return <TechnologyPage technology={node} />;
    case 'Role':
      return <RolePage role={node} />;
    case 'Level':
      return <LevelPage level={node} />;
    case 'Area':
      return <AreaPage area={node} />;
    case 'Track':
      return <TrackPage track={node} />;
    case 'Task':
      return <TaskPage task={node} />;
    case 'Resource':
      return <ResourcePage resource={node} />;
    case 'Source':
      return <SourcePage source={node} />;
    case 'AlternativeGroup':
      return <GroupPage group={node} />;
  }
}
