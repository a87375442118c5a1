import { coverReasons, thingKinds, type CoverReason, type ThingKind } from '../../ui/cover-words.js';
import { verdicts, type Verdict } from './verdict-words.js';

/** What the address of the log says: which decisions, and from where on. */
export interface LogAddress {
  readonly month?: string;
  readonly kind?: ThingKind;
  readonly verdict?: Verdict;
  readonly reason?: CoverReason;
  readonly cursor?: string;
}

/** What nobody could have chosen is left out, so that an old or broken address still shows the log. */
export function readLogAddress(search: URLSearchParams): LogAddress {
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(search.get('month') ?? '')?.[0];
  const kind = thingKinds.find((one) => one === search.get('kind'));
  const verdict = verdicts.find((one) => one === search.get('verdict'));
  const reason = coverReasons.find((one) => one === search.get('reason'));
  const cursor = search.get('cursor');
  return {
    ...(month !== undefined && { month }),
    ...(kind && { kind }),
    ...(verdict && { verdict }),
    ...(reason && { reason }),
    ...(cursor !== null && { cursor }),
  };
}
