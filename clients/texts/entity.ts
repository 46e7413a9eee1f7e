import { grouped } from '../../src/quality/grouped.js';
import { monthRange } from '../../src/planning/sentence.js';
import type {
  EntityDetailsFragment,
  NamedFragment,
  RoleDetailsFragment,
  ShowQuery,
  SkillDetailsFragment,
  TechnologyDetailsFragment,
} from '../documents.generated.js';
import { type Block, factsOf, titledList, titledText } from './block.js';
import { relatedSkills } from './related-skills.js';
import { named, namedList, names, pageTitle, word } from './words.js';

type Node = NonNullable<ShowQuery['node']>;
type Page<Edge> = { totalCount: number; edges: readonly Edge[] };

/**
 * Anything that has an id, with all that stands around it.
 *
 * @param namesakes others that may have been meant
 */
export function describeNode(node: Node, namesakes: readonly NamedFragment[]): Block[] {
  return [...describeOne(node), ...titledText('Of the same name', namedList(namesakes))];
}

function describeOne(node: Node): Block[] {
  if (node.__typename === 'Source') {
    return [{ heading: named(node) }, ...factsOf({ Licence: node.licence, Address: node.url })];
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
    Elsewhere: node.externalIds.map(({ scheme, value }) => `${scheme} ${value}`).join(', '),
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
      const order = { After: optional(previous), Before: optional(next) };
      return [
        ...factsOf({ ...order, ...common }),
        ...titledList('Work at this level', tasks.map(named)),
        ...page('Skills', skills),
      ];
    }
    case 'Area':
      return [...factsOf({ Weight: node.importance, ...common }), ...page('Skills', node.skills)];
    case 'Track':
      return [...factsOf(common), ...page('Skills', node.skills)];
    case 'Task':
      return [...factsOf({ Level: optional(node.level), ...common }), ...page('Exercises', node.skills)];
    case 'Resource': {
      const facts = { Kind: word(node.resourceKind), By: node.author, Address: node.url };
      return [...factsOf({ ...facts, ...common }), ...page('Teaches', node.skills)];
    }
  }
}

type Facts = Readonly<Record<string, string>>;

function describeSkill(skill: SkillDetailsFragment, common: Facts): Block[] {
  const { level, areas, tracks, learningTime, learningTimeBasis, resources } = skill;
  const basis = learningTimeBasis === 'INFERRED' ? ', by an editor' : '';
  const facts = {
    Level: optional(level),
    Areas: namedList(areas),
    Tracks: namedList(tracks),
    'Time to learn': learningTime && `${monthRange(learningTime)} at 10 hours a week${basis}`,
  };
  return [
    ...factsOf({ ...facts, ...common }),
    ...titledList('How to learn it', skill.howToLearn),
    ...titledList('Further practice', skill.furtherPractice),
    ...titledList('Prerequisites', skill.prerequisiteGroups.map(describeGroup)),
    ...page('Opens the way to', skill.dependents, ({ strength }) =>
      strength === 'REQUIRED' ? ', which requires it' : ', which it helps',
    ),
    ...page('Technologies', skill.technologies),
    ...page('Roles that need it', skill.roles, describeNeed),
    ...titledList('Related skills', relatedSkills(skill.related)),
    ...titledList('Work that exercises it', skill.tasks.map(named)),
    ...titledList(
      'Resources',
      resources.map((one) => (one.url ? `${named(one)}: ${one.url}` : named(one))),
    ),
  ];
}

function describeTechnology(technology: TechnologyDetailsFragment, common: Facts): Block[] {
  const { category, url, hot, skills, alternatives, roles } = technology;
  const demand = hot ? 'often, says a source' : null;
  const others = alternatives.edges.map(({ node, shared }) => `${named(node)}: both serve ${names(shared)}`);
  return [
    ...factsOf({ Category: word(category), Address: url, 'Asked for in postings': demand, ...common }),
    ...page('Skills that use it', skills),
    ...titledList('Alternatives', others),
    ...page('Roles that need such a skill', roles),
  ];
}

function describeRole(role: RoleDetailsFragment, common: Facts): Block[] {
  const { level, responsibilities, needs, comesFrom, leadsTo, related } = role;
  const facts = { Level: optional(level), After: namedList(comesFrom), 'Leads to': namedList(leadsTo) };
  const alike = related.edges.map(
    ({ node, shared, beyond }) => `${named(node)}: ${shared.length} skills in common, ${beyond.length} beyond`,
  );
  return [
    ...factsOf({ ...facts, ...common }),
    ...titledList('Responsibilities', responsibilities),
    ...page('Needs', needs, describeNeed),
    ...titledList('Related roles', alike),
  ];
}

function describeGroup({ strength, options }: SkillDetailsFragment['prerequisiteGroups'][number]): string {
  const choice = options.length > 1 ? 'any one of ' : '';
  return `${word(strength)}: ${choice}${namedList(options.map(({ node }) => node))}`;
}

function describeNeed({ importance, proficiency }: RoleDetailsFragment['needs']['edges'][number]): string {
  return `, ${word(importance)}${proficiency ? `, at ${proficiency.name}` : ''}`;
}

/** A page as a list, each item with what its edge says. */
function page<Edge extends { node: NamedFragment }>(
  title: string,
  connection: Page<Edge>,
  describeEdge: (edge: Edge) => string = () => '',
): Block[] {
  const list = connection.edges.map((edge) => `${named(edge.node)}${describeEdge(edge)}`);
  return titledList(pageTitle(title, connection), list);
}

/** Each source once, with the places in it. */
function sources({ citations }: EntityDetailsFragment): string[] {
  const bySource = grouped(citations, ({ source }) => source.name);
  return [...bySource].map(([name, cited]) => `${name}: ${cited.map(({ locator }) => locator).join(', ')}`);
}

function optional(entity: NamedFragment | null): string | null {
  return entity && named(entity);
}
