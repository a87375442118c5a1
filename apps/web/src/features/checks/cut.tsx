import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { JustificationView } from '@madang/contracts/checks';
import { usePlace } from '../../app/use-place.js';
import { MomentText } from '../../ui/date-text.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Details } from '../../ui/details.js';
import { Notice } from '../../ui/notice.js';
import { cutsQuery } from './checks.queries.js';
import { justificationWords } from './justification-words.js';

/** A cut that the city has to justify: what it says, or that it has said nothing. */
export function Cut({ right }: { readonly right: string | null }) {
  const place = usePlace();
  const { data } = useSuspenseQuery(cutsQuery(place.city, place.search.get('year') ?? undefined));
  const cut = data.items.find((one) => one.right === right);
  if (!cut) return null;
  const [newest, ...earlier] = cut.given;
  if (!newest)
    return (
      <Notice kind="stop" title={<Trans>The city owes a justification</Trans>}>
        <Trans>
          It has given none since <MomentText instant={cut.knownSince} />.
        </Trans>
      </Notice>
    );
  return (
    <>
      <Justification given={newest} />
      {earlier.length > 0 && (
        <Details summary={<Trans>Earlier justifications</Trans>}>
          {earlier.map((one) => (
            <Justification key={one.id} given={one} />
          ))}
        </Details>
      )}
    </>
  );
}

function Justification({ given: { parts, signedBy, language, publishedAt } }: { readonly given: JustificationView }) {
  const { i18n } = useLingui();
  return (
    <Notice kind="info" title={<Trans>How the city justifies the cut</Trans>}>
      <DescriptionList
        facts={parts.map(({ field, text }) => ({
          key: field,
          term: i18n._(justificationWords[field]),
          fact: (
            <span lang={language} dir="auto">
              {text}
            </span>
          ),
        }))}
      />
      <p>
        <Trans>
          Signed by <bdi>{signedBy}</bdi>, <MomentText instant={publishedAt} />
        </Trans>
      </p>
    </Notice>
  );
}
