import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { resident } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { published } from '../testing-views.js';
import { PlacePage } from './place-page.js';

const draft = { ...published, reference: null, state: 'draft', mine: true, districtCode: null, revision: 4 };
const at = '/cities/dream/proposals/d1';
const page = (
  <Routes>
    <Route path="proposals/:proposal/edit/place" element={<PlacePage />} />
    <Route path="*" element={<p>Next page</p>} />
  </Routes>
);
const outline = '127,37 127.1,37 127.1,37.1 127,37.1 127,37';

const show = (more: object = {}, shapes: object = { schematic: false }) =>
  renderAt('/dream/en/proposals/d1/edit/place', page, {
    'GET /cities/dream/session': { person: resident },
    [`GET ${at}`]: { ...draft, id: 'd1', ...more },
    [`PUT ${at}`]: undefined,
    'GET /cities/dream/district-shapes': { source: null, items: [{ code: 'east', outline }], ...shapes },
  });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));

describe('the place of a proposal', () => {
  it('is written by keyboard alone: a district, words, and two numbers', async () => {
    const { network } = await show();
    await userEvent.selectOptions(await screen.findByLabelText(/^District/), 'east');
    await userEvent.type(screen.getByLabelText(/^Latitude/), '37,05');
    await userEvent.type(screen.getByLabelText(/^Longitude/), '127.05');
    await save();
    await waitFor(() =>
      expect(network.asked.find(({ call }) => call === `PUT ${at}`)?.body).toMatchObject({
        districtCode: 'east',
        point: { latitude: 37.05, longitude: 127.05 },
      }),
    );
  });

  it('is chosen by pressing the map, and taken away again', async () => {
    const { container, network } = await show();
    await screen.findByText(/press the place on the map/);
    fireEvent.click(container.querySelector('[data-district="east"] path')!, { clientX: 0, clientY: 0 });
    expect(screen.getByLabelText<HTMLSelectElement>(/^District/).value).toBe('east');
    await userEvent.clear(screen.getByLabelText(/^Latitude/));
    await userEvent.type(screen.getByLabelText(/^Latitude/), '37.05');
    await userEvent.clear(screen.getByLabelText(/^Longitude/));
    await userEvent.type(screen.getByLabelText(/^Longitude/), '127.05');
    await userEvent.click(await screen.findByRole('button', { name: 'Take the point away' }));
    await save();
    await waitFor(() => expect(network.asked.some(({ call }) => call === `PUT ${at}`)).toBe(true));
    expect(network.asked.find(({ call }) => call === `PUT ${at}`)?.body).not.toHaveProperty('point');
  });

  it('asks for no point where the map is a board', async () => {
    const { container } = await show({}, { schematic: true });
    fireEvent.click((await screen.findByText(/press a district on this board/)).ownerDocument.querySelector('[data-district] path')!);
    expect(screen.getByLabelText<HTMLSelectElement>(/^District/).value).toBe('east');
    expect(screen.queryByLabelText(/^Latitude/)).toBeNull();
    expect(container.querySelector('circle')).toBeNull();
  });

  it('says what is wrong with a number that is none', async () => {
    await show();
    await userEvent.type(await screen.findByLabelText(/^Latitude/), 'north');
    await save();
    expect((await screen.findAllByText(/Latitude/)).length).toBeGreaterThan(1);
    expect(screen.getByRole('button', { name: 'Save and go on' })).toBeTruthy();
  });
});
