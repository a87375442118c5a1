import { Trans, useLingui } from '@lingui/react/macro';
import type { IndicatorSheetView } from '@madang/contracts/indicator-sheets';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { CityWords } from '../../ui/city-words.js';
import { DescriptionList, type Fact } from '../../ui/description-list.js';
import { Link } from '../../ui/link.js';
import { rightWords } from '../../ui/right-words.js';
import { Stack } from '../../ui/stack.js';
import { kindWords } from './kind-words.js';
import { SdgWords } from './sdg-words.js';
import { cadenceWords, collectionWords, directionWords, partedByWords } from './sheet-words.js';
import { useUnitWords } from './unit-words.js';

/** What is counted, why, how, by whom and how often: the sheet that every figure stands on. */
export function IndicatorSheet({ sheet }: { readonly sheet: IndicatorSheetView }) {
  return (
    <section aria-labelledby="sheet">
      <Stack>
        <h2 id="sheet">
          <Trans>What exactly is counted</Trans>
        </h2>
        <DescriptionList facts={[...useDefinition(sheet), ...useMaking(sheet)]} />
      </Stack>
    </section>
  );
}

function useDefinition(sheet: IndicatorSheetView): Fact[] {
  const { i18n } = useLingui();
  const place = usePlace();
  const unitWords = useUnitWords();
  const { code, version, labels, right, type, unit, direction, band, articles } = sheet;
  return [
    {
      key: 'definition',
      term: <Trans>Definition</Trans>,
      fact: (
        <>
          <CityWords words={labels} otherwise={code} /> (<bdi>{code}</bdi>, <Trans>version {version}</Trans>)
        </>
      ),
    },
    ...(right === null
      ? []
      : [
          {
            key: 'rationale',
            term: <Trans>Why it matters</Trans>,
            fact: (
              <>
                <Link to={paths.right(place, right)}>{i18n._(rightWords[right])}</Link>
                {type !== null && <>. {i18n._(kindWords[type])}</>}
                {articles.length > 0 && <> ({articles.map(({ id }) => id).join(', ')})</>}
              </>
            ),
          },
        ]),
    {
      key: 'direction',
      term: <Trans>Which way is better</Trans>,
      fact: (
        <>
          {i18n._(directionWords[direction])}
          {band !== null && ` ${band.join('–')}`} {unitWords(unit)}
        </>
      ),
    },
    { key: 'sdg', term: <Trans>The SDGs</Trans>, fact: <SdgWords {...sheet} /> },
  ];
}

function useMaking(sheet: IndicatorSheetView): Fact[] {
  const { i18n } = useLingui();
  const format = useFormat();
  const { numerator, denominator, computation, collection, definedAfter, gwangju, cadence, disaggregation, notes, countsPeople } = sheet;
  const ours = (text: string) => (
    <span lang="en" dir="ltr">
      {text}
    </span>
  );
  return [
    {
      key: 'computation',
      term: <Trans>How it is worked out</Trans>,
      fact: (
        <>
          {numerator !== null && ours(denominator === null ? numerator : `${numerator} / ${denominator}`)}{' '}
          {Object.keys(computation).length > 0 && <CityWords words={computation} otherwise="" />}
          {numerator === null && Object.keys(computation).length === 0 && <Trans>Nothing more is said</Trans>}
        </>
      ),
    },
    {
      key: 'sources',
      term: <Trans>Where it comes from</Trans>,
      fact: (
        <>
          {collection !== null && i18n._(collectionWords[collection])}
          {definedAfter !== null && (
            <>
              {'. '}
              <Trans>Defined after: {ours(definedAfter)}</Trans>
            </>
          )}
          {gwangju !== null && (
            <>
              {'. '}
              <Trans>Gwangju counted: {ours(gwangju)}</Trans>
            </>
          )}
          {collection === null && <Trans>Each figure names its own source</Trans>}
        </>
      ),
    },
    { key: 'cadence', term: <Trans>How often it is counted</Trans>, fact: i18n._(cadenceWords[cadence]) },
    {
      key: 'disaggregation',
      term: <Trans>Told apart by</Trans>,
      fact:
        disaggregation.length === 0 ? (
          <Trans>Nothing: it holds for the whole city</Trans>
        ) : (
          format.list(disaggregation.map((one) => (partedByWords[one] ? i18n._(partedByWords[one]) : one)))
        ),
    },
    {
      key: 'limits',
      term: <Trans>What to know before relying on it</Trans>,
      fact: (
        <>
          {Object.keys(notes).length > 0 && <CityWords words={notes} otherwise="" />}{' '}
          {countsPeople ? (
            <Trans>Figures of fewer than ten people are hidden.</Trans>
          ) : (
            <Trans>It does not count people, so nothing is hidden for being small.</Trans>
          )}
        </>
      ),
    },
  ];
}
