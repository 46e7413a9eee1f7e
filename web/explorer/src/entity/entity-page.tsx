import { Navigate, useParams } from 'react-router';
import { EntityPageDocument, type EntityPageQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { Answered } from '../ui/answered';
import { addressOf, idAt } from './address';
import { AreaPage, LevelPage, ResourcePage, SourcePage, TaskPage, TrackPage } from './plain-pages';
import { RolePage } from './role-page';
import { SkillPage } from './skill-page';
import { TechnologyPage } from './technology-page';
import { UnknownId } from './unknown-id';

type Anything = NonNullable<EntityPageQuery['node']>;
export type EntityOf<Kind extends Anything['__typename']> = Extract<Anything, { __typename: Kind }>;

/** The page of whatever the address names. */
export function EntityPage() {
  const id = idAt(useParams());
  const answer = useAnswer(EntityPageDocument, { id });
  return (
    <Answered answer={answer} what="the page">
      {({ node }) => {
        if (!node) return <UnknownId id={id} />;
        // the id of what was merged into another leads to that
        if (node.id !== id) return <Navigate replace to={addressOf(node.id)} />;
        return <PageOf key={id} thing={node} />;
      }}
    </Answered>
  );
}

function PageOf({ thing }: { thing: Anything }) {
  switch (thing.__typename) {
    case 'Skill':
      return <SkillPage skill={thing} />;
    case 'Technology':
      return <TechnologyPage technology={thing} />;
    case 'Role':
      return <RolePage role={thing} />;
    case 'Level':
      return <LevelPage level={thing} />;
    case 'Area':
      return <AreaPage area={thing} />;
    case 'Track':
      return <TrackPage track={thing} />;
    case 'Task':
      return <TaskPage task={thing} />;
    case 'Resource':
      return <ResourcePage resource={thing} />;
    case 'Source':
      return <SourcePage source={thing} />;
  }
}
