/**
 * Plans a learning path to senior backend developer with plain fetch, in Node or a browser.
 *
 * node examples/fetch.mjs [url]
 */
const url = process.argv[2] ?? 'http://localhost:4000/graphql';

const query = `query Path($input: LearningPathInput!) {
  learningPath(input: $input) {
    stepCount
    totalTime { min max }
    stages { index steps { skill { name } } }
  }
}`;
const input = { goals: ['role:senior-backend-developer'], known: ['skill:python', 'skill:sql', 'level:beginner'] };

const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: { input } }),
});
// errors are JSON, too, with a code for programs and a message for people
const { data, errors } = await response.json();
if (errors) {
  for (const { message, extensions } of errors) console.error(`${extensions.code}: ${message}`);
  process.exit(1);
}

const { stepCount, totalTime, stages } = data.learningPath;
console.log(`${stepCount} skills, ${totalTime.min} to ${totalTime.max} months`);
for (const { index, steps } of stages)
  console.log(`Stage ${index}: ${steps.map(({ skill }) => skill.name).join(', ')}`);
