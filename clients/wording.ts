/** What the arguments of questions mean, as the command line and the MCP server both say it. */
export const WORDING = {
  text: 'what a person would type: words, names, other names, with or without typos',
  idOrName: 'an id such as skill:docker, or a name such as Docker',
  goals: 'what to get to, most urgent first: ids of skills, technologies, roles, levels, areas or tracks, mixed',
  known:
    'what is known already: ids of skills, technologies, roles, levels, areas or tracks, mixed; what a skill requires ' +
    'counts as known, a level stands for its skills and those of the levels below, a role for its essential ones',
  role: 'id of the role, such as role:senior-backend-developer',
  hours: 'hours of study a week',
  budget: 'how many months there are; what would end later is deferred',
  avoid: 'ids of skills or technologies that are not chosen where there is an alternative',
  prefer: 'ids of skills or technologies that are chosen where they are among the alternatives',
  recommended: 'follow recommended prerequisites, too, not only required ones',
  preferred: 'a role stands for its preferred skills, too, not only for its essential ones',
  first: 'how many at most',
} as const;
