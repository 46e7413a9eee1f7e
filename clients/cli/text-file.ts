import { InvalidArgumentError } from 'commander';
import { readBytes, STDIN } from './values.js';

/** The service refuses longer texts. */
const MAX_CHARACTERS = 100_000;

const FORMATS: readonly { isFormat: (start: string) => boolean; name: string; convert: string }[] = [
  { isFormat: (start) => start.startsWith('%PDF'), name: 'a PDF file', convert: 'pdftotext cv.pdf -' },
  {
    isFormat: (start) => /^\s*<(?:!doctype html|html|head|body)\b/i.test(start),
    name: 'an HTML file',
    convert: 'pandoc --to plain cv.html',
  },
  {
    isFormat: (start) => start.startsWith('PK\u0003\u0004'),
    name: 'a Word or OpenDocument file, or another archive',
    convert: 'pandoc --to plain cv.docx',
  },
  { isFormat: (start) => start.startsWith('{\\rtf'), name: 'an RTF file', convert: 'pandoc --to plain cv.rtf' },
];

/**
 * Reads plain text or Markdown from a file or, for `-`, from standard input.
 *
 * @throws InvalidArgumentError for another format, and for a text that is empty or too long, with a way out
 */
export function textOf(file: string): string {
  const name = file === '-' ? 'Standard input' : file;
  const bytes = readBytes(file === '-' ? STDIN : file, name);
  const start = bytes.toString('latin1', 0, 1_000);
  const format = FORMATS.find(({ isFormat }) => isFormat(start.replace(/^\u00ef\u00bb\u00bf/, '')));
  if (format) {
    const command = `${format.convert} | npm run --silent cli -- text -`;
    throw new InvalidArgumentError(`${name} is ${format.name}; convert it to plain text, such as with: ${command}`);
  }
  const text = decoded(bytes, name);
  if (text.trim() === '') throw new InvalidArgumentError(`${name} has no text.`);
  if (text.length > MAX_CHARACTERS) {
    const length = text.length.toLocaleString('en');
    throw new InvalidArgumentError(`${name} has ${length} characters; shorten it to 100,000, or divide it.`);
  }
  return text;
}

function decoded(bytes: Buffer, name: string): string {
  try {
    if (!bytes.includes(0)) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // explained below
  }
  const hint = 'convert it to plain text, such as with: iconv -f ISO-8859-1 -t UTF-8 cv.txt';
  throw new InvalidArgumentError(`${name} is not text in UTF-8; ${hint}`);
}
