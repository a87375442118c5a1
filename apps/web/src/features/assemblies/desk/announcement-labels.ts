import { useLingui } from '@lingui/react/macro';

/** What the fields of an announcement are called, in the order in which they stand. */
export function useAnnouncementLabels(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    title: t`Name of the assembly`,
    question: t`Question`,
    kind: t({ message: 'Kind', context: 'assembly' }),
    members: t`How many people are drawn`,
    heldOn: t`Day`,
    startsAt: t`Begins at`,
    minutes: t`Length in minutes`,
    place: t`Place`,
    districtCode: t({ message: 'District', context: 'assembly' }),
    convenedBy: t`Called by`,
    access: t`What helps people to come`,
    commitment: t`What the city promises`,
    language: t`Language of these words`,
    agenda: t`Agenda`,
  };
}
