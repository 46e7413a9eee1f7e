/** Descriptions of arguments, shared by the command line and the MCP server. */
const GOALS =
  'goals, most urgent first: ids of skills, technologies, roles, levels, areas or tracks, in any combination';

export const WORDING = {
  text: 'search text: names, aliases or other words; typos are tolerated',
  document: 'plain text or Markdown, such as a CV or a job advertisement; at most 100,000 characters',
  idOrName: 'an id such as skill:docker, or a name such as Docker',
  goals: GOALS,
  optionalGoals: `${GOALS}; without goals, everything that a skill unlocks counts`,
  profileGoals: `${GOALS}; without goals, questions are ranked by the coverage of roles`,
  known:
    'what is already known: ids of skills, technologies, roles, levels, areas, tracks or groups of alternatives, in any ' +
    'combination; what known skills require counts as known, a role includes its needs and those of the roles before it, ' +
    'a level the skills of lower levels; of alternatives, one is assumed to be known',
  knownAt: 'skills and technologies that are known at a level; the level takes precedence over what is known otherwise',
  unknown:
    'what is not known, although it would follow from what is known: ids of skills, groups of alternatives, and ' +
    'technologies that have a primary skill',
  role: 'id of the role, such as role:senior-backend-developer',
  hours: 'hours of study per week',
  budget: 'available time in months; steps that would end later are deferred',
  avoid: 'ids of skills or technologies not to choose if there is an alternative',
  prefer: 'ids of skills or technologies to choose if they are among the alternatives',
  recommended: 'include recommended prerequisites, not only required ones',
  preferred: 'include the preferred skills of roles, not only the essential ones',
  first: 'maximum number of results',
  firstSkills: 'maximum number of known skills to list',
  cursor: 'nextCursor of a result for the same arguments, for what follows it',
} as const;
