import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';
import { guessEncoding } from './guess-encoding.js';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
function utf16(text: string, bigEndian = false): Uint8Array {
  const units = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) units.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return new Uint8Array(units.buffer);
}

/** `Descripción;Función` and `POLÍTICAS “SOCIALES”;CAMPAÑA’S` as Windows writes them in Spain. */
const spanish = bytes('446573637269706369f36e3b46756e6369f36e0a504f4ccd54494341532093534f4349414c4553943b43414d5041d14192530a');
/** Two lines of a table, `부서,사업,예산` and `복지정책과,주거 지원,1000`, in code page 949. */
const korean = bytes('bacebcad2cbbe7bef72cbfb9bbea0abab9c1f6c1a4c3a5b0fa2cc1d6b0c520c1f6bff82c313030300a');
/** `所属名,事業名,予算額` and `総務課,一般職人件費,14608000` in code page 932. */
const japanese = bytes('8f8a91ae96bc2c8e968bc696bc2c975c8e5a8a7a0a918d96b189db2c88ea94ca9045906c8c8f94ef2c31343630383030300a');

describe('guessEncoding', () => {
  it.each([
    ['efbbbf61', 'utf-8', 3],
    ['fffe6100', 'utf-16le', 2],
    ['feff0061', 'utf-16be', 2],
  ])('trusts the byte order mark of %s', (hex, encoding, markLength) =>
    expect(guessEncoding(bytes(hex))).toEqual({ encoding, markLength, onlyAscii: false }),
  );
  it('knows UTF-16 without a mark by the zeros beside its separators', () => {
    expect(guessEncoding(utf16('Centro;Año;1000\n')).encoding).toBe('utf-16le');
    expect(guessEncoding(utf16('Centro;Año;1000\n', true)).encoding).toBe('utf-16be');
  });
  it('takes Spanish Windows text for what it is, curly quotes included', () =>
    expect(guessEncoding(spanish).encoding).toBe('windows-1252'));
  it('tells Korean and Japanese code pages from Western text', () => {
    expect(guessEncoding(korean).encoding).toBe('euc-kr');
    expect(guessEncoding(japanese).encoding).toBe('shift_jis');
  });
  it.each([
    ['63c3a9', 'c3a9 is é'],
    ['ec849cec9ab8', 'six bytes of Hangul'],
    ['63ec84', 'a sample cut inside a character'],
    ['f09f8fa0', 'a character of four bytes'],
  ])('reads %s as UTF-8: %s', (hex) => expect(guessEncoding(bytes(hex)).encoding).toBe('utf-8'));
  it.each(['63c0af', '63f1', 'e9', 'ff'])('does not take %s for UTF-8 in the middle of a text', (hex) =>
    expect(guessEncoding(bytes(`${hex}20202020`)).encoding).toBe('windows-1252'),
  );
  it('takes two files put together for what most of their letters are, so that the rest is refused and not garbled', () => {
    const mixed = bytes(`${'c3a9c3b1c3b3'.repeat(3)}20e920`);
    expect(guessEncoding(mixed).encoding).toBe('utf-8');
    expect(decodeText(mixed, 'utf-8').ok).toBe(false);
  });
  it('says when nothing but ASCII was seen', () =>
    expect(guessEncoding(ascii('Centro;1000'))).toEqual({ encoding: 'utf-8', markLength: 0, onlyAscii: true }));
  it('never guesses Windows for what is no text of Windows', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (noise) => {
        const closed = Uint8Array.from([...noise, 0x20, 0x20]);
        const { encoding } = guessEncoding(closed);
        const marked = encoding.startsWith('utf-16');
        expect(marked || encoding !== 'windows-1252' || decodeText(closed, encoding).ok).toBe(true);
      }),
    ));
});

describe('decodeText', () => {
  it('gives back the letters, without the mark', () => {
    expect(decodeText(spanish, 'windows-1252')).toMatchObject({ value: 'Descripción;Función\nPOLÍTICAS “SOCIALES”;CAMPAÑA’S\n' });
    expect(decodeText(korean, 'euc-kr')).toMatchObject({ value: '부서,사업,예산\n복지정책과,주거 지원,1000\n' });
    expect(decodeText(japanese, 'shift_jis')).toMatchObject({ value: '所属名,事業名,予算額\n総務課,一般職人件費,14608000\n' });
    expect(decodeText(bytes('efbbbf61'), 'utf-8')).toEqual({ ok: true, value: 'a' });
  });
  it('refuses a byte without meaning instead of filling in marks', () =>
    expect(decodeText(spanish, 'utf-8')).toEqual({ ok: false, error: { code: 'table/text-does-not-decode', encoding: 'utf-8' } }));
});
