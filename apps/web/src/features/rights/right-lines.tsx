import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { RightView, ServingLineView } from '@madang/contracts/rights';
import { Link } from '../../ui/link.js';
import { Figure } from '../../charts/figure.js';
import { useFormat } from '../../format/use-format.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { CityWords } from '../../ui/city-words.js';
import { longestOf, MoneyBar } from './money-bar.js';
import styles from './money-bar.module.css';

/** The lines of the budget that give most to a right; each leads to its own page, where a proposal can begin. */
export function RightLines({ right: { lines, years } }: { readonly right: RightView }) {
  const { t } = useLingui();
  const format = useFormat();
  const version = years.at(-1)?.version;
  const [first] = lines;
  if (!version) return null;
  if (!first)
    return (
      <p>
        <Trans>No line of the newest budget has a function that serves this right.</Trans>
      </p>
    );
  const longest = longestOf(lines.map(({ served }) => served));
  return (
    <Figure<ServingLineView>
      level={2}
      sentence={t`The line that gives most to it holds ${format.shortMoney(first.served)} for it.`}
      subtitle={<Trans>As voted for {version.fiscalYear}</Trans>}
      table={{
        caption: <Plural value={lines.length} one="The one line that serves it" other="The # lines that serve it most" />,
        columns: [
          { key: 'line', head: <Trans>Line</Trans>, render: (line) => <LineCell line={line} /> },
          {
            key: 'served',
            head: <Trans>For this right</Trans>,
            numeric: true,
            render: ({ served }) => <MoneyBar amount={served} longest={longest} />,
          },
          { key: 'weight', head: <Trans>Of the line</Trans>, numeric: true, render: ({ weight }) => format.share(weight) },
        ],
        rows: lines,
        rowKey: ({ code }) => code,
      }}
    />
  );
}

function LineCell({ line: { code, programme, chapter, economic, department } }: { readonly line: ServingLineView }) {
  const place = usePlace();
  const steps = [programme, economic ?? chapter].filter((step) => step !== null);
  return (
    <span className={styles.name}>
      <Link to={paths.budgetLine(place, code)}>
        {steps.length === 0 ? (
          <bdi>{code}</bdi>
        ) : (
          <span>
            {steps.map((step, at) => (
              <span key={step.code}>
                {at > 0 && ' · '}
                <CityWords words={step.names} otherwise={step.code} />
              </span>
            ))}
          </span>
        )}
      </Link>
      {department && (
        <span className={styles.small}>
          <CityWords words={department.names} otherwise={department.code} />
        </span>
      )}
    </span>
  );
}
