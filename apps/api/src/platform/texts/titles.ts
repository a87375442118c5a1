import { problems, type ProblemCode } from '@madang/contracts/problems';
import { languages, type Language } from '@madang/contracts/wire';

const unexpected: Readonly<Record<Language, string>> = {
  en: 'Something broke on our side',
  ko: '저희 쪽에서 문제가 생겼습니다',
  es: 'Algo ha fallado por nuestra parte',
  ar: 'حدث خلل من جانبنا',
};

/** The problem's title in the first language of `Accept-Language` that we speak, else in English. */
export function titleOf(code: ProblemCode | 'unexpected', acceptLanguage: string | undefined): string {
  const titles = code === 'unexpected' ? unexpected : problems[code].titles;
  return titles[preferredLanguage(acceptLanguage)];
}

export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ language }) => languages.find((one) => one === language))
    .find((language) => language !== undefined);
  return wanted ?? 'en';
}
