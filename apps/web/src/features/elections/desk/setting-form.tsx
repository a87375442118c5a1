import { Trans, useLingui } from '@lingui/react/macro';
import { ElectionBody } from '@madang/contracts/elections';
import type { ReadyProposalView } from '@madang/contracts/ballot-proposals';
import type { ElectionView } from '@madang/contracts/elections';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { useRef } from 'react';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { createElection, editElection } from '../elections.queries.js';
import { capField, fundField } from './limit-values.js';
import { fieldName, projectFields } from './project-draft.js';
import { ProjectFields } from './project-fields.js';
import { ProposalPicker } from './proposal-picker.js';
import { RuleFields } from './rule-fields.js';
import { RuleRead } from './rule-read.js';
import type { SettingValues } from './setting-fields.js';
import { fieldBehind, firstValues, settingBody } from './setting-values.js';
import { useProjectDrafts } from './use-project-drafts.js';

interface SettingFormProps {
  readonly cycle: string;
  readonly election: ElectionView | null;
  readonly fund: ElectionView['fund'];
  readonly ready: readonly ReadyProposalView[];
}

/** Everything that is fixed by freezing. It is stored as a whole; projects are numbered in the order in which they stand. */
export function SettingForm({ cycle, election, fund, ready }: SettingFormProps) {
  const { t } = useLingui();
  const { city: slug } = usePlace();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  const projects = useProjectDrafts(election, city.ownLanguage);
  const { districts } = city;
  const frame = { currency: fund.currency, drafts: projects.drafts, districts };
  const first = firstValues(election, districts);
  // What was checked last: a refusal names places in it.
  const sent = useRef<ElectionBody>(null);
  const create = useMutation(createElection(slug));
  const edit = useMutation(editElection(slug, cycle));
  const words = {
    title: t`Title`,
    description: t`What it is about`,
    language: t`Language`,
    district: t`District`,
    category: t`Category`,
    groups: t`Excludes others of the group`,
    cost: t`Cost`,
  };
  const labels: Record<string, string> = {
    ballotKind: t`Ballot`,
    maxPicks: t`Number of choices`,
    rule: t`Rule`,
    utility: t`What a funded project counts`,
    completion: t`Money that is left over`,
    stop: t`When the next project does not fit`,
    topUpPercent: t`Part of its cost that must be left`,
    topUpReserve: t`Reserve`,
    tieBreak: t`Ties`,
    seed: t`Seed of the lot`,
    thresholdShare: t`Support from at least`,
    thresholdVotes: t`Votes at least`,
    perCostVotes: t`Votes by cost`,
    perCost: t`For each such part of the cost`,
    funds: t`The money`,
    cityFund: t`Fund for the whole city`,
    leftovers: t`What a district leaves`,
    categoryCaps: t`Limits by category`,
    emptyBallots: t`Empty ballots`,
    comparison: t`Compare with most votes first`,
  };
  for (const [at, { name }] of districts.entries()) {
    labels[fundField(at)] = t`Fund of ${name}`;
    labels[capField(at)] = t`At most for ${name}`;
  }
  for (const [at, { key }] of projects.drafts.entries()) {
    const number = at + 1;
    for (const field of projectFields) {
      const what = words[field];
      labels[fieldName(field, key)] = t`Project ${number}, ${what}`;
    }
  }
  const form = useBodyForm<SettingValues, ElectionBody>({
    body: ElectionBody,
    labels,
    toBody: (values) => (sent.current = settingBody(values, frame)),
    fieldAt: (path) => fieldBehind(path, frame, sent.current?.rule.conditions),
    defaultValues: first,
    send: async (body) => {
      await (election ? edit.mutateAsync(body) : create.mutateAsync({ ...body, cycle }));
      announce(t`The draft is stored.`);
    },
  });
  return (
    <Form form={form} act={t`Store the draft`} twin={<Trans>The city’s command line can do the same.</Trans>}>
      <RuleFields field={form.field} control={form.control} fund={fund} districts={districts} first={first} />
      <RuleRead cycle={cycle} control={form.control} frame={frame} />
      <ProposalPicker ready={ready} taken={projects.drafts} onTake={projects.take} />
      <ProjectFields words={words} field={form.field} fund={fund} districts={districts} projects={projects} />
    </Form>
  );
}
