import { Client } from 'pg';

/** What the connection of a living process is called in the list of connections, followed by the name of what holds its jobs. */
const called = 'madang holds ';
const again = 1000;

/**
 * A connection that does nothing but stand in the database's list of connections. It is gone the moment the process is, however
 * that ends: so everybody sees whose jobs are in nobody's hands any more.
 */
export class SignOfLife {
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private given = true;

  private constructor(
    private readonly databaseUrl: string,
    private readonly holder: string,
  ) {}

  static async give(databaseUrl: string, holder: string): Promise<SignOfLife> {
    const sign = new SignOfLife(databaseUrl, holder);
    await sign.connect();
    return sign;
  }

  async end(): Promise<void> {
    this.given = false;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: this.databaseUrl, application_name: `${called}${this.holder}`, keepAlive: true });
    client.on('error', () => undefined);
    client.on('end', () => this.connectSoon());
    this.client = client;
    await client.connect();
  }

  /** The database may be away for a while; the process lives on. */
  private connectSoon(): void {
    if (!this.given) return;
    this.timer = setTimeout(() => void this.connect().catch(() => this.connectSoon()), again).unref();
  }
}

/**
 * Gives back the jobs of processes that were killed, so that others take them up at once instead of hours later. Young ones stay:
 * their process may not have had the time to show itself. `$1` is what the connections of the living are called.
 */
export const freeStrandedJobs = {
  text: `
    select graphile_worker.force_unlock_workers(array_agg(held.locked_by))
      from (select locked_by from graphile_worker._private_jobs where locked_at < clock_timestamp() - interval '3 seconds'
             union
            select locked_by from graphile_worker._private_job_queues where locked_at < clock_timestamp() - interval '3 seconds') as held
     where held.locked_by is not null
       and not exists (select 1 from pg_stat_activity as living
                        where living.datname = current_database() and living.application_name = $1 || held.locked_by)
    having count(*) > 0`,
  values: [called],
};
