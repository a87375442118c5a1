import { Trans, useLingui } from '@lingui/react/macro';
import type { YearlyReportView } from '@madang/contracts/yearly-report';
import { CityWords } from '../../../ui/city-words.js';
import { rightWords } from '../../../ui/right-words.js';
import { Section } from './section.js';
import { TallyTable } from './tally-table.js';

/** Group by group, district by district, right by right, office by office; those treated worst stand first. */
export function Parts({ report: { groups, districts, rights, offices } }: { readonly report: YearlyReportView }) {
  const { i18n } = useLingui();
  return (
    <Section title={<Trans>Who was answered, and who was not</Trans>}>
      <p>
        <Trans>In each table those treated worst stand first. A proposal about two groups or rights counts in both.</Trans>
      </p>
      {groups.length > 0 && (
        <TallyTable
          caption={<Trans>Groups that the proposals are about</Trans>}
          head={<Trans>Group</Trans>}
          rows={groups.map(({ code, names, tally }) => ({ key: code, name: <CityWords words={names} otherwise={code} />, tally }))}
        />
      )}
      {districts.length > 0 && (
        <TallyTable
          caption={<Trans>Districts</Trans>}
          head={<Trans>District</Trans>}
          rows={districts.map(({ code, name, tally }) => ({ key: code, name: <bdi>{name}</bdi>, tally }))}
        />
      )}
      {rights.length > 0 && (
        <TallyTable
          caption={<Trans>Rights that the money asked for would serve</Trans>}
          head={<Trans>Right</Trans>}
          rows={rights.map(({ right, tally }) => ({ key: right, name: i18n._(rightWords[right]), tally }))}
        />
      )}
      {offices.length > 0 && (
        <TallyTable
          caption={<Trans>Answers, office by office</Trans>}
          head={<Trans>Office</Trans>}
          rows={offices.map(({ office, tally }) => ({
            key: office ?? '',
            name: office === null ? <Trans>No office yet</Trans> : <bdi>{office}</bdi>,
            tally,
          }))}
        />
      )}
    </Section>
  );
}
