import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ShapesTakenView } from '@madang/contracts/district-shapes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { shapesQuery } from '../places/places.queries.js';
import { sendShapes } from './send-shapes.js';

/** One file; what is wrong with it is said with the place in it. */
export function MapForm() {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const client = useQueryClient();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(false);
  const sending = useMutation({
    mutationFn: (file: File) => sendShapes({ city, language, file }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: shapesQuery(city).queryKey });
      announce(t`The map is in force.`);
    },
  });
  const send = () => {
    const file = input.current?.files?.[0];
    setChosen(file === undefined);
    if (file) sending.mutate(file);
  };
  return (
    <Stack>
      <Field
        ref={input}
        name="shapes"
        type="file"
        accept=".geojson,.json,application/geo+json,application/json"
        label={<Trans>A file of shapes</Trans>}
        {...(chosen && { error: t`Choose a file first.` })}
      />
      {sending.error && <Refused fault={sending.error} />}
      {sending.data && <Taken taken={sending.data} />}
      <div>
        <Button pending={sending.isPending} onClick={send}>
          <Trans>Put it in force</Trans>
        </Button>
      </div>
    </Stack>
  );
}

function Refused({ fault }: { readonly fault: Error }) {
  const problem = asProblem(fault);
  const { feature, said, district, points, most } = problem.facts;
  return (
    <Notice kind="stop">
      <p>{problem.title}</p>
      {typeof feature === 'number' && (
        <p>
          <Trans>Feature number {feature}</Trans>{' '}
          <bdi>{typeof said === 'string' ? said : typeof district === 'string' ? district : ''}</bdi>
        </p>
      )}
      {typeof points === 'number' && (
        <p>
          <Trans>
            {points} points; at most {String(most)} are drawn.
          </Trans>
        </p>
      )}
    </Notice>
  );
}

function Taken({ taken: { districts, points, missing } }: { readonly taken: ShapesTakenView }) {
  return (
    <Notice kind="ok">
      <p>
        <Plural value={districts} one="# district is on the map" other="# districts are on the map" />{' '}
        <Plural value={points} one="(# point)" other="(# points)" />
      </p>
      {missing.length > 0 && (
        <p>
          <Trans>Not in the file:</Trans> <bdi>{missing.join(', ')}</bdi>
        </p>
      )}
    </Notice>
  );
}
