import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ErasuresService } from './erasing/erasures.service.js';
import { OfficialActsController } from './official-acts.controller.js';
import { CopyQueries } from './reading/copy.queries.js';
import { LogQueries } from './reading/log.queries.js';
import { ProofsQueries } from './reading/proofs.queries.js';
import { Records } from './records.js';
import { LogKey } from './sequencing/log-key.js';
import { LogOrigin } from './sequencing/log-origin.js';
import { QueueActs } from './sequencing/queue-acts.js';
import { Sequencer } from './sequencing/sequencer.js';

/** For all modules, since each of them signs up what its acts leave behind. */
@Global()
@Module({})
export class OfficialActsModule {
  static with(publicUrl: string): DynamicModule {
    return {
      module: OfficialActsModule,
      controllers: [OfficialActsController],
      providers: [
        Records,
        QueueActs,
        Sequencer,
        LogKey,
        ErasuresService,
        LogQueries,
        CopyQueries,
        ProofsQueries,
        { provide: LogOrigin, useValue: new LogOrigin(publicUrl) },
      ],
      exports: [Records],
    };
  }
}
