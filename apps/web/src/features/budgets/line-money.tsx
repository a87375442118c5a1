import { Trans } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import type { BudgetLineView } from '@madang/contracts/budget-lines';
import { useFormat } from '../../format/use-format.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Details } from '../../ui/details.js';
import { Meter } from '../../ui/meter.js';
import { MoneyText } from '../../ui/money-text.js';
import { Stack } from '../../ui/stack.js';
import { ShareText } from './share-text.js';

/** The line's money three ways, how much of it is free to move, and how much has been spent. */
export function LineMoney({ line }: { readonly line: BudgetLineView }) {
  const { amounts, perResident, share, free, version } = line;
  return (
    <Stack>
      <DescriptionList
        kind="figures"
        facts={[
          {
            key: 'amount',
            term: <Trans>as voted for {version.fiscalYear}</Trans>,
            fact: <MoneyText amount={amounts.initial} form="short" />,
          },
          { key: 'share', term: <Trans>of the whole</Trans>, fact: <ShareText points={share} /> },
          { key: 'each', term: <Trans>for each resident</Trans>, fact: <MoneyText amount={perResident.initial} /> },
        ]}
      />
      <Spent line={line} />
      {free && (
        <DescriptionList
          facts={[
            { key: 'now', term: <Trans>May be spent now</Trans>, fact: <MoneyText amount={free.appropriation} /> },
            { key: 'bound', term: <Trans>Bound by contracts and decisions</Trans>, fact: <MoneyText amount={free.committed} /> },
            { key: 'aside', term: <Trans>Set aside for another purpose</Trans>, fact: <MoneyText amount={free.earmarked} /> },
            { key: 'free', term: <Trans>Free to move</Trans>, fact: <MoneyText amount={free.free} /> },
          ]}
        />
      )}
      {free && (
        <Details summary={<Trans>How is this worked out?</Trans>}>
          <p>
            <Trans>What may be spent now is the amount as voted, with the changes made since.</Trans>
          </p>
          <p>
            <Trans>
              Free is what is left after what is bound and what is set aside. A proposal may ask for more; then the city owes the proof.
            </Trans>
          </p>
        </Details>
      )}
    </Stack>
  );
}

function Spent({ line: { amounts, direction } }: { readonly line: BudgetLineView }) {
  const format = useFormat();
  const { final, executed } = amounts;
  if (!executed)
    return (
      <p>
        <Trans>What was really spent has not been published yet.</Trans>
      </p>
    );
  const points = basisPoints(BigInt(executed.minor), BigInt(final.minor));
  const said = { executed: format.money(executed), final: format.money(final), share: points === undefined ? '–' : format.share(points) };
  return (
    <Stack gap="small">
      <Meter value={Math.max(0, points ?? 0)} max={10_000}>
        {direction === 'revenue' ? (
          <Trans>
            {said.executed} of {said.final} has come in: {said.share}.
          </Trans>
        ) : (
          <Trans>
            {said.executed} of {said.final} was spent: {said.share}.
          </Trans>
        )}
      </Meter>
      {points !== undefined && points > 10_000 && direction === 'expenditure' && (
        <p>
          <Trans>More than this line holds: lines of one programme may balance each other.</Trans>
        </p>
      )}
    </Stack>
  );
}
