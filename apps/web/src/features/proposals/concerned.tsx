import { Trans } from '@lingui/react/macro';
import type { ProposalView } from '@madang/contracts/proposals';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { CityWords } from '../../ui/city-words.js';
import { Link } from '../../ui/link.js';
import { Written } from './written.js';

/** The groups and the place that a proposal is about, as its authors say. */
export function Concerned({
  proposal: { groups, place: where, language, reference, districtCode, point },
}: {
  readonly proposal: ProposalView;
}) {
  const place = usePlace();
  return (
    <>
      {groups.length > 0 && (
        <section>
          <h2>
            <Trans>The groups it is about</Trans>
          </h2>
          <ul>
            {groups.map(({ code, names }) => (
              <li key={code}>
                <Link to={paths.proposals(place, { group: code })}>
                  <CityWords words={names} otherwise={code} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Written heading={<Trans>The place</Trans>} language={language} text={where} />
      {reference !== null && (districtCode !== null || point !== null) && (
        <p>
          <Link to={paths.proposalPlaces(place, { q: reference })}>
            <Trans>Show it on the map</Trans>
          </Link>
        </p>
      )}
    </>
  );
}
