import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_DATASET_FOLDER } from '../../src/dataset/default-graph.js';
import { escoFormat } from '../../src/imports/esco.js';
import type { ImportFormat } from '../../src/imports/item.js';
import { onetFormat } from '../../src/imports/onet.js';
import { yamlFormat } from '../../src/imports/yaml.js';
import type { SearchDocument } from '../../src/model/search-document.js';
import type { RankingQuality } from './ranking.js';
import { evaluateTyped, evaluateWithheld } from './search.js';
import {
  normalizationGraph,
  questionTasks,
  type SearchTask,
  type SkillsGraph,
  typedTask,
  withheldGraph,
} from './search-task.js';

/** A dataset to evaluate. */
export interface MeasuredDataset {
  title: string;
  /** the origin of the data and the attribution that its licence requires */
  attribution: string;
  /** the file or folder to read */
  path: string;
  format: (path: string) => ImportFormat;
  /** how search by words is evaluated; null for a dataset without queries */
  search: ((documents: readonly SearchDocument[]) => RankingQuality[]) | null;
  /** what is searched for over HTTP, by words, by meaning and by both */
  tasks: (documents: readonly SearchDocument[]) => SearchTask[];
  /** whether the skills that labelled sentences mean are its skills */
  hasSentences: boolean;
  /** what is searched for on graphs that have nothing but its skills, under other names */
  skillsGraphs: (documents: readonly SearchDocument[]) => SkillsGraph[];
}

/** @param folder  contains the downloads of ESCO and O*NET */
export function datasetsIn(folder: string): MeasuredDataset[] {
  return [
    {
      title: 'Default graph',
      attribution: 'The dataset `backend` of this repository (docs/data.md).',
      path: DEFAULT_DATASET_FOLDER,
      format: yamlFormat,
      search: evaluateTyped,
      tasks: (documents) => [typedTask(), ...questionTasks(documents, 'backend')],
      hasSentences: true,
      skillsGraphs: () => [],
    },
    {
      title: 'ESCO 1.1.1',
      attribution:
        'This service uses the ESCO classification of the European Commission. Version 1.1.1, English, imported as ' +
        'described in docs/imports.md: an adaptation.',
      path: join(folder, 'esco-v1.1.1-en-csv.zip'),
      format: escoFormat,
      search: evaluateWithheld,
      tasks: (documents) => questionTasks(documents, 'esco'),
      hasSentences: false,
      skillsGraphs: (documents) => [normalizationGraph(documents), withheldGraph(documents)],
    },
    {
      title: 'O*NET 29.2',
      attribution:
        'This page includes information from the O*NET 29.2 Database by the U.S. Department of Labor, Employment and ' +
        'Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. ' +
        'It was modified: docs/imports.md says how. USDOL/ETA has not approved, endorsed or tested these modifications.',
      path: join(folder, 'onet-29.2-text.zip'),
      format: onetFormat,
      search: null,
      tasks: () => [],
      hasSentences: false,
      skillsGraphs: () => [],
    },
  ];
}

export const isAvailable = ({ path }: MeasuredDataset): boolean => existsSync(path);
