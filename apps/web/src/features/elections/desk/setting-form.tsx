import { Trans, useLingui } from '@lingui/react/macro';
import { ElectionBody } from '@madang/contracts/elections';
import type { ElectionView, ReadyProposalView } from '@madang/contracts/elections';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { createElection, editElection } from '../elections.queries.js';
import { ProjectFields } from './project-fields.js';
import { ProposalPicker } from './proposal-picker.js';
import { RuleFields } from './rule-fields.js';
import { RuleRead } from './rule-read.js';
import type { SettingValues } from './setting-fields.js';
import { fieldBehind, fieldName, firstValues, projectFields, settingBody } from './setting-values.js';
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
  const first = firstValues(election);
  const create = useMutation(createElection(slug));
  const edit = useMutation(editElection(slug, cycle));
  const words = { title: t`Title`, description: t`What it is about`, language: t`Language`, district: t`District`, cost: t`Cost` };
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
    exclusions: t`Projects that exclude each other`,
    emptyBallots: t`Empty ballots`,
    comparison: t`Compare with most votes first`,
  };
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
    toBody: (values) => settingBody(values, projects.drafts, fund.currency),
    fieldAt: (path) => fieldBehind(path, projects.drafts),
    defaultValues: first,
    send: async (body) => {
      await (election ? edit.mutateAsync(body) : create.mutateAsync({ ...body, cycle }));
      announce(t`The draft is stored.`);
    },
  });
  return (
    <Form form={form} act={t`Store the draft`} twin={<Trans>The city’s command line can do the same.</Trans>}>
      <RuleFields field={form.field} control={form.control} currency={fund.currency} first={first} />
      <RuleRead cycle={cycle} control={form.control} drafts={projects.drafts} currency={fund.currency} />
      <ProposalPicker ready={ready} taken={projects.drafts} onTake={projects.take} />
      <ProjectFields words={words} field={form.field} fund={fund} districts={city.districts} projects={projects} />
    </Form>
  );
}
