import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ClaimLimitView } from '@madang/contracts/claim-figures';
import { DataTable } from '../../ui/data-table.js';
import { Details } from '../../ui/details.js';

const limitWords: Readonly<Record<ClaimLimitView['limit'], MessageDescriptor>> = {
  acknowledge: msg`To acknowledge a claim`,
  find: msg`To write the finding`,
  inform: msg`To answer the ombudsperson’s question`,
  settle: msg`To decide on an offer`,
  reply: msg`To reply to a recommendation`,
  carry_out: msg`To do what was accepted, at the latest`,
  confirm: msg`To say whether it is done`,
};

const startWords: Readonly<Record<ClaimLimitView['from'], MessageDescriptor>> = {
  filing: msg`The day of filing`,
  question: msg`The question`,
  offer: msg`The offer`,
  recommendation: msg`The recommendation`,
  reply: msg`The reply`,
  report: msg`The report that it is done`,
};

const ownerWords: Readonly<Record<ClaimLimitView['owner'], MessageDescriptor>> = {
  ombudsperson: msg`The ombudsperson`,
  office: msg`The office`,
  claimant: msg`The claimant`,
};

/** Every limit, for everybody the same, and what follows when it passes. */
export function ClaimLimits({ limits }: { readonly limits: readonly ClaimLimitView[] }) {
  const { t, i18n } = useLingui();
  return (
    <Details summary={<Trans>Who has how long</Trans>}>
      <DataTable
        caption={t`Limits for claims`}
        columns={[
          { key: 'limit', head: t`What for`, render: ({ limit }) => i18n._(limitWords[limit]) },
          { key: 'owner', head: t`Whose turn`, render: ({ owner }) => i18n._(ownerWords[owner]) },
          { key: 'days', head: t`How long`, render: ({ days }) => <Plural value={days} one="# day" other="# days" /> },
          { key: 'from', head: t`Counted from`, render: ({ from }) => i18n._(startWords[from]) },
        ]}
        rows={limits}
        rowKey={({ limit }) => limit}
      />
      <p>
        <Trans>
          A recommendation without a reply in time, or accepted and not done by its day, stands on the watch list until the city acts. What
          nobody confirms is never counted as put right.
        </Trans>
      </p>
      <p>
        <Trans>
          Confidential claims are counted by the quarter. Small numbers stay hidden, also from whoever compares two quarters, so that nobody
          can be found.
        </Trans>
      </p>
    </Details>
  );
}
