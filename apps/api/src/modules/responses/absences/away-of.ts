import type { AwayView } from '@madang/contracts/absences';

/** What `whoIsAway` joins, as it is read. */
export interface AwayColumns {
  readonly awayUntil: string | null;
  readonly substituteId: string | null;
  readonly substitute: string | null;
}

export function awayOf({ awayUntil, substituteId, substitute }: AwayColumns): AwayView | null {
  if (awayUntil === null) return null;
  return { until: awayUntil, substitute: substituteId === null || substitute === null ? null : { id: substituteId, penName: substitute } };
}
