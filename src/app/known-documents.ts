import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { Logger } from 'pino';
import { documentText } from '../../clients/request.js';
import { documentsByHash, KnownDocuments, parseManifest } from '../graphql/known-documents.js';
import { readExplorerDocuments } from '../http/explorer.js';
import { ConfigError } from '../process/setting-types.js';
import type { ServedSchema } from './served-schema.js';

/** Looks at the file rather than waits for events, which a volume of Kubernetes does not have. */
const WATCH_MS = 1_000;

export interface OpenKnownDocuments {
  documents: KnownDocuments;
  /** ends the watch of the file */
  close: () => void;
}

/**
 * Reads the documents that the service executes, and reads them again when the file changes. A file that is not valid
 * leaves the list as it is.
 *
 * @param schema  that the documents are executed on
 * @throws ConfigError if the file is not valid at the start
 */
export async function openKnownDocuments(file: string, schema: ServedSchema, log: Logger): Promise<OpenKnownDocuments> {
  const documents = new KnownDocuments(await ownDocuments());
  const read = () => documents.replace(parseManifest(readFileSync(file, 'utf8'), schema));
  try {
    read();
  } catch (error) {
    throw new ConfigError(`KNOWN_DOCUMENTS: ${file}: ${(error as Error).message}`);
  }
  const onChange = () => {
    try {
      read();
      log.info({ file }, 'The known documents were read again');
    } catch (error) {
      log.error({ file, err: error }, 'The known documents are still the old ones: the file is not valid');
    }
  };
  watchFile(file, { interval: WATCH_MS, persistent: false }, onChange);
  return { documents, close: () => unwatchFile(file, onChange) };
}

/** The documents of the explorer, the command line and MCP, as they send them. */
async function ownDocuments() {
  const clients = await import('../../clients/documents.generated.js');
  const texts = Object.entries(clients).map(([name, document]) => [name, documentText(document)] as const);
  return documentsByHash([...readExplorerDocuments(), ...texts]);
}
