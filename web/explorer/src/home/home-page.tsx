import { OverviewDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { ContinuePlan } from '../planner/continue-plan';
import { QueryResult } from '../ui/query-result';
import { useTitle } from '../ui/use-title';
import { EmptyGraph } from './empty-graph';
import { HomeAreas, HomeLevels, HomeTechnologies, HomeTracks } from './entry-points';
import { Hero } from './hero';
import { HomeRoles } from './home-roles';
import { KnownList } from './known-list';
import { LearnNext } from './learn-next';

/** An overview of the loaded graph with entry points. */
export function HomePage() {
  useTitle(undefined);
  const result = useGraphQLQuery(OverviewDocument, {});
  return (
    <div className="page">
      <QueryResult result={result} what="the graph">
        {({ graphInfo, levels, tracks }) => {
          const { skills, technologies, roles } = graphInfo;
          if (skills + technologies + roles === 0) return <EmptyGraph />;
          return (
            <>
              <Hero loaded={graphInfo} />
              <ContinuePlan />
              <LearnNext />
              {roles > 0 && <HomeRoles />}
              {levels.length > 0 && <HomeLevels levels={levels} />}
              <HomeAreas />
              {tracks.length > 0 && <HomeTracks tracks={tracks} />}
              {technologies > 0 && <HomeTechnologies />}
              <KnownList />
            </>
          );
        }}
      </QueryResult>
    </div>
  );
}
