import type { Language } from '@madang/contracts/wire';

interface LanguageFacts {
  /** The language's name in its own words and script. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Passed to `Intl`; Arabic keeps the digits that banks and offices of most cities print. */
  readonly locale: string;
}

/** Every language in which the pages can be read. */
export const languages: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB' },
  ko: { name: '한국어', direction: 'ltr', locale: 'ko-KR' },
  es: { name: 'Español', direction: 'ltr', locale: 'es-ES' },
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn' },
};

export const languageCodes = Object.keys(languages) as readonly Language[];

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}

/** Facts of a language, also of one that only a text is written in. */
export function languageFacts(code: string): LanguageFacts {
  return isLanguage(code) ? languages[code] : { name: code, direction: 'ltr', locale: code };
}

/** The visitor's best language among those on offer: `Accept-Language: ko-KR,ko;q=0.9,en;q=0.8`. */
export function bestLanguage(acceptLanguage: string, offered: readonly Language[]): Language {
  const wanted = acceptLanguage
    .split(',')
    .map((part) => /^\s*([a-z]{1,8})(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(part))
    .flatMap((match) => (match ? [{ code: (match[1] ?? '').toLowerCase(), weight: Number(match[2] ?? 1) }] : []))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  const found = wanted.map(({ code }) => offered.find((language) => language === code)).find((language) => language !== undefined);
  return found ?? offered[0] ?? 'en';
}
