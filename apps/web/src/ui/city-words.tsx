import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../api/city.queries.js';
import { usePlace } from '../app/use-place.js';

type Words = Readonly<Record<string, string>>;

/** What the city calls something: in the reader's language where it has said it, else in its own, else in any. */
export function useCityWords(): (words: Words) => { readonly text: string; readonly language: string } | undefined {
  const { city, language } = usePlace();
  const { data } = useSuspenseQuery(cityQuery(city));
  return (words) => {
    const said = [language, data.ownLanguage, ...Object.keys(words)].find((code) => words[code]);
    return said === undefined ? undefined : { text: words[said]!, language: said };
  };
}

interface CityWordsProps {
  readonly words: Words;
  /** Said where nobody has given a name: the code. */
  readonly otherwise: string;
}

export function CityWords({ words, otherwise }: CityWordsProps) {
  const said = useCityWords()(words);
  return (
    <span lang={said?.language} dir="auto">
      {said?.text ?? otherwise}
    </span>
  );
}
