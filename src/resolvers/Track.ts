import { RELATIONS, skillsAround } from '../relations.js';
import type { TrackResolvers } from '../types.generated.js';

export const Track: TrackResolvers = {
  skills: (track, page, { graph }) => skillsAround(graph, track, RELATIONS.Track.skills, page),
};
