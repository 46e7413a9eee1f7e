import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFull } from '../model/errors.js';
import { freeMb, neo4jHome, OWNER_ONLY_FILE } from './home.js';

/** With less space than this, nothing is written: a write that fails stops Neo4j, reads included. */
const WRITE_MB = 32;
/** Kept in a file, to be freed when Neo4j has to be restarted on a full disk: a restart takes about 3 MB. */
const RESERVE_MB = 16;
/** With less space than this, Neo4j does not start. */
export const RESTART_MB = 8;

/** The disk that holds a DATA_DIR. */
export class Disk {
  private readonly reserve: string;

  constructor(private readonly dataDir: string) {
    this.reserve = join(neo4jHome(dataDir), 'reserve');
  }

  /** @throws GraphQLError UNAVAILABLE where the disk is too full for a write */
  async beforeWrite(): Promise<void> {
    const free = await freeMb(this.dataDir);
    if (free < WRITE_MB) {
      throw diskFull(`the disk that holds DATA_DIR has ${Math.floor(free)} MB left, and ${WRITE_MB} MB are needed`);
    }
    await this.keepReserve();
  }

  /** Makes the reserve where it is missing and there is space for it. */
  async keepReserve(): Promise<void> {
    if (existsSync(this.reserve) || (await freeMb(this.dataDir)) < WRITE_MB + RESERVE_MB) return;
    // some file systems keep no space for zeros
    const content = randomBytes(RESERVE_MB << 20);
    await writeFile(this.reserve, content, { mode: OWNER_ONLY_FILE }).catch(() => this.freeReserve());
  }

  /** Whether there is space for a restart; the reserve is given up for it. */
  async hasRoomForRestart(): Promise<boolean> {
    if ((await freeMb(this.dataDir)) >= RESTART_MB) return true;
    await this.freeReserve();
    return (await freeMb(this.dataDir)) >= RESTART_MB;
  }

  private async freeReserve(): Promise<void> {
    await rm(this.reserve, { force: true });
  }
}
