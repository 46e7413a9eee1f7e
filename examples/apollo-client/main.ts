/**
 * Plans a learning path to senior backend developer and lists all expert skills, with Apollo Client.
 *
 * npx tsx examples/apollo-client/main.ts [url]
 */
import { createClient } from './client.js';
import { LearningPathDocument, SkillsDocument } from './documents.generated.js';

const PAGE_SIZE = 20;

const client = createClient(process.argv[2] ?? 'http://localhost:4000/graphql');

const input = { goals: ['role:senior-backend-developer'], known: ['skill:python', 'skill:sql', 'level:beginner'] };
const { data } = await client.query({ query: LearningPathDocument, variables: { input } });
const { goals, stepCount, totalTime, stages, milestones } = data!.learningPath!;
console.log(`${goals[0]!.name}: ${stepCount} skills, ${totalTime.min} to ${totalTime.max} months`);
for (const { index, steps } of stages) {
  console.log(`Stage ${index}: ${steps.map(({ skill }) => skill.name).join(', ')}`);
}
// the goal is a role, so the milestones are the roles before it and the role itself
for (const { role, endMonth } of milestones) console.log(`${role?.name}: complete after ${endMonth} months`);

// further pages are merged into the cached list, and its watchers are notified
const list = { query: SkillsDocument, variables: { first: PAGE_SIZE } };
let { pageInfo } = (await client.query(list)).data!.skills;
const observable = client.watchQuery(list);
while (pageInfo.hasNextPage) {
  const { data } = await observable.fetchMore({ variables: { after: pageInfo.endCursor } });
  ({ pageInfo } = data.skills);
}
const { edges, totalCount } = client.readQuery(list)!.skills;
console.log(`Experts: ${edges.length} of ${totalCount} skills, ${edges[0]!.node.name} to ${edges.at(-1)!.node.name}`);
