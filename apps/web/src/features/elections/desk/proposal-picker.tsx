import { Trans, useLingui } from '@lingui/react/macro';
import type { ReadyProposalView } from '@madang/contracts/ballot-proposals';
import { Button } from '../../../ui/button.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Stack } from '../../../ui/stack.js';
import styles from './proposal-picker.module.css';
import { draftOfProposal, type ProjectDraft } from './project-draft.js';

interface ProposalPickerProps {
  readonly ready: readonly ReadyProposalView[];
  readonly taken: readonly ProjectDraft[];
  readonly onTake: (draft: ProjectDraft) => void;
}

/** Proposals whose money is free and about which the city is to decide: each can become a project. */
export function ProposalPicker({ ready, taken, onTake }: ProposalPickerProps) {
  const { t } = useLingui();
  const putWords = (reference: string) => t`Put ${reference} on the ballot`;
  const left = ready.filter(({ reference }) => taken.every(({ proposal }) => proposal !== reference));
  return (
    <section aria-labelledby="ready">
      <Stack gap="small">
        <h3 id="ready">
          <Trans>Proposals that can go on the ballot</Trans>
        </h3>
        {left.length === 0 && (
          <p>
            <Trans>
              There is none beside those below. A proposal can go on the ballot when the city is to decide on it and its money is free.
            </Trans>
          </p>
        )}
        <ul className={styles.list}>
          {left.map((proposal) => (
            <li key={proposal.reference}>
              <span className={styles.title}>
                <bdi>{proposal.reference}</bdi>{' '}
                <span lang={proposal.language} dir="auto">
                  {proposal.title}
                </span>
              </span>
              <MoneyText amount={proposal.amount} />
              <Button kind="secondary" aria-label={putWords(proposal.reference)} onClick={() => onTake(draftOfProposal(proposal))}>
                <Trans>Put on the ballot</Trans>
              </Button>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
