import { Controller, Get } from '@nestjs/common';
import { BudgetRecordListView } from '@madang/contracts/budget-records';
import { CurrentActor, type Actor } from '../../../../platform/access/actor.js';
import { May } from '../../../../platform/access/may.decorator.js';
import { Answers } from '../../../../platform/openapi/answers.decorator.js';
import { BudgetRecordsQueries } from './budget-records.queries.js';

@Controller('v1/cities/:city/budget-records')
@May('staff', 'administrator')
export class BudgetRecordsController {
  constructor(private readonly records: BudgetRecordsQueries) {}

  @Get()
  @Answers(BudgetRecordListView)
  list(@CurrentActor() actor: Actor): Promise<BudgetRecordListView> {
    return this.records.list(actor);
  }
}
