import { OverviewDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { Answered } from '../ui/answered';
import { useTitle } from '../ui/use-title';
import { EmptyGraph } from './empty-graph';
import { HomeAreas, HomeLevels, HomeTechnologies, HomeTracks } from './entry-points';
import { Hero } from './hero';
import { HomeRoles } from './home-roles';
import { KnownList } from './known-list';
import { LearnNext } from './learn-next';

/** What is loaded, and where to begin. */
export function HomePage() {
  useTitle(undefined);
  const answer = useAnswer(OverviewDocument, {});
  return (
    <div className="page">
      <Answered answer={answer} what="the graph">
        {({ graphInfo, levels, tracks }) => {
          const { skills, technologies, roles } = graphInfo;
          if (skills + technologies + roles === 0) return <EmptyGraph />;
          return (
            <>
              <Hero loaded={graphInfo} />
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
      </Answered>
    </div>
  );
}
