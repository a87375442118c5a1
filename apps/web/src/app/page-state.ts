import type { DehydratedState } from '@tanstack/react-query';
import type { Problem } from '../api/problem.js';

/** What the server hands to the browser, as a block of data beside the page. */
export interface PageState {
  readonly language: string;
  readonly timeZone: string;
  readonly now: string;
  readonly queries: DehydratedState;
  readonly fault: { readonly problem: ReturnType<Problem['toView']>; readonly at: string } | null;
  readonly homeless: boolean;
}

export const stateElement = 'page-state';

/** No text in the state can end the block or begin a comment in it. */
export function writeState(state: PageState): string {
  return JSON.stringify(state).replaceAll('<', '\\u003c');
}
