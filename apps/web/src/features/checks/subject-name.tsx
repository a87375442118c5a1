import { Trans, useLingui } from '@lingui/react/macro';
import type { FindingCardView } from '@madang/contracts/checks';
import { CityWords } from '../../ui/city-words.js';
import { rightWords } from '../../ui/right-words.js';

/** What a finding is about: a right, a district, a group, an indicator, or the whole budget. */
export function SubjectName({ subject }: { readonly subject: FindingCardView['subject'] }) {
  const { i18n } = useLingui();
  const { right, district, group, indicator, name, labels } = subject;
  const place = district ?? name;
  if (indicator !== null || group !== null)
    return (
      <>
        <CityWords words={labels} otherwise={indicator ?? group ?? ''} />
        {place !== null && (
          <>
            {': '}
            <bdi>{place}</bdi>
          </>
        )}
      </>
    );
  if (right !== null) return <>{i18n._(rightWords[right])}</>;
  return place === null ? <Trans>The whole budget</Trans> : <bdi>{place}</bdi>;
}

/** One word for one subject, for keys and addresses inside the page. */
export function subjectKey({ right, district, group, indicator, name }: FindingCardView['subject']): string {
  return [right, indicator, group, district, name].filter((part) => part !== null).join('-') || 'all';
}
