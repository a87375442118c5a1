import { cofogDivisions, cofogGroups, type CofogDivisionCode, type CofogGroupCode } from '../cofog.js';
import { indicator, type IndicatorCode } from '../indicators/indicators.js';
import type { InstrumentCode } from '../instruments.js';
import { treatyArticle, type ArticleId } from '../treaty-articles.js';
import { articlesInArabic } from './articles-in-arabic.js';
import { articlesInSpanish } from './articles-in-spanish.js';
import { articlesInKorean } from './articles-in-korean.js';
import { cofogInArabic } from './cofog-in-arabic.js';
import { cofogInSpanish } from './cofog-in-spanish.js';
import { cofogInKorean } from './cofog-in-korean.js';
import { indicatorsInArabic } from './indicators-in-arabic.js';
import { indicatorsInSpanish } from './indicators-in-spanish.js';
import { indicatorsInKorean } from './indicators-in-korean.js';
import { instrumentsIn } from './instruments.js';
import type { CatalogueNames } from './names.js';

const cofogInEnglish = new Map<string, string>([...cofogDivisions, ...cofogGroups].map(({ code, name }) => [code, name]));

/** What a division or group of COFOG is called officially. */
export function cofogNames(code: CofogDivisionCode | CofogGroupCode): CatalogueNames {
  return { en: cofogInEnglish.get(code)!, ko: cofogInKorean[code], es: cofogInSpanish[code], ar: cofogInArabic[code] };
}

/** What a treaty, declaration or body is called officially, with its year. */
export function instrumentTitles(code: InstrumentCode): CatalogueNames {
  const { en, ko, es, ar } = instrumentsIn;
  return { en: en[code], ko: ko[code], es: es[code], ar: ar[code] };
}

/** What an article comes to, in our words; it never stands for the article's own. */
export function articleGists(id: ArticleId): CatalogueNames {
  return { en: treatyArticle(id).gist, ko: articlesInKorean[id], es: articlesInSpanish[id], ar: articlesInArabic[id] };
}

/** What an indicator of the common catalogue counts. */
export function indicatorNames(code: IndicatorCode): CatalogueNames {
  return { en: indicator(code).name, ko: indicatorsInKorean[code], es: indicatorsInSpanish[code], ar: indicatorsInArabic[code] };
}
