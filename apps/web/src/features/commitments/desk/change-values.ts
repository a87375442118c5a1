import type { PlanChangeBody, PromiseView } from '@madang/contracts/commitments';
import { amountTyped } from './amount-typed.js';

/** `reason`, and for each milestone and line by its place: `newDay0`, `newAmount1`. */
export type ChangeValues = Readonly<Record<string, string>>;

interface Shape {
  readonly promise: Pick<PromiseView, 'milestones' | 'lines'>;
  readonly currency: string;
  readonly language: PlanChangeBody['language'];
}

/** What was typed otherwise than it stands; the rest stays as it is and is not sent. */
export function changeOf(values: ChangeValues, { promise, currency, language }: Shape): PlanChangeBody {
  const said = (name: string) => (values[name] ?? '').trim();
  return {
    language,
    reason: said('changeReason'),
    milestones: promise.milestones.flatMap(({ position, dueOn, reachedOn }) => {
      const typed = said(`newDay${position}`);
      return reachedOn !== null || typed === '' || typed === dueOn ? [] : [{ position, dueOn: typed }];
    }),
    lines: promise.lines.flatMap(({ line, promised: standing }, at) => {
      if (said(`newAmount${at}`) === '') return [];
      const promised = amountTyped(values[`newAmount${at}`], currency);
      return promised.minor === standing.minor ? [] : [{ line, promised }];
    }),
  };
}
