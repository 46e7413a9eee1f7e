/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
import type { Resolvers } from './types.generated.js';
import { alternativeGroup as Query_alternativeGroup } from './../resolvers/Query/alternativeGroup.js';
import { alternativeGroups as Query_alternativeGroups } from './../resolvers/Query/alternativeGroups.js';
import { changes as Query_changes } from './../resolvers/Query/changes.js';
import { edges as Query_edges } from './../resolvers/Query/edges.js';
import { entityByExternalId as Query_entityByExternalId } from './../resolvers/Query/entityByExternalId.js';
import { graphInfo as Query_graphInfo } from './../resolvers/Query/graphInfo.js';
import { history as Query_history } from './../resolvers/Query/history.js';
import { learningPath as Query_learningPath } from './../resolvers/Query/learningPath.js';
import { nextSkills as Query_nextSkills } from './../resolvers/Query/nextSkills.js';
import { node as Query_node } from './../resolvers/Query/node.js';
import { nodes as Query_nodes } from './../resolvers/Query/nodes.js';
import { problems as Query_problems } from './../resolvers/Query/problems.js';
import { profile as Query_profile } from './../resolvers/Query/profile.js';
import { proposal as Query_proposal } from './../resolvers/Query/proposal.js';
import { proposals as Query_proposals } from './../resolvers/Query/proposals.js';
import { readiness as Query_readiness } from './../resolvers/Query/readiness.js';
import { resolveNames as Query_resolveNames } from './../resolvers/Query/resolveNames.js';
import { roleMatches as Query_roleMatches } from './../resolvers/Query/roleMatches.js';
import { roles as Query_roles } from './../resolvers/Query/roles.js';
import { search as Query_search } from './../resolvers/Query/search.js';
import { shortestPath as Query_shortestPath } from './../resolvers/Query/shortestPath.js';
import { skillGap as Query_skillGap } from './../resolvers/Query/skillGap.js';
import { skills as Query_skills } from './../resolvers/Query/skills.js';
import { skillsInText as Query_skillsInText } from './../resolvers/Query/skillsInText.js';
import { source as Query_source } from './../resolvers/Query/source.js';
import { storedNode as Query_storedNode } from './../resolvers/Query/storedNode.js';
import { subgraph as Query_subgraph } from './../resolvers/Query/subgraph.js';
import { suggest as Query_suggest } from './../resolvers/Query/suggest.js';
import { technologies as Query_technologies } from './../resolvers/Query/technologies.js';
import { viewer as Query_viewer } from './../resolvers/Query/viewer.js';
import { applyChanges as Mutation_applyChanges } from './../resolvers/Mutation/applyChanges.js';
import { decideProposal as Mutation_decideProposal } from './../resolvers/Mutation/decideProposal.js';
import { proposeChanges as Mutation_proposeChanges } from './../resolvers/Mutation/proposeChanges.js';
import { pruneHistory as Mutation_pruneHistory } from './../resolvers/Mutation/pruneHistory.js';
import { revertChange as Mutation_revertChange } from './../resolvers/Mutation/revertChange.js';
import { touch as Mutation_touch } from './../resolvers/Mutation/touch.js';
import { graphChanged as Subscription_graphChanged } from './../resolvers/Subscription/graphChanged.js';
import { AlongsideSkill } from './../resolvers/AlongsideSkill.js';
import { AlternativeGroup } from './../resolvers/AlternativeGroup.js';
import { Area } from './../resolvers/Area.js';
import { Assumption } from './../resolvers/Assumption.js';
import { ChangeEdge } from './../resolvers/ChangeEdge.js';
import { ChangeResult } from './../resolvers/ChangeResult.js';
import { Citation } from './../resolvers/Citation.js';
import { CitingEntityEdge } from './../resolvers/CitingEntityEdge.js';
import { ClosureConnection } from './../resolvers/ClosureConnection.js';
import { ClosureEdge } from './../resolvers/ClosureEdge.js';
import { Facet } from './../resolvers/Facet.js';
import { GraphEdge } from './../resolvers/GraphEdge.js';
import { GraphEdgeConnection } from './../resolvers/GraphEdgeConnection.js';
import { GraphEdgeEdge } from './../resolvers/GraphEdgeEdge.js';
import { GraphInfo } from './../resolvers/GraphInfo.js';
import { Hop } from './../resolvers/Hop.js';
import { LearningPath } from './../resolvers/LearningPath.js';
import { Level } from './../resolvers/Level.js';
import { MatchEdge } from './../resolvers/MatchEdge.js';
import { NameMatch } from './../resolvers/NameMatch.js';
import { PageInfo } from './../resolvers/PageInfo.js';
import { PathChoice } from './../resolvers/PathChoice.js';
import { PathMilestone } from './../resolvers/PathMilestone.js';
import { PathOption } from './../resolvers/PathOption.js';
import { PathStep } from './../resolvers/PathStep.js';
import { PrerequisiteEdge } from './../resolvers/PrerequisiteEdge.js';
import { ProblemEdge } from './../resolvers/ProblemEdge.js';
import { Profile } from './../resolvers/Profile.js';
import { ProfileAnswer } from './../resolvers/ProfileAnswer.js';
import { ProfileQuestion } from './../resolvers/ProfileQuestion.js';
import { ProfileSkillEdge } from './../resolvers/ProfileSkillEdge.js';
import { ProposalEdge } from './../resolvers/ProposalEdge.js';
import { Readiness } from './../resolvers/Readiness.js';
import { RelatedRoleEdge } from './../resolvers/RelatedRoleEdge.js';
import { RelatedSkillConnection } from './../resolvers/RelatedSkillConnection.js';
import { RelatedSkillEdge } from './../resolvers/RelatedSkillEdge.js';
import { RelationReason } from './../resolvers/RelationReason.js';
import { ResolvedName } from './../resolvers/ResolvedName.js';
import { Resource } from './../resolvers/Resource.js';
import { Role } from './../resolvers/Role.js';
import { RoleConnection } from './../resolvers/RoleConnection.js';
import { RoleEdge } from './../resolvers/RoleEdge.js';
import { RoleMatchEdge } from './../resolvers/RoleMatchEdge.js';
import { RoleNeedEdge } from './../resolvers/RoleNeedEdge.js';
import { RoleTechnologyEdge } from './../resolvers/RoleTechnologyEdge.js';
import { SearchEdge } from './../resolvers/SearchEdge.js';
import { Skill } from './../resolvers/Skill.js';
import { SkillConnection } from './../resolvers/SkillConnection.js';
import { SkillEdge } from './../resolvers/SkillEdge.js';
import { SkillGap } from './../resolvers/SkillGap.js';
import { SkillNeed } from './../resolvers/SkillNeed.js';
import { SkillNeedEdge } from './../resolvers/SkillNeedEdge.js';
import { SkillRecommendation } from './../resolvers/SkillRecommendation.js';
import { SkillUseEdge } from './../resolvers/SkillUseEdge.js';
import { Source } from './../resolvers/Source.js';
import { SourceUse } from './../resolvers/SourceUse.js';
import { StatedRelationEdge } from './../resolvers/StatedRelationEdge.js';
import { Subgraph } from './../resolvers/Subgraph.js';
import { Task } from './../resolvers/Task.js';
import { Technology } from './../resolvers/Technology.js';
import { TechnologyAlternativeEdge } from './../resolvers/TechnologyAlternativeEdge.js';
import { TechnologyConnection } from './../resolvers/TechnologyConnection.js';
import { TechnologyEdge } from './../resolvers/TechnologyEdge.js';
import { TechnologyUseEdge } from './../resolvers/TechnologyUseEdge.js';
import { TechnologyUsedWithEdge } from './../resolvers/TechnologyUsedWithEdge.js';
import { Track } from './../resolvers/Track.js';
import { UnfollowedPreference } from './../resolvers/UnfollowedPreference.js';
import {
  DateTimeResolver,
  JSONResolver,
  NonNegativeFloatResolver,
  NonNegativeIntResolver,
  PositiveIntResolver,
  URLResolver,
} from 'graphql-scalars';
export const resolvers: Resolvers = {
  Query: {
    alternativeGroup: Query_alternativeGroup,
    alternativeGroups: Query_alternativeGroups,
    changes: Query_changes,
    edges: Query_edges,
    entityByExternalId: Query_entityByExternalId,
    graphInfo: Query_graphInfo,
    history: Query_history,
    learningPath: Query_learningPath,
    nextSkills: Query_nextSkills,
    node: Query_node,
    nodes: Query_nodes,
    problems: Query_problems,
    profile: Query_profile,
    proposal: Query_proposal,
    proposals: Query_proposals,
    readiness: Query_readiness,
    resolveNames: Query_resolveNames,
    roleMatches: Query_roleMatches,
    roles: Query_roles,
    search: Query_search,
    shortestPath: Query_shortestPath,
    skillGap: Query_skillGap,
    skills: Query_skills,
    skillsInText: Query_skillsInText,
    source: Query_source,
    storedNode: Query_storedNode,
    subgraph: Query_subgraph,
    suggest: Query_suggest,
    technologies: Query_technologies,
    viewer: Query_viewer,
  },
  Mutation: {
    applyChanges: Mutation_applyChanges,
    decideProposal: Mutation_decideProposal,
    proposeChanges: Mutation_proposeChanges,
    pruneHistory: Mutation_pruneHistory,
    revertChange: Mutation_revertChange,
    touch: Mutation_touch,
  },
  Subscription: { graphChanged: Subscription_graphChanged },
  AlongsideSkill: AlongsideSkill,
  AlternativeGroup: AlternativeGroup,
  Area: Area,
  Assumption: Assumption,
  ChangeEdge: ChangeEdge,
  ChangeResult: ChangeResult,
  Citation: Citation,
  CitingEntityEdge: CitingEntityEdge,
  ClosureConnection: ClosureConnection,
  ClosureEdge: ClosureEdge,
  Facet: Facet,
  GraphEdge: GraphEdge,
  GraphEdgeConnection: GraphEdgeConnection,
  GraphEdgeEdge: GraphEdgeEdge,
  GraphInfo: GraphInfo,
  Hop: Hop,
  LearningPath: LearningPath,
  Level: Level,
  MatchEdge: MatchEdge,
  NameMatch: NameMatch,
  PageInfo: PageInfo,
  PathChoice: PathChoice,
  PathMilestone: PathMilestone,
  PathOption: PathOption,
  PathStep: PathStep,
  PrerequisiteEdge: PrerequisiteEdge,
  ProblemEdge: ProblemEdge,
  Profile: Profile,
  ProfileAnswer: ProfileAnswer,
  ProfileQuestion: ProfileQuestion,
  ProfileSkillEdge: ProfileSkillEdge,
  ProposalEdge: ProposalEdge,
  Readiness: Readiness,
  RelatedRoleEdge: RelatedRoleEdge,
  RelatedSkillConnection: RelatedSkillConnection,
  RelatedSkillEdge: RelatedSkillEdge,
  RelationReason: RelationReason,
  ResolvedName: ResolvedName,
  Resource: Resource,
  Role: Role,
  RoleConnection: RoleConnection,
  RoleEdge: RoleEdge,
  RoleMatchEdge: RoleMatchEdge,
  RoleNeedEdge: RoleNeedEdge,
  RoleTechnologyEdge: RoleTechnologyEdge,
  SearchEdge: SearchEdge,
  Skill: Skill,
  SkillConnection: SkillConnection,
  SkillEdge: SkillEdge,
  SkillGap: SkillGap,
  SkillNeed: SkillNeed,
  SkillNeedEdge: SkillNeedEdge,
  SkillRecommendation: SkillRecommendation,
  SkillUseEdge: SkillUseEdge,
  Source: Source,
  SourceUse: SourceUse,
  StatedRelationEdge: StatedRelationEdge,
  Subgraph: Subgraph,
  Task: Task,
  Technology: Technology,
  TechnologyAlternativeEdge: TechnologyAlternativeEdge,
  TechnologyConnection: TechnologyConnection,
  TechnologyEdge: TechnologyEdge,
  TechnologyUseEdge: TechnologyUseEdge,
  TechnologyUsedWithEdge: TechnologyUsedWithEdge,
  Track: Track,
  UnfollowedPreference: UnfollowedPreference,
  DateTime: DateTimeResolver,
  JSON: JSONResolver,
  NonNegativeFloat: NonNegativeFloatResolver,
  NonNegativeInt: NonNegativeIntResolver,
  PositiveInt: PositiveIntResolver,
  URL: URLResolver,
};
