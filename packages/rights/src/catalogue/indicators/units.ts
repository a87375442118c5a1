interface Unit {
  readonly label: string;
  readonly min: number;
  readonly max: number | null;
}

export const indicatorUnits = {
  percent: { label: '%', min: 0, max: 100 },
  per_1000: { label: 'per 1,000', min: 0, max: null },
  per_10k: { label: 'per 10,000', min: 0, max: null },
  per_100k: { label: 'per 100,000', min: 0, max: null },
  currency_per_capita: { label: 'currency per resident', min: 0, max: null },
  boolean: { label: 'yes/no', min: 0, max: 1 },
  years: { label: 'years', min: 0, max: null },
  days: { label: 'days', min: 0, max: null },
  minutes: { label: 'minutes', min: 0, max: null },
  ratio: { label: 'ratio', min: 0, max: null },
  count: { label: 'count', min: 0, max: null },
  index_0_100: { label: 'points', min: 0, max: 100 },
  ug_m3: { label: 'µg/m³', min: 0, max: null },
  m2_per_capita: { label: 'm² per resident', min: 0, max: null },
  tco2e_per_capita: { label: 't CO₂e per resident', min: 0, max: null },
} as const satisfies Readonly<Record<string, Unit>>;

export type IndicatorUnit = keyof typeof indicatorUnits;
