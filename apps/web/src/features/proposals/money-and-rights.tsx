import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { MovesChecksView } from '@madang/contracts/proposal-checks';
import type { ProposalView } from '@madang/contracts/proposals';
import { lazy, Suspense } from 'react';
import { usePlace } from '../../app/use-place.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';
import { EffectTable } from './effect-table.js';
import { FreeMoney } from './free-money.js';
import { MovesTable } from './moves-table.js';
import { checksQuery, rebasingsQuery } from './proposals.queries.js';
import { Written } from './written.js';

interface MoneyAndRightsProps {
  readonly proposal: ProposalView;
  readonly name: string;
}

/** Few proposals meet a newer budget: what it meant is fetched where one did. */
const NewerBudget = lazy(() => import('./newer-budget.js').then((module) => ({ default: module.NewerBudget })));

/** Where the money comes from and goes to, whether it is free, which rights lose and gain, and what protects those who lose. */
export function MoneyAndRights({ proposal, name }: MoneyAndRightsProps) {
  const { city } = usePlace();
  const { data: checks } = useSuspenseQuery(checksQuery(city, name));
  const { bound, newest } = checks;
  if (bound === null || proposal.budgetYear === null) return null;
  return (
    <>
      <section aria-labelledby="money">
        <Stack>
          <h2 id="money">
            <Trans>The money</Trans>
          </h2>
          <MovesTable moves={proposal.moves} year={proposal.budgetYear} />
          <FreeMoney balance={bound.balance} />
        </Stack>
      </section>
      <section aria-labelledby="rights">
        <Stack>
          <h2 id="rights">
            <Trans>What it takes from each right, and gives</Trans>
          </h2>
          {bound.effect && <EffectTable effect={bound.effect} year={bound.budgetYear} />}
          <Written
            heading={<Trans>Who would lose, and what protects them</Trans>}
            language={proposal.language}
            text={proposal.whoWouldLose}
          />
          {newest && <NewerChecks checks={newest} />}
        </Stack>
      </section>
      <NewerBudgets name={name} />
    </>
  );
}

/** A newer version of the budget: the same questions again. The amounts are the author's and stay as they are. */
function NewerChecks({ checks }: { readonly checks: MovesChecksView }) {
  return (
    <Notice kind="info" title={<Trans>The city has published a newer budget since</Trans>}>
      <Stack gap="small">
        {checks.unknownLines.length > 0 && (
          <p>
            <Trans>
              These lines are no longer in it: <bdi>{checks.unknownLines.join(', ')}</bdi>
            </Trans>
          </p>
        )}
        <FreeMoney balance={checks.balance} newer />
        {checks.effect && <EffectTable effect={checks.effect} year={checks.budgetYear} newer />}
      </Stack>
    </Notice>
  );
}

function NewerBudgets({ name }: { readonly name: string }) {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(rebasingsQuery(city, name));
  if (data.items.length === 0) return null;
  return (
    <Suspense>
      <NewerBudget name={name} />
    </Suspense>
  );
}
