import { useEffect, useRef } from 'react';
import { usePlace } from '../../app/use-place.js';
import type { RightCode } from '../../ui/right-words.js';
import { rightFrom } from './rating-order.js';
import { RightStep } from './right-step.js';
import { RightsList } from './rights-list.js';

/** One right, where the address names one; the list of all otherwise. */
export function RatingPage() {
  const right = rightFrom(usePlace().search);
  useStepMoves(right);
  return right === null ? <RightsList /> : <RightStep key={right} right={right} />;
}

/** Each right is a page to its reader, though only the end of the address changes: one stands at its heading then. */
function useStepMoves(right: RightCode | null): void {
  const before = useRef(right);
  useEffect(() => {
    if (before.current === right) return;
    before.current = right;
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [right]);
}
