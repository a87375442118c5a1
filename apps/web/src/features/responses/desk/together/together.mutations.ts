import { mutationOptions } from '@tanstack/react-query';
import type { AnswerBatchBody, AnswerBatchPublicationBody } from '@madang/contracts/answer-batches';
import { apiOf } from '../../../../api/asking.js';
import { askAgain } from '../../responses.queries.js';

const address = '/api/v1/cities/{city}/responses/batches';

export const beginTogether = (city: string) =>
  mutationOptions({
    mutationFn: (body: AnswerBatchBody, context) => apiOf(context).post(address, { path: { city }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

export const publishTogether = (city: string, batch: string) =>
  mutationOptions({
    mutationFn: (body: AnswerBatchPublicationBody, context) =>
      apiOf(context).post(`${address}/{batch}/publication`, { path: { city, batch }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });
