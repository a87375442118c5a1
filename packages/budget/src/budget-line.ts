import type { LineCode } from '@madang/basics';
import type { Money } from '@madang/money';

export const directions = ['expenditure', 'revenue'] as const;
export type Direction = (typeof directions)[number];

/** How firmly a line is bound: by law, by contracts already signed, or not at all. */
export const rigidities = ['mandatory', 'committed', 'discretionary'] as const;
export type Rigidity = (typeof rigidities)[number];

export const equalityMarkers = ['0', '1', '2'] as const;
export type EqualityMarker = (typeof equalityMarkers)[number];

/** One step of a classification as the city writes it. Codes are text: `01111` is not 1111. */
export interface Classified {
  readonly code: string;
  readonly name: string;
}

/**
 * The smallest classified amount of a budget. Gross and as published: an elimination is a line of its own, with a positive
 * amount that is subtracted when the budget is consolidated (money that the city pays to its own bodies).
 */
export interface BudgetLine {
  readonly code: LineCode;
  readonly direction: Direction;
  readonly elimination: boolean;
  /** The institution that holds the money: the city itself or one of its bodies. */
  readonly body?: Classified | undefined;
  readonly department?: Classified | undefined;
  readonly programme?: Classified | undefined;
  /** First level of the economic classification: staff, goods, transfers, investment … */
  readonly chapter?: Classified | undefined;
  readonly economic?: Classified | undefined;
  /** What the money is for, in the city's own functional classification. */
  readonly function?: Classified | undefined;
  /** Where the money comes from. */
  readonly fund?: Classified | undefined;
  /** As the council voted it. */
  readonly initial: Money;
  /** As last adjusted; absent where nothing has been adjusted yet. */
  readonly final?: Money | undefined;
  /** Spent (obligations recognised) or earned (rights recognised) so far. */
  readonly executed?: Money | undefined;
  /** Set aside for a purpose by decision, before a contract binds it. */
  readonly authorised?: Money | undefined;
  /** Bound by contract or decision, what is already paid included. */
  readonly committed?: Money | undefined;
  /** Paid out, or come in as money. */
  readonly paid?: Money | undefined;
  /** Of the uncommitted rest, what is set aside for another purpose. */
  readonly earmarked?: Money | undefined;
  /** How many rows of the source were added into this line. */
  readonly rowCount: number;
  /** COFOG group such as `10.6`. */
  readonly cofog?: string | undefined;
  readonly district?: string | undefined;
  readonly rigidity?: Rigidity | undefined;
  /** OECD equality marker: 2 equality is the aim, 1 it is one of several, 0 looked at and not aimed at. */
  readonly equality?: EqualityMarker | undefined;
}

/** What may be spent on the line today: as last adjusted, or as voted where nothing was adjusted. */
export function appropriationOf(line: Pick<BudgetLine, 'initial' | 'final'>): Money {
  return line.final ?? line.initial;
}
