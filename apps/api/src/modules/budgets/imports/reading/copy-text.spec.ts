import { describe, expect, it } from 'vitest';
import { copyText } from './copy-text.js';

describe('copyText', () => {
  it('leaves ordinary text alone, an empty one too', () => expect(['Bibliotecas', ''].map(copyText)).toEqual(['Bibliotecas', '']));
  it('writes what is not there as nothing', () => expect(copyText(undefined)).toBe('\\N'));
  it('keeps a cell in its column and its row, whatever stands in it', () => expect(copyText('a\tb\r\nc\\N')).toBe('a\\tb\\r\\nc\\\\N'));
});
