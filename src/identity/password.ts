import { hash, verify } from '@node-rs/argon2';

/** OWASP's second recommended setting for argon2id: 19 MiB, two passes, one lane. */
const SETTINGS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The argon2id hash of a password, with its salt and settings in PHC form. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), SETTINGS);

/** Whether the password belongs to the hash; false too for a hash that cannot be read. */
export async function passwordMatches(password: string, stored: string): Promise<boolean> {
  try {
    return await verify(stored, password.normalize('NFC'));
  } catch {
    return false;
  }
}
