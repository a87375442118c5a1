import { Module } from '@nestjs/common';
import { SessionDirectory } from '../../platform/access/directories.js';
import { PeopleController } from './people.controller.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import { Sessions } from './sessions.js';

@Module({
  controllers: [PeopleController],
  providers: [PeopleService, PeopleQueries, Sessions, { provide: SessionDirectory, useExisting: Sessions }],
  exports: [SessionDirectory],
})
export class PeopleModule {}
