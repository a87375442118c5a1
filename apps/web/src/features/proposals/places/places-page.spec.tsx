import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { PlacesPage } from './places-page.js';

const page = (
  <Routes>
    <Route path="proposals/places" element={<PlacesPage />} />
  </Routes>
);
const outline = '127,37 127.1,37 127.1,37.1 127,37.1 127,37';
const places = {
  districts: [{ code: 'east', proposals: 3 }],
  wholeCity: 2,
  placed: [{ reference: '2026-7', title: '시장길에 벤치를', language: 'ko', place: null, point: { longitude: 127.05, latitude: 37.05 } }],
  placedCount: 1,
};

const show = (search: string, shapes: object, found: object = places) =>
  renderAt(`/dream/en/proposals/places${search}`, page, {
    [`GET /cities/dream/proposals/places${search}`]: found,
    'GET /cities/dream/district-shapes': shapes,
    'GET /cities/dream/groups': { items: [] },
  });

describe('proposals by place', () => {
  it('say in a table and a list what the map shows, each with its way', async () => {
    const { container } = await show('?q=bench', { schematic: false, source: null, items: [{ code: 'east', outline }] });
    const table = within(await screen.findByRole('table', { name: 'Proposals by district, the most first' }));
    const east = table.getAllByRole('row')[1]!;
    expect(within(east).getByRole('link').getAttribute('href')).toBe('/dream/en/proposals?q=bench&district=east');
    expect(within(east).getByText('3')).toBeTruthy();
    expect(table.getByText('About no district in particular')).toBeTruthy();
    expect(screen.getByRole('link', { name: '시장길에 벤치를' }).getAttribute('href')).toBe('/dream/en/proposals/2026-7');
    const map = container.querySelector('svg[aria-hidden="true"] circle')?.closest('svg');
    expect(map?.querySelectorAll('circle')).toHaveLength(1);
    expect([...(map?.querySelectorAll('a') ?? [])].every((link) => link.getAttribute('tabindex') === '-1')).toBe(true);
    expect(screen.getByRole('link', { name: 'As a list' }).getAttribute('href')).toBe('/dream/en/proposals?q=bench');
  });

  it('puts no point on a board, and says that it is one', async () => {
    const { container } = await show('', { schematic: true, source: 'Made for the demo', items: [{ code: 'east', outline }] });
    expect(await screen.findByText(/This is a board and no survey/)).toBeTruthy();
    expect(container.querySelector('circle')).toBeNull();
    expect(screen.getByRole('link', { name: '시장길에 벤치를' })).toBeTruthy();
  });

  it('stand without a map where the city has drawn none', async () => {
    await show('', { schematic: false, source: null, items: [] });
    expect(await screen.findByRole('table')).toBeTruthy();
  });
});
