import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../format/use-format.js';

/** A part of the whole. Lines are mostly very small parts: "less than 0.1%" says more than "0%", and a dash is not a zero. */
export function ShareText({ points }: { readonly points: number | null }) {
  const format = useFormat();
  if (points === null) return '–';
  return points > -10 && points < 10 ? <Trans>less than {format.share(10)}</Trans> : format.share(points);
}
