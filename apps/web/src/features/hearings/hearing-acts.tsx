import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { HearingsView } from '@madang/contracts/hearings';
import { usePlace } from '../../app/use-place.js';
import { Button } from '../../ui/button.js';
import { Stack } from '../../ui/stack.js';
import { ChangedFactsForm } from './changed-facts-form.js';
import { DecisionForm } from './decision-form.js';
import { settleRemedy, type RemedyAct } from './hearings.queries.js';
import { SaidForm } from './said-form.js';
import { TransferForm } from './transfer-form.js';

interface HearingActsProps {
  readonly hearings: HearingsView;
  readonly proposal: string;
}

/** What this reader can do now, each act under its own heading. */
export function HearingActs({ hearings, proposal }: HearingActsProps) {
  const { t } = useLingui();
  const { allowedActions, outcomes, appeals, refusedOn } = hearings;
  const can = (act: (typeof allowedActions)[number]) => allowedActions.includes(act);
  const sections = [
    can('appeal') && { key: 'appeal', title: t`Appeal against the answer`, part: <SaidForm act="appeal" proposal={proposal} /> },
    can('name_facts') && {
      key: 'facts',
      title: t`Have the facts changed?`,
      part: <ChangedFactsForm by="resident" proposal={proposal} refusedOn={refusedOn} />,
    },
    can('reopen') && {
      key: 'reopen',
      title: t`Open the refusal again`,
      part: <ChangedFactsForm by="staff" proposal={proposal} refusedOn={refusedOn} />,
    },
    can('ask_author') && { key: 'ask', title: t`Ask the author`, part: <SaidForm act="ask_author" proposal={proposal} /> },
    can('answer_author') && {
      key: 'answer',
      title: t`Answer the city’s question`,
      part: <SaidForm act="answer_author" proposal={proposal} />,
    },
    can('prove_transfer') && { key: 'transfer', title: t`Prove that it was passed on`, part: <TransferForm proposal={proposal} /> },
    can('confirm_remedy') && {
      key: 'confirm',
      title: t`Has it been put right?`,
      part: <Remedy act="confirm_remedy" proposal={proposal} />,
    },
    can('close_remedy') && { key: 'close', title: t`Close what was put right`, part: <Remedy act="close_remedy" proposal={proposal} /> },
    outcomes.length > 0 && {
      key: 'decide',
      title: t`Decide on the proposal`,
      part: <DecisionForm proposal={proposal} outcomes={outcomes} />,
    },
    ...appeals
      .filter((appeal) => appeal.outcomes.length > 0)
      .map(({ id, outcomes: ofAppeal }) => ({
        key: id,
        title: t`Decide on the appeal`,
        part: <DecisionForm proposal={proposal} outcomes={ofAppeal} appealId={id} />,
      })),
  ].filter((section) => section !== false);
  return sections.map(({ key, title, part }) => (
    <section key={key} aria-label={title}>
      <Stack>
        <h2>{title}</h2>
        {part}
      </Stack>
    </section>
  ));
}

/** Said by those concerned, and then closed by a facilitator: one press each. */
function Remedy({ act, proposal }: { readonly act: RemedyAct; readonly proposal: string }) {
  const place = usePlace();
  const { mutateAsync, isPending } = useMutation(settleRemedy(place.city, proposal, act));
  return (
    <div>
      <Button pending={isPending} onClick={() => void mutateAsync({})}>
        {act === 'confirm_remedy' ? <Trans>Yes, it has been put right</Trans> : <Trans>Close it</Trans>}
      </Button>
    </div>
  );
}
