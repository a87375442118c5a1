import { ok, type Result } from '@madang/basics';
import type { FileReading } from './file-reading.js';
import type { GuessedFile } from './guess-file.js';
import { applyProfile, type HeadingsMissing, type ImportProfile } from './import-profile.js';

/** A guess with what a profile remembers in its place; the file's own decimal mark is believed where it shows one. */
export function appliedProfile(guess: GuessedFile, profile: ImportProfile): Result<GuessedFile, HeadingsMissing> {
  const { reading, columns } = guess;
  const mapping = applyProfile(profile, reading.header);
  if (!mapping.ok) return mapping;
  const shown = reading.ambiguousAmount === null ? { decimal: reading.format.decimal, group: reading.format.group } : {};
  const format: FileReading['format'] = { ...profile.format, ...shown };
  const { codeWidths, mayBeBlank = reading.mayBeBlank, filledDown = reading.filledDown, totals = reading.totals } = profile;
  const fieldOf = (column: number) =>
    (Object.entries(mapping.value) as [keyof FileReading['mapping'], readonly number[]][]).find(([, held]) => held.includes(column))?.[0];
  return ok({
    ...guess,
    reading: {
      ...reading,
      readBy: 'profile',
      mapping: mapping.value,
      format,
      codeWidths,
      mayBeBlank,
      filledDown,
      totals,
      ambiguousAmount: null,
    },
    columns: columns.map(({ column, heading, samples, beside }) => {
      const field = fieldOf(column);
      return field ? { column, heading, samples, field, confidence: 'high' as const } : { column, heading, samples, beside };
    }),
  });
}
