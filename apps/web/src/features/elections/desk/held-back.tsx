import { Trans } from '@lingui/react/macro';
import type { HeldBackProposalView } from '@madang/contracts/ballot-proposals';
import { useFormat } from '../../../format/use-format.js';
import { Details } from '../../../ui/details.js';
import { MoneyText } from '../../../ui/money-text.js';

/** Proposals that may not be voted on yet, and what of their money is missing. */
export function HeldBack({ proposals }: { readonly proposals: readonly HeldBackProposalView[] }) {
  const format = useFormat();
  if (proposals.length === 0) return null;
  const count = format.number(proposals.length);
  return (
    <Details summary={<Trans>Proposals whose money is not free: {count}</Trans>}>
      <ul>
        {proposals.map(({ reference, title, language, balance, overdrawn }) => {
          const lines = format.list(overdrawn);
          return (
            <li key={reference}>
              <bdi>{reference}</bdi>{' '}
              <span lang={language} dir="auto">
                {title}
              </span>
              {overdrawn.length > 0 && (
                <p>
                  <Trans>
                    These lines would give more than they have free: <bdi>{lines}</bdi>
                  </Trans>
                </p>
              )}
              {balance.minor !== '0' && (
                <p>
                  <Trans>
                    What is taken and given differs by <MoneyText amount={balance} form="signed" />
                  </Trans>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Details>
  );
}
