import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Currency } from '@madang/money';
import { DataSource } from 'typeorm';
import { Jobs } from '../../../../platform/jobs/jobs.js';
import { databaseUrlOf } from '../../../../platform/database/data-source.js';
import type { FileFault } from '../files/budget-import-file.entity.js';
import { readApart } from './read-apart.js';
import { readOrderedFile, type ReadingOrder, type ReadingOutcome, type ReadingProgress } from './read-ordered-file.js';

const toldEvery = 400;
/** So many bytes are read before a thread would have started. */
const smallFile = 256 * 1024;

type Begun = ReadingOrder & { readonly size: number };

/**
 * Reads the files of imports, each in a job. A job that is killed with its process is taken up by another; it begins the file
 * anew, since what it had staged went with it.
 */
@Injectable()
export class ReadFiles implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('imports');
  private readonly closing = new AbortController();

  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.on('read-budget-file', (order) => this.run(order as unknown as Omit<ReadingOrder, 'currency'>));
  }

  onModuleDestroy(): void {
    this.closing.abort();
  }

  private async run(given: Omit<ReadingOrder, 'currency'>): Promise<void> {
    const order = await this.begin(given);
    if (!order) return;
    const over = new AbortController();
    const stop = AbortSignal.any([over.signal, this.closing.signal]);
    const watch = new Watch(this.db, order, () => over.abort());
    try {
      const outcome = await this.read(order, (progress) => watch.tell(progress), stop);
      if (outcome.kind === 'fault') await this.fail(order, outcome.fault);
    } catch (error) {
      this.log.error({ err: error, ...order }, 'A budget file could not be read');
      await this.fail(order, { code: 'budget/reading-broke-off', row: null });
    } finally {
      watch.end();
    }
    // The next process takes it up: a job that fails is tried again.
    if (this.closing.signal.aborted) throw new Error('The application closes while a budget file is read');
  }

  private read({ size, ...order }: Begun, tell: (progress: ReadingProgress) => void, stop: AbortSignal): Promise<ReadingOutcome> {
    const databaseUrl = databaseUrlOf(this.db);
    return size <= smallFile ? readOrderedFile(databaseUrl, order, tell) : readApart({ databaseUrl, order }, tell, stop);
  }

  /** Nothing, where somebody has changed their mind since the job was queued. */
  private begin({ cityId, fileId, readingId }: Omit<ReadingOrder, 'currency'>): Promise<Begun | undefined> {
    return this.db
      .query<[{ currency: Currency; size: number }[], number]>(
        `update budget_import_file f set state = 'reading', reading_begun_at = clock_timestamp(), bytes_read = 0, rows_read = 0
           from city where city.id = f.city_id and f.city_id = $1 and f.id = $2 and f.reading_id = $3 and f.state in ('waiting', 'reading')
         returning city.currency, f.size`,
        [cityId, fileId, readingId],
      )
      .then(([rows]) => rows[0] && { cityId, fileId, readingId, ...rows[0] });
  }

  private async fail({ cityId, fileId, readingId }: ReadingOrder, fault: FileFault): Promise<void> {
    await this.db.query(
      `update budget_import_file set state = 'failed', fault = $4 where city_id = $1 and id = $2 and reading_id = $3 and state = 'reading'`,
      [cityId, fileId, readingId, JSON.stringify(fault)],
    );
  }
}

/** Keeps what is told of the progress, for whoever looks; and notices when the reading is not wanted any more. */
class Watch {
  private readonly timer: NodeJS.Timeout;
  private progress: ReadingProgress = { bytes: 0, rows: 0 };

  constructor(
    private readonly db: DataSource,
    private readonly order: ReadingOrder,
    private readonly stop: () => void,
  ) {
    this.timer = setInterval(() => void this.keep().catch(() => undefined), toldEvery);
  }

  tell(progress: ReadingProgress): void {
    this.progress = progress;
  }

  end(): void {
    clearInterval(this.timer);
  }

  private async keep(): Promise<void> {
    const { cityId, fileId, readingId } = this.order;
    const [, kept] = await this.db.query<[unknown, number]>(
      `update budget_import_file set bytes_read = $4, rows_read = $5
        where city_id = $1 and id = $2 and reading_id = $3 and state = 'reading'`,
      [cityId, fileId, readingId, this.progress.bytes, this.progress.rows],
    );
    if (kept === 0) this.stop();
  }
}
