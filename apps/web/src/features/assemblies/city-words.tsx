import type { Language } from '@madang/contracts/wire';

interface CityWordsProps {
  readonly language: Language;
  readonly children: string;
}

/** What the city or the room wrote, in the language in which it was written. */
export function CityWords({ language, children }: CityWordsProps) {
  return (
    <span lang={language} dir="auto">
      {children}
    </span>
  );
}
