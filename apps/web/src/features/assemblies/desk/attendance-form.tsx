import { Trans, useLingui } from '@lingui/react/macro';
import { type AssemblyView } from '@madang/contracts/assemblies';
import { AttendanceBody } from '@madang/contracts/assembly-attendance';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { countAttendance } from '../assemblies.mutations.js';
import { Counter } from './counter.js';
import { Counters } from './counters.js';
import { wholeFrom } from './form-values.js';

const groupField = (group: string) => `group-${group}`;

/** How many came. Nobody is named; people say themselves to which groups they belong. */
export function AttendanceForm({ assembly: { id, attendance } }: { readonly assembly: AssemblyView }) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(countAttendance({ city, assembly: id }));
  const groups = attendance?.groups ?? [];
  const form = useBodyForm<Record<string, string>, AttendanceBody>({
    body: AttendanceBody,
    labels: {
      present: t`People present`,
      ...Object.fromEntries(groups.map(({ group, names }) => [groupField(group), names[language] ?? group])),
    },
    toBody: (values) => ({
      present: wholeFrom(values['present']),
      groups: groups.map(({ group }) => ({ group, people: wholeFrom(values[groupField(group)]) })),
    }),
    fieldAt: (path) => {
      const group = groups[Number(/^groups\.(\d+)/.exec(path)?.[1])];
      return group ? groupField(group.group) : path;
    },
    defaultValues: {
      present: String(attendance?.present ?? 0),
      ...Object.fromEntries(groups.map(({ group, people }) => [groupField(group), String(people ?? 0)])),
    },
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The attendance is stored.`);
    },
  });
  return (
    <Form form={form} act={t`Store the attendance`} twin={<Trans>Write the number on the sheet of the assembly instead.</Trans>}>
      <Counters>
        <Counter field={form.field('present')} control={form.control} />
        {groups.map(({ group }) => (
          <Counter key={group} field={form.field(groupField(group))} control={form.control} />
        ))}
      </Counters>
    </Form>
  );
}
