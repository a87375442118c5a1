import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AnswerTemplateBody, AnswerTemplatesView } from '@madang/contracts/answer-templates';
import { renderAt } from '../../../../testing/render-at.js';
import { emptyDraft } from '../testing-drafts.js';
import { StartFromTemplate } from './start-from-template.js';
import { TemplatePage } from './template-page.js';
import { TemplatesPage } from './templates-page.js';

const path = '/cities/dream/responses/templates';
const text = { language: 'ko', explanation: 'No: [why].', alternative: 'none', nextStep: '', appealRoute: '', budgetStage: '' } as const;
const id = '01890000-0000-7000-8000-00000000000c';
const kept: AnswerTemplatesView = {
  templates: [{ id, revision: 3, name: 'No money', decision: 'rejected', reasonCode: 'no_free_money', texts: [text], retired: false }],
  shipped: [{ decision: 'rejected', texts: [text, { ...text, language: 'en', explanation: 'No, sorry: [why].' }] }],
};
const answers = { [`GET ${path}`]: kept };

describe('templates of answers', () => {
  it('are listed with what they fit, and one is retired', async () => {
    const { network } = await renderAt('/dream/en/desk/responses/templates', <TemplatesPage />, {
      ...answers,
      [`POST ${path}/${id}/retirement`]: undefined,
    });
    expect(await screen.findByText('No, sorry: [why].')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Stop using it: No money' }));
    await screen.findByText('No longer used. It stands at the end of the page and can be copied.');
    expect(network.asked.some(({ call }) => call === `POST ${path}/${id}/retirement`)).toBe(true);
  });

  it('are changed over the revision that was seen', async () => {
    const { network } = await renderAt(`/dream/en/desk/responses/templates/write?of=${id}`, <TemplatePage />, {
      ...answers,
      [`PUT ${path}/${id}`]: undefined,
    });
    const name = await screen.findByLabelText('Name of the template');
    await userEvent.clear(name);
    await userEvent.type(name, 'No free money');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the template' }));
    await screen.findByText('The template is kept. Colleagues can begin their answers with it.');
    const sent = network.asked.find(({ call }) => call.startsWith('PUT'));
    expect([sent?.headers.get('if-match'), sent?.body]).toEqual([
      '"3"',
      { name: 'No free money', decision: 'rejected', reasonCode: 'no_free_money', texts: [text] },
    ]);
  });

  it('begin as a copy, and ask for a name and for words in the city’s own language', async () => {
    const { network } = await renderAt('/dream/en/desk/responses/templates/write?copy=rejected', <TemplatePage />, {
      ...answers,
      [`POST ${path}`]: { id },
    });
    const own = (await screen.findAllByLabelText<HTMLTextAreaElement>('Explanation in plain words, 한국어'))[0]!;
    expect(own.value).toBe('No: [why].');
    await userEvent.clear(own);
    await userEvent.click(screen.getByRole('button', { name: 'Keep the template' }));
    const links = within(await screen.findByRole('alert')).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Name of the template: Fill this in.',
      'Explanation in plain words, 한국어: Fill this in.',
    ]);
    await userEvent.type(own, 'Nein');
    await userEvent.type(screen.getByLabelText('Name of the template'), 'Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the template' }));
    await screen.findByText('The template is kept. Colleagues can begin their answers with it.');
    const body = network.asked.find(({ call }) => call === `POST ${path}`)?.body as AnswerTemplateBody;
    expect([body.name, body.reasonCode, body.texts.map(({ language }) => language)]).toEqual([
      'Mine',
      null,
      expect.arrayContaining(['ko', 'en']),
    ]);
  });

  it('fill an answer’s empty fields, and say what they left alone and which gaps remain', async () => {
    const changes: object[] = [];
    const content = { ...emptyDraft, alternative: 'A bench.' };
    await renderAt(
      '/dream/en/desk/responses/2026-1',
      <StartFromTemplate content={content} change={(patch) => changes.push(patch)} decisions={['rejected']} languages={['ko', 'en']} />,
      answers,
    );
    await userEvent.selectOptions(await screen.findByLabelText('Template'), 'No money · Not accepted');
    await userEvent.click(screen.getByRole('button', { name: 'Fill the empty fields' }));
    expect(changes).toEqual([{ decision: 'rejected', reasonCode: 'no_free_money', explanation: 'No: [why].' }]);
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      'Decision',
      'Main reason',
      'Explanation in plain words',
      'What is offered instead',
    ]);
  });
});
