import { err, type Refusal, type Result } from '@madang/basics';
import { isCofogGroupCode, type CofogGroupCode } from '../catalogue/cofog.js';
import { isRightCode, type RightCode } from '../catalogue/right-code.js';
import { checkWeights, weightsInOrder, type RightWeights, type WeightsRefused } from '../catalogue/right-weights.js';

export type WeightsUnreadable = Refusal<'tag/unreadable-weights'> & { readonly text: string };

/** Weights as a table cell holds them, in per cent: `HO 40; MO 30.5`. Equal weights are always written alike. */
export function weightsText(weights: RightWeights): string {
  const parts = weightsInOrder(weights).filter(([, weight]) => weight > 0);
  return parts.length === 0 ? '-' : parts.map(([right, weight]) => `${right} ${weight / 100}`).join('; ');
}

/** `-` says that the line serves no right in particular. The weights together are at most the whole line. */
export function readWeights(text: string): Result<RightWeights, WeightsUnreadable | WeightsRefused> {
  const weights: Partial<Record<RightCode, number>> = {};
  const unreadable = err<WeightsUnreadable>({ code: 'tag/unreadable-weights', text });
  if (text.trim() === '-') return checkWeights({});
  for (const part of text.split(';')) {
    const [, right = '', percent = ''] = /^\s*([A-Z]{2})\s+(\d{1,3}(?:\.\d{1,2})?)\s*%?\s*$/u.exec(part) ?? [];
    if (!isRightCode(right) || right in weights) return unreadable;
    weights[right] = Math.round(Number(percent) * 100);
  }
  return checkWeights(weights);
}

/** What decides which rights a line serves: the city's own weights as text where it set any, else a COFOG group, else nothing. */
export function servingOf(text: string | null | undefined): { readonly cofog?: CofogGroupCode; readonly weights?: RightWeights } {
  if (!text) return {};
  if (isCofogGroupCode(text)) return { cofog: text };
  const weights = readWeights(text);
  return weights.ok ? { weights: weights.value } : {};
}
