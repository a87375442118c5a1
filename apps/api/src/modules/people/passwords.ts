import { hash, verify } from '@node-rs/argon2';

// argon2id with 19 MiB, two passes, one lane: the OWASP password storage cheat sheet's first choice, and the library's default.
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'));
}

/** A hash that no password matches; checked when the account is unknown, so that the answer takes as long. */
const nobodysHash = hashPassword(crypto.randomUUID());

export async function passwordMatches(passwordHash: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobodysHash), password.normalize('NFC'));
  return matches && passwordHash !== undefined;
}
