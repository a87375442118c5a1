import { Trans } from '@lingui/react/macro';
import type { OriginView } from '@madang/contracts/imported-proposals';
import { DescriptionList } from '../../../ui/description-list.js';

interface FactsThereProps {
  readonly facts: OriginView['facts'];
  readonly language: string;
}

/** What else the older process says of it, in its own words and under its own headings. */
export function FactsThere({ facts, language }: FactsThereProps) {
  if (facts.length === 0) return null;
  const words = (text: string) => (
    <span lang={language} dir="auto">
      {text}
    </span>
  );
  return (
    <section aria-labelledby="facts-there">
      <h2 id="facts-there">
        <Trans>What the older process says of it</Trans>
      </h2>
      <DescriptionList facts={facts.map(({ name, value }) => ({ key: name, term: words(name), fact: words(value) }))} />
    </section>
  );
}
