import { Trans } from '@lingui/react/macro';
import type { AssemblyView } from '@madang/contracts/assemblies';
import { Link } from '../../ui/link.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { DateText, MomentText } from '../../ui/date-text.js';
import { Notice } from '../../ui/notice.js';
import { CityWords } from './city-words.js';

/** Stands on every page about a hearing. */
export function NoLegalForce({ kind }: Pick<AssemblyView, 'kind'>) {
  if (kind !== 'hearing') return null;
  return (
    <Notice kind="warn" title={<Trans>Not a court; no legal force</Trans>}>
      <Trans>Here residents listen to each other and write down what they find. It takes no right away and gives none.</Trans>
    </Notice>
  );
}

/** What a reader must know before the rest: that it does not take place, or until when the record can be put right. */
export function StateNotice({ assembly }: { readonly assembly: AssemblyView }) {
  const place = usePlace();
  const { state, cancelledBecause, correctionUntil, signedAt, language } = assembly;
  if (state === 'cancelled')
    return (
      <Notice kind="stop" title={<Trans>This assembly does not take place</Trans>}>
        <CityWords language={language}>{cancelledBecause ?? ''}</CityWords>
      </Notice>
    );
  if (state === 'minutes_open' && correctionUntil !== null)
    return (
      <Notice kind="info" title={<Trans>Is something wrong in these minutes?</Trans>}>
        <Trans>
          They stay open for 7 days, until <DateText date={correctionUntil} />. Tell the facilitators by telephone or in person:{' '}
          <Link to={paths.help(place)}>where and when</Link>. Then they are signed.
        </Trans>
      </Notice>
    );
  if (state === 'signed' && signedAt !== null)
    return (
      <p>
        <Trans>
          The minutes were open to everybody for 7 days and signed on <MomentText instant={signedAt} />.
        </Trans>
      </p>
    );
  return null;
}
