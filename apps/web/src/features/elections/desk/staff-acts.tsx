import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { ElectionView } from '@madang/contracts/elections';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button, ButtonRow } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { moveElection, type StaffAct } from '../elections.queries.js';

const acts: Readonly<Record<StaffAct, { readonly words: MessageDescriptor; readonly done: MessageDescriptor }>> = {
  freeze: { words: msg`Freeze the election`, done: msg`The election is frozen and published.` },
  open: { words: msg`Open the box`, done: msg`The box is open.` },
  close: { words: msg`Close the box`, done: msg`The box is closed.` },
  tally: { words: msg`Count and publish`, done: msg`The result is published.` },
};

/** In which state which act comes next: the others do not stand in the way. */
const nextActs: Partial<Record<ElectionView['state'], StaffAct>> = {
  draft: 'freeze',
  frozen: 'open',
  open: 'close',
  paused: 'close',
  closed: 'tally',
};

/** The one next step, or the reason why it must wait, in the words of the API. */
export function StaffActs({ election }: { readonly election: ElectionView }) {
  const { i18n } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync, isPending, error } = useMutation(moveElection(city, election.cycle));
  const act = nextActs[election.state];
  if (!act) return null;
  const refusal = election.refusals.find(({ action }) => action === act)?.title;
  const go = async () => {
    await mutateAsync(act);
    announce(i18n._(acts[act].done));
  };
  return (
    <>
      {error && <Notice kind="stop">{asProblem(error).title}</Notice>}
      <ButtonRow>
        <Button pending={isPending} refusal={refusal} onClick={() => void go().catch(() => undefined)}>
          {i18n._(acts[act].words)}
        </Button>
      </ButtonRow>
    </>
  );
}
