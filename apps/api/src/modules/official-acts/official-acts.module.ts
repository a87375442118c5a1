import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ErasuresService } from './erasing/erasures.service.js';
import { OfficialActsController } from './official-acts.controller.js';
import { CopyQueries } from './reading/copy.queries.js';
import { LogQueries } from './reading/log.queries.js';
import { ProofsQueries } from './reading/proofs.queries.js';
import { TilesQueries } from './reading/tiles.queries.js';
import { Records } from './records.js';
import { LogKey } from './sequencing/log-key.js';
import { LogOrigin } from './sequencing/log-origin.js';
import { QueueActs } from './sequencing/queue-acts.js';
import { Sequencer } from './sequencing/sequencer.js';
import { TilesController } from './tiles.controller.js';
import { WitnessesController } from './witnesses.controller.js';
import { CheckpointsQueries } from './witnessing/checkpoints.queries.js';
import { CosigningService } from './witnessing/cosigning.service.js';
import { dismissalRecord, witnessRecord } from './witnessing/witness-records.js';
import { WitnessesService } from './witnessing/witnesses.service.js';

/** For all modules, since each of them signs up what its acts leave behind. */
@Global()
@Module({})
export class OfficialActsModule {
  constructor(records: Records) {
    records.on('log.witness-named', witnessRecord);
    records.on('log.witness-dismissed', dismissalRecord);
  }

  static with(publicUrl: string): DynamicModule {
    return {
      module: OfficialActsModule,
      controllers: [OfficialActsController, WitnessesController, TilesController],
      providers: [
        Records,
        QueueActs,
        Sequencer,
        LogKey,
        ErasuresService,
        LogQueries,
        CopyQueries,
        ProofsQueries,
        TilesQueries,
        CheckpointsQueries,
        WitnessesService,
        CosigningService,
        { provide: LogOrigin, useValue: new LogOrigin(publicUrl) },
      ],
      exports: [Records],
    };
  }
}
