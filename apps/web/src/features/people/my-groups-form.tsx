import { Trans, useLingui } from '@lingui/react/macro';
import { BelongingBody } from '@madang/contracts/belonging';
import type { PriorityGroupView } from '@madang/contracts/groups';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Checkboxes } from '../../ui/choices.js';
import { CityWords } from '../../ui/city-words.js';
import { listOf } from '../../ui/list-of.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { sayGroups } from './people.queries.js';

interface MyGroupsFormProps {
  readonly groups: readonly PriorityGroupView[];
  readonly mine: readonly string[];
}

interface Values {
  readonly groups: readonly string[] | string | boolean;
}

export function MyGroupsForm({ groups, mine }: MyGroupsFormProps) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(sayGroups(city));
  const form = useBodyForm<Values, BelongingBody>({
    body: BelongingBody,
    labels: { groups: t`I belong to` },
    defaultValues: { groups: [...mine] },
    toBody: (values) => ({ groups: listOf(values.groups) }),
    send: async (body) => {
      await mutateAsync(body);
      announce(body.groups.length === 0 ? t`Nothing is kept about you here.` : t`Kept, for the counting rules alone.`);
    },
  });
  return (
    <Form form={form} act={t`Keep this`} twin={<Trans>Without a browser that runs scripts nothing is kept, and nothing is missed.</Trans>}>
      <Checkboxes
        {...form.field('groups')}
        optional
        choices={groups.map(({ code, names }) => ({ value: code, label: <CityWords words={names} otherwise={code} /> }))}
      />
    </Form>
  );
}
