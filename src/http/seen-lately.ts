import { crc32 } from 'node:zlib';

/** A power of two, so that the low bits of a hash are a slot. */
const SLOTS = 65_536;

/**
 * Whether a key was seen before, among about the last 65,000 ones: a doorkeeper (Einziger, Friedman and Manes, TinyLFU, 2017)
 * of one hash per slot. A key that another one has displaced counts as new; one of 2³² keys counts as seen by mistake.
 */
export class SeenLately {
  private readonly hashes = new Uint32Array(SLOTS);

  /** Whether the key was seen before; from now on it is. */
  see(key: string): boolean {
    const hash = crc32(key);
    const slot = hash % SLOTS;
    const isKnown = this.hashes[slot] === hash;
    this.hashes[slot] = hash;
    return isKnown;
  }
}
