import type { ImportProfile } from '@madang/budget';
import { profileKind, type NamedProfileBody } from '@madang/contracts/import-profiles';
import { widthBodies, widthsFrom } from '../files/file-bodies.js';

/** A profile as it travels. */
export function namedProfileBody(name: string, profile: ImportProfile): NamedProfileBody {
  const { headings, encoding, delimiter, format, codeWidths, mayBeBlank = [], filledDown, totals = 'ask', quote, sheet = null } = profile;
  const fields = Object.entries(headings).map(([field, texts]) => ({ field, headings: [...texts] })) as NamedProfileBody['fields'];
  const written = {
    encoding,
    delimiter,
    quote: quote === undefined || quote === '"' ? null : quote,
    sheet,
    format,
    codeWidths: widthBodies(codeWidths),
  };
  return {
    kind: profileKind,
    name,
    ...written,
    fields,
    mayBeBlank: [...mayBeBlank],
    ...(filledDown ? { filledDown: [...filledDown] } : {}),
    totals,
  };
}

export function profileFromBody(body: NamedProfileBody): ImportProfile {
  const { encoding, delimiter, quote, sheet, fields, codeWidths, mayBeBlank, filledDown, totals } = body;
  const headings = Object.fromEntries(
    fields.map(({ field, headings: texts }) => [field, texts.map(({ text, occurrence }) => ({ text, occurrence }))]),
  );
  const { decimal, group, unitsOf, blank } = body.format;
  const written = { encoding, delimiter, ...(quote === null ? {} : { quote }), ...(sheet === null ? {} : { sheet }) };
  return {
    ...written,
    headings,
    format: { decimal, group, unitsOf, blank },
    codeWidths: widthsFrom(codeWidths),
    mayBeBlank,
    filledDown,
    totals,
  };
}
