import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { IndicatorDetailView } from '@madang/contracts/indicator-sheets';
import type { SeriesView } from '@madang/contracts/indicator-values';
import type { ReactNode } from 'react';
import { usePlace } from '../../app/use-place.js';
import { Dumbbells } from '../../ui/dumbbells.js';
import { Figure } from '../../charts/figure.js';
import { useCityWords } from '../../ui/city-words.js';
import { districtsQuery, valuesAddress } from './indicators.queries.js';
import { seriesColumns, SaidText } from './series-columns.js';
import { SmallMultiples } from './small-multiples.js';
import { useGroups } from './use-groups.js';
import { along, newest, rangeOf, runsOf } from './told.js';
import { useUnitWords, useWithUnit } from './unit-words.js';

interface SeriesFiguresProps {
  readonly detail: IndicatorDetailView;
  readonly series: readonly SeriesView[];
}

/** The whole city, its groups, its districts, and groups of districts: each a figure of its own, the worst off first. */
export function SeriesFigures({ detail, series }: SeriesFiguresProps) {
  const everybody = series.filter(({ group, district }) => group === null && district === null);
  const groups = series.filter(({ group, district }) => group !== null && district === null);
  const districts = series.filter(({ group, district }) => group === null && district !== null);
  const crossed = series.filter(({ group, district }) => group !== null && district !== null);
  const hasAny = series.some(({ values }) => values.length > 0);
  if (!hasAny) return null;
  return (
    <>
      {everybody.length > 0 && <SeriesFigure detail={detail} rows={everybody} title={<Trans>The whole city</Trans>} />}
      {groups.length > 0 && (
        <SeriesFigure
          detail={detail}
          rows={groups}
          title={<Trans>Group by group</Trans>}
          {...(groups.some((one) => newest(one)?.value)
            ? { drawn: <GroupDumbbells groups={groups} everybody={everybody} unit={detail.sheet.unit} /> }
            : {})}
        />
      )}
      {districts.length > 0 && <SeriesFigure detail={detail} rows={districts} title={<Trans>District by district</Trans>} />}
      {crossed.length > 0 && <SeriesFigure detail={detail} rows={crossed} title={<Trans>Groups in districts</Trans>} />}
    </>
  );
}

interface GroupDumbbellsProps {
  readonly groups: readonly SeriesView[];
  readonly everybody: readonly SeriesView[];
  readonly unit: IndicatorDetailView['sheet']['unit'];
}

function GroupDumbbells({ groups, everybody: [everybody], unit }: GroupDumbbellsProps) {
  const nameOf = useSeriesName();
  const axis = rangeOf(everybody ? [everybody, ...groups] : groups);
  const at = (series: SeriesView | undefined) => {
    const value = series && newest(series)?.value;
    return value == null ? null : along(value, axis);
  };
  const rows = groups.map((one) => ({
    key: one.group ?? '',
    name: nameOf(one),
    from: at(everybody),
    to: at(one),
    said: <SaidText series={one} unit={unit} />,
  }));
  return <Dumbbells legend={{ from: <Trans>Everybody</Trans>, to: <Trans>The group</Trans> }} rows={rows} />;
}

interface SeriesFigureProps {
  readonly detail: IndicatorDetailView;
  readonly rows: readonly SeriesView[];
  readonly title: ReactNode;
  readonly drawn?: ReactNode;
}

/** Years are drawn where anybody has two of them; then it is seen which way it went. */
function SeriesFigure({ detail: { sheet }, rows, title, drawn }: SeriesFigureProps) {
  const { city } = usePlace();
  const nameOf = useSeriesName();
  const unitWords = useUnitWords();
  const sentence = useSeriesSentence();
  const overYears = rows.some((one) => runsOf(one).flat().length > 1);
  const multiples = overYears && (
    <SmallMultiples
      items={rows
        .filter(({ values }) => values.some(({ value }) => value !== null))
        .map((one) => ({
          key: `${one.group}/${one.district}`,
          name: nameOf(one),
          said: <SaidText series={one} unit={sheet.unit} />,
          series: one,
        }))}
    />
  );
  return (
    <Figure<SeriesView>
      level={2}
      sentence={sentence(rows, sheet.unit)}
      subtitle={
        <>
          {title} · {unitWords(sheet.unit)}
        </>
      }
      {...(drawn !== undefined || multiples
        ? {
            drawn: (
              <>
                {drawn}
                {multiples}
              </>
            ),
          }
        : {})}
      table={{
        caption:
          sheet.direction === 'none' || rows.length === 1 ? (
            title
          ) : (
            <>
              {title} · <Trans>The worst off first, then where it got worse most</Trans>
            </>
          ),
        columns: seriesColumns(sheet.unit, nameOf),
        rows,
        rowKey: ({ group, district }) => `${group}/${district}`,
      }}
      csv={valuesAddress(city, sheet.code)}
    />
  );
}

/** A group by the name it chose, a district by its own, and both for the group of a district. */
export function useSeriesName(): (series: Pick<SeriesView, 'group' | 'district'>) => string {
  const { t } = useLingui();
  const { city } = usePlace();
  const said = useCityWords();
  const { data: districts } = useSuspenseQuery(districtsQuery(city));
  const groups = useGroups();
  return ({ group, district }) => {
    const names = [
      ...(group === null ? [] : [said(groups.get(group) ?? {})?.text ?? group]),
      ...(district === null ? [] : [districts.items.find(({ code }) => code === district)?.name ?? district]),
    ];
    return names.length === 0 ? t`Everybody` : names.join(' · ');
  };
}

function useSeriesSentence(): (rows: readonly SeriesView[], unit: IndicatorDetailView['sheet']['unit']) => string {
  const { t } = useLingui();
  const nameOf = useSeriesName();
  const withUnit = useWithUnit();
  return (rows, unit) => {
    const told = rows.filter((one) => newest(one)?.value != null);
    const [first] = told;
    if (!first) return t`Nothing of this may be told, or was ever counted.`;
    const said = withUnit(newest(first)!.value!, unit);
    if (first.group === null && first.district === null) return t`Everybody: ${said}.`;
    return first.place === 1 ? t`${nameOf(first)} is worst off, with ${said}.` : t`${nameOf(first)}: ${said}.`;
  };
}
