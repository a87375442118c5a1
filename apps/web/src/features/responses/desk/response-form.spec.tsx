import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import { refusal } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { ResponseForm } from './response-form.js';
import { draftView as draft, emptyDraft } from './testing-drafts.js';

const path = '/cities/dream/proposals/2026-1';
const show = (answers: Record<string, unknown> = {}, ready = true) =>
  renderAt('/dream/en/desk/responses/2026-1', <ResponseForm proposal="2026-1" ready={ready} />, {
    [`GET ${path}/response/draft`]: draft,
    [`GET ${path}`]: { moves: [] },
    'GET /cities/dream/responses/templates': { templates: [], shipped: [] },
    ...answers,
  });

beforeEach(() => localStorage.clear());

describe('writing an answer', () => {
  it('leads to every part that is missing, in the words of its field', async () => {
    await show({
      [`PUT ${path}/response/draft`]: undefined,
      [`POST ${path}/response`]: refusal(400, 'response/incomplete', 'The answer still lacks something', {
        errors: [
          { pointer: '#/explanation', code: 'minLength', detail: '', facts: { limits: [200], length: 3 } },
          { pointer: '#/evidence/citation', code: 'isNotEmpty', detail: '' },
          { pointer: '#/figures/0/source', code: 'isNotEmpty', detail: '' },
          { pointer: '#/appealUntil', code: 'notBefore', detail: '', facts: { limits: ['2026-04-20'] } },
        ],
      }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish the answer' }));
    const summary = await screen.findByRole('alert');
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Explanation in plain words: Write at least 200 characters.', '#field-explanation'],
      ['The law or judgment: Fill this in.', '#field-evidence-citation'],
      ['Figures, 1: Fill this in.', '#field-figures-0-source'],
      ['Last day for an appeal: Choose Monday, 20 April 2026 or a later day.', '#field-appealUntil'],
    ]);
    expect(document.title).toMatch(/^Error:/);
  });

  it('saves over the revision that was seen, and publishes the one that was saved', async () => {
    const { network } = await show({ [`PUT ${path}/response/draft`]: undefined, [`POST ${path}/response`]: { id: 'x' } });
    await userEvent.type(await screen.findByLabelText('Explanation in plain words'), 'Yes.');
    await userEvent.click(screen.getByRole('button', { name: 'Publish the answer' }));
    await screen.findByText('The answer is published.');
    const headers = (call: string) => network.asked.find((one) => one.call === call)?.headers.get('if-match');
    expect([headers(`PUT ${path}/response/draft`), headers(`POST ${path}/response`)]).toEqual(['"4"', '"5"']);
  });

  it('keeps both texts when a colleague saved meanwhile, and goes on with the one that is chosen', async () => {
    const stored = { ...emptyDraft, decision: 'rejected', explanation: 'What the colleague wrote.' };
    const { network } = await show({
      [`PUT ${path}/response/draft`]: refusal(412, 'request/changed-meanwhile', 'Someone changed this meanwhile', { revision: 7, stored }),
    });
    await userEvent.type(await screen.findByLabelText('Explanation in plain words'), 'What I wrote.');
    await userEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
    expect(await screen.findByText('What the colleague wrote.')).toBeTruthy();
    const mine = screen.getByLabelText<HTMLTextAreaElement>('Explanation in plain words');
    expect(mine.value).toBe('What I wrote.');

    await userEvent.click(screen.getByRole('button', { name: 'Go on with mine' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
    const saves = network.asked.filter(({ call }) => call === `PUT ${path}/response/draft`);
    expect(saves.map(({ headers, body }) => [headers.get('if-match'), (body as ResponseDraftBody).explanation])).toEqual([
      ['"4"', 'What I wrote.'],
      ['"7"', 'What I wrote.'],
    ]);
  });

  it('asks for what a reason must show, and for nothing when all is accepted', async () => {
    await show();
    await userEvent.click(await screen.findByLabelText('Not accepted'));
    await userEvent.selectOptions(screen.getByLabelText('Main reason'), 'law');
    expect(screen.getByLabelText('The law or judgment')).toBeTruthy();
    expect(screen.getByLabelText('The passage that applies')).toBeTruthy();
    await userEvent.click(screen.getByLabelText('Accepted'));
    expect(screen.queryByLabelText('Main reason')).toBeNull();
    expect(screen.queryByLabelText('Last day for an appeal')).toBeNull();
  });

  it('can be begun before the answer is awaited, and says why it cannot be published yet', async () => {
    await show({}, false);
    const button = await screen.findByRole('button', { name: 'Publish the answer' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('The answer is not awaited yet: end the review first.')).toBeTruthy();
  });

  it('asks for a word on every line that gets less than was asked, and for a reply to every question', async () => {
    const asked = { minor: '-20000000', currency: 'EUR' };
    const content = { ...emptyDraft, decision: 'accepted_in_part' as const, acceptedMoves: [{ line: 'L-1', delta: asked }] };
    const { network } = await show({
      [`GET ${path}/response/draft`]: {
        ...draft,
        content,
        replies: [{ question: 'Who decides?', reply: '' }],
        gaps: [{ pointer: '#/replies/0', code: 'response/question-unanswered' }],
      },
      [`GET ${path}`]: {
        language: 'en',
        moves: [
          { line: 'L-1', name: 'Roads', delta: asked },
          { line: 'L-2', name: 'Rent', delta: { ...asked, minor: '20000000' } },
        ],
      },
      [`PUT ${path}/response/draft`]: undefined,
    });
    expect((await screen.findByRole('link', { name: 'Question 1 of the author' })).getAttribute('href')).toBe('#field-replies-0');
    expect(screen.queryByLabelText('Why not all of it: Roads')).toBeNull();
    await userEvent.type(screen.getByLabelText('Why not all of it: Rent'), 'Not free.');
    await userEvent.type(screen.getByLabelText('Who decides?'), 'You do.');
    await userEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
    await screen.findByText('The draft is saved. Only staff can see it, and the clock goes on.');
    const saved = network.asked.find(({ call }) => call.startsWith('PUT'))?.body as ResponseDraftBody;
    expect([saved.lineReasons, saved.replies]).toEqual([{ 'L-2': 'Not free.' }, [{ question: 'Who decides?', reply: 'You do.' }]]);
  });
});
