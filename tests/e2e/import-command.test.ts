import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../support/graph-command.js';
import { endAllServices, startService, type StartedService } from '../support/service.js';

let folder: string;
/** The commands work on the graph of a running service. */
let service: StartedService;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-command-'));
  // without caches: it answers from the database, whatever a command has written a moment ago
  service = await startService({ DATA_DIR: join(folder, 'data'), DEFAULT_GRAPH: 'false', CACHE_MB: '0' });
});
afterAll(async () => {
  await endAllServices();
  await rm(folder, { recursive: true, force: true });
});

const run = (...args: string[]) => runCommand(folder, args);
const write = (file: string, content: string | Buffer) => writeFile(join(folder, file), content);

/** Names in the graph, as the service answers. */
async function skills(): Promise<string[]> {
  const { data } = await service.ask('{ skills(first: 50) { edges { node { name } } } }');
  const { edges } = data?.['skills'] as { edges: { node: { name: string } }[] };
  return edges.map(({ node }) => node.name).sort();
}

async function history() {
  const { stdout } = await run('history', '--json');
  const lines = stdout.trim().split('\n');
  return lines.map((line) => JSON.parse(line) as { import: string | null; by: string; comment: string });
}

const sha256 = async (file: string) =>
  createHash('sha256')
    .update(await readFile(join(folder, file)))
    .digest('hex');

const HEADER = 'Code,Title,Text\n';
const MAPPING = `
dataset: boats
source: { name: Boat handbook }
nodes:
  - { file: skills.csv, kind: SKILL, id: Code, name: Title, description: Text, skillKind: { value: TECHNICAL } }
`;

it('starts the service with an empty graph', async () => {
  expect(service.printed()).toContain('The graph is empty. To fill it: npm run graph -- import --help');
  expect(await service.ask('{ graphInfo { skills roles } }')).toEqual({ data: { graphInfo: { skills: 0, roles: 0 } } });
  expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
});

describe('a spreadsheet', () => {
  it('is imported, reviewed, applied in part and reverted', async () => {
    await write('mapping.yaml', MAPPING);
    await write('skills.csv', `${HEADER}knots,Knots,Tying.\nrigging,Rigging,Masts.\n`);
    const digest = await sha256('skills.csv');
    expect((await run('import', 'csv', 'mapping.yaml', '--comment', 'first load')).code).toBe(0);
    expect(await skills()).toEqual(['Knots', 'Rigging']);

    const rows = [
      'knots,Knots and hitches,Tying.',
      'rigging,Rigging,Masts.',
      'sails,Sails,Sewing.',
      'mops,Mops,Decks.',
    ];
    await write('skills.csv', HEADER + rows.join('\n'));
    const preview = await run('import', 'csv', 'mapping.yaml', '--dry-run', '--out', 'review.jsonl');
    expect(preview).toMatchObject({ code: 0, stderr: expect.stringContaining('Written to review.jsonl') });
    expect(preview.stdout).toMatch(/~ │ skill:knots +│ name: "Knots" → "Knots and hitches"/);
    expect(preview.stdout).toContain('Dry run, nothing was changed');
    expect(await run('apply', 'review.jsonl')).toMatchObject({ code: 1, stdout: '' });
    expect(await skills()).toEqual(['Knots', 'Rigging']);

    await decide('review.jsonl', { 'skill:knots': 'ACCEPT', 'skill:sails': 'ACCEPT', 'skill:mops': 'REJECT' });
    const applied = await run('apply', 'review.jsonl', '--comment', 'the autumn release');
    expect(applied).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Applied: boats\n/) });
    expect(applied.stdout).toContain('2 accepted, 1 rejected, 0 undecided');
    expect(await skills()).toEqual(['Knots and hitches', 'Rigging', 'Sails']);
    expect(await run('diff', 'graph', 'csv:mapping.yaml')).toMatchObject({ code: 1, stdout: '+ skill:mops\n' });

    const [first, second] = await history();
    expect(first).toMatchObject({ by: 'command:import', comment: expect.stringMatching(/first load$/) });
    expect(first?.comment).toContain(`skills.csv (SHA-256 ${digest})`);
    expect(second?.comment).toMatch(/review of csv .*mapping\.yaml; the autumn release$/);

    const refused = await run('revert', first?.import ?? '');
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('skill:knots has changed since') });
    const reverted = await run('revert', second?.import ?? '', '--comment', 'too early');
    expect(reverted).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^~ skill:knots\n- skill:sails\nApplied/),
    });
    expect(await skills()).toEqual(['Knots', 'Rigging']);
  });

  it('that is only a header deletes its dataset with --allow-deletes alone', async () => {
    await write('skills.csv', HEADER);
    const refused = await run('import', 'csv', 'mapping.yaml');
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--allow-deletes') });
    expect(refused.stderr).toContain('2 of 3 nodes and 0 of 0 edges of boats: skill:knots, skill:rigging');
    expect(await skills()).toEqual(['Knots', 'Rigging']);
    expect((await run('import', 'csv', 'mapping.yaml', '--allow-deletes')).code).toBe(0);
    expect(await skills()).toEqual([]);
  });

  it('in Windows-1252 is refused with file and line, and read with --encoding', async () => {
    await write('skills.csv', Buffer.from(`${HEADER}knots,Knots,Tying.\nfloss,Fl\u00f6\u00dferei,Rafts.\n`, 'latin1'));
    const refused = await run('import', 'csv', 'mapping.yaml');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/skills\.csv:3: is not UTF-8; .*--encoding windows-1252/);
    expect(await skills()).toEqual([]);
    expect((await run('import', 'csv', 'mapping.yaml', '--encoding', 'windows-1252')).code).toBe(0);
    expect(await skills()).toEqual(['Flößerei', 'Knots']);
    const same = await run('diff', 'graph', 'csv:mapping.yaml', '--encoding', 'windows-1252');
    expect(same).toMatchObject({ code: 0, stdout: 'No difference.\n' });
  });

  it('is deleted by empty --yes alone', async () => {
    const preview = await run('empty', 'boats');
    expect(preview).toMatchObject({ code: 1, stderr: expect.stringContaining('Nothing was deleted') });
    expect(preview.stdout).toMatch(/emptying the dataset would give: boats\n[^]*deleted +3 nodes +0 edges/);
    expect(await skills()).toEqual(['Flößerei', 'Knots']);
    const emptied = await run('empty', 'boats', '--yes', '--comment', 'sold');
    expect(emptied).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Emptied: boats\n/) });
    expect(await skills()).toEqual([]);
    const { data } = await service.ask('{ changes(first: 100) { edges { node { comment } } } }');
    const { edges } = data?.['changes'] as { edges: { node: { comment: string } }[] };
    expect(edges.at(-1)?.node.comment).toMatch(/emptied; sold$/);
  });
});

/** Sets the decisions in a review file, by the id of the node. */
async function decide(file: string, decisions: Readonly<Record<string, string>>): Promise<void> {
  const lines = (await readFile(join(folder, file), 'utf8')).trim().split('\n');
  const decided = lines.map((line) => {
    const item = JSON.parse(line) as { id?: string };
    return JSON.stringify(item.id === undefined ? item : { ...item, decision: decisions[item.id] });
  });
  await write(file, `${decided.join('\n')}\n`);
}

const DECKHAND = 'http://data.europa.eu/esco/occupation/deckhand';
const JOBS = `
dataset: jobs
source: { name: Two registers }
nodes:
  - file: jobs.csv
    kind: ROLE
    id: Code
    name: Title
    externalIds: [{ scheme: esco, value: ESCO }, { scheme: onet-soc, value: SOC }]
`;
const CROSSWALK = `Crosswalk of 2022
O*NET Id,O*NET Title,ESCO or ISCO URI,Type of Match
53-5011.00,Sailors,${DECKHAND},narrowMatch
53-9999.00,Dropped,${DECKHAND},exactMatch
`;

it('a crosswalk aligns occupations by their external ids, and reports the rows of unknown ones', async () => {
  await write('jobs.yaml', JOBS);
  await write('jobs.csv', `Code,Title,ESCO,SOC\nmatrose,deckhand,${DECKHAND},\nsailors,Sailors,,53-5011.00\n`);
  expect((await run('import', 'csv', 'jobs.yaml')).code).toBe(0);
  await write('crosswalk.csv', CROSSWALK);
  const { stdout, code } = await run('import', 'crosswalk', 'crosswalk.csv', '--json');
  expect(code).toBe(0);
  const skippedRows = [{ file: 'crosswalk.csv', line: 4, id: '53-9999.00' }];
  expect(JSON.parse(stdout)).toMatchObject({ created: { nodes: 1, edges: 1 }, skippedRows });
  const { data } = await service.ask('{ role(id: "role:sailors") { matches { edges { relation node { id } } } } }');
  expect(data).toEqual({ role: { matches: { edges: [{ relation: 'NARROW', node: { id: 'role:matrose' } }] } } });
});

const TURTLE = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix b: <http://boats.example.org/> .
b:scheme a skos:ConceptScheme ; skos:prefLabel "Boat skills"@en .
b:deck a skos:Concept ; skos:inScheme b:scheme ; skos:prefLabel "Deck work"@en .
b:knots a skos:Concept ; skos:inScheme b:scheme ; skos:prefLabel "Knots"@en, "Knoten"@de ; skos:broader b:deck .
`;

it('a SKOS vocabulary becomes areas and skills with labels by language', async () => {
  await write('boats.ttl', TURTLE);
  expect((await run('import', 'skos', 'boats.ttl', '--dataset', 'deck', '--languages', 'de')).code).toBe(0);
  const query = '{ skill(id: "skill:deck-knots") { name de: name(language: "de") areas { name } } }';
  const { data, errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ skill: { name: 'Knots', de: 'Knoten', areas: [{ name: 'Deck work' }] } });
});
