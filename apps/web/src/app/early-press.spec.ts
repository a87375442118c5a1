import { beforeEach, describe, expect, it } from 'vitest';
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
  document.body.replaceChildren();
  root = add(document.body, 'div', { id: 'root' });
  add(root, 'button', { type: 'button', id: 'back' });
  add(root, 'button', { type: 'button', id: 'other' });
  add(add(root, 'form', { method: 'post' }), 'button', { type: 'submit', id: 'send' });
  add(add(root, 'form', { method: 'get' }), 'button', { type: 'submit', id: 'find' });
});

describe('a press before the page is awake', () => {
  it('is done once it is awake, and once only', () => {
    const awake = holdEarlyPress(root);
    button('back').click();
    let presses = 0;
    button('back').addEventListener('click', () => (presses += 1));
    awake();
    expect(presses).toBe(1);
  });

  it('is heard once also by those who listen before the page says that it is awake', () => {
    const awake = holdEarlyPress(root);
    let presses = 0;
    root.addEventListener('click', () => (presses += 1));
    root.addEventListener('click', () => (presses += 10), { capture: true });
    button('back').click();
    expect(presses).toBe(0);
    awake();
    expect(presses).toBe(11);
  });

  it('counts as the last one pressed', () => {
    const awake = holdEarlyPress(root);
    const heard: string[] = [];
    button('back').click();
    button('other').click();
    root.addEventListener('click', ({ target }) => heard.push((target as Element).id));
    awake();
    expect(heard).toEqual(['other']);
  });

  it('sends no form by the browser’s own means, unless it asks by address', () => {
    holdEarlyPress(root);
    const press = (name: string) => button(name).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    root.addEventListener('submit', (event) => event.preventDefault());
    expect(press('send')).toBe(false);
    expect(press('find')).toBe(true);
  });

  it('is let go when its button has left the page', () => {
    const awake = holdEarlyPress(root);
    let presses = 0;
    const gone = button('back');
    gone.click();
    gone.addEventListener('click', () => (presses += 1));
    gone.remove();
    awake();
    expect(presses).toBe(0);
  });
});
