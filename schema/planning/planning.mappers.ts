import type { Keyed } from '../../src/services/pagination.js';
import type { PlannedPath } from '../../src/services/learning-path.js';
import type { SkillGapRecord, Need } from '../../src/services/skill-gap.js';
import type { PathChoice } from '../../src/planning/path-choices.js';
import type { RoleMatch } from '../../src/planning/matches.js';
import type { SkillRecommendation } from '../../src/planning/next.js';
import type { PathStep } from '../../src/planning/path.js';
import type { Readiness } from '../../src/planning/readiness.js';

export type LearningPathMapper = PlannedPath;
export type PathStepMapper = PathStep;
export type PathChoiceMapper = PathChoice;
export type ReadinessMapper = Readiness;
export type SkillGapMapper = SkillGapRecord;
export type SkillNeedMapper = Need;
export type RoleMatchEdgeMapper = RoleMatch & Keyed;
export type SkillRecommendationMapper = SkillRecommendation;
