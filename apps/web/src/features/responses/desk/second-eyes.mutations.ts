import { mutationOptions } from '@tanstack/react-query';
import type { AnswerRuleBody, HandOverBody, ReadingVerdictBody } from '@madang/contracts/second-eyes';
import { apiOf } from '../../../api/asking.js';
import { askAgain } from '../responses.queries.js';

const base = '/api/v1/cities/{city}/proposals/{proposal}/response/draft/reading';

/** Of exactly the text, or the rule, that the officer has before them. */
interface Of<Body> {
  readonly body: Body;
  readonly seen: number;
}

export const handDraftOver = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: ({ body, seen }: Of<HandOverBody>, context) => apiOf(context).post(base, { path: { city, proposal }, body, ifMatch: seen }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

export const sayOfDraft = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: ({ body, seen }: Of<ReadingVerdictBody>, context) =>
      apiOf(context).post(`${base}/verdict`, { path: { city, proposal }, body, ifMatch: seen }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

export const settleAnswerRule = (city: string) =>
  mutationOptions({
    mutationFn: ({ body, seen }: Of<AnswerRuleBody>, context) =>
      apiOf(context).put('/api/v1/cities/{city}/responses/rule', { path: { city }, body, ifMatch: seen }),
    // After a refusal too: somebody may have settled another rule meanwhile.
    onSettled: (_nothing, _fault, _body, _before, { client }) => askAgain(client),
  });
