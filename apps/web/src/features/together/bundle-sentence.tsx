import { Plural, Trans } from '@lingui/react/macro';
import type { BundleView } from '@madang/contracts/bundles';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Link } from '../../ui/link.js';
import { MoneyText } from '../../ui/money-text.js';

/** “These 5 draw on the same line, Roads: together 140 % of what is free.” */
export function BundleSentence({ bundle: { line, name, count, percent, asked } }: { readonly bundle: BundleView }) {
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const named = (
    <Link to={paths.budgetLine(place, line)} lang={city.ownLanguage} dir="auto">
      {name}
    </Link>
  );
  return (
    <>
      <Plural value={count} one="# open proposal draws on this line:" other="# open proposals draw on the same line:" /> {named}.{' '}
      {percent === null ? (
        <Trans>
          Together they ask for <MoneyText amount={asked} />, and nothing of it is free.
        </Trans>
      ) : (
        <Trans>Together they ask for {String(percent)} % of what is free.</Trans>
      )}
    </>
  );
}
