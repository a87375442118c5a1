import { Module, type DynamicModule } from '@nestjs/common';
import { Records } from '../official-acts/index.js';
import { ClaimFiles } from './claim-files.js';
import { ClaimLinks } from './claim-links.js';
import { ClaimMails } from './claim-mails.js';
import { ClaimMoves } from './claim-moves.js';
import { ClaimsClock } from './claims-clock.js';
import { ClaimsDeskController } from './claims-desk.controller.js';
import { ClaimsController } from './claims.controller.js';
import { ClaimsQueries } from './claims.queries.js';
import { findingRecord } from './finding-record.js';
import { FiguresQueries } from './counting/figures.queries.js';
import { ReleaseClaimFigures } from './counting/release-figures.js';
import { FilingService } from './filing/filing.service.js';
import { DeskQueries } from './hearing/desk.queries.js';
import { HearingService } from './hearing/hearing.service.js';
import { RecommendationsController } from './recommendations.controller.js';
import { OfficesService } from './recommending/offices.service.js';
import { RecommendationMoves } from './recommending/recommendation-moves.js';
import { recommendationRecord, recommendationStepRecord } from './recommending/recommendation-records.js';
import { RecommendationsQueries } from './recommending/recommendations.queries.js';
import { ClaimSeals } from './sealing/claim-seals.js';
import { ClaimWords } from './sealing/claim-words.js';
import { sealedMonthRecord, SealMonths } from './sealing/seal-months.js';
import { WordsToModerate } from './words-to-moderate.js';

@Module({})
export class ClaimsModule {
  constructor(records: Records) {
    records.on('claim.found', findingRecord);
    records.on('recommendation.made', recommendationRecord);
    records.on('recommendation.moved', recommendationStepRecord);
    records.on('claim.month-sealed', sealedMonthRecord);
  }

  static with(publicUrl: string): DynamicModule {
    return {
      module: ClaimsModule,
      controllers: [ClaimsDeskController, ClaimsController, RecommendationsController],
      providers: [
        ClaimSeals,
        ClaimWords,
        ClaimMails,
        ClaimMoves,
        RecommendationMoves,
        FilingService,
        HearingService,
        OfficesService,
        ClaimFiles,
        ClaimsQueries,
        DeskQueries,
        RecommendationsQueries,
        FiguresQueries,
        ClaimsClock,
        SealMonths,
        ReleaseClaimFigures,
        WordsToModerate,
        { provide: ClaimLinks, useValue: new ClaimLinks(publicUrl) },
      ],
    };
  }
}
