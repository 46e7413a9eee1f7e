import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Journal } from '../imports/journal.js';
import { plainFile, type SourceFile } from '../imports/files.js';
import { ImportError, type Place } from '../imports/item.js';
import { LineFile } from '../imports/line-file.js';
import { readLines } from '../imports/lines.js';
import { firstProblem } from '../imports/record-schema.js';
import { stepOf } from '../graph/ports/import-store.js';
import type { AnyStep } from '../curation/steps.js';
import { datasetId } from '../model/field-schemas.js';
import type { Decision } from '../model/proposals.js';
import { fromLine, itemOfStep, toLine } from './item.js';

/** The first line of a review file. */
const HEADER = z.strictObject({
  review: z.looseObject({
    format: z.literal('skill-graph-review'),
    formatVersion: z.literal(1),
    source: z.string(),
    datasets: z.array(datasetId).min(1),
    graphVersion: z.number().int().nonnegative(),
  }),
});

export type ReviewHeader = Pick<z.output<typeof HEADER>['review'], 'source' | 'datasets' | 'graphVersion'>;

export interface ReviewLine {
  at: Place;
  step: AnyStep;
  decision: Decision;
}

/** A review file: its header, and its lines, which are read again with each call. */
export interface Review {
  header: ReviewHeader;
  lines(): AsyncGenerator<ReviewLine>;
}

export async function* stepsOf(journal: Journal): AsyncGenerator<AnyStep> {
  for (let index = 0; index < journal.length; index += 1) {
    for (const entry of await journal.batch(index)) yield stepOf(entry);
  }
}

/** Writes a review file with all items undecided, and creates its folder. */
export async function writeReview(path: string, header: ReviewHeader, steps: AsyncIterable<AnyStep>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = new LineFile(path);
  await file.add({ review: { format: 'skill-graph-review', formatVersion: 1, ...header } });
  for await (const step of steps) await file.addText(toLine(itemOfStep(step)));
  await file.close();
}

/** Whether the first line of a file is the header of a review. */
export async function isReviewFile(path: string): Promise<boolean> {
  for await (const { text } of readLines(plainFile(path))) return /^\s*\{\s*"review"/.test(text);
  return false;
}

/** @throws ImportError if the file has no valid header; `lines` throws one for an invalid line */
export async function openReview(path: string): Promise<Review> {
  const file = plainFile(path);
  for await (const { text } of readLines(file)) {
    const { success, data, error } = HEADER.safeParse(jsonOf(text));
    if (!success)
      throw new ImportError(`${file.path}:1: ${firstProblem(error)}; the first line must be that of a review`);
    const { source, datasets, graphVersion } = data.review;
    return { header: { source, datasets, graphVersion }, lines: () => linesOf(file) };
  }
  throw new ImportError(`${file.path}:1: empty; the first line must be that of a review`);
}

async function* linesOf(file: SourceFile): AsyncGenerator<ReviewLine> {
  for await (const { line, text, ended } of readLines(file)) {
    if (line === 1 || text.trim() === '') continue;
    const at = { file: file.path, line };
    const value = jsonOf(text);
    if (value === undefined) {
      throw new ImportError(`${at.file}:${line}: ${ended ? 'not JSON' : 'truncated; get the complete file'}`);
    }
    const read = fromLine(value);
    if (typeof read === 'string') throw new ImportError(`${at.file}:${line}: ${read}`);
    yield { at, ...read };
  }
}

/** undefined if the text is not JSON */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
