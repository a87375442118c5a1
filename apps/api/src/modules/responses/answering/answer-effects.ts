import type { AnswerDecision } from '@madang/accountability';
import type { AnswerEffectView } from '@madang/contracts/answer-parts';
import { toWire } from '@madang/contracts/wire';
import { zero, type Currency } from '@madang/money';
import { rightCodes, type ReallocationEffect, type RightCode, type RightEffect } from '@madang/rights';

/** What the rights check found of the moves that were asked for, and of those that the answer makes. */
export interface MovedMoney {
  readonly currency: Currency;
  readonly asked: ReallocationEffect;
  /** Undefined where the answer makes some of the moves and does not say which. */
  readonly made: ReallocationEffect | undefined;
}

/**
 * Right by right, what an answer does to the money that serves it (check C14). An answer that moves nothing leaves every right that
 * the proposal touches unchanged. Where no line is named, or none that serves a right, nothing can be computed, and it says so.
 */
export function answerEffects(decision: AnswerDecision, money: MovedMoney | undefined): AnswerEffectView[] {
  const touched = money?.asked.byRight ?? [];
  if (!money || touched.length === 0) return rightCodes.map(notComputable);
  if (decision === 'accepted') return touched.map(toView);
  if (decision !== 'accepted_in_part') return touched.map(({ right }) => unchanged(right, money.currency));
  const { made } = money;
  if (!made) return touched.map(({ right }) => notComputable(right));
  return touched.map(({ right }) => {
    const effect = made.byRight.find((one) => one.right === right);
    return effect ? toView(effect) : unchanged(right, money.currency);
  });
}

function toView({ right, net }: RightEffect): AnswerEffectView {
  const effect = net.minor > 0n ? 'gains' : net.minor < 0n ? 'loses' : 'unchanged';
  return { right, effect, amount: toWire(net) };
}

function unchanged(right: RightCode, currency: Currency): AnswerEffectView {
  return { right, effect: 'unchanged', amount: toWire(zero(currency)) };
}

function notComputable(right: RightCode): AnswerEffectView {
  return { right, effect: 'not_computable', amount: null };
}
