import { describe, expect, it } from 'vitest';
import { unreadableText } from './readable-text.js';

describe('what is sent', () => {
  it('may hold every sign of every script, and what is no text', () => {
    for (const sent of ['', 'Ñandú, 마당, ساحة, 👩🏽‍🦽, \u200f\n\t', 7, null, undefined, true, [], { a: [{ b: '𝒳' }] }])
      expect(unreadableText(sent)).toBeNull();
  });

  it('is refused where a zero or half of a sign stands, which is named', () => {
    expect(unreadableText('a\0b')?.pointer).toBe('#');
    expect(unreadableText({ moves: [{ line: 'x' }, { line: '\ud83d' }] })?.pointer).toBe('#/moves/1/line');
    expect(unreadableText({ 'a/b~c': '\udc00' })?.pointer).toBe('#/a~1b~0c');
    expect(unreadableText({ 'a\0': 'x' })?.code).toBe('matches');
  });

  it('is looked at however deep it is', () => {
    let sent: unknown = '\0';
    for (let depth = 0; depth < 100_000; depth += 1) sent = [sent];
    expect(unreadableText(sent)?.code).toBe('matches');
  });
});
