import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../api/city.queries.js';
import { usePlace } from '../app/use-place.js';
import { nameIn, type Names } from '../format/name-in.js';

/** The same for places that take a text alone, such as a title. */
export function useNameOf(): (names: Names, otherwise: string) => string {
  const { city, language } = usePlace();
  const { data } = useSuspenseQuery(cityQuery(city));
  return (names, otherwise) => nameIn(names, language, data.ownLanguage)?.text ?? otherwise;
}

interface NamedProps {
  readonly names: Names;
  /** Said where nobody has given a name: the code. */
  readonly otherwise: string;
}

/** A name of the city in its own language and direction. */
export function Named({ names, otherwise }: NamedProps) {
  const { city, language } = usePlace();
  const { data } = useSuspenseQuery(cityQuery(city));
  const name = nameIn(names, language, data.ownLanguage);
  return (
    <span lang={name?.language} dir="auto">
      {name?.text || otherwise}
    </span>
  );
}
