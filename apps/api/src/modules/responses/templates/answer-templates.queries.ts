import type { AnswerTemplatesView, AnswerTemplateView } from '@madang/contracts/answer-templates';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { read } from '../../../platform/database/read.js';
import { responsesPolicy } from '../responses.policy.js';
import { shippedTemplates } from './shipped/shipped-templates.js';

const mostShown = 500;

/** The templates of a city, those still offered first, and beside them those that came with the platform. */
@Injectable()
export class AnswerTemplatesQueries {
  constructor(private readonly db: DataSource) {}

  async list(actor: Actor): Promise<AnswerTemplatesView> {
    authorise(responsesPolicy.keepTemplates(actor));
    const templates = await read<AnswerTemplateView>(
      this.db,
      `select id, revision, name, decision, reason_code as "reasonCode", texts, retired_at is not null as retired
         from answer_template where city_id = $1 order by retired_at is not null, name, id limit ${mostShown}`,
      [actor.cityId],
    );
    return { templates, shipped: [...shippedTemplates] };
  }
}
