import { z } from 'zod';

const EMBEDDINGS =
  'must be off, local, or the URL of an OpenAI-compatible endpoint, such as https://api.openai.com/v1/embeddings';

/** Settings of embeddings, by environment variable. */
export const embeddingsSettings = {
  EMBEDDINGS: z
    .string()
    .refine((value) => value === 'off' || value === 'local' || isHttpUrl(value), { error: EMBEDDINGS, abort: true })
    .refine((value) => !hasCredentials(value), 'a user name or password in the URL is not sent; set EMBEDDINGS_API_KEY')
    .default('off'),
  EMBEDDINGS_MODEL: z.string().min(1).optional(),
  EMBEDDINGS_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be of printable ASCII characters without spaces, as a header is')
    .optional(),
  NPM_REGISTRY_URL: z
    .url({ protocol: /^https?$/, error: 'must be the URL of an npm registry, such as https://npm.example.org/' })
    .optional(),
};

type EmbeddingsSettings = z.output<z.ZodObject<typeof embeddingsSettings>>;

/** A model that runs in this process, or a server. */
export type EmbeddingsConfig =
  | {
      kind: 'local';
      /** the Maven repository of the model; by default Maven Central */
      jarsUrl: string | undefined;
      /** the npm registry of the runtime; by default npm's */
      registryUrl: string | undefined;
    }
  | {
      kind: 'remote';
      /** of the endpoint */
      url: string;
      model: string;
      apiKey: string | null;
    };

/** Checks what involves several settings. */
export function checkEmbeddings(
  { EMBEDDINGS, EMBEDDINGS_MODEL }: EmbeddingsSettings,
  report: (setting: keyof EmbeddingsSettings, message: string) => void,
): void {
  if (isHttpUrl(EMBEDDINGS) && EMBEDDINGS_MODEL === undefined) {
    report(
      'EMBEDDINGS_MODEL',
      'required if EMBEDDINGS is a URL: a model of that server, such as text-embedding-3-small',
    );
  }
}

/** @returns null if embeddings are off */
export function embeddingsConfig(values: EmbeddingsSettings, jarsUrl: string | undefined): EmbeddingsConfig | null {
  const { EMBEDDINGS: url, EMBEDDINGS_MODEL: model, EMBEDDINGS_API_KEY: apiKey = null } = values;
  if (url === 'off') return null;
  if (url === 'local') return { kind: 'local', jarsUrl, registryUrl: values.NPM_REGISTRY_URL };
  // required by checkEmbeddings
  return { kind: 'remote', url, model: model!, apiKey };
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function hasCredentials(text: string): boolean {
  if (!isHttpUrl(text)) return false;
  const { username, password } = new URL(text);
  return `${username}${password}` !== '';
}
