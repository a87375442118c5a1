import type { OtherKind } from './table-refusal.js';

/** How files open that hold no delimited text, as Latin letters. */
const openings: readonly (readonly [string, OtherKind])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'excel-97'],
  ['\u0009\u0008\u0010\u0000', 'excel-97'],
  ['%PDF', 'pdf'],
  ['\u001f\u008b', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['Rar!', 'archive'],
  ['BZh', 'archive'],
  ['\u00fd7zXZ', 'archive'],
  ['PK\u0003\u0004', 'archive'],
  ['PK\u0005\u0006', 'archive'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\u0000', 'picture'],
  ['SQLite format 3', 'binary'],
  ['PAR1', 'binary'],
];

const webPage = /^(?:<!doctype\s+html|<html|<head|<body|<table|<\?xml|<meta|<style|<div)/iu;

/**
 * What a file is when it is no delimited text, from its first bytes, whatever its name says: cities rename PDF files and web
 * pages to `.csv`, and older systems hand out web pages as spreadsheets.
 */
export function otherKind(sample: Uint8Array): OtherKind | undefined {
  const opening = latin(sample.subarray(0, 512));
  const known = openings.find(([letters]) => opening.startsWith(letters));
  if (known) return known[1];
  const text = opening.replace(/^\u00ef\u00bb\u00bf/u, '').trimStart();
  if (webPage.test(text)) return 'web-page';
  if (/^(?:\{\s*"|\[\s*[{[])/u.test(text)) return 'json';
  return holdsManyControls(sample) ? 'binary' : undefined;
}

/** Zeros are half of a text in UTF-16; the other control bytes are part of no text. */
function holdsManyControls(sample: Uint8Array): boolean {
  const controls = sample.filter(
    (byte) => byte !== 0 && byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26,
  );
  return controls.length * 50 > sample.length;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
