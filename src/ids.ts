import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

/** Where ids and random bytes come from; an argument like the time, so that tests and demo data can fix them. */
export interface Ids {
  /** A UUID; those made later sort later (RFC 9562 version 7). */
  uuid(): string;
  /** Unpredictable bytes. */
  bytes(length: number): Buffer;
}

const format = (bytes: Buffer): string => {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** Ids ordered by the clock with 74 random bits each. */
export function randomIds(clock: Clock): Ids {
  // Drawn for many ids at once: each request bears one, and asking the system for 16 bytes costs as much as for 4,096.
  let drawn = Buffer.alloc(0);
  return {
    uuid: () => {
      if (drawn.length < 16) drawn = randomBytes(4_096);
      const bytes = drawn.subarray(0, 16);
      drawn = drawn.subarray(16);
      bytes.writeUIntBE(clock.now().getTime(), 0, 6);
      bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
      bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
      return format(bytes);
    },
    bytes: (length) => randomBytes(length),
  };
}

/** The same UUID for the same name, for demo and reference data (RFC 9562 version 8 over SHA-256). */
export function namedUuid(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return format(bytes);
}

/** A UUID as PostgreSQL prints it. */
export const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
/** The same as people and programs may write it. */
export const UUID_TYPED = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
