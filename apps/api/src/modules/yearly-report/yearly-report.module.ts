import { Module } from '@nestjs/common';
import { YearlyReportController } from './yearly-report.controller.js';
import { YearlyReportQueries } from './yearly-report.queries.js';

@Module({ controllers: [YearlyReportController], providers: [YearlyReportQueries] })
export class YearlyReportModule {}
