import { useLingui } from '@lingui/react/macro';
import type { AnswerBatchBody, AnswerBatchMadeView } from '@madang/contracts/answer-batches';
import type { ResponseDraftBody, ResponseDraftView } from '@madang/contracts/response-drafts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { asProblem } from '../../../../api/problem.js';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { useFormat } from '../../../../format/use-format.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { useErrorTitle } from '../../../../ui/use-error-title.js';
import { answerErrors, noErrors } from '../answer-errors.js';
import { useKeptWords, useUnsavedWords } from '../use-unsaved-words.js';
import { beginTogether } from './together.mutations.js';

/** Joining two proposals and dropping a promise are about one proposal each. */
export const sharedDecisions: ResponseDraftView['decisions'] = ['accepted', 'accepted_in_part', 'deferred', 'referred', 'rejected'];

/** The words that several answers share, and for which proposals; a refusal leaves every word in place. */
export function useTogether(language: ResponseDraftBody['language'], labelOf: (name: string) => string) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const format = useFormat();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const kept = useKeptWords(place.city, 'together');
  const [content, setContent] = useState<ResponseDraftBody>(() => kept?.content ?? empty(language));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [errors, setErrors] = useState(noErrors);
  const { areBack, typed, settled } = useUnsavedWords(place.city, 'together', { content, seen: 0 }, kept);
  const beginning = useMutation(beginTogether(place.city));
  useErrorTitle(errors.summary.length > 0);

  const begin = async () => {
    setErrors(noErrors);
    const { id, left } = await beginning.mutateAsync(bodyOf(content, chosen));
    settled();
    const begun = namesOf(left.filter(({ code }) => code === 'response/draft-begun'));
    const unfit = namesOf(left.filter(({ code }) => code !== 'response/draft-begun'));
    await navigate(paths.deskBatch(place, { of: id, begun, unfit }));
    announce(t`The drafts are begun. Now say for each proposal what the answer means for it.`);
  };

  return {
    content,
    change: (patch: Partial<ResponseDraftBody>) => {
      typed();
      setContent((before) => ({ ...before, ...patch }));
    },
    areBack,
    giveUp: () => {
      setContent(empty(language));
      settled();
    },
    chosen,
    choose: (reference: string, is: boolean) =>
      setChosen((before) => (is ? [...before, reference] : before.filter((one) => one !== reference))),
    errors,
    begin: () => void begin().catch((fault: unknown) => setErrors(answerErrors(asProblem(fault), labelOf, i18n, format))),
    pending: beginning.isPending,
  };
}

function namesOf(left: AnswerBatchMadeView['left']): string | undefined {
  return left.length === 0 ? undefined : left.map(({ proposal }) => proposal).join(',');
}

function bodyOf(content: ResponseDraftBody, proposals: readonly string[]): AnswerBatchBody {
  const { language, decision, reasonCode, evidence, explanation, alternative } = content;
  const { nextStepOn, nextStep, appealRoute, appealUntil, deferredUntil, budgetStage } = content;
  const next = { nextStepOn, nextStep, appealRoute, appealUntil, deferredUntil, budgetStage };
  return { proposals: [...proposals], language, decision, reasonCode, evidence, explanation, alternative, ...next };
}

function empty(language: ResponseDraftBody['language']): ResponseDraftBody {
  const words = { language, decision: null, reasonCode: null, evidence: {}, explanation: '', alternative: '' };
  const next = { nextStepOn: null, nextStep: '', appealRoute: '', appealUntil: null, deferredUntil: null, budgetStage: '' };
  return { ...words, ...next, office: '', officeHolder: '', figures: [], translations: [], parts: [], acceptedMoves: [] };
}
