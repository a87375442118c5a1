import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clocks } from '../jobs/clocks.js';
import { Jobs } from '../jobs/jobs.js';
import { Worker, type WorkerSettings } from '../jobs/worker.js';
import { Deliver } from './deliver.js';
import { EventHandlers } from './handlers.js';

@Global()
@Module({})
export class EventsModule {
  static with(settings: WorkerSettings): DynamicModule {
    return {
      module: EventsModule,
      providers: [
        Jobs,
        Clocks,
        EventHandlers,
        Deliver,
        { provide: Worker, useFactory: (jobs: Jobs) => new Worker(jobs, settings), inject: [Jobs] },
      ],
      exports: [Jobs, Clocks, EventHandlers],
    };
  }
}
