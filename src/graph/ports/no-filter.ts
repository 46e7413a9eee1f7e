import type { SkillFilter, TechnologyFilter } from './graph-reads.js';

export const NO_SKILL_FILTER: SkillFilter = {
  level: null,
  area: null,
  track: null,
  role: null,
  inherited: [],
  technology: null,
  task: null,
  resource: null,
  group: null,
  kind: null,
  skillType: null,
  reuseLevel: null,
  status: null,
  citedIn: null,
  learningTime: null,
  dataset: null,
  changedSince: null,
  externalId: null,
  text: null,
};

export const NO_TECHNOLOGY_FILTER: TechnologyFilter = {
  category: null,
  status: null,
  skill: null,
  role: null,
  inherited: [],
  dataset: null,
  changedSince: null,
  externalId: null,
  text: null,
};
