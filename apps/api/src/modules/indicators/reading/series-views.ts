import type { IndicatorValueView, SeriesView } from '@madang/contracts/indicator-values';
import { worstOffFirst, type OrderedBy } from '@madang/rights';
import { standingOfLatest } from './latest-of.js';

interface Expected {
  /** Every priority group, and every district where any is counted, stands there even if nobody ever counted it. */
  readonly groups: readonly string[];
  readonly districts: readonly string[];
  readonly year: number;
  readonly by: OrderedBy;
}

type Bare = Pick<SeriesView, 'group' | 'district' | 'values'>;

/** The whole city first, then its groups, its districts, and the groups of districts; in each the worst off first. */
export function seriesViews(values: readonly IndicatorValueView[], { groups, districts, year, by }: Expected): SeriesView[] {
  const found = gather(values);
  const of = (want: (one: Bare) => boolean) => found.filter(want);
  const ofGroups = completed(
    of(({ group, district }) => group !== null && district === null),
    groups,
    (group) => ({ group, district: null }),
  );
  const inDistricts = of(({ group, district }) => group === null && district !== null);
  const families = [
    of(({ group, district }) => group === null && district === null),
    ofGroups,
    inDistricts.length === 0 ? [] : completed(inDistricts, districts, (district) => ({ group: null, district })),
    of(({ group, district }) => group !== null && district !== null),
  ];
  return families.flatMap((family) =>
    worstOffFirst(family, told, by).map(({ item, place }) => ({ ...item, standing: standingOfLatest(item.values, year), place })),
  );
}

function gather(values: readonly IndicatorValueView[]): Bare[] {
  const found = new Map<string, Bare>();
  for (const value of values) {
    const { group, district } = value;
    const key = JSON.stringify([group, district]);
    found.set(key, { group, district, values: [...(found.get(key)?.values ?? []), value] });
  }
  return [...found.values()];
}

function completed(found: readonly Bare[], codes: readonly string[], place: (code: string) => Pick<Bare, 'group' | 'district'>): Bare[] {
  const missing = codes.map(place).filter((one) => !found.some(({ group, district }) => group === one.group && district === one.district));
  return [...found, ...missing.map((one) => ({ ...one, values: [] }))];
}

function told({ values }: Bare): string[] {
  return values.flatMap(({ value }) => value ?? []);
}
