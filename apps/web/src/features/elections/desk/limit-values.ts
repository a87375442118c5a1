import { wholeCity } from '@madang/participation';
import type { AreaFund, RuleCap, RuleConditions } from '@madang/contracts/election-conditions';
import { amountText } from './amount-text.js';
import type { SettingFrame } from './setting-frame.js';
import type { SettingValues } from './setting-fields.js';

/** Fields of funds and limits that every city has; those of a district are called by its place in the list of districts. */
export const limitFields = ['funds', 'cityFund', 'leftovers', 'categoryCaps'] as const;

export const fundField = (district: number) => `districtFund-${district}`;
export const capField = (district: number) => `districtCap-${district}`;

type Districts = SettingFrame['districts'];

/** What the fields begin with. */
export function limitValues({ areas = [], caps = [] }: RuleConditions, districts: Districts): SettingValues {
  const fundOf = (code: string) => areas.find(({ area }) => area === code)?.fund ?? '';
  const capOf = (code: string) => caps.find(({ of, name }) => of === 'area' && name === code)?.atMost ?? '';
  const perDistrict = districts.flatMap(({ code }, at) => [
    [fundField(at), fundOf(code)],
    [capField(at), capOf(code)],
  ]);
  return {
    funds: areas.length === 0 ? 'one' : 'by-district',
    cityFund: fundOf(wholeCity),
    leftovers: areas.length === 0 || areas.some(({ leftoverTo }) => leftoverTo !== undefined) ? 'whole-city' : 'unspent',
    categoryCaps: caps
      .filter(({ of }) => of === 'category')
      .map(({ name, atMost }) => `${name}: ${atMost}`)
      .join('\n'),
    ...(Object.fromEntries(perDistrict) as SettingValues),
  };
}

/** Funds and caps as they are sent. A district whose field is empty has neither. */
export function limitsBody(
  values: SettingValues,
  { currency, districts }: Omit<SettingFrame, 'drafts'>,
): Pick<RuleConditions, 'areas' | 'caps'> {
  const said = (name: string) => (values[name] ?? '').trim();
  const filled = (field: (district: number) => string) => [...districts.entries()].filter(([at]) => said(field(at)) !== '');
  const amountIn = (name: string) => amountText(said(name), currency);
  const leftoverTo = said('leftovers') === 'whole-city' ? { leftoverTo: wholeCity } : {};
  const areas: AreaFund[] = [
    ...filled(fundField).map(([at, { code }]) => ({ area: code, fund: amountIn(fundField(at)), ...leftoverTo })),
    { area: wholeCity, fund: said('cityFund') === '' ? '0' : amountIn('cityFund') },
  ];
  const caps: RuleCap[] = [
    ...filled(capField).map(([at, { code }]) => ({ of: 'area' as const, name: code, atMost: amountIn(capField(at)) })),
    ...categoryCapsFrom(said('categoryCaps'), currency),
  ];
  return { ...(said('funds') === 'by-district' && { areas }), ...(caps.length > 0 && { caps }) };
}

/** One cap a line: `sport: 50 000`. A line without an amount is sent as it stands, and refused by name. */
function categoryCapsFrom(text: string, currency: string): RuleCap[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = line, amount = ''] = /^(.*)[:：]([^:：]*)$/.exec(line) ?? [];
      return { of: 'category', name: name.trim(), atMost: amountText(amount, currency) };
    });
}

/** The field behind a path such as `conditions.caps.2.atMost`. */
export function limitFieldAt(path: string, conditions: RuleConditions | undefined, districts: Districts): string | null {
  const [, part, at] = path.split('.');
  const placeOf = (code: string | undefined) => districts.findIndex((district) => district.code === code);
  if (part === 'caps') {
    const place = placeOf(conditions?.caps?.[Number(at)]?.name);
    return conditions?.caps?.[Number(at)]?.of === 'area' && place >= 0 ? capField(place) : 'categoryCaps';
  }
  if (part !== 'areas') return null;
  const area = at === undefined ? undefined : conditions?.areas?.[Number(at)]?.area;
  if (area === wholeCity) return 'cityFund';
  return placeOf(area) < 0 ? 'funds' : fundField(placeOf(area));
}
