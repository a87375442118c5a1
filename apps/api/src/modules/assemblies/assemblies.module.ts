import { Module, type DynamicModule } from '@nestjs/common';
import { ConveningController } from './convening/convening.controller.js';
import { ConveningService } from './convening/convening.service.js';
import { SigningService } from './convening/signing.service.js';
import { AssembliesController } from './reading/assemblies.controller.js';
import { AssembliesQueries } from './reading/assemblies.queries.js';
import { AssemblyQueries } from './reading/assembly.queries.js';
import { CalendarAddress, CalendarQueries } from './reading/calendar.queries.js';
import { AttendanceService } from './recording/attendance.service.js';
import { DecisionsService } from './recording/decisions.service.js';
import { RecordingController } from './recording/recording.controller.js';
import { StatementsService } from './recording/statements.service.js';
import { Records } from '../official-acts/index.js';
import { minutesRecord } from './minutes-record.js';

@Module({})
export class AssembliesModule {
  constructor(records: Records) {
    records.on('assembly.moved', minutesRecord);
  }

  static with(publicUrl: string): DynamicModule {
    return {
      module: AssembliesModule,
      controllers: [AssembliesController, ConveningController, RecordingController],
      providers: [
        ConveningService,
        SigningService,
        AttendanceService,
        StatementsService,
        DecisionsService,
        AssembliesQueries,
        AssemblyQueries,
        CalendarQueries,
        { provide: CalendarAddress, useValue: new CalendarAddress(publicUrl) },
      ],
    };
  }
}
