import { problems, type ProblemEntry } from '@madang/contracts/problems';
import { getMetadataStorage } from 'class-validator';
import { describe, expect, it } from 'vitest';
import { createI18n, loadTexts } from '../app/texts.js';
import { languageCodes } from '../format/languages.js';
import { fieldWords, hasWords } from './field-words.js';

// Loading the areas of the contracts is what registers their rules.
const areas = import.meta.glob('../../../../packages/contracts/src/*.ts', { eager: true });

/** With the words that come with every page that has fields. */
async function speaking(language: string): ReturnType<typeof createI18n> {
  const i18n = await createI18n(language);
  await loadTexts(i18n, 'src/features/people/x-page.tsx', {});
  return i18n;
}

/** Every rule that any body or filter of the contracts sets, each at its field. */
function rulesOfFields() {
  const classes = Object.values(areas).flatMap((area) => Object.values(area as object));
  const storage = getMetadataStorage();
  return classes
    .filter((one): one is new () => object => typeof one === 'function' && one.prototype !== undefined)
    .flatMap((body) => storage.getTargetValidationMetadatas(body, '', false, false));
}

function rules(): readonly string[] {
  const found = rulesOfFields().map(({ name, type }) => name ?? type);
  return [...new Set(found)].filter((name) => name !== 'conditionalValidation' && name !== 'isOptional').toSorted();
}

describe('what to do about a broken rule', () => {
  it('is said for every rule of the contracts', () => {
    expect(rules()).toContain('isEmail');
    expect(rules().filter((name) => !hasWords(name))).toEqual([]);
  });

  it.each(languageCodes)('is said in %s', async (language) => {
    const i18n = await speaking(language);
    const english = await speaking('en');
    const same = rules()
      .map((code) => fieldWords({ code, limits: [2, 60] }))
      .filter((words) => language !== 'en' && i18n._(words) === english._(words));
    expect(same).toEqual([]);
  });

  it('names the limits', async () => {
    const i18n = await speaking('en');
    expect(i18n._(fieldWords({ code: 'isLength', limits: [8, 200] }))).toBe('Write between 8 and 200 characters.');
    expect(i18n._(fieldWords({ code: 'maxLength', limits: [1] }))).toBe('Write at most 1 character.');
  });

  it('asks to fill in what may not be empty instead of counting from one', async () => {
    const i18n = await speaking('en');
    expect(i18n._(fieldWords({ code: 'isLength', limits: [1, 200] }))).toBe('Fill this in.');
  });
});

describe('a refusal that is mended in a field', () => {
  it('names a field that some body has', () => {
    const known = new Set(rulesOfFields().map(({ propertyName }) => propertyName));
    const entries: readonly (readonly [string, ProblemEntry])[] = Object.entries(problems);
    const named = entries.filter(([, { field }]) => field !== undefined);
    expect(named.map(([code]) => code)).toContain('recommendation/reasons-missing');
    expect(named.filter(([, { field }]) => !known.has(field!))).toEqual([]);
  });
});
