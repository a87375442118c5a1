import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AmountsOfSideView, CommittedLineView, PromiseView } from '@madang/contracts/commitments';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Figure } from '../../charts/figure.js';
import { useFormat } from '../../format/use-format.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Link } from '../../ui/link.js';
import { MoneyText } from '../../ui/money-text.js';
import { Stack } from '../../ui/stack.js';
import { BudgetLink } from './budget-link.js';
import styles from './commitments.module.css';

/** A drawing of more lines than this says nothing to anybody. */
const mostBars = 12;

/** Asked, promised, adopted and executed, line by line. Changes against the budget to which the proposal is bound; nothing is netted. */
export function PromisedMoney({ promise }: { readonly promise: PromiseView }) {
  const { lines, bound, read, more, less } = promise;
  return (
    <section aria-labelledby="money">
      <Stack>
        <h2 id="money">
          <Trans>The money, line by line</Trans>
        </h2>
        <p>
          <Trans>Every amount is a change against what the line held before.</Trans>{' '}
          {bound !== null && (
            <Trans>
              Before: <BudgetLink budget={bound} />.
            </Trans>
          )}
        </p>
        <LinesFigure promise={promise} />
        <Reasons lines={lines} language={promise.language} />
        <WhatIsRead promise={promise} />
        {more.lines > 0 && <Side side={more} title={<Trans>Lines that were to get more</Trans>} read={read !== null} />}
        {less.lines > 0 && <Side side={less} title={<Trans>Lines that were to get less</Trans>} read={read !== null} />}
      </Stack>
    </section>
  );
}

function LinesFigure({ promise: { lines, more, read } }: { readonly promise: PromiseView }) {
  const { t } = useLingui();
  const format = useFormat();
  const place = usePlace();
  const [asked, promised] = [format.money(more.asked), format.money(more.promised)];
  const executed = read?.status === 'adjusted' ? t`In the adjusted budget` : t`Executed`;
  const amount = (value: CommittedLineView['adopted']) =>
    value === null ? <Trans>Not known</Trans> : <MoneyText amount={value} form="signed" />;
  return (
    <Figure<CommittedLineView>
      sentence={t`Asked: ${asked} more; promised: ${promised}`}
      table={{
        caption: t`What was asked, promised, adopted and executed for each line`,
        columns: [
          {
            key: 'line',
            head: t`Line`,
            render: ({ line, name }) => (
              <Link to={paths.budgetLine(place, line)} dir="auto">
                {name ?? line}
              </Link>
            ),
          },
          { key: 'asked', head: t`Asked`, render: (line) => amount(line.asked), numeric: true },
          { key: 'promised', head: t`Promised`, render: (line) => amount(line.promised), numeric: true },
          { key: 'adopted', head: t`Adopted`, render: (line) => amount(line.adopted), numeric: true },
          { key: 'executed', head: executed, render: (line) => amount(line.executed), numeric: true },
        ],
        rows: lines,
        rowKey: ({ line }) => line,
        cards: true,
      }}
      {...(lines.length <= mostBars && {
        chart: {
          kind: 'bars',
          labels: lines.map(({ line, name }) => name ?? line),
          series: [
            { name: t`Asked`, values: lines.map((line) => line.asked) },
            { name: t`Promised`, values: lines.map((line) => line.promised) },
            ...(lines.some(({ adopted }) => adopted !== null) ? [{ name: t`Adopted`, values: lines.map((line) => line.adopted) }] : []),
            ...(read === null ? [] : [{ name: executed, values: lines.map((line) => line.executed) }]),
          ],
        },
      })}
    />
  );
}

/** Where the plan promises something else than the answer accepted, its own words say why. */
function Reasons({ lines, language }: { readonly lines: readonly CommittedLineView[]; readonly language: string }) {
  const different = lines.filter(({ reason }) => reason !== null);
  if (different.length === 0) return null;
  return (
    <div>
      <p>
        <Trans>Why the plan promises something else than the answer accepted:</Trans>
      </p>
      <ul className={styles.amounts}>
        {different.map(({ line, name, accepted, promised, reason }) => (
          <li key={line}>
            <bdi>{name ?? line}</bdi>:{' '}
            <Trans>
              accepted <MoneyText amount={accepted} form="signed" />, promised <MoneyText amount={promised} form="signed" />
            </Trans>
            {' · '}
            <span lang={language} dir="auto">
              {reason}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** From which budget the last column is read, and what cannot be found there. */
function WhatIsRead({ promise: { read, lines, fiscalYear } }: { readonly promise: PromiseView }) {
  if (read === null)
    return (
      <p>
        <Trans>No later budget for {String(fiscalYear)} has been published yet, so nothing can be said of what was executed.</Trans>
      </p>
    );
  const missing = lines.filter(({ executed }) => executed === null);
  return (
    <>
      <p>
        <Trans>
          Read from: <BudgetLink budget={read} />. It shows the whole of each line, whatever it was spent on.
        </Trans>
      </p>
      {missing.length > 0 && (
        <p>
          <Plural
            value={missing.length}
            one="# line cannot be found in it, so nothing is said of it:"
            other="# lines cannot be found in it, so nothing is said of them:"
          />{' '}
          {missing.map(({ line, name }) => (
            <bdi key={line}>{`${name ?? line} `}</bdi>
          ))}
        </p>
      )}
    </>
  );
}

interface SideProps {
  readonly side: AmountsOfSideView;
  readonly title: ReactNode;
  readonly read: boolean;
}

/** The sums of one side. What some lines lack and what others have too much stand apart. */
function Side({ side, title, read }: SideProps) {
  const { t } = useLingui();
  const { asked, promised, adopted, executed, matched, lines, short, beyond } = side;
  const money = (amount: AmountsOfSideView['adopted']) => (amount === null ? t`Not known` : <MoneyText amount={amount} form="signed" />);
  return (
    <Stack>
      <h3>{title}</h3>
      <DescriptionList
        facts={[
          { key: 'asked', term: t`Asked`, fact: money(asked) },
          { key: 'promised', term: t`Promised`, fact: money(promised) },
          { key: 'adopted', term: t`Adopted`, fact: money(adopted) },
          ...(read
            ? [
                { key: 'executed', term: t`Executed, ${matched} of ${lines} lines`, fact: money(executed) },
                { key: 'short', term: t`Behind the promise`, fact: <MoneyText amount={short} /> },
                { key: 'beyond', term: t`Beyond the promise`, fact: <MoneyText amount={beyond} /> },
              ]
            : []),
        ]}
      />
    </Stack>
  );
}
