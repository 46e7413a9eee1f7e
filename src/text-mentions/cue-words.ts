/** Words around a name that show what is meant. Collected by hand from the way job advertisements and CVs are written. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Said about a language, a framework or a tool, before it: `experience with Go`, `framework Express`. */
export const EXPERTISE = setOf(
  'administration administer administering background backend based build building builds built code coded coding command competence ' +
    'compiled configuration database databases deploy deployed deploying deployment deployments develop developed developer ' +
    'developers developing development engineer engineers experience experienced experiences expert expertise exposure familiar ' +
    'familiarity fluency fluent framework frameworks frontend implement implemented implementing integration knowledge language ' +
    'languages libraries library mastery microservices migrate migrated migrating migration orchestration pipelines porting ' +
    'proficiency proficient programmed programmer programming rewrite rewriting rewritten rewrote runtime scripting services ' +
    'skill skilled skills software stack systems technologies technology tooling tools tests understanding versed write writing ' +
    'written wrote',
);
/** Between those words and the name. */
export const PREPOSITIONS = setOf(
  'in with of for using on to like via as from e g eg ie i especially including either',
);
/** May stand before the name as well. */
export const FILLERS = setOf(
  'a an the our some basic good strong solid modern such as pure plain core advanced both either e g eg',
);
/** Verbs with a technology as their object. */
export const USES = setOf(
  'use uses used using know knows learn learning love prefer adopt adopted adopting deploy run runs implement via write code',
);

/** Said about a technology or a skill, after it: `Go developer`. */
export const STRONG_AFTER = setOf(
  'api apis apps backend backends certification cluster clusters code codebase coder coding compiler component components config ' +
    'coroutines database databases db dba deployment deployments dev developer developers development devs endpoints engineer ' +
    'engineers environment experience expertise framework frameworks frontend functions hooks ide integration knowledge lang ' +
    'language libraries middleware microservice microservices orm pipelines plugin plugins proficiency programmer programmers ' +
    'programming repos repository runtime scripting scripts sdk skills software stack syntax',
);
export const WEAK_AFTER = setOf(
  'app application applications based charts class classes client developers function jobs library like module modules native ' +
    'package packages platform project projects queries query script server servers service services solution solutions ' +
    'specialist strategies style system systems technologies technology tool tooling tools version web',
);
/** After a hyphen. */
export const HYPHENATED = setOf(
  'based centric compatible developer driven first lang like native powered programmer related style',
);

/** Words of sentences about software and about work with it. */
export const VOCABULARY = setOf(
  'api apis applications automation backend cloud cluster code codebase coding configuration containers cron data database databases ' +
    'debug debugging deploy deployed deployment deployments develop developer developers developing devops distributed engineer engineering ' +
    'engineers experience experienced expertise familiar familiarity frameworks framework frontend implementation implementing ' +
    'infrastructure integration it knowledge mandatory must needed libraries linux microservices mobile pipelines platforms practices production proficiency ' +
    'proficient programming repository required requirement requirements scalable scripts scripting server servers services skills software sql stack systems ' +
    'technical technologies technology testing tooling tools understanding unix web',
);

/** What a name follows that is no technology: `the rest`, `a swift response`. */
export const DETERMINERS = setOf(
  'a an the this that these those my his her its our your their each every some one another first next last to',
);
/** What a name may be followed by without being a part of what follows. */
export const FUNCTION_WORDS = setOf(
  'a an and are as at because but by can could did do does for from had has have if in into is it may must not on or over ' +
    'should so than that the then they through to under was we were when where which while who will with without would you',
);
/** After the subject of a sentence that says what it is. */
export const COPULAS = setOf('is was');
/** What is numbered with letters: `vitamin C`. */
export const LETTERED = setOf(
  'appendix block category channel class class committee exhibit figure gate grade group hall hepatitis key letter level option part plan ' +
    'platform question room row section series size terminal type vitamin vitamins wing zone',
);
/** Names that most often begin the name of something else: `Apache ActiveMQ`, `Amazon Prime`. */
export const FOUNDATIONS = setOf('amazon apache');
/** Companies and projects that are named before their products: `Microsoft Access`. */
export const VENDORS = setOf(
  'adobe amazon apache apple aws azure facebook gnu google hashicorp ibm jetbrains meta microsoft ms netflix oracle unix visual',
);
