import { Trans, useLingui } from '@lingui/react/macro';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import type { CheckView, FindingView } from '@madang/contracts/checks';
import type { ReactNode } from 'react';
import { Figure, type ChartSpec } from '../../charts/figure.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { useCityWords } from '../../ui/city-words.js';
import { Link } from '../../ui/link.js';
import { rightWords } from '../../ui/right-words.js';
import { StatusTag } from '../../ui/status-tag.js';
import { RealSpendingDumbbells, ShareDumbbells } from './before-and-now.js';
import type { CheckCode } from './check-words.js';
import styles from './finding-line.module.css';
import { levelTones, levelWords } from './level-words.js';
import { MissingList } from './missing-list.js';
import { PaceLines } from './pace-lines.js';
import { realPerHead } from './per-head.js';
import { SubjectName, subjectKey } from './subject-name.js';
import { useHeadline } from './use-headline.js';
import { basisPointsOf, numberOf } from './values-of.js';
import { valueWords } from './value-words.js';

/** The number by which a check is drawn where it speaks of several things, and what turns it into what the axis says. */
const drawn: Readonly<Partial<Record<CheckCode, { readonly value: string; readonly times: number }>>> = {
  C07: { value: 'rightRate', times: 100 },
  C11: { value: 'ratio', times: 100 },
  C23: { value: 'cv', times: 100 },
};

/** Longer lists are read in the table. */
const mostBars = 12;

/** All findings of the check, worst first, as a sentence, a drawing and a table. */
export function FindingsFigure({ check, version }: { readonly check: CheckView; readonly version: BudgetVersionView }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const headline = useHeadline(version.currency);
  const { findings, entry } = check;
  const name = useSubjectText();
  const chart = useChart(check, name);
  const first = findings[0]!;
  const said = useFound(version.currency)(first) ?? headline(first) ?? i18n._(levelWords[first.level]);
  const drawing = drawingOf(check, version);
  return (
    <Figure<FindingView>
      level={2}
      sentence={findings.length === 1 ? said : t`${name(first)}: ${said}`}
      subtitle={<Trans>Budget {version.fiscalYear}</Trans>}
      {...(chart && { chart })}
      {...(drawing && { drawn: drawing })}
      table={{
        caption: <Trans>Findings, the worst first</Trans>,
        columns: [
          {
            key: 'subject',
            head: <Trans>About</Trans>,
            render: ({ subject }) => (
              <Link to={`${paths.check(place, entry.id, { year: version.fiscalYear })}#${subjectKey(subject)}`}>
                <SubjectName subject={subject} />
              </Link>
            ),
          },
          {
            key: 'level',
            head: <Trans>Level</Trans>,
            render: ({ level }) => <StatusTag tone={levelTones[level]}>{i18n._(levelWords[level])}</StatusTag>,
          },
          {
            key: 'finding',
            head: <Trans>Finding</Trans>,
            render: (finding) => <span className={styles.words}>{headline(finding) ?? <MissingList missing={finding.missing} />}</span>,
          },
        ],
        rows: findings,
        rowKey: ({ id }) => id,
      }}
      csv={`/api/v1/cities/${place.city}/checks/${entry.id}/findings.csv?version=${version.id}`}
      source={<Trans>Worked out here from the figures listed below, each with its source.</Trans>}
    />
  );
}

/** What says more than bars: before and after, a way to a target. */
function drawingOf({ entry, findings }: CheckView, { currency }: BudgetVersionView): ReactNode {
  const told = findings.filter(({ level }) => level !== 'not_computable');
  if (told.length === 0) return null;
  switch (entry.id) {
    case 'C01':
      return <RealSpendingDumbbells findings={told} currency={currency} />;
    case 'C02':
      return <ShareDumbbells findings={told} />;
    case 'C04':
      return <PaceLines findings={told} />;
    default:
      return null;
  }
}

/** The amount for each resident says more than a per cent where both are known. */
function useFound(currency: string): (finding: FindingView) => string | null {
  const { t } = useLingui();
  const format = useFormat();
  return (finding) => {
    const money = finding.check === 'C01' ? realPerHead(finding.inputs) : null;
    const change = numberOf(finding, 'change');
    if (money === null || change === null) return null;
    const [before, now] = [money.before, money.now].map((minor) => format.money({ minor, currency }));
    const size = format.share(basisPointsOf(Math.abs(change)));
    return change < 0
      ? t`${now} for each resident, after ${before} the year before at today’s prices: ${size} less.`
      : t`${now} for each resident, after ${before} the year before at today’s prices: ${size} more.`;
  };
}

function useSubjectText(): (finding: FindingView) => string {
  const { t, i18n } = useLingui();
  const said = useCityWords();
  return ({ subject: { right, district, group, indicator, name, labels } }) => {
    const called = group !== null || indicator !== null ? (said(labels)?.text ?? indicator ?? group ?? '') : undefined;
    const about = called ?? (right === null ? undefined : i18n._(rightWords[right]));
    return [about, district ?? name].filter((part) => part !== undefined && part !== null).join(': ') || t`The whole budget`;
  };
}

function useChart({ findings, entry }: CheckView, name: (finding: FindingView) => string): ChartSpec | undefined {
  const { i18n } = useLingui();
  const how = drawn[entry.id];
  const known = how ? findings.filter((finding) => numberOf(finding, how.value) !== null).slice(0, mostBars) : [];
  const words = how && valueWords[how.value];
  if (!how || !words || known.length < 2) return undefined;
  const values = known.map((finding) => Math.round(numberOf(finding, how.value)! * how.times * 100) / 100);
  return { kind: 'bars', labels: known.map(name), series: [{ name: i18n._(words), values }] };
}
