import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProposalView } from '@madang/contracts/proposals';
import { useNavigate } from 'react-router';
import { asProblem } from '../../../api/problem.js';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { saveDraft } from '../proposals.mutations.js';
import { proposalQuery } from '../proposals.queries.js';
import { bodyOf, type DraftBody } from './draft-body.js';
import { dropKept, keptKey } from './kept-on-device.js';
import { stepAfter, type WritingStep } from './steps.js';

export interface DraftSaving {
  /** Where this step is kept on the device until it is saved. */
  readonly key: string;
  /** Saves the answers of this step over the saved draft, and leads to the next step. */
  readonly save: (answers: Partial<DraftBody>) => Promise<void>;
  /** What another device saved meanwhile; saving once more puts these answers over it. */
  readonly newer: ProposalView | null;
}

export function useDraftSaving(draft: ProposalView, step: WritingStep): DraftSaving {
  const place = usePlace();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [newer, setNewer] = useState<ProposalView | null>(null);
  const { mutateAsync } = useMutation(saveDraft({ city: place.city, proposal: draft.id }));
  const key = keptKey(place.city, draft.id, step);
  const current = newer ?? draft;

  async function save(answers: Partial<DraftBody>): Promise<void> {
    try {
      await mutateAsync({ body: { ...bodyOf(current), ...answers }, revision: current.revision });
    } catch (fault) {
      if (asProblem(fault).code === 'request/changed-meanwhile')
        setNewer(await client.fetchQuery({ ...proposalQuery(place.city, draft.id), staleTime: 0 }));
      throw fault;
    }
    dropKept(key);
    // The line that one came from waits for its page.
    const from = step === 'money' ? undefined : (place.search.get('from') ?? undefined);
    await navigate(paths.editProposal(place, draft.id, stepAfter(draft.kind, step), { from }));
  }
  return { key, save, newer };
}
