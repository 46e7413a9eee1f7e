import { curatedFields } from '../curated-fields.js';
import { nameLanguage } from '../entity-texts.js';
import { RELATIONS, skillsAround } from '../../services/relations.js';
import { matchConnection } from '../../services/matches.js';
import type { TrackResolvers } from '../generated/types.generated.js';

export const Track: TrackResolvers = {
  skills: (track, page, { graph }) => skillsAround(graph, track, RELATIONS.Track.skills, page),
  curatedFields,
  nameLanguage,
  matches: (entity, args, { graph }) => matchConnection(graph, entity, args),
};
