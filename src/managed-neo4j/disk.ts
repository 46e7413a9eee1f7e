import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFull } from '../model/errors.js';
import { freeMb, neo4jHome, OWNER_ONLY_FILE } from './home.js';

/** Free space below which writes are refused: a write that fails stops Neo4j, including reads. */
const MIN_WRITE_MB = 32;
/** Size of a file that is deleted when Neo4j must be restarted on a full disk. A restart takes about 3 MB. */
const RESERVE_MB = 16;
/** Free space below which Neo4j does not start. */
export const RESTART_MB = 8;

/** The disk that holds a DATA_DIR. */
export class Disk {
  private readonly reserve: string;

  constructor(private readonly dataDir: string) {
    this.reserve = join(neo4jHome(dataDir), 'reserve');
  }

  /** @throws ServiceError UNAVAILABLE if the disk is too full for a write */
  async beforeWrite(): Promise<void> {
    const free = await freeMb(this.dataDir);
    if (free < MIN_WRITE_MB) {
      throw diskFull(`the disk of DATA_DIR has ${Math.floor(free)} MB left; ${MIN_WRITE_MB} MB are required`);
    }
    await this.keepReserve();
  }

  /** Creates the reserve file if it is missing and there is space for it. */
  async keepReserve(): Promise<void> {
    if (existsSync(this.reserve) || (await freeMb(this.dataDir)) < MIN_WRITE_MB + RESERVE_MB) return;
    // random bytes: some file systems allocate no space for zeros
    const content = randomBytes(RESERVE_MB << 20);
    await writeFile(this.reserve, content, { mode: OWNER_ONLY_FILE }).catch(() => this.freeReserve());
  }

  /** Whether there is space for a restart, if necessary after deleting the reserve. */
  async hasRoomForRestart(): Promise<boolean> {
    if ((await freeMb(this.dataDir)) >= RESTART_MB) return true;
    await this.freeReserve();
    return (await freeMb(this.dataDir)) >= RESTART_MB;
  }

  private async freeReserve(): Promise<void> {
    await rm(this.reserve, { force: true });
  }
}
