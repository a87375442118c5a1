import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { QuestionAnswerView } from '@madang/contracts/question-answers';
import type { QuestionPage as Page, QuestionView } from '@madang/contracts/questions';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { resident } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { QuestionPage } from './question-page.js';
import { QuestionsPage } from './questions-page.js';

const city = '/cities/dream';
const id = '01990000-0000-7000-8000-000000000001';
const path = `${city}/questions/${id}`;
const pages = (
  <Routes>
    <Route path="questions" element={<QuestionsPage />} />
    <Route path="questions/:question" element={<QuestionPage />} />
  </Routes>
);

const question: QuestionView = {
  id,
  about: { kind: 'line', key: 'roads', name: 'Roads' },
  at: '2026-03-10T09:00:00Z',
  by: { penName: 'Swift', demo: true },
  text: '이 길은 얼마입니까?',
  language: 'ko',
  state: 'waiting',
  dueOn: '2026-03-31',
  daysLate: 0,
  wanted: 3,
  mine: false,
  wantedByMe: false,
  office: null,
  officeHolder: null,
  joinedInto: null,
  coveredAt: null,
  coveredFor: null,
  askerSays: null,
  answers: [],
  acts: [],
};

const answer: QuestionAnswerView = {
  number: 1,
  at: '2026-03-20T09:00:00Z',
  text: 'It costs twelve thousand.',
  language: 'en',
  office: 'Roads department',
  officeHolder: 'Head of roads',
  daysLate: 0,
  correction: null,
  figures: [{ label: 'Cost in a year', value: '12,000 €', source: 'Contract, page 3' }],
  table: null,
  link: null,
};

const list = (items: readonly QuestionView[]): Page => ({
  items: [...items],
  nextCursor: null,
  count: items.length,
  owed: 1,
  answerDays: 21,
});

describe('the questions to the city', () => {
  it('stand there in the words of those who asked, with when an answer is owed', async () => {
    await renderAt('/dream/en/questions', pages, { [`GET ${city}/questions`]: list([question]) });
    const link = await screen.findByRole('link', { name: question.text! });
    expect(link.getAttribute('lang')).toBe('ko');
    expect(screen.getByText(/answers within 21 days/)).toBeDefined();
    expect(screen.getByText('Waits for an answer')).toBeDefined();
    expect(screen.getByText('3 more people want to know', { exact: false })).toBeDefined();
  });

  it('do not vanish when they are taken back or covered', async () => {
    const gone = [
      { ...question, text: null, state: 'taken_back' as const },
      { ...question, id: id.replace(/1$/, '2'), text: null, coveredAt: question.at, coveredFor: 'insult' as const },
    ];
    await renderAt('/dream/en/questions', pages, { [`GET ${city}/questions`]: list(gone) });
    expect(await screen.findByText('Taken back by whoever asked it.')).toBeDefined();
    expect(screen.getByText(/^Covered:/)).toBeDefined();
  });

  it('say so where nobody has asked', async () => {
    await renderAt('/dream/en/questions', pages, { [`GET ${city}/questions`]: list([]) });
    expect(await screen.findByText('Nobody has asked anything here yet.')).toBeDefined();
  });
});

describe('one question', () => {
  it('shows the answer that stands, with who gave it and on what figures, and what was said before', async () => {
    const corrected = { ...answer, number: 2, text: 'It costs thirteen thousand.', correction: 'One bill was missing.' };
    const answered = { ...question, state: 'answered' as const, dueOn: null, answers: [corrected, answer] };
    await renderAt(`/dream/en/questions/${id}`, pages, { [`GET ${path}`]: answered });
    expect(await screen.findByRole('heading', { name: 'The corrected answer of the city' })).toBeDefined();
    expect(screen.getByText('It costs thirteen thousand.')).toBeDefined();
    expect(screen.getByText('One bill was missing.')).toBeDefined();
    expect(within(screen.getAllByRole('table')[0]!).getByText('Contract, page 3')).toBeDefined();
    expect(screen.getByText('What the city said before')).toBeDefined();
    expect(screen.getByText('It costs twelve thousand.')).toBeDefined();
  });

  it('can be wanted by others, too', async () => {
    const { network } = await renderAt(`/dream/en/questions/${id}`, pages, {
      [`GET ${city}/session`]: { person: resident },
      [`GET ${path}`]: { ...question, acts: ['want'] },
      [`PUT ${path}/wanted`]: undefined,
    });
    const button = await screen.findByRole('button', { name: 'I want to know it too' });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    await userEvent.setup().click(button);
    await waitFor(() => {
      expect(network.asked.map(({ call }) => call)).toContain(`PUT ${path}/wanted`);
    });
  });

  it('that was overdue says by how many days, and whose it is', async () => {
    const late = { ...question, state: 'overdue' as const, daysLate: 4, office: 'Roads department', officeHolder: 'Head of roads' };
    await renderAt(`/dream/en/questions/${id}`, pages, { [`GET ${path}`]: late });
    expect(await screen.findByText('Answer overdue')).toBeDefined();
    expect(screen.getByText(/4 days late/)).toBeDefined();
    expect(screen.getByText('Roads department')).toBeDefined();
  });
});
