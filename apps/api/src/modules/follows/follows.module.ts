import { Module, type DynamicModule } from '@nestjs/common';
import { DigestLinks } from './digests/digest-links.js';
import { SendDigests } from './digests/send-digests.js';
import { FollowsController } from './follows.controller.js';
import { FollowsQueries } from './follows.queries.js';
import { FollowsService } from './follows.service.js';
import { NoticesQueries } from './notices/notices.queries.js';
import { NoticesService } from './notices/notices.service.js';
import { TellFollowers } from './notices/tell-followers.js';

@Module({})
export class FollowsModule {
  static with(publicUrl: string): DynamicModule {
    return {
      module: FollowsModule,
      controllers: [FollowsController],
      providers: [
        FollowsService,
        FollowsQueries,
        NoticesService,
        NoticesQueries,
        TellFollowers,
        SendDigests,
        { provide: DigestLinks, useValue: new DigestLinks(publicUrl) },
      ],
    };
  }
}
