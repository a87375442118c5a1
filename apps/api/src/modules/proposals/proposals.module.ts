import { Module, type DynamicModule } from '@nestjs/common';
import { ProposalChecksController } from './checks/proposal-checks.controller.js';
import { ProposalChecksQueries } from './checks/proposal-checks.queries.js';
import { LetTimePass } from './clock/let-time-pass.js';
import { ProposalsController } from './proposals.controller.js';
import { ProposalsHandlers } from './proposals.handlers.js';
import { ProposalsService } from './proposals.service.js';
import { LineProposalsController } from './reading/line-proposals.controller.js';
import { LineProposalsQueries } from './reading/line-proposals.queries.js';
import { ProposalDetailQueries } from './reading/proposal-detail.queries.js';
import { ProposalsQueries } from './reading/proposals.queries.js';
import { SimilarProposalsQueries } from './reading/similar-proposals.queries.js';
import { TimelineQueries } from './reading/timeline.queries.js';
import { RebaseProposals } from './rebasing/rebase-proposals.js';
import { RebasingService } from './rebasing/rebasing.service.js';
import { RebasingsController } from './rebasing/rebasings.controller.js';
import { RebasingsQueries } from './rebasing/rebasings.queries.js';
import { SupportsService } from './supports/supports.service.js';
import { PageLinks } from './telling/page-links.js';
import { TellPeople } from './telling/tell-people.js';
import { ProposalVersionsController } from './versions/proposal-versions.controller.js';
import { ProposalVersionsQueries } from './versions/proposal-versions.queries.js';
import { WordsToModerate } from './words-to-moderate.js';

@Module({})
export class ProposalsModule {
  static with(publicUrl: string): DynamicModule {
    return {
      module: ProposalsModule,
      controllers: [
        LineProposalsController,
        ProposalChecksController,
        ProposalVersionsController,
        ProposalsController,
        RebasingsController,
      ],
      providers: [
        ProposalsService,
        SupportsService,
        ProposalsQueries,
        LineProposalsQueries,
        ProposalDetailQueries,
        SimilarProposalsQueries,
        TimelineQueries,
        ProposalChecksQueries,
        ProposalsHandlers,
        LetTimePass,
        RebaseProposals,
        RebasingService,
        RebasingsQueries,
        ProposalVersionsQueries,
        WordsToModerate,
        TellPeople,
        { provide: PageLinks, useValue: new PageLinks(publicUrl) },
      ],
    };
  }
}
