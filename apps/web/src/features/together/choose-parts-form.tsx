import { Trans, useLingui } from '@lingui/react/macro';
import type { SplittingView } from '@madang/contracts/splittings';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button } from '../../ui/button.js';
import { Checkboxes } from '../../ui/choices.js';
import { NeedsScript } from '../../ui/needs-script.js';
import { Stack } from '../../ui/stack.js';
import { titleOfPart } from './title-of-part.js';
import { sayToSplitting } from './together.mutations.js';

/** For a supporter: any of the parts, all or none. */
export function ChoosePartsForm({ splitting: { id, parts, myParts } }: { readonly splitting: SplittingView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<readonly string[]>((myParts ?? []).map(String));
  const saying = useMutation({
    ...sayToSplitting({ city, id }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const say = async () => {
    await saying.mutateAsync(chosen.map(Number));
    announce(t`Your choice is kept. You can change it until the last day.`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void say().catch(() => undefined);
  };
  return (
    <form method="post" noValidate onSubmit={submit}>
      <Stack>
        <NeedsScript>
          <Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>
        </NeedsScript>
        <Checkboxes
          name={`parts-${id}`}
          label={t`Which parts do you back?`}
          hint={<Trans>Choose none to leave your support with the whole.</Trans>}
          defaultValue={chosen}
          choices={parts.map((part, index) => ({ value: String(index), label: <bdi>{titleOfPart(part)}</bdi> }))}
          onChange={({ target }) =>
            setChosen((now) => (target.checked ? [...now, target.value] : now.filter((one) => one !== target.value)))
          }
        />
        <div>
          <Button type="submit" pending={saying.isPending}>
            <Trans>Say so</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
