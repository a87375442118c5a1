import { describe, expect, it } from 'vitest';
import { addAttachment, attachmentLimits, type AttachmentCase } from './attachment.js';
import { sniffFile } from './sniff-file.js';

const first: AttachmentCase = { kind: 'picture', bytes: 1000, standing: 0, keptByPerson: 0, words: 'A bench without a back' };

describe('one more attachment', () => {
  it('keeps its words without what stands around them', () =>
    expect(addAttachment({ ...first, words: '  Un árbol ' })).toEqual({ ok: true, value: 'Un árbol' }));

  it.each([
    ['attachment/too-large', { bytes: attachmentLimits.pictureBytes + 1 }],
    ['attachment/too-large', { kind: 'document', bytes: attachmentLimits.documentBytes + 1 }],
    ['attachment/too-many', { standing: attachmentLimits.pictures }],
    ['attachment/too-many', { kind: 'document', standing: attachmentLimits.documents }],
    ['attachment/quota-full', { keptByPerson: attachmentLimits.bytesOfPerson - 999 }],
    ['attachment/words-missing', { words: ' abc ' }],
    ['attachment/words-too-long', { words: 'x'.repeat(301) }],
  ] as const)('is refused as %s, with the limit', (code, change) => {
    const refused = addAttachment({ ...first, ...change });
    expect(refused).toMatchObject({ ok: false, error: { code, limit: expect.any(Number) } });
  });

  it('at each limit is still welcome', () => {
    const { pictureBytes: bytes, bytesOfPerson, pictures } = attachmentLimits;
    expect(addAttachment({ ...first, bytes, keptByPerson: bytesOfPerson - bytes, standing: pictures - 1 }).ok).toBe(true);
  });
});

describe('what a file is', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const sniffed = (raw: Uint8Array, text: string | null = null) => {
    const found = sniffFile(raw, text);
    return found.ok ? found.value.mediaType : found.error.code;
  };
  const zip = (rest: string) => bytes(`PK\u0003\u0004${'\0'.repeat(26)}${rest}`);

  it.each([
    ['\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
    ['\u0089PNG\r\n\u001a\n', 'image/png'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
    ['%PDF-1.7', 'application/pdf'],
  ])('is known by how it begins: %j', (begin, mediaType) => expect(sniffed(bytes(`${begin} and more`))).toBe(mediaType));

  it('of an archive, by what it says inside', () => {
    expect(sniffed(zip('mimetypeapplication/vnd.oasis.opendocument.text'))).toBe('application/vnd.oasis.opendocument.text');
    expect(sniffed(zip('[Content_Types].xml … word/document.xml'))).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(sniffed(zip('anything else'))).toBe('attachment/type-unknown');
    expect(sniffed(zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'))).toBe('attachment/type-unknown');
  });

  it('is plain text only where nothing in it could be taken for a page or a drawing', () => {
    const text = (words: string) => sniffed(bytes(words), words);
    expect(text('Las aceras son estrechas.\n보도가 좁습니다.')).toBe('text/plain');
    for (const page of [
      '<html><script>alert(1)</script>',
      ' <!DOCTYPE html>',
      '<svg onload="x">',
      '<?xml version="1.0"?><svg/>',
      '\n<a href>',
    ])
      expect(text(page)).toBe('attachment/type-unknown');
    expect(text('a\u0000b')).toBe('attachment/type-unknown');
    expect(text('   ')).toBe('attachment/type-unknown');
    expect(sniffed(Uint8Array.of(0xc3, 0x28), null)).toBe('attachment/type-unknown');
    expect(sniffed(bytes('GIF89a'), null)).toBe('attachment/type-unknown');
  });
});
