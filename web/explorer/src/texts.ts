import { formatCount } from './ui/format-count.js';
import { formatList } from './ui/format-list.js';

/** The texts of what the user knows. */
export const known = {
  states: { known: 'I know this', learning: 'In progress', skipped: 'Do not suggest' },
  tags: { learning: 'in progress', skipped: 'not suggested' },
  moreMarks: 'More marks',
  listTitles: { learning: 'In progress', skipped: 'Not suggested' },
  remove: (name: string) => `Remove: ${name}`,
  learningHint: 'Counts as not known yet.',
  skippedHint: 'Left out of recommendations, and of plans wherever there is an alternative.',

  undo: 'Undo',
  close: 'Close this message',
  changed: {
    known: (what: string) => `Marked as known: ${what}.`,
    learning: (what: string) => `In progress: ${what}.`,
    skipped: (what: string) => `No longer suggested: ${what}.`,
    unknown: (what: string) => `Marked as not known: ${what}.`,
    unmarked: (what: string) => `Removed from your list: ${what}.`,
    level: (what: string) => `Level changed: ${what}.`,
    mixed: (what: string) => `Your list has changed: ${what}.`,
  },
  skills: (count: number) => formatCount(count, 'skill'),
  entries: (count: number) => formatCount(count, 'entry', 'entries'),

  markAll: 'I know all of these',
  allMarked: 'All of these are marked as known already.',

  exportList: 'Save my list',
  importList: 'Load a list',
  importing: 'Loading the list…',
  imported: (count: number) =>
    `${formatCount(count, 'entry', 'entries')} of the file loaded and merged with your list.`,
  notInGraph: (ids: readonly string[]) =>
    `Not in this graph, and left out: ${formatList(ids, 10)}. Check these ids, or load the file with the graph that it is from.`,
  fileProblems: {
    notJson: 'The file is not JSON. Choose a file that “Save my list” wrote.',
    otherFormat: 'The file is not a list of this explorer. Choose a file that “Save my list” wrote.',
    newer: 'The file is from a newer version of the explorer. Update the service, then try again.',
    notIds: (field: string) => `“${field}” of the file must be a list of ids, such as "skill:sql".`,
    otherKind: (field: string, id: string) => `“${field}” of the file cannot have ${id}. Remove it from the list.`,
    notLevels:
      '“knownAt” of the file must be a list of { "id", "level" }, such as { "id": "skill:sql", "level": "level:beginner" }.',
    twoStates: (id: string) =>
      `${id} has more than one state in the file. Leave it in one of “known”, “learning” and “skipped”.`,
    tooMany: (field: string, maximum: number) =>
      `“${field}” of the file has more than ${maximum.toLocaleString('en')} ids. Name a role, level or area in place of its skills.`,
    tooManyKnown: (maximum: number) =>
      `With this file, more than ${maximum.toLocaleString('en')} entries would be known. Name a role, level or area in place of its skills.`,
  },
};

/** The texts of the page for a CV and a job advertisement. */
export const paste = {
  addToKnown: 'Add to what I know',
  allAdded: 'All that is confirmed is part of what you know.',
  addHint:
    'If this is your CV: adds what is confirmed to what you know, which the other pages use and this browser stores.',
};

/** The texts of the planner. */
export const planner = {
  title: 'Plan a learning path',
  pathTo: (goals: readonly string[]) => `Learning path to ${formatList(goals)}`,

  hours: 'Hours per week',
  budget: 'Months available',
  noLimit: 'No limit',
  numberInvalid: 'Enter a number greater than zero, e.g. 6',
  startDate: 'First day',
  startInvalid: 'Enter a date, e.g. 2026-12-01',

  figures: { steps: 'To learn', time: 'Time', critical: 'Critical path', deferred: 'Deferred' },
  inStages: (count: number) => `in ${formatCount(count, 'stage')}`,
  pace: (hours: number) => `at ${hours} hours a week`,
  until: (end: string) => `until about ${end}`,
  wholeTime: (time: string) => `${time} for the whole path`,
  chain: (count: number) => `a chain of ${formatCount(count, 'step')}`,
  noBudget: 'no time budget',
  beyond: (limit: string) => `beyond ${limit}`,

  deferred: 'Deferred',
  deferredBeyond: (limit: string) => `Deferred beyond ${limit}`,
  completeAfter: (time: string) => `complete after ${time}`,
  completeOn: (date: string) => `complete about ${date}`,
  notComplete: 'not complete within the time available',

  noAlternative: (names: readonly string[]) => `There is no alternative to ${formatList(names)}.`,
  skippedStay: (names: readonly string[]) =>
    `${formatList(names)} ${names.length === 1 ? 'stays' : 'stay'} although you skipped ${names.length === 1 ? 'it' : 'them'}: the goals require ${names.length === 1 ? 'it' : 'them'}.`,
  cycle: (names: readonly string[]) => `${formatList(names)} require each other in this graph: learn them together.`,
  notExact: 'Not all combinations of alternatives were checked: a shorter path may exist.',

  choices: 'Choices',
  choicesHint: 'Prices compare the time of the whole path.',
  neededFor: (names: readonly string[]) => `Needed for ${formatList(names)}.`,
  alternatives: 'Alternatives:',
  alternativesTo: (name: string) => `Alternatives to ${name}`,
  avoid: (name: string) => `Avoid ${name}`,
  price: {
    same: 'same time',
    more: (time: string, hours: number) => `+${time} (${formatCount(hours, 'hour')})`,
    less: (time: string, hours: number) => `−${time} (${formatCount(hours, 'hour')})`,
    about: (price: string) => `about ${price}`,
    none: 'no price',
  },

  timeline: 'Timeline',
  timelineHint: 'Steps one after another, using the midpoint of each learning time.',
  columns: { step: 'Step', months: 'Months', dates: 'Dates' },

  showMap: 'Show map',
  copyLink: 'Copy link',
  print: 'Print',

  csv: {
    header: [
      'Position',
      'Skill',
      'Id',
      'Level',
      'From level',
      'To level',
      'Status',
      'Milestone',
      'Stage',
      'Months (min)',
      'Months (max)',
      'Estimated',
      'Start',
      'End',
      'Needed for',
    ],
    status: { planned: 'planned', deferred: 'deferred', alongside: 'alongside' },
    yes: 'yes',
    no: 'no',
  },

  continue: {
    title: 'Continue',
    progress: (knownCount: number, total: number) => `${knownCount} of ${formatCount(total, 'skill')} known`,
    progressLabel: 'Known share of the path',
    next: 'Next:',
    inProgress: 'In progress:',
    done: 'No step is left to suggest.',
    loading: 'the plan',
    open: 'Open the plan',
    forget: 'Forget this plan',
    last: 'Continue your last plan',
  },
};

/** The texts of buttons that copy and download a text. */
export const textActions = {
  copyAs: (format: string) => `Copy as ${format}`,
  downloadAs: (format: string) => `Download as ${format}`,
};

/** The texts of the needs on a role's page. */
export const roleNeeds = {
  title: 'Skills needed',
  loading: 'skills needed',
  none: 'No skills listed.',
  otherArea: 'Without an area',
  compareWith: 'Compare with…',
};

/** The texts of comparisons of roles. */
export const compare = {
  title: 'Compare roles',
  titleOf: (a: string, b: string) => `${a} and ${b}`,
  gapTitle: (role: string) => `What you know and ${role}`,
  lead: 'Choose two roles to see which needs they share. With one role, your own list is compared with its needs.',
  role: 'Role',
  placeholder: 'A role',
  otherRole: 'Compare with',
  unknownRole: (ids: string) => `This graph has no role ${ids}. Remove it, and pick one by name.`,
  shared: 'Needed in both',
  only: (role: string) => `Only ${role}`,
  none: 'None.',
  sharedTechnologies: 'In both',
  technologies: 'Technologies',
  anyOf: 'one of',
  oneOf: (names: readonly string[]) => `one of ${formatList(names, 4)}`,
  importance: { ESSENTIAL: 'essential', PREFERRED: 'preferred' },
  noLevel: 'no level',
  print: 'Print',
  nothingKnown: 'Your list is empty. Mark what you know on any page, or load a list on the planner.',
  summary: (met: number, total: number) => `${met} of ${formatCount(total, 'need')} met.`,
  coverage: (role: string) => `Coverage of ${role}`,
  status: { missing: 'Missing', below: 'Below the level needed', have: 'Met' },
  columns: {
    need: 'Need',
    importance: 'Importance',
    required: 'Level needed',
    have: 'Level known',
    assumed: 'assumed',
  },
  csv: {
    needs: (a: string, b: string) => [
      'Need',
      'Ids',
      'Area',
      'Needed in',
      `Importance in ${a}`,
      `Level in ${a}`,
      `Importance in ${b}`,
      `Level in ${b}`,
    ],
    gap: ['Status', 'Need', 'Ids', 'Area', 'Importance', 'Level needed', 'Level known'],
    both: 'both',
  },
  yourGap: 'Your gap, to print or as CSV',
};
