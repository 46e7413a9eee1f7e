import { InvalidArgumentError, Option } from 'commander';

/** `--encoding <label>`, a label of the Encoding Standard. */
export function encodingOption(description: string): Option {
  return new Option('--encoding <label>', description).argParser(requireEncoding);
}

function requireEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new InvalidArgumentError('It is no label of an encoding; try windows-1252, iso-8859-15 or utf-16le.');
  }
}
