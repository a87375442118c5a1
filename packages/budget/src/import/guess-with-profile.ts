import type { Result } from '@madang/basics';
import type { TableRefusal } from '@madang/tables';
import { appliedProfile } from './applied-profile.js';
import { guessAgain, guessFile, type GuessedFile, type HeaderBeyondTable, type IncomingFile } from './guess-file.js';
import type { HeadingsMissing, ImportProfile } from './import-profile.js';

const nothingRemembered = async () => undefined;

/**
 * A file read as a person has said: by a profile that they chose. The sheet of the profile is taken where the workbook has it; how
 * a text is written is believed of the file first, and of the profile where the headings are not found so.
 */
export async function guessWithProfile(
  file: IncomingFile,
  profile: ImportProfile,
): Promise<Result<GuessedFile, TableRefusal | HeaderBeyondTable | HeadingsMissing>> {
  const guess = await guessFile(file, nothingRemembered);
  if (!guess.ok) return guess;
  const { sheets = [], sheet: guessed } = guess.value.reading;
  const sheet = sheets.find((name) => name === profile.sheet) ?? guessed;
  const asGuessed = appliedProfile(guess.value, profile);
  if (asGuessed.ok && sheet === guessed) return asGuessed;
  const { encoding, delimiter, quote } = profile;
  const again = await guessAgain(file, { encoding, delimiter, quote, sheet }, nothingRemembered);
  if (!again.ok) return asGuessed;
  const reading = { ...again.value.reading, ...(sheets.length === 0 ? {} : { sheets }) };
  const asSaid = appliedProfile({ ...again.value, reading }, profile);
  return asSaid.ok || sheet !== guessed ? asSaid : asGuessed;
}
