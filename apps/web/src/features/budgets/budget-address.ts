/** What the address of an explore page says: which budget, and which part of it seen how. */
export interface BudgetAddress {
  readonly year: string | undefined;
  readonly version: string | undefined;
  readonly direction: Direction;
  readonly by: Dimension;
  readonly phase: Phase;
  /** Parts that one stands in, the widest first: `policy:23`. */
  readonly within: readonly string[];
  readonly perResident: boolean;
  readonly shape: Shape;
}

export const dimensions = ['area', 'policy', 'group', 'programme', 'body', 'department', 'district', 'chapter', 'economic'] as const;
export type Dimension = (typeof dimensions)[number];
export const phases = ['initial', 'final', 'executed'] as const;
export type Phase = (typeof phases)[number];
/** Bars in the table; or, above it, areas that show the whole at once. */
export type Shape = 'bars' | 'areas';
export type Direction = 'expenditure' | 'revenue';

/** The views on offer, in their order. */
export const views: Readonly<Record<Direction, readonly Dimension[]>> = {
  expenditure: ['policy', 'programme', 'department', 'district', 'chapter'],
  revenue: ['chapter', 'body'],
};

/** Where a part is opened into: by purpose as far as that goes, then into lines. */
const below: Readonly<Record<Dimension, Dimension | 'lines'>> = {
  area: 'policy',
  policy: 'programme',
  group: 'programme',
  programme: 'lines',
  body: 'lines',
  department: 'programme',
  district: 'programme',
  chapter: 'programme',
  economic: 'lines',
};

export function readAddress(search: URLSearchParams): BudgetAddress {
  const direction = search.get('direction') === 'revenue' ? 'revenue' : 'expenditure';
  return {
    year: search.get('year') ?? undefined,
    version: search.get('version') ?? undefined,
    direction,
    by: dimensions.find((one) => one === search.get('by')) ?? views[direction][0]!,
    phase: phases.find((one) => one === search.get('phase')) ?? 'initial',
    within: (search.get('within') ?? '').split(nextPart).filter((part) => part !== ''),
    perResident: search.get('per') === 'resident',
    shape: search.get('shape') === 'areas' ? 'areas' : 'bars',
  };
}

const nextPart = new RegExp(`,(?=(?:${dimensions.join('|')}):)`, 'u');

/** Back into an address; what goes without saying is left out. */
export function writeAddress(address: BudgetAddress): Record<string, string | undefined> {
  const { year, version, direction, by, phase, within, perResident, shape } = address;
  return {
    year,
    version,
    direction: direction === 'expenditure' ? undefined : direction,
    by: by === views[direction][0] ? undefined : by,
    phase: phase === 'initial' ? undefined : phase,
    within: within.length === 0 ? undefined : within.join(','),
    per: perResident ? 'resident' : undefined,
    shape: shape === 'areas' ? shape : undefined,
  };
}

/** The version as the API is asked for it. */
export function whichVersion({ version, year }: Pick<BudgetAddress, 'version' | 'year'>): string {
  return version ?? year ?? 'latest';
}

/** One step down into a part; `lines` when nothing but its lines is below. */
export function stepInto(address: BudgetAddress, key: string): BudgetAddress & { readonly lines: boolean } {
  const within = [...address.within, `${address.by}:${key}`];
  const stood = within.map(dimensionOf);
  const wanted = address.direction === 'revenue' ? 'lines' : below[address.by];
  const next = wanted === 'lines' || stood.includes(wanted) ? undefined : wanted;
  return { ...address, within, by: next ?? address.by, lines: next === undefined };
}

/** Back up to where the part at this place of the way was chosen. */
export function stepBack(address: BudgetAddress, at: number): BudgetAddress {
  return { ...address, within: address.within.slice(0, at), by: dimensionOf(address.within[at] ?? '') ?? address.by };
}

export function dimensionOf(part: string): Dimension | undefined {
  return dimensions.find((dimension) => part.startsWith(`${dimension}:`));
}
