import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Everything that differs between installations, read once from the environment. */
export interface Config {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** The address that people type; links and the origin check are built from it, never from the Host header. */
  readonly publicUrl: string;
  /** Whose word on the visitor's address is believed (`X-Forwarded-For`): none unless named. */
  readonly trustedProxies: readonly string[];
  /** Root of the keys that keep pseudonyms apart from people; kept outside the database on purpose. */
  readonly secret: Buffer;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Built web application; without it the API serves no pages. */
  readonly webFolder: string | undefined;
  /** Where mails go that nobody can send, and other files of a running installation. */
  readonly dataFolder: string;
  readonly runsJobs: boolean;
  readonly logLevel: string;
}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const port = wholeNumber(env.PORT ?? '4000', 'PORT');
  const dataFolder = resolve(env.MADANG_DATA ?? '.data');
  return {
    databaseUrl: required(env.DATABASE_URL, 'DATABASE_URL'),
    host: env.HOST ?? '127.0.0.1',
    port,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/$/, ''),
    trustedProxies: (env.TRUSTED_PROXIES ?? '').split(',').filter(Boolean),
    secret: secretFrom(env.MADANG_SECRET, resolve(dataFolder, 'secret')),
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM ?? 'Madang <no-reply@localhost>',
    webFolder: env.WEB_FOLDER,
    dataFolder,
    runsJobs: env.MADANG_ROLE !== 'web',
    logLevel: env.LOG_LEVEL ?? 'info',
  };
}

function required(value: string | undefined, name: string): string {
  if (!value) throw new Error(`${name} is not set. For a database of its own, start Madang with \`pnpm start\`.`);
  return value;
}

function wholeNumber(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new Error(`${name} must be a port number, not ${JSON.stringify(text)}`);
  return value;
}

function secretFrom(given: string | undefined, file: string): Buffer {
  if (given) {
    const secret = Buffer.from(given, 'base64url');
    if (secret.length < 32) throw new Error('MADANG_SECRET must hold at least 32 bytes, as base64url');
    return secret;
  }
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return Buffer.from(readFileSync(file, 'utf8'), 'base64url');
}
