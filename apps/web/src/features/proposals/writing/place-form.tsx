import { Trans, useLingui } from '@lingui/react/macro';
import { ProposalBody, type ProposalView } from '@madang/contracts/proposals';
import type { Point } from '@madang/participation';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useWatch } from 'react-hook-form';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { Form } from '../../../ui/body-form.js';
import { Button } from '../../../ui/button.js';
import { Field, Select } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { shapesQuery } from '../places/places.queries.js';
import { bodyOf } from './draft-body.js';
import { NewerNotice } from './newer-notice.js';
import { SavedAnswers } from './saved-answers.js';
import { useDraftSaving } from './use-draft-saving.js';

const PlaceMap = lazy(() => import('./place-map.js').then((module) => ({ default: module.PlaceMap })));

interface Values {
  readonly districtCode: string;
  readonly place: string;
  readonly latitude: string;
  readonly longitude: string;
}

/** The district, the place in words, and for those who want it a point: pressed on the map or typed as two numbers. */
export function PlaceForm({ draft }: { readonly draft: ProposalView }) {
  const { t } = useLingui();
  const { city: slug } = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  const { data: shapes } = useSuspenseQuery(shapesQuery(slug));
  const saving = useDraftSaving(draft, 'place');
  const answers = ({ districtCode, place, latitude, longitude }: Values) => ({
    districtCode,
    place,
    point: latitude.trim() === '' && longitude.trim() === '' ? null : { latitude: degrees(latitude), longitude: degrees(longitude) },
  });
  const form = useBodyForm<Values, ProposalBody>({
    body: ProposalBody,
    labels: { districtCode: t`District`, place: t`Where exactly?`, latitude: t`Latitude`, longitude: t`Longitude` },
    defaultValues: {
      districtCode: draft.districtCode ?? '',
      place: draft.place ?? '',
      latitude: draft.point === null ? '' : String(draft.point.latitude),
      longitude: draft.point === null ? '' : String(draft.point.longitude),
    },
    fieldAt: (path) => (path.startsWith('point.') ? path.slice('point.'.length) : (path.split('.')[0] ?? null)),
    toBody: (values) => ({ ...bodyOf(draft), ...answers(values) }),
    send: ({ districtCode, place, point }) =>
      saving.save({ districtCode: districtCode ?? undefined, place: place ?? undefined, point: point ?? undefined }),
  });
  const values = useWatch({ control: form.control });
  const point = pointIn(values.latitude, values.longitude);
  const press = (pressed: { readonly code: string | null; readonly point: Point }) => {
    if (pressed.code !== null) form.set('districtCode', pressed.code);
    if (shapes.schematic) return;
    form.set('latitude', pressed.point.latitude.toFixed(5));
    form.set('longitude', pressed.point.longitude.toFixed(5));
  };
  return (
    <Form
      form={form}
      act={t`Save and go on`}
      twin={<Trans>The same questions stand on a paper form. The help page says where you get it and who helps with writing.</Trans>}
    >
      {saving.newer && <NewerNotice saved={<SavedAnswers language={saving.newer.language} texts={[saving.newer.place ?? '']} />} />}
      {city.districts.length > 0 && (
        <Select
          {...form.field('districtCode')}
          optional
          empty={t`The whole city`}
          choices={city.districts.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      {shapes.items.length > 0 && (
        <Suspense>
          <PlaceMap shapes={shapes} district={values.districtCode ?? ''} point={point} onPoint={press} />
        </Suspense>
      )}
      <Field
        {...form.field('place')}
        optional
        lang={draft.language}
        dir="auto"
        maxLength={300}
        hint={<Trans>In words: a street, a square, a stop.</Trans>}
      />
      {!shapes.schematic && shapes.items.length > 0 && (
        <>
          <Field
            {...form.field('latitude')}
            optional
            inputMode="decimal"
            dir="ltr"
            hint={<Trans>Degrees, north of the equator above zero. Please point at no private home.</Trans>}
          />
          <Field
            {...form.field('longitude')}
            optional
            inputMode="decimal"
            dir="ltr"
            hint={<Trans>Degrees, east of Greenwich above zero.</Trans>}
          />
          {point !== null && (
            <div>
              <Button
                kind="secondary"
                onClick={() => {
                  form.set('latitude', '');
                  form.set('longitude', '');
                }}
              >
                <Trans>Take the point away</Trans>
              </Button>
            </div>
          )}
        </>
      )}
    </Form>
  );
}

/** As people write numbers: with a point or a comma. Anything else is no number, and the body's own rule says so. */
function degrees(text: string): number {
  return /^\s*-?\d{1,3}(?:[.,]\d+)?\s*$/u.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

function pointIn(latitude = '', longitude = ''): Point | null {
  const point = { latitude: degrees(latitude), longitude: degrees(longitude) };
  return Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180 ? point : null;
}
