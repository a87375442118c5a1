import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../ui/link.js';
import { groupsQuery } from '../../api/belonging.queries.js';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Button } from '../../ui/button.js';
import { useCityWords } from '../../ui/city-words.js';
import { Field, Select } from '../../ui/field.js';
import { rightCodes, rightWords } from '../../ui/right-words.js';
import { writeListAddress, type ListAddress } from './list-address.js';
import styles from './proposal-filter-form.module.css';
import { proposalStageCodes, stageWords } from './stage-words.js';

/** A plain form that asks by address: it works without JavaScript, and the list can be sent to others. */
export function ProposalFilterForm({ address, action }: { readonly address: ListAddress; readonly action?: string }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const said = useCityWords();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { data: groups } = useSuspenseQuery(groupsQuery(place.city));
  return (
    // A new key for each address: the fields show what the list is filtered by, also after "Back".
    <search key={JSON.stringify(address)}>
      <form method="get" action={action ?? paths.proposals(place)} className={styles.form}>
        {address.line !== undefined && <OneLine address={address} line={address.line} />}
        <div className={styles.fields}>
          <Field name="q" type="search" label={t`Words or number`} maxLength={100} dir="auto" defaultValue={address.q} />
          <Select
            name="stage"
            label={t`What became of it`}
            empty={t`Everything`}
            defaultValue={address.stage ?? ''}
            choices={proposalStageCodes.map((stage) => ({ value: stage, label: i18n._(stageWords[stage]) }))}
          />
          {city.districts.length > 0 && (
            <Select
              name="district"
              label={t`District`}
              empty={t`The whole city`}
              defaultValue={address.district ?? ''}
              choices={city.districts.map(({ code, name }) => ({ value: code, label: name }))}
            />
          )}
          {groups.items.length > 0 && (
            <Select
              name="group"
              label={t`About a group`}
              empty={t`Everybody`}
              defaultValue={address.group ?? ''}
              choices={groups.items.map(({ code, names }) => ({ value: code, label: said(names)?.text ?? code }))}
            />
          )}
          <Select
            name="right"
            label={t`Touches a right`}
            empty={t`Any right`}
            defaultValue={address.right ?? ''}
            choices={rightCodes.map((code) => ({ value: code, label: i18n._(rightWords[code]) }))}
          />
          <Select
            name="origin"
            label={t`Where it comes from`}
            empty={t`From anywhere`}
            defaultValue={address.origin ?? ''}
            choices={[
              { value: 'here', label: t`Written here` },
              { value: 'older', label: t`Brought in from an older process` },
            ]}
          />
          <Select
            name="order"
            label={t`Order`}
            defaultValue={address.order}
            choices={[
              { value: 'shuffled', label: t`Shuffled, another way every day` },
              { value: 'newest', label: t`Newest first` },
              { value: 'most_money', label: t`Most money first` },
            ]}
          />
          <Button type="submit" kind="secondary">
            <Trans>Show</Trans>
          </Button>
        </div>
      </form>
    </search>
  );
}

function OneLine({ address, line }: { readonly address: ListAddress; readonly line: string }) {
  const place = usePlace();
  return (
    <p>
      <input type="hidden" name="line" value={line} />
      {address.side !== undefined && <input type="hidden" name="side" value={address.side} />}
      <SideSentence side={address.side}>
        <Link to={paths.budgetLine(place, line)}>{line}</Link>
      </SideSentence>{' '}
      <Link to={paths.proposals(place, writeListAddress({ ...address, line: undefined, side: undefined, cursor: undefined }))}>
        <Trans>All lines</Trans>
      </Link>
    </p>
  );
}

function SideSentence({ side, children }: { readonly side: ListAddress['side']; readonly children: ReactNode }) {
  switch (side) {
    case 'adds':
      return <Trans>Only proposals that add money to one line of the budget: {children}.</Trans>;
    case 'takes':
      return <Trans>Only proposals that take money from one line of the budget: {children}.</Trans>;
    default:
      return <Trans>Only proposals about one line of the budget: {children}.</Trans>;
  }
}
