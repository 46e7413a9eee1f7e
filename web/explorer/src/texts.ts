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
/** The texts of the explorer, by folder. Those with values are functions. */

export const curation = {
  title: 'Curation',
  signIn: 'Sign in',
  signOut: 'Sign out',
  edit: 'Edit',
  propose: 'Propose a change',
  history: 'History',
  readerOnly: 'Your key may only read. Proposing and making changes needs the role contributor or curator.',
  signInForm: {
    lead: 'Keys are for those who propose or make changes. Reading needs none.',
    label: 'API key or token',
    hint: 'It stays in this tab until you close it or sign out, and is sent only to this service.',
    submit: 'Sign in',
    empty: 'Enter your key.',
    invalid: 'A key has only letters, digits and punctuation, without spaces. Paste it again.',
    refused: 'The service does not accept this key. It may be mistyped, expired or revoked.',
    off: 'This service accepts no keys: its operator has not set AUTH_API_KEYS_FILE or another setting of authentication.',
  },
  /** what is loading or shown in pages */
  what: {
    entry: 'the entry',
    proposals: 'proposals',
    problems: 'problems',
    history: 'the history',
    version: 'the version',
    changes: 'the changes',
    role: 'your role',
  },
  signedInAs: (id: string, role: string) => `Signed in as ${id}, ${role}`,
  nav: {
    proposals: 'Proposals',
    own: 'Your proposals',
    problems: 'Problems',
    changes: 'Versions',
    create: 'New entry',
    merge: 'Merge',
  },
  form: {
    editing: (name: string) => `Edit ${name}`,
    proposing: (name: string) => `Propose changes of ${name}`,
    creating: 'New entry',
    source: 'Source',
    kind: 'Kind',
    properties: 'Properties',
    connections: 'Connections',
    none: 'None',
    unset: 'Not set',
    byEvidence: 'By the evidence',
    onePerLine: 'One in each line.',
    add: 'Add',
    remove: 'Remove',
    restore: 'Restore',
    details: 'Details',
    changed: 'changed',
    isNew: 'new',
    removed: 'removed',
    minMonths: 'Months, at least',
    maxMonths: 'at most',
    addConnection: 'Add a connection',
    connection: 'Connection',
    otherEnd: 'To',
    search: 'Type a name…',
    exists: 'It has this connection already.',
    truncated: 'There are more connections than these 1,000. Edit the others from their other end.',
    unknown: 'No entry has this id.',
    delete: 'Delete this entry',
    deleteExplained: 'Its connections are removed with it. A curator can undo this.',
    item: (what: string, index: number) => `${what} ${index + 1}`,
  },
  submit: {
    title: 'Your changes',
    nothing: 'Nothing is changed yet.',
    comment: 'Comment',
    commentHint: 'Why: for the curators and the history.',
    apply: 'Apply',
    propose: 'Propose',
    sending: 'Sending…',
    fields: (names: string) => `Changes ${names}`,
    conflict:
      'Somebody has changed this since you opened it. Reload the page to see the current state, then repeat your change.',
    cycle: (names: string) => `Prerequisites must not form a cycle: ${names}.`,
    reload: 'Reload',
    proposed: 'Proposed. A curator will decide.',
    seeProposals: 'See your proposals',
  },
  queue: {
    title: 'Proposals',
    status: 'Show',
    statuses: { OPEN: 'Open', ACCEPTED: 'Accepted', REJECTED: 'Rejected' },
    none: 'No proposals.',
    by: (author: string) => `by ${author}`,
    accept: 'Accept',
    acceptSome: (count: number, all: number) => `Accept ${count} of ${all}`,
    reject: 'Reject',
    include: (what: string) => `Accept: ${what}`,
    comment: 'Comment for the contributor',
    conflict: 'The graph has changed since this was proposed. Reject it, or accept only what still applies:',
    decided: (status: string, by: string) => `${status} by ${by}`,
    inVersion: (version: number) => `in version ${version}`,
  },
  diff: {
    actions: { CREATED: 'New', CHANGED: 'Changed', DELETED: 'Deleted', MERGED: 'Merged' },
    before: 'Before: ',
    after: 'After: ',
    nothing: 'nothing',
    into: (name: string) => `into ${name}`,
    kept: (count: number) => `${count} unchanged`,
    notListed: 'Too many changes to list.',
    counts: (created: number, changed: number, deleted: number) =>
      `${created} new, ${changed} changed, ${deleted} deleted`,
  },
  historyPage: {
    title: (name: string) => `History of ${name}`,
    none: 'No recorded changes.',
    version: (version: number) => `Version ${version}`,
    undo: 'Undo',
    confirmUndo: 'Undo this change',
    cancel: 'Cancel',
    undoComment: 'Comment',
    undoImport: 'It is a part of an import, which is taken back as a whole.',
    undoExplained: (count: number) =>
      count === 1
        ? 'The change is taken back as a new one.'
        : `All ${count} parts of it are taken back as a new change.`,
    conflict: 'It cannot be undone, because something was built on it since:',
    more: 'Show earlier changes',
  },
  problems: {
    title: 'Problems in the data',
    rule: 'Rule',
    all: 'All rules',
    none: 'No problems.',
    fix: 'Fix',
    fixes: 'Suggested fix:',
    noFix: 'The fix needs knowledge of the subject.',
    comment: (rule: string, message: string) => `Fixes ${rule}: ${message}`,
    count: (count: number) => (count === 1 ? '1 problem' : `${count.toLocaleString('en')} problems`),
  },
  mergePage: {
    title: 'Merge two entries',
    lead: 'Names, connections and sources move to the one that remains. The other id leads to it from then on.',
    kind: 'Kind',
    from: 'Merge this',
    into: 'into this, which remains',
    preview: 'What would change',
  },
  versions: {
    title: 'What changed between two versions',
    from: 'From version',
    to: 'to version',
    compare: 'Compare',
    current: (version: number) => `The graph is at version ${version}.`,
    none: 'Nothing changed between these versions.',
    invalid: 'Enter two versions, the earlier one first.',
    tooMany: (count: number) => `The first ${count} changes; compare fewer versions to see all.`,
    writes: 'Changes',
    difference: 'Difference',
  },
  changes: {
    removeEdge: (from: string, kind: string, to: string) => `Remove: ${from} ${kind} ${to}`,
    setEdge: (from: string, kind: string, to: string) => `Set: ${from} ${kind} ${to}`,
    merge: (from: string, into: string) => `Merge ${from} into ${into}`,
    delete: (name: string) => `Delete ${name}`,
  },
  /** as seen from the start and from the end */
  edges: {
    REQUIRES: ['requires', 'is required by'],
    USES: ['uses', 'is used by'],
    AT_LEVEL: ['is at the level', 'is the level of'],
    NEXT: ['comes before', 'comes after'],
    NEEDS: ['needs', 'is needed by'],
    LEADS_TO: ['leads to', 'follows'],
    RELATED_TO: ['is related to', 'is named as related by'],
    IN_AREA: ['is in the area', 'has the skill'],
    IN_TRACK: ['is in the specialisation', 'has the skill'],
    EXERCISES: ['exercises', 'is exercised by'],
    TEACHES: ['teaches', 'is taught by'],
    HAS_MEMBER: ['has the alternative', 'is an alternative in'],
    REPLACED_BY: ['is replaced by', 'replaces'],
    MATCHES: ['matches', 'is matched by'],
  },
} as const;

export const map = {
  title: 'Map',
  loading: 'the map',
  plan: 'Plan a path',
  /** before and after the name of what the map is of */
  heading: {
    prerequisites: { skill: ['Prerequisites of ', ''], others: ['Prerequisites of the skills of ', ''] },
    unlocks: { skill: ['What ', ' unlocks'], others: ['What the skills of ', ' unlock'] },
  },
  nothing: {
    title: 'Nothing to draw',
    unknown: (id: string) => `No entity has the id ${id}.`,
    search: 'Search the graph',
    noSkills: (name: string) => `No skill belongs to ${name}, so there is nothing to draw.`,
    noPrerequisites: (name: string) => `${name} has no prerequisites.`,
    unlocksNothing: (name: string) => `No skill in this graph builds on ${name}.`,
  },
  tooMany: (count: number) =>
    `Too many skills to draw: these are the nearest ${count}. Reduce the depth, or open one of the skills.`,
  controls: {
    direction: 'Direction',
    directions: { prerequisites: 'Prerequisites', unlocks: 'Unlocks' },
    depth: 'Depth',
    allDepths: 'All',
    view: 'View',
    views: { drawing: 'Map', list: 'List' },
    copy: 'Copy as Mermaid',
  },
  legend: {
    label: 'Legend',
    required: 'required',
    recommended: 'recommended',
    alternative: 'one of several alternatives',
    start: 'starting skill',
    hidden: 'Prerequisites implied by longer chains are hidden.',
    hiddenAndDeeper: 'Prerequisites implied by longer chains are hidden, as are skills at a greater depth.',
  },
  expand: 'Show more from here',
  collapse: 'Hide what follows from here',
  branch: {
    prerequisites: (name: string) => `Prerequisites of ${name}`,
    unlocks: (name: string) => `What ${name} unlocks`,
  },
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  overview: 'Overview of the map',
  keys: 'Use the arrow keys to move: left to prerequisites, right to dependent skills, up and down within a layer. Enter opens a skill. The list view has the same content.',
} as const;
