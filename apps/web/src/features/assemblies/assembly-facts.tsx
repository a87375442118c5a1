import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { AssemblyView } from '@madang/contracts/assemblies';
import { cityQuery } from '../../api/city.queries.js';
import { usePlace } from '../../app/use-place.js';
import { DescriptionList } from '../../ui/description-list.js';
import { kindWords } from './assembly-words.js';
import { CityWords } from './city-words.js';
import { WhenText } from './when-text.js';

/** When, where, by whom, and what helps people to come. */
export function AssemblyFacts({ assembly }: { readonly assembly: AssemblyView }) {
  const { i18n } = useLingui();
  const { kind, language, place, districtCode, convenedBy, access, members, quorum } = assembly;
  const { data: city } = useSuspenseQuery(cityQuery(usePlace().city));
  const district = city.districts.find(({ code }) => code === districtCode);
  const facts = [
    { key: 'kind', term: <Trans context="assembly">Kind</Trans>, fact: i18n._(kindWords[kind]) },
    { key: 'when', term: <Trans>When</Trans>, fact: <WhenText assembly={assembly} /> },
    { key: 'where', term: <Trans>Where</Trans>, fact: <CityWords language={language}>{place}</CityWords> },
    ...(district ? [{ key: 'district', term: <Trans context="assembly">District</Trans>, fact: <bdi>{district.name}</bdi> }] : []),
    { key: 'by', term: <Trans>Called by</Trans>, fact: <CityWords language={language}>{convenedBy}</CityWords> },
    { key: 'access', term: <Trans>What helps you to come</Trans>, fact: <Access access={access} language={language} /> },
    ...(members === null
      ? []
      : [{ key: 'members', term: <Trans>Drawn by lot</Trans>, fact: <Plural value={members} one="# person" other="# people" /> }]),
    ...(quorum === null
      ? []
      : [{ key: 'quorum', term: <Trans>Needed to decide</Trans>, fact: <Plural value={quorum} one="# person" other="# people" /> }]),
  ];
  return <DescriptionList facts={facts} />;
}

function Access({ access, language }: Pick<AssemblyView, 'access' | 'language'>) {
  if (access.length === 0) return <Trans>Nothing has been announced.</Trans>;
  return (
    <ul>
      {access.map((measure) => (
        <li key={measure}>
          <CityWords language={language}>{measure}</CityWords>
        </li>
      ))}
    </ul>
  );
}
