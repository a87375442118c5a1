import { Trans, useLingui } from '@lingui/react/macro';
import type { AskedView } from '@madang/contracts/responses';
import { useFormat } from '../../format/use-format.js';
import { Named } from '../../ui/named.js';
import { askedRoleWords } from './role-words.js';

interface AskedTextProps {
  readonly asked: AskedView;
  readonly officeHolder: string | null;
}

/** Whose turn it is now. A step with nobody in it is named as vacant; the clock goes on all the same. */
export function AskedText({ asked, officeHolder }: AskedTextProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  const vacant = format.list(asked.vacant.map((role) => i18n._(askedRoleWords[role])));
  const byOffice = asked.role === 'staff' ? officeHolder : null;
  return (
    <>
      {asked.role === null && <Trans>Nobody</Trans>}
      {byOffice !== null && <bdi>{byOffice}</bdi>}
      {asked.role !== null && byOffice === null && <Named names={asked.names} otherwise={i18n._(askedRoleWords[asked.role])} />}
      {asked.vacant.length > 0 && (
        <>
          {' '}
          <Trans>(vacant: {vacant})</Trans>
        </>
      )}
    </>
  );
}
