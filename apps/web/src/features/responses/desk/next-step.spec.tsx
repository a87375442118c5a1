import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ResponseDraftView } from '@madang/contracts/response-drafts';
import type { ProposalResponseView } from '@madang/contracts/responses';
import { renderAt } from '../../../testing/render-at.js';
import { NextStep } from './next-step.js';
import { draftView } from './testing-drafts.js';

const { secondEyes } = draftView;
const gap = { pointer: '#/ownWords', code: 'response/part-missing' };

/** What stands first on the page, and where it leads. */
async function next(allowedActions: ProposalResponseView['allowedActions'], draft: Partial<ResponseDraftView> = {}) {
  const response = { allowedActions } as ProposalResponseView;
  const { unmount } = await renderAt('/dream/en/desk/responses/2026-1', <NextStep response={response} proposal="2026-1" />, {
    'GET /cities/dream/proposals/2026-1/response/draft': { ...draftView, ...draft },
  });
  const link = await screen.findByRole('link');
  const found = [link.textContent, link.getAttribute('href')];
  unmount();
  return found;
}

describe('what is next for an answer', () => {
  it('follows where the proposal stands', async () => {
    expect(await next(['acknowledge'])).toEqual(['Take it up: say which office is in charge', '#take-up']);
    expect((await next(['take_up']))[1]).toBe('#end-review');
    expect(await next(['answer'], { changedAt: null })).toEqual(['Write the answer', '#the-answer']);
  });

  it('leads to the first thing that is missing, and then out', async () => {
    expect(await next(['answer'], { gaps: [gap, gap] })).toEqual(['Write on: 2 things are missing in the saved answer', '#field-ownWords']);
    expect((await next(['answer']))[1]).toBe('#publish');
  });

  it('leads past a second pair of eyes where that is the rule', async () => {
    const read = async (eyes: Partial<typeof secondEyes>) =>
      (await next(['answer'], { gaps: eyes.mine ? [gap] : [], secondEyes: { ...secondEyes, ...eyes } }))[0];
    expect(await read({ needed: true })).toBe('Let a colleague read it who wrote none of it');
    expect(await read({ state: 'waits' })).toBe('Wait for the second pair of eyes');
    expect(await read({ state: 'waits', mine: true })).toBe('Read the answer for your colleague');
    expect(await read({ needed: true, state: 'approved' })).toBe('Publish the answer: nothing is missing in what was saved');
  });
});
