import type { FeasibilityFindings } from '@madang/accountability';
import type { FeasibilityBody } from '@madang/contracts/feasibility';
import { toWire, type Language, type WireMoney } from '@madang/contracts/wire';
import type { Currency } from '@madang/money';
import type { FeasibilityReviewRow } from './feasibility-review.entity.js';

type Stored = Pick<
  FeasibilityReviewRow,
  | 'legality'
  | 'legalBasis'
  | 'practicality'
  | 'technicalNote'
  | 'costLowMinor'
  | 'costHighMinor'
  | 'runningCostMinor'
  | 'costBasis'
  | 'reasonCode'
  | 'explanation'
  | 'language'
>;

/** An empty review, in the city's own language. */
export function nothingFound(language: Language): Stored {
  return {
    legality: null,
    legalBasis: '',
    practicality: null,
    technicalNote: '',
    costLowMinor: null,
    costHighMinor: null,
    runningCostMinor: null,
    costBasis: '',
    reasonCode: null,
    explanation: '',
    language,
  };
}

/** As it is stored. All amounts are in the city's currency; another is the caller's to refuse. */
export function storedFindings({ costLow, costHigh, runningCost, ...rest }: FeasibilityBody): Stored {
  return { ...rest, costLowMinor: minorOf(costLow), costHighMinor: minorOf(costHigh), runningCostMinor: minorOf(runningCost) };
}

export function findingsOf({ costLowMinor, costHighMinor, runningCostMinor, language: _language, ...rest }: Stored): FeasibilityFindings {
  return { ...rest, costLow: costLowMinor, costHigh: costHighMinor, runningCost: runningCostMinor };
}

export function findingsView(stored: Stored, currency: Currency): FeasibilityBody {
  const { costLowMinor, costHighMinor, runningCostMinor, legality, legalBasis, practicality, technicalNote } = stored;
  const { costBasis, reasonCode, explanation, language } = stored;
  const money = (minor: bigint | null) => (minor === null ? null : toWire({ minor, currency }));
  return {
    legality,
    legalBasis,
    practicality,
    technicalNote,
    costLow: money(costLowMinor),
    costHigh: money(costHighMinor),
    runningCost: money(runningCostMinor),
    costBasis,
    reasonCode,
    explanation,
    language,
  };
}

function minorOf(amount: WireMoney | null): bigint | null {
  return amount === null ? null : BigInt(amount.minor);
}
