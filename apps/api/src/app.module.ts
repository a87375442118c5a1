import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import type { Config } from './config.js';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import { AmendmentsModule } from './modules/amendments/index.js';
import { ArgumentsModule } from './modules/arguments/index.js';
import { AssembliesModule } from './modules/assemblies/index.js';
import { BelongingModule } from './modules/belonging/index.js';
import { BudgetsModule, OpenDataModule } from './modules/budgets/index.js';
import { ChecksModule } from './modules/checks/index.js';
import { CitiesModule } from './modules/cities/index.js';
import { ClaimsModule } from './modules/claims/index.js';
import { CommitmentsModule } from './modules/commitments/index.js';
import { CyclesModule } from './modules/cycles/index.js';
import { DebatesModule } from './modules/debates/index.js';
import { ElectionsModule } from './modules/elections/index.js';
import { FeasibilityModule } from './modules/feasibility/index.js';
import { FeedsModule } from './modules/feeds/index.js';
import { FollowsModule } from './modules/follows/index.js';
import { HearingsModule } from './modules/hearings/index.js';
import { IndicatorsModule } from './modules/indicators/index.js';
import { MergingsModule } from './modules/mergings/index.js';
import { ModerationModule } from './modules/moderation/index.js';
import { OfficialActsModule } from './modules/official-acts/index.js';
import { OwnDataModule } from './modules/own-data/index.js';
import { PeopleModule } from './modules/people/index.js';
import { ProposalsModule } from './modules/proposals/index.js';
import { QuestionsModule } from './modules/questions/index.js';
import { RatingsModule } from './modules/ratings/index.js';
import { ResponsesModule } from './modules/responses/index.js';
import { RolesModule } from './modules/roles/index.js';
import { YearlyReportModule } from './modules/yearly-report/index.js';
import { AccessModule } from './platform/access/access.module.js';
import { throttleModule } from './platform/access/throttle.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { EventsModule } from './platform/events/events.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { validation } from './platform/http/validation.js';
import { MailModule } from './platform/mail/mail.module.js';
import { OpenApiModule } from './platform/openapi/openapi.module.js';
import { SecretModule } from './platform/secret.js';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: logging(config.logLevel) }),
        DatabaseModule.with({ url: config.databaseUrl, entities, migrations }),
        EventsModule.with({ databaseUrl: config.databaseUrl, runs: config.runsJobs }),
        MailModule.with({ smtpUrl: config.smtpUrl, from: config.mailFrom, folder: `${config.dataFolder}/mail` }),
        SecretModule.with(config.secret),
        throttleModule(),
        AccessModule.with(config.publicUrl, [CitiesModule, PeopleModule]),
        HealthModule,
        OpenApiModule,
        AmendmentsModule.with(config.publicUrl),
        ArgumentsModule,
        AssembliesModule.with(config.publicUrl),
        BelongingModule,
        BudgetsModule,
        OpenDataModule.with(config.publicUrl),
        ChecksModule,
        CitiesModule,
        ClaimsModule.with(config.publicUrl),
        CommitmentsModule.with(config.publicUrl),
        CyclesModule,
        DebatesModule,
        ElectionsModule,
        FeasibilityModule,
        FeedsModule.with(config.publicUrl),
        FollowsModule.with(config.publicUrl),
        HearingsModule.with(config.publicUrl),
        IndicatorsModule,
        MergingsModule.with(config.publicUrl),
        ModerationModule.with(config.publicUrl),
        OfficialActsModule.with(config.publicUrl),
        OwnDataModule,
        PeopleModule,
        ProposalsModule.with(config.publicUrl),
        QuestionsModule.with(config.publicUrl),
        RolesModule.with(config.publicUrl),
        YearlyReportModule,
        RatingsModule,
        ResponsesModule.with(config.publicUrl),
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useValue: validation },
      ],
    };
  }
}

/** Which claim is read is nobody's business, not even a log's; and an address that opens a calendar by itself is a secret. */
function quietPath(url: string): string | undefined {
  return url
    .split('?')[0]
    ?.replaceAll(/\/claims\/[0-9a-f-]{36}/gi, '/claims/:claim')
    .replace(/\/responses\/calendars\/[^/]+/i, '/responses/calendars/:token');
}

/** Requests are logged without what people send or who they are: method, path without its query, status, time taken. */
function logging(level: string) {
  return {
    level,
    quietReqLogger: true,
    autoLogging: { ignore: (request: { url?: string }) => (request.url ?? '').startsWith('/assets/') },
    serializers: {
      req: (request: { id: unknown; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: quietPath(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  };
}
