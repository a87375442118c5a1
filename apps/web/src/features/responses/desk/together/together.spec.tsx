import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerBatchBody, AnswerBatchView, AnswerOfBatchView } from '@madang/contracts/answer-batches';
import { renderAt } from '../../../../testing/render-at.js';
import { BatchPage } from './batch-page.js';
import { isReady } from './is-ready.js';
import { TogetherPage } from './together-page.js';

const id = '01890000-0000-7000-8000-00000000000c';
const path = '/cities/dream/responses/batches';
const owed = { title: '벤치', language: 'ko', demo: false, state: 'under_decision', act: 'answer', office: null, draftChangedAt: null };
const assignee = { id, penName: 'A colleague' };
const date = { dueOn: '2026-03-30', daysLeft: 10, owedOn: null, daysLate: 0 };
const due = (references: readonly string[]) => ({
  items: references.map((reference) => ({ ...owed, ...date, assignee, id: reference, reference })),
  counts: {},
  offices: [],
});
const complete: AnswerOfBatchView = {
  reference: '2026-1',
  title: '벤치',
  language: 'ko',
  demo: false,
  published: false,
  state: 'under_decision',
  awaited: true,
  revision: 3,
  decision: 'rejected',
  ownWords: 'Your street comes first.',
  changedAt: '2026-03-19T03:00:00.000Z',
  changedBy: 'A colleague',
  reading: 'none',
  secondEyesNeeded: false,
  gaps: [],
};
const batch: AnswerBatchView = {
  id,
  decision: 'rejected',
  reasonCode: null,
  madeAt: '2026-03-19T03:00:00.000Z',
  open: 3,
  published: 0,
  answers: [
    complete,
    { ...complete, reference: '2026-2', gaps: [{ pointer: '#/ownWords', code: 'response/words-alike', names: ['2026-1'] }] },
    { ...complete, reference: '2026-3', decision: 'accepted', ownWords: '', awaited: false, state: 'in_debate' },
  ],
};

beforeEach(() => localStorage.clear());

describe('answering several together', () => {
  it('takes the shared words once, for at least two', async () => {
    const { network } = await renderAt('/dream/en/desk/responses/together', <TogetherPage />, {
      [`GET ${path}`]: { batches: [] },
      'GET /cities/dream/responses/due': due(['2026-1', '2026-2', '2026-3']),
      'GET /cities/dream/responses/templates': { templates: [], shipped: [] },
      [`POST ${path}`]: { id, left: [{ proposal: '2026-2', code: 'response/draft-begun', title: 'Begun' }] },
    });
    await userEvent.click(await screen.findByRole('checkbox', { name: /2026-1/ }));
    expect(screen.getByText('Choose at least two proposals.')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: /2026-2/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Not accepted' }));
    await userEvent.type(screen.getByLabelText('Explanation in plain words'), 'No.');
    const open = screen.getByText('Still open here: every single draft will ask for it').parentElement!;
    expect(open.textContent).toContain('Main reason');
    expect(open.textContent).not.toContain('Figures');
    await userEvent.click(screen.getByRole('button', { name: 'Begin 2 drafts' }));
    await screen.findByText('The drafts are begun. Now say for each proposal what the answer means for it.');
    const body = network.asked.find(({ call }) => call === `POST ${path}`)?.body as AnswerBatchBody;
    expect([body.proposals, body.decision, body.explanation, body.language]).toEqual([['2026-1', '2026-2'], 'rejected', 'No.', 'ko']);
    expect(screen.getByTestId('address').getAttribute('value')).toBe(`/dream/en/desk/responses/together/batch?of=${id}&begun=2026-2`);
  });

  it('lists what each still lacks, and publishes those that are complete', async () => {
    const { network } = await renderAt(
      `/dream/en/desk/responses/together/batch?of=${id}&begun=2026-7,%3Cb%3E&unfit=2026-8`,
      <BatchPage />,
      {
        [`GET ${path}/${id}`]: batch,
        [`POST ${path}/${id}/publication`]: {
          published: [],
          left: [{ proposal: '2026-1', code: 'x', title: 'Someone changed this meanwhile' }],
        },
      },
    );
    expect((await screen.findByText(/^Somebody has begun a draft of these:/)).textContent).toBe(
      'Somebody has begun a draft of these: 2026-7',
    );
    expect(screen.getByText(/^These cannot be given this answer now:/).textContent).toContain('2026-8');
    expect(screen.getAllByText('Your street comes first.')).toHaveLength(2);
    expect(screen.getByText('It decides otherwise than the others: Accepted.')).toBeTruthy();
    expect(screen.getByText('No answer can be published as it stands now: In public debate')).toBeTruthy();
    const gap = screen.getByRole('link', { name: 'What this means for this proposal (2026-2)' });
    expect(gap.getAttribute('href')).toBe('/dream/en/desk/responses/2026-2#field-ownWords');
    expect(screen.getByText('Word for word the same as for 2026-1')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Publish 1 complete answer' }));
    expect(await screen.findByText(/Someone changed this meanwhile/)).toBeTruthy();
    const sent = network.asked.find(({ call }) => call.startsWith('POST'))?.body;
    expect(sent).toEqual({ answers: [{ proposal: '2026-1', revision: 3 }] });
  });

  it('finds proposals by a word of their title, and keeps what is chosen in sight', async () => {
    const references = Array.from({ length: 9 }, (_, index) => `2026-${index + 1}`);
    const { items, ...rest } = due(references);
    const named = items.map((item, index) => ({ ...item, title: index === 4 ? 'Más árboles' : 'Bancos' }));
    await renderAt('/dream/en/desk/responses/together', <TogetherPage />, {
      [`GET ${path}`]: { batches: [] },
      'GET /cities/dream/responses/due': { ...rest, items: named },
      'GET /cities/dream/responses/templates': { templates: [], shipped: [] },
    });
    await userEvent.click(await screen.findByRole('checkbox', { name: /2026-1/ }));
    await userEvent.type(screen.getByRole('searchbox'), 'arbol{Enter}');
    const found = screen.getAllByRole<HTMLInputElement>('checkbox').map(({ value, checked }) => [value, checked]);
    expect(found).toEqual([
      ['2026-1', true],
      ['2026-5', false],
    ]);
  });

  it('is complete when nothing is missing, somebody waits for it, and whoever has to has read it', () => {
    const ready = (changes: Partial<AnswerOfBatchView>) => isReady({ ...complete, ...changes });
    expect([ready({}), ready({ secondEyesNeeded: true, reading: 'approved' })]).toEqual([true, true]);
    expect([ready({ awaited: false }), ready({ revision: null }), ready({ published: true }), ready({ secondEyesNeeded: true })]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
