import { useLingui } from '@lingui/react/macro';
import type { ResponseDraftBody, ResponseDraftView } from '@madang/contracts/response-drafts';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { useErrorTitle } from '../../../ui/use-error-title.js';
import { draftQuery } from '../responses.queries.js';
import { answerErrors, noErrors } from './answer-errors.js';
import { publishAnswer, saveDraft } from './responses-desk.mutations.js';
import { useKeptWords, useUnsavedWords, type UnsavedWords } from './use-unsaved-words.js';

/** What a colleague has stored since this officer began. */
export interface Conflict {
  readonly revision: number;
  readonly stored: ResponseDraftBody;
}

export interface AnswerDraft extends Pick<UnsavedWords, 'unsaved' | 'areBack'> {
  readonly draft: ResponseDraftView;
  readonly content: ResponseDraftBody;
  readonly change: (patch: Partial<ResponseDraftBody>) => void;
  readonly errors: ReturnType<typeof answerErrors>;
  readonly conflict: Conflict | null;
  /** Goes on with the colleague's text, or with one's own over theirs. */
  readonly settle: (keep: 'theirs' | 'mine') => void;
  /** Gives up what is not saved. */
  readonly useSaved: () => void;
  readonly save: () => void;
  readonly publish: () => void;
  readonly pending: boolean;
}

/** The form's own copy of the answer. It is never thrown away by an answer of the server: a refusal leaves every word in place. */
export function useAnswerDraft(proposal: string, labelOf: (name: string) => string): AnswerDraft {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const format = useFormat();
  const announce = useAnnounce();
  const { data: draft } = useSuspenseQuery(draftQuery(place.city, proposal));
  const kept = useKeptWords(place.city, proposal);
  const [content, setContent] = useState<ResponseDraftBody>(kept?.content ?? draft.content);
  const [seen, setSeen] = useState(kept?.seen ?? draft.revision);
  const [changed, setChanged] = useState(kept !== null || draft.revision === 0);
  const [errors, setErrors] = useState(noErrors);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const { unsaved, areBack, typed, settled } = useUnsavedWords(place.city, proposal, { content, seen }, kept);
  const saving = useMutation(saveDraft(place.city, proposal));
  const publishing = useMutation(publishAnswer(place.city, proposal));
  useErrorTitle(errors.summary.length > 0);

  const refuse = (fault: unknown) => {
    const problem = asProblem(fault);
    const found = conflictIn(problem);
    setConflict(found);
    setErrors(answerErrors(problem, labelOf, i18n, format));
  };

  const store = async (): Promise<number> => {
    await saving.mutateAsync({ content, seen });
    setSeen(seen + 1);
    setChanged(false);
    settled();
    setConflict(null);
    return seen + 1;
  };

  const save = async () => {
    setErrors(noErrors);
    await store();
    announce(t`The draft is saved. Only staff can see it, and the clock goes on.`);
  };

  const publish = async () => {
    setErrors(noErrors);
    // A text that nobody has touched stays the one that a colleague has approved.
    await publishing.mutateAsync(changed ? await store() : seen);
    announce(t`The answer is published.`);
  };

  return {
    draft,
    content,
    change: (patch) => {
      setChanged(true);
      typed();
      setContent((before) => ({ ...before, ...patch }));
    },
    errors,
    conflict,
    settle: (keep) => {
      if (!conflict) return;
      if (keep === 'theirs') {
        setContent(conflict.stored);
        settled();
      }
      setChanged(keep === 'mine');
      setSeen(conflict.revision);
      setConflict(null);
      setErrors(noErrors);
    },
    unsaved,
    areBack,
    useSaved: () => {
      setContent(draft.content);
      setSeen(draft.revision);
      setChanged(draft.revision === 0);
      settled();
    },
    save: () => void save().catch(refuse),
    publish: () => void publish().catch(refuse),
    pending: saving.isPending || publishing.isPending,
  };
}

function conflictIn({ code, facts }: Problem): Conflict | null {
  const { revision, stored } = facts;
  if (code !== 'request/changed-meanwhile' || typeof revision !== 'number' || typeof stored !== 'object' || stored === null) return null;
  return { revision, stored: stored as ResponseDraftBody };
}
