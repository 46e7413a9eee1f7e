/** Words that say nothing about what is searched for. Letters that name languages (C, R) are none. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about am an and any are as at be been but by can could did do does for from had has have having he her his how i ' +
    'if in into is it its just like me more most my of on or our out own please she should so some such than that ' +
    'the their them then there these they this those to too up us use used using very via want was we were what when ' +
    'where which who whom whose why will with would you your'
  ).split(' '),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Words that say little about what is searched for, beside others that say more. */
const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'advanced basic basics beginner beginners best course courses develop developer developers engineer engineers example ' +
    'examples expert experience good great guide help implement intermediate introduction know knowledge language languages learn make ' +
    'programmer programmers skill skills strong study teach tool tools tutorial tutorials understand work working write'
  ).split(' '),
);

export function isGeneric(word: string): boolean {
  return GENERIC_WORDS.has(word);
}
