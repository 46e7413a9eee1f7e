import { succeedsWithin } from './health.js';

/** What the HTML of a page says about its entity: for search engines, and programs that show a link to it. */
export interface PageDescription {
  title: string;
  /** null for that of the built page */
  description: string | null;
  /** JSON-LD */
  data: object;
}

/** @returns null if there is no such entity */
export type DescribePage = (id: string) => Promise<PageDescription | null>;

/** A page is sent without its description rather than late. */
const WAIT_MS = 300;
/** Pages have no rate limit: while this many wait for the database, others are sent without a description. */
const MAX_WAITING = 8;

/** The description of a page where it can be read in time; otherwise null, also if the database fails. */
export function describeInTime(describe: DescribePage): DescribePage {
  let waiting = 0;
  return async (id) => {
    if (waiting >= MAX_WAITING) return null;
    waiting += 1;
    const described = describe(id);
    const end = () => void (waiting -= 1);
    void described.then(end, end);
    return (await succeedsWithin(WAIT_MS, described)) ? described : null;
  };
}

/** Sets title and description of a built page, and adds the data as a block that the content security policy allows. */
export function addDescription(page: string, { title, description, data }: PageDescription): string {
  const head = page
    .replace(/(?<=<title>)[^<]*/, () => escapeHtml(title))
    .replace(/(?<=<meta name="description" content=")[^"]*/, (before) =>
      description === null ? before : escapeHtml(description),
    );
  return head.replace('</head>', () => `${dataBlock(data)}</head>`);
}

/** No text in it can end the element or begin a comment. */
function dataBlock(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
