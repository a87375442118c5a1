import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import { Link, MenuLink } from './link.js';

function Place() {
  const { pathname, search } = useLocation();
  return <output>{pathname + search}</output>;
}

const stand = (at: string, links: ReactNode) =>
  render(
    <MemoryRouter initialEntries={[at]}>
      {links}
      <Place />
    </MemoryRouter>,
  );

describe('a link', () => {
  it('leads on without loading the house again', async () => {
    stand('/a', <Link to="/b?c=1">On</Link>);
    expect(screen.getByRole('link', { name: 'On' }).getAttribute('href')).toBe('/b?c=1');
    await userEvent.click(screen.getByRole('link', { name: 'On' }));
    expect(screen.getByRole('status').textContent).toBe('/b?c=1');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])('leaves %o to the browser', (press) => {
    stand('/a', <Link to="#b">On</Link>);
    // What the browser is left to do is not prevented.
    expect(fireEvent.click(screen.getByRole('link', { name: 'On' }), press)).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('/a');
  });

  it('stays where its page refuses the press', () => {
    stand(
      '/a',
      <Link to="/b" onClick={(event) => event.preventDefault()}>
        On
      </Link>,
    );
    fireEvent.click(screen.getByRole('link', { name: 'On' }));
    expect(screen.getByRole('status').textContent).toBe('/a');
  });
});

it('a link of a menu says that the reader is on its page or below, and one that ends there only the first', () => {
  stand(
    '/desk/budgets',
    <>
      <MenuLink to="/desk" end>
        Start
      </MenuLink>
      <MenuLink to="/desk/budgets">Budgets</MenuLink>
      <MenuLink to="/des">Other</MenuLink>
    </>,
  );
  const current = screen.getAllByRole('link').map((link) => link.getAttribute('aria-current'));
  expect(current).toEqual([null, 'page', null]);
});
