import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { IndicatorSheetView } from '@madang/contracts/indicator-sheets';
import type { SeriesView } from '@madang/contracts/indicator-values';
import type { ReactNode } from 'react';
import { useFormat } from '../../format/use-format.js';
import type { Column } from '../../ui/data-table.js';
import { qualityWords } from './sheet-words.js';
import { StandingTag } from './standing-words.js';
import { before, newest } from './told.js';
import { useWithUnit } from './unit-words.js';
import styles from './value-bar.module.css';

type Unit = IndicatorSheetView['unit'];

/** Who, what the newest figure says, what stood before it, how many people stand behind it, and who says so. */
export function seriesColumns(unit: Unit, nameOf: (series: SeriesView) => ReactNode): Column<SeriesView>[] {
  const words = (render: (series: SeriesView) => ReactNode) => (series: SeriesView) => (
    <span className={styles.words}>{render(series)}</span>
  );
  return [
    { key: 'who', head: <Trans>Who is counted</Trans>, render: words((series) => <bdi>{nameOf(series)}</bdi>) },
    { key: 'value', head: <Trans>The newest figure</Trans>, render: words((series) => <SaidText series={series} unit={unit} />) },
    { key: 'before', head: <Trans>Before</Trans>, render: words((series) => <BeforeText series={series} unit={unit} />) },
    { key: 'people', head: <Trans>People behind it</Trans>, render: words((series) => <PeopleText series={series} />) },
    { key: 'source', head: <Trans>Who says so</Trans>, render: words((series) => <SourceText series={series} />) },
  ];
}

interface Of {
  readonly series: SeriesView;
}

/** A figure with its unit and year, or the word for why there is none. */
export function SaidText({ series, unit }: Of & { readonly unit: Unit }) {
  const withUnit = useWithUnit();
  const value = newest(series);
  return (
    <>
      {series.standing !== 'value' && <StandingTag standing={series.standing} />}{' '}
      {value?.value != null && series.standing !== 'zero' && <strong>{withUnit(value.value, unit)}</strong>}
      {value?.year != null && <> ({value.year})</>}
    </>
  );
}

/** The figures themselves, never how many per cent better or worse: that hides where one began. */
function BeforeText({ series, unit }: Of & { readonly unit: Unit }) {
  const withUnit = useWithUnit();
  const earlier = before(series);
  if (earlier?.value == null) return <Trans>Not any</Trans>;
  return (
    <>
      {withUnit(earlier.value, unit)} {earlier.year !== null && <>({earlier.year})</>}
    </>
  );
}

function PeopleText({ series }: Of) {
  const format = useFormat();
  const value = newest(series);
  if (!value) return <Trans>Not any</Trans>;
  if (value.hidden) return <Trans>Not told</Trans>;
  const { numerator, denominator, sampleSize } = value;
  if (numerator === null && denominator === null && sampleSize === null) return <Trans>The source does not say</Trans>;
  return (
    <>
      {numerator !== null && denominator !== null && (
        <Trans>
          {format.number(Number(numerator))} of {format.number(Number(denominator))}
        </Trans>
      )}
      {numerator === null && denominator !== null && format.number(Number(denominator))}
      {sampleSize !== null && (
        <>
          {' '}
          <Plural value={sampleSize} one="# person asked" other="# people asked" />
        </>
      )}
    </>
  );
}

function SourceText({ series }: Of) {
  const { i18n } = useLingui();
  const value = newest(series);
  if (!value) return <Trans>Nobody</Trans>;
  const { quality, source, sourceUrl, note } = value;
  return (
    <>
      {i18n._(qualityWords[quality])}: <bdi>{sourceUrl === null ? source : <a href={sourceUrl}>{source}</a>}</bdi>
      {note !== null && (
        <>
          {' '}
          <bdi>{note}</bdi>
        </>
      )}
    </>
  );
}
