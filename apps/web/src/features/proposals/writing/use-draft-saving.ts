import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProposalView } from '@madang/contracts/proposals';
import { useNavigate } from 'react-router';
import { asProblem } from '../../../api/problem.js';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { saveDraft } from '../proposals.mutations.js';
import { proposalQuery } from '../proposals.queries.js';
import { bodyWith, type Answers } from './draft-body.js';
import { dropKept, keptKey } from '../../../api/kept-on-device.js';
import { stepAfter, type WritingStep } from './steps.js';
import { useWhenOnline } from './use-when-online.js';

export interface DraftSaving {
  /** Where this step is kept on the device until it is saved. */
  readonly key: string;
  /** Saves the answers of this step over the saved draft, and leads to the next step. */
  readonly save: (answers: Answers) => Promise<void>;
  /** What another device saved meanwhile; saving once more puts these answers over it. */
  readonly newer: ProposalView | null;
  /** Whether answers wait for the network, to be sent by themselves. */
  readonly waiting: boolean;
}

export function useDraftSaving(draft: ProposalView, step: WritingStep): DraftSaving {
  const place = usePlace();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [newer, setNewer] = useState<ProposalView | null>(null);
  const { mutateAsync } = useMutation(saveDraft({ city: place.city, proposal: draft.id }));
  const [waiting, setWaiting] = useState<Answers | null>(null);
  const announce = useAnnounce();
  const { t } = useLingui();
  const key = keptKey(place.city, draft.id, step);
  const current = newer ?? draft;

  async function put(answers: Answers): Promise<void> {
    try {
      await mutateAsync({ body: bodyWith(current, answers), revision: current.revision });
      setWaiting(null);
    } catch (fault) {
      const { code, status } = asProblem(fault);
      if (code === 'request/changed-meanwhile') setNewer(await client.fetchQuery({ ...proposalQuery(place.city, draft.id), staleTime: 0 }));
      setWaiting(status === 0 ? answers : null);
      throw fault;
    }
  }

  useWhenOnline(waiting, async (answers) => {
    await put(answers);
    announce(t`You are online again. This page is saved.`);
  });

  async function save(answers: Answers): Promise<void> {
    await put(answers);
    dropKept(key);
    // The line that one came from waits for its page.
    const from = step === 'money' ? undefined : (place.search.get('from') ?? undefined);
    await navigate(paths.editProposal(place, draft.id, stepAfter(draft.kind, step), { from }));
  }
  return { key, save, newer, waiting: waiting !== null };
}
