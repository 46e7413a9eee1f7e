import { OverviewDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { ContinuePlan } from '../planner/continue-plan';
import { home as texts } from '../texts';
import { QueryResult } from '../ui/query-result';
import { useTitle } from '../ui/use-title';
import { EmptyGraph } from './empty-graph';
import { Hero } from './hero';
import { HomeAreas } from './home-areas';
import './home.css';
import { HomeRoles } from './home-roles';
import { KnownList } from './known-list';
import { LearnNext } from './learn-next';
import { MoreWays } from './more-ways';

/** An overview of the loaded graph with entry points. */
export function HomePage() {
  useTitle(undefined);
  const result = useGraphQLQuery(OverviewDocument, {});
  return (
    <div className="page">
      <QueryResult result={result} what={texts.what.graph}>
        {({ graphInfo, levels, tracks }) => {
          const { skills, technologies, roles } = graphInfo;
          if (skills + technologies + roles === 0) return <EmptyGraph />;
          return (
            <>
              <Hero loaded={graphInfo} />
              <ContinuePlan />
              <LearnNext />
              {roles > 0 && <HomeRoles />}
              <HomeAreas />
              <MoreWays levels={levels} tracks={tracks} />
              <KnownList />
            </>
          );
        }}
      </QueryResult>
    </div>
  );
}
