import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { holdEarlyPress } from './early-press.js';

let root: HTMLElement;
const button = (name: string) => root.querySelector<HTMLButtonElement>(`#${name}`)!;

function add<Name extends 'button' | 'form' | 'div'>(
  parent: Element,
  name: Name,
  facts: Partial<Record<'type' | 'id' | 'method', string>>,
) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(facts)) made.setAttribute(attribute, value);
  parent.append(made);
  return made;
}

beforeEach(() => {
  awake.clear();
  document.body.replaceChildren();
  root = add(document.body, 'div', { id: 'root' });
  add(root, 'button', { type: 'button', id: 'back' });
  add(root, 'button', { type: 'button', id: 'other' });
  add(add(root, 'form', { method: 'post' }), 'button', { type: 'submit', id: 'send' });
  add(add(root, 'form', { method: 'get' }), 'button', { type: 'submit', id: 'find' });
});

const awake = new Set<HTMLButtonElement>();
const hold = () => holdEarlyPress(root, (one) => awake.has(one));
const heardBy = (one: HTMLElement) => {
  const heard: string[] = [];
  one.addEventListener('click', ({ target }) => heard.push((target as Element).id));
  return heard;
};

describe('a press on a button that still sleeps', () => {
  it('is done once it is awake, and once only', async () => {
    hold();
    const [heard, above] = [heardBy(button('back')), heardBy(root)];
    button('back').click();
    expect([heard, above]).toEqual([[], []]);
    awake.add(button('back'));
    await vi.waitFor(() => expect(heard).toEqual(['back']));
    button('back').click();
    expect(heard).toEqual(['back', 'back']);
    expect(above).toEqual(['back', 'back']);
  });

  it('is heard by nobody who listens already, before or after us', () => {
    hold();
    let presses = 0;
    root.addEventListener('click', () => (presses += 1), { capture: true });
    root.addEventListener('click', () => (presses += 1));
    button('back').click();
    expect(presses).toBe(0);
  });

  it('counts as the last one pressed', async () => {
    hold();
    const heard = heardBy(root);
    button('back').click();
    button('other').click();
    awake.add(button('back')).add(button('other'));
    await vi.waitFor(() => expect(heard).toEqual(['other']));
  });

  it('sends no form by the browser’s own means, unless it asks by address', () => {
    hold();
    const press = (name: string) => button(name).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    root.addEventListener('submit', (event) => event.preventDefault());
    expect(press('send')).toBe(false);
    expect(press('find')).toBe(true);
  });

  it('is let go when its button has left the page, and the next one is held as before', async () => {
    hold();
    const gone = button('back');
    const [heard, others] = [heardBy(gone), heardBy(button('other'))];
    gone.click();
    gone.remove();
    await new Promise((resolve) => setTimeout(resolve, 120));
    awake.add(gone);
    button('other').click();
    awake.add(button('other'));
    await vi.waitFor(() => expect(others).toEqual(['other']));
    expect(heard).toEqual([]);
  });
});

describe('a button that React has taken over', () => {
  it('carries the mark by which we know it', () => {
    holdEarlyPress(root);
    let presses = 0;
    const place = add(root, 'div', {});
    const drawn = createRoot(place);
    act(() => drawn.render(createElement('button', { type: 'button', id: 'drawn', onClick: () => (presses += 1) })));
    act(() => button('drawn').click());
    expect(presses).toBe(1);
  });
});
