import type { IndicatorDetailView } from '@madang/contracts/indicator-sheets';
import type { IndicatorValueView, SeriesView } from '@madang/contracts/indicator-values';

export const sampleValue: IndicatorValueView = {
  id: '00000000-0000-7000-8000-000000000001',
  code: 'HO-O1',
  version: 1,
  year: 2025,
  group: null,
  district: null,
  value: '12.5',
  numerator: '125',
  denominator: '1000',
  sampleSize: null,
  hidden: false,
  quality: 'survey',
  source: 'Survey of homes',
  sourceUrl: 'https://example.org/homes',
  licence: null,
  note: null,
  recordedAt: '2026-01-02T00:00:00Z',
};

const series = (of: Pick<SeriesView, 'group' | 'standing' | 'place'>, values: readonly Partial<IndicatorValueView>[]): SeriesView => ({
  ...of,
  district: null,
  values: values.map((value) => ({ ...sampleValue, group: of.group, ...value })),
});

const untold = { value: null, numerator: null, denominator: null, hidden: true };

export const sampleIndicator: IndicatorDetailView = {
  sheet: {
    code: 'HO-O1',
    indicator: 'HO-O1',
    right: 'HO',
    labels: { en: 'People who live in homes that are not fit to live in' },
    type: 'outcome',
    unit: 'percent',
    direction: 'down',
    sdg: '11.1.1',
    sdgMatch: 'exact',
    standing: 'value',
    latestYear: 2025,
    values: 5,
    version: 2,
    band: null,
    articles: [],
    numerator: 'people in unfit homes',
    denominator: 'all residents',
    computation: {},
    disaggregation: ['sex', 'district'],
    collection: 'survey',
    definedAfter: 'UN SDG global indicator framework',
    gwangju: null,
    cadence: 'every 2 years',
    notes: { en: 'People without a home are not asked.' },
    countsPeople: true,
    definedAt: '2026-01-01T00:00:00Z',
    because: 'Cellars are counted too',
  },
  groups: [],
  series: [
    series({ group: null, standing: 'value', place: 1 }, [{ year: 2024, value: '11' }, {}]),
    series({ group: 'carers', standing: 'value', place: 1 }, [{ value: '30' }]),
    series({ group: 'youth', standing: 'zero', place: 2 }, [{ value: '0' }]),
    series({ group: 'roma', standing: 'hidden', place: null }, [untold]),
    series({ group: 'older-alone', standing: 'never-collected', place: null }, []),
  ],
  earlierDefinitions: [{ version: 1, labels: { en: 'Unfit homes' }, definedAt: '2020-01-01T00:00:00Z', series: [] }],
  corrections: [
    {
      year: 2025,
      group: null,
      district: null,
      value: '13',
      source: 'Survey of homes',
      recordedAt: '2026-01-01T00:00:00Z',
      replacedAt: '2026-01-02T00:00:00Z',
      because: 'The survey was weighted anew',
    },
  ],
};
