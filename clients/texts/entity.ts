import { grouped } from '../../src/model/maps.js';
import { monthRange } from '../../src/planning/sentence.js';
import type {
  EntityDetailsFragment,
  NamedFragment,
  RoleDetailsFragment,
  ShowQuery,
  SkillDetailsFragment,
  TechnologyDetailsFragment,
} from '../documents.generated.js';
import { inheritance } from './needs.js';
import { type Block, factsOf, titledList, titledText } from './block.js';
import { relatedSkills } from './related-skills.js';
import { named, namedList, names, pageTitle, word } from './words.js';

type Node = NonNullable<ShowQuery['node']>;
type Page<Edge> = { totalCount: number; edges: readonly Edge[] };

/**
 * Describes an entity or source with its relations.
 *
 * @param namesakes  other entities with the same name
 */
export function describeNode(node: Node, namesakes: readonly NamedFragment[]): Block[] {
  return [...describeEntity(node), ...titledText('Other entities with this name', namedList(namesakes))];
}

function describeEntity(node: Node): Block[] {
  if (node.__typename === 'Source') {
    return [{ heading: named(node) }, ...factsOf({ Licence: node.licence, URL: node.url })];
  }
  return [
    { heading: named(node) },
    ...(node.description ? [{ paragraph: node.description }] : []),
    ...describeKind(node),
    ...titledList('Sources', sources(node)),
  ];
}

function describeKind(node: Exclude<Node, { __typename: 'Source' }>): Block[] {
  const common = {
    'Also called': node.aliases.join(', '),
    'External ids': node.externalIds.map(({ scheme, value }) => `${scheme} ${value}`).join(', '),
  };
  switch (node.__typename) {
    case 'Skill':
      return describeSkill(node, common);
    case 'Technology':
      return describeTechnology(node, common);
    case 'Role':
      return describeRole(node, common);
    case 'Level': {
      const { previous, next, tasks, skills } = node;
      const order = { 'Previous level': optional(previous), 'Next level': optional(next) };
      return [
        ...factsOf({ ...order, ...common }),
        ...titledList('Tasks at this level', tasks.map(named)),
        ...page('Skills', skills),
      ];
    }
    case 'Area':
      return [...factsOf({ Importance: node.importance, ...common }), ...page('Skills', node.skills)];
    case 'Track':
      return [...factsOf(common), ...page('Skills', node.skills)];
    case 'Task':
      return [...factsOf({ Level: optional(node.level), ...common }), ...page('Exercises', node.skills)];
    case 'Resource': {
      const facts = { Kind: word(node.resourceKind), Author: node.author, URL: node.url };
      return [...factsOf({ ...facts, ...lifecycle(node), ...common }), ...page('Teaches', node.skills)];
    }
    case 'AlternativeGroup':
      return [
        ...factsOf(common),
        ...page('Any one of these skills', node.skills),
        ...titledList('Technologies that substitute each other', node.memberTechnologies.map(named)),
        ...page('Skills that require one of them', node.requiredBy, describeStrength),
        ...page('Roles that need one of them', node.neededBy, describeNeed),
      ];
  }
}

type Facts = Readonly<Record<string, string>>;

function describeSkill(skill: SkillDetailsFragment, common: Facts): Block[] {
  const { level, areas, tracks, learningTime, learningTimeBasis, resources } = skill;
  const basis = learningTimeBasis === 'INFERRED' ? ' (inferred)' : '';
  const facts = {
    Level: optional(level),
    Areas: namedList(areas),
    Tracks: namedList(tracks),
    'One of': namedList(skill.alternativeGroups),
    'Time to learn': learningTime && `${monthRange(learningTime)} at 10 hours a week${basis}`,
  };
  return [
    ...factsOf({ ...facts, ...lifecycle(skill), ...common }),
    ...titledList('How to learn it', skill.howToLearn),
    ...titledList('Further practice', skill.furtherPractice),
    ...titledList('Prerequisites', skill.prerequisiteGroups.map(describeGroup)),
    ...page('Unlocks', skill.dependents, describeStrength),
    ...page('Technologies', skill.technologies),
    ...page('Roles that need it', skill.roles, describeNeed),
    ...titledList('Related skills', relatedSkills(skill.related)),
    ...titledList('Tasks that exercise it', skill.tasks.map(named)),
    ...titledList(
      'Resources',
      resources.map((resource) => (resource.url ? `${named(resource)}: ${resource.url}` : named(resource))),
    ),
  ];
}

/** The status of what is not simply in use, and what replaces it. */
function lifecycle({
  status,
  replacedBy,
}: Pick<TechnologyDetailsFragment, 'status'> & { replacedBy: NamedFragment | null }) {
  return { Status: status === 'ACTIVE' ? null : word(status), 'Replaced by': optional(replacedBy) };
}

function describeTechnology(technology: TechnologyDetailsFragment, common: Facts): Block[] {
  const { category, url, hot, primarySkill, skills, alternatives, usedWith, roles } = technology;
  const demand = hot ? 'frequent in job postings' : null;
  const facts = { Category: word(category), 'Primary skill': optional(primarySkill), URL: url, Demand: demand };
  return [
    ...factsOf({ ...facts, ...lifecycle(technology), 'One of': namedList(technology.alternativeGroups), ...common }),
    ...page('Skills that use it', skills),
    ...titledList('Alternatives', alternatives.edges.map(describeAlternative)),
    ...titledList(
      'Used with it',
      usedWith.edges.map(({ node, shared }) => `${named(node)}: both used by ${names(shared)}`),
    ),
    ...page('Roles that need a skill using it', roles),
  ];
}

function describeAlternative({
  node,
  groups,
  shared,
}: TechnologyDetailsFragment['alternatives']['edges'][number]): string {
  const reason = groups.length > 0 ? `both are members of ${names(groups)}` : `both used by ${names(shared)}`;
  return `${named(node)}: ${reason}`;
}

function describeRole(role: RoleDetailsFragment, common: Facts): Block[] {
  const { level, responsibilities, needs, comesFrom, leadsTo, related } = role;
  const facts = { Level: optional(level), 'Comes from': namedList(comesFrom), 'Leads to': namedList(leadsTo) };
  const similar = related.edges.map(
    ({ node, shared, beyond }) => `${named(node)}: ${shared.length} skills in common, ${beyond.length} others needed`,
  );
  return [
    ...factsOf({ ...facts, ...common }),
    ...titledList('Responsibilities', responsibilities),
    ...titledList(pageTitle('Needs', needs), describeNeeds(needs.edges)),
    ...titledList('Related roles', similar),
  ];
}

function describeGroup({ strength, options }: SkillDetailsFragment['prerequisiteGroups'][number]): string {
  const choice = options.length > 1 ? 'any one of ' : '';
  return `${word(strength)}: ${choice}${namedList(options.map(({ node }) => node))}`;
}

function describeStrength({ strength }: SkillDetailsFragment['dependents']['edges'][number]): string {
  return strength === 'REQUIRED' ? ' (required)' : ' (recommended)';
}

/** Each need once, with the skills of which one is enough. */
function describeNeeds(edges: RoleDetailsFragment['needs']['edges']): string[] {
  const byGroup = grouped(edges, ({ alternativeGroup, node }) => alternativeGroup ?? node.id);
  return [...byGroup.values()].flatMap((options) => {
    const need = options[0];
    const names = namedList(options.map(({ node }) => node));
    const choice = options.length > 1 ? 'any one of ' : '';
    return need ? `${choice}${names}${describeNeed(need)}${inheritance(need)}` : [];
  });
}

function describeNeed({
  importance,
  proficiency,
}: Pick<RoleDetailsFragment['needs']['edges'][number], 'importance' | 'proficiency'>): string {
  return `, ${word(importance)}${proficiency ? `, at ${proficiency.name}` : ''}`;
}

/** A page of a connection as a list; `describeEdge` returns a suffix for each item. */
function page<Edge extends { node: NamedFragment }>(
  title: string,
  connection: Page<Edge>,
  describeEdge: (edge: Edge) => string = () => '',
): Block[] {
  const list = connection.edges.map((edge) => `${named(edge.node)}${describeEdge(edge)}`);
  return titledList(pageTitle(title, connection), list);
}

/** Each source once, with its locators. */
function sources({ citations }: EntityDetailsFragment): string[] {
  const bySource = grouped(citations, ({ source }) => source.name);
  return [...bySource].map(([name, cited]) => `${name}: ${cited.map(({ locator }) => locator).join(', ')}`);
}

function optional(entity: NamedFragment | null): string | null {
  return entity && named(entity);
}
