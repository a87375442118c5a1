import { Module, type DynamicModule } from '@nestjs/common';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { AttachmentsQueries } from './attachments/attachments.queries.js';
import { AttachmentsService } from './attachments/attachments.service.js';
import { AttachmentsToModerate } from './attachments/attachments-to-moderate.js';
import { AuthorsController } from './authors/authors.controller.js';
import { AuthorsQueries } from './authors/authors.queries.js';
import { AuthorsService } from './authors/authors.service.js';
import { InvitationsService } from './authors/invitations.service.js';
import { MailInvitations } from './authors/mail-invitations.js';
import { BundlesController } from './bundles/bundles.controller.js';
import { BundlesQueries } from './bundles/bundles.queries.js';
import { ProposalChecksController } from './checks/proposal-checks.controller.js';
import { ProposalChecksQueries } from './checks/proposal-checks.queries.js';
import { LetTimePass } from './clock/let-time-pass.js';
import { ExportingController } from './exporting/exporting.controller.js';
import { ExportingQueries } from './exporting/exporting.queries.js';
import { ImportedCommentsQueries } from './importing/imported-comments.queries.js';
import { ImportedWordsToModerate } from './importing/words-to-moderate.js';
import { ImportingController } from './importing/importing.controller.js';
import { ImportingService } from './importing/importing.service.js';
import { ProposalsController } from './proposals.controller.js';
import { ProposalsService } from './proposals.service.js';
import { LineProposalsController } from './reading/line-proposals.controller.js';
import { LineProposalsQueries } from './reading/line-proposals.queries.js';
import { ProposalDetailQueries } from './reading/proposal-detail.queries.js';
import { ProposalPlacesController } from './reading/proposal-places.controller.js';
import { ProposalPlacesQueries } from './reading/proposal-places.queries.js';
import { ProposalsQueries } from './reading/proposals.queries.js';
import { SimilarProposalsQueries } from './reading/similar-proposals.queries.js';
import { TimelineQueries } from './reading/timeline.queries.js';
import { WordRarity } from './reading/word-rarity.js';
import { RebaseProposals } from './rebasing/rebase-proposals.js';
import { RebasingService } from './rebasing/rebasing.service.js';
import { RebasingsController } from './rebasing/rebasings.controller.js';
import { RebasingsQueries } from './rebasing/rebasings.queries.js';
import { LookAtPriorityDoors } from './supports/look-at-priority-doors.js';
import { SupportsService } from './supports/supports.service.js';
import { PageLinks } from './telling/page-links.js';
import { BatchMails } from './telling/batch-mails.js';
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
        ExportingController,
        ImportingController,
        AttachmentsController,
        AuthorsController,
        BundlesController,
        LineProposalsController,
        ProposalChecksController,
        ProposalPlacesController,
        ProposalVersionsController,
        ProposalsController,
        RebasingsController,
      ],
      providers: [
        AttachmentsQueries,
        AttachmentsService,
        AttachmentsToModerate,
        AuthorsService,
        AuthorsQueries,
        BundlesQueries,
        InvitationsService,
        MailInvitations,
        ProposalsService,
        ExportingQueries,
        ImportingService,
        ImportedCommentsQueries,
        ImportedWordsToModerate,
        SupportsService,
        ProposalsQueries,
        LineProposalsQueries,
        ProposalPlacesQueries,
        ProposalDetailQueries,
        SimilarProposalsQueries,
        WordRarity,
        TimelineQueries,
        ProposalChecksQueries,
        LetTimePass,
        LookAtPriorityDoors,
        RebaseProposals,
        RebasingService,
        RebasingsQueries,
        ProposalVersionsQueries,
        WordsToModerate,
        BatchMails,
        TellPeople,
        { provide: PageLinks, useValue: new PageLinks(publicUrl) },
      ],
    };
  }
}
