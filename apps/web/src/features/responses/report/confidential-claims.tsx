import { Trans, useLingui } from '@lingui/react/macro';
import type { ClaimCountView } from '@madang/contracts/claim-figures';
import type { ClaimsInYearView } from '@madang/contracts/claims-in-year';
import { useFormat } from '../../../format/use-format.js';
import { DataTable } from '../../../ui/data-table.js';
import { DateText } from '../../../ui/date-text.js';
import { DescriptionList } from '../../../ui/description-list.js';
import { rightWords, type RightCode } from '../../../ui/right-words.js';
import { WordCell } from '../days-to-answer.js';

/** As last released, and nothing finer: a number of one year alone could point at somebody. */
export function ConfidentialClaims({ confidential, fewest }: Pick<ClaimsInYearView, 'confidential' | 'fewest'>) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  if (confidential === null)
    return (
      <p>
        <Trans>Confidential claims are not counted by the year. They are told by the quarter, once {fewest} of them are closed.</Trans>
      </p>
    );
  const told = ({ count }: ClaimCountView) => (count === null ? t`hidden` : format.number(count));
  const finding = (code: string) => told(confidential.byFinding.find((one) => one.code === code) ?? { code, count: null });
  return (
    <>
      <p>
        <Trans>
          Confidential claims closed by <DateText date={confidential.releasedOn} />, since the first one: {confidential.total}. Numbers
          below {fewest} are hidden, so that nobody can be found.
        </Trans>
      </p>
      <DescriptionList
        facts={[
          { key: 'breach', term: t`The right was breached`, fact: finding('breach') },
          { key: 'part', term: t`The right was breached in part`, fact: finding('part') },
        ]}
      />
      <DataTable
        cards
        caption={<Trans>Confidential claims closed, right by right</Trans>}
        rows={confidential.byRight.filter(({ count }) => count !== null)}
        rowKey={({ code }) => code}
        columns={[
          { key: 'right', head: t`Right`, render: ({ code }) => <WordCell>{i18n._(rightWords[code as RightCode])}</WordCell> },
          { key: 'closed', head: t({ context: 'claims', message: 'Closed' }), numeric: true, render: told },
        ]}
      />
    </>
  );
}
