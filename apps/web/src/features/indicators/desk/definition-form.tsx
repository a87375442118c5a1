import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionBody, type IndicatorSheetView } from '@madang/contracts/indicator-sheets';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { cityQuery } from '../../../api/city.queries.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { languageFacts } from '../../../format/languages.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Checkboxes } from '../../../ui/choices.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { rightCodes, rightWords } from '../../../ui/right-words.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { cadenceWords, directionWords } from '../sheet-words.js';
import { unitChoices, useUnitWords } from '../unit-words.js';
import { byLanguage, textOrNull } from './form-values.js';
import { defineIndicator } from './indicators-desk.mutations.js';

type PerLanguage = `name-${string}` | `how-${string}` | `note-${string}`;
type Values = Record<PerLanguage, string> &
  Record<'code' | 'right' | 'unit' | 'direction' | 'from' | 'to' | 'cadence' | 'because', string> &
  Record<'countsPeople', string | readonly string[]>;

/** What is counted. Better words change nothing; another unit, direction or way of counting is a new version. */
export function DefinitionForm({ sheet }: { readonly sheet?: IndicatorSheetView }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const unitWords = useUnitWords();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { mutateAsync } = useMutation(defineIndicator(place.city));
  const own = useRef(sheet?.code ?? '');
  const ofCatalogue = sheet?.indicator != null;
  const form = useBodyForm<Values, DefinitionBody>({
    body: DefinitionBody,
    labels: useLabels(city.languages),
    defaultValues: sheet ? valuesOf(sheet) : { countsPeople: ['yes'], direction: 'down' },
    toBody: (values) => {
      if (!sheet) own.current = (values.code ?? '').trim();
      return bodyFrom(values, city.languages, sheet);
    },
    fieldAt: (path) => fieldAt(path, city.ownLanguage),
    send: async (body) => {
      const code = own.current;
      await mutateAsync({ code, body });
      announce(t`What is counted is stored.`);
      if (!sheet) await navigate(paths.deskIndicators(place, code));
    },
  });
  return (
    <Form form={form} act={t`Store what is counted`} twin={<Trans>The system’s administrator can do this without this page.</Trans>}>
      {!sheet && (
        <Field
          {...form.field('code')}
          hint={<Trans>Capital letters, figures and hyphens, such as CITY-HEAT.</Trans>}
          width="short"
          dir="ltr"
        />
      )}
      {city.languages.map((language) => (
        <Field key={language} {...form.field(`name-${language}`)} lang={language} dir="auto" optional={language !== city.ownLanguage} />
      ))}
      {!ofCatalogue && (
        <>
          <Select
            {...form.field('right')}
            empty={t`None in particular`}
            choices={rightCodes.map((code) => ({ value: code, label: i18n._(rightWords[code]) }))}
          />
          <Select {...form.field('unit')} choices={unitChoices.map((unit) => ({ value: unit, label: unitWords(unit) }))} />
          <Select
            {...form.field('direction')}
            choices={(['down', 'up', 'target', 'none'] as const).map((one) => ({ value: one, label: i18n._(directionWords[one]) }))}
          />
          <Field {...form.field('from')} hint={<Trans>Only where it is best between two values.</Trans>} width="short" optional dir="ltr" />
          <Field {...form.field('to')} width="short" optional dir="ltr" />
        </>
      )}
      {city.languages.map((language) => (
        <TextArea key={language} {...form.field(`how-${language}`)} lang={language} rows={2} optional />
      ))}
      {city.languages.map((language) => (
        <TextArea key={language} {...form.field(`note-${language}`)} lang={language} rows={2} optional />
      ))}
      <Select
        {...form.field('cadence')}
        choices={(['yearly', 'every 2 years', 'on change'] as const).map((one) => ({ value: one, label: i18n._(cadenceWords[one]) }))}
      />
      <Checkboxes
        {...form.field('countsPeople')}
        optional
        defaultValue={sheet?.countsPeople === false ? [] : ['yes']}
        choices={[{ value: 'yes', label: <Trans>It counts people: figures of fewer than ten are hidden</Trans> }]}
      />
      {sheet && (
        <TextArea
          {...form.field('because')}
          rows={2}
          optional
          hint={<Trans>Needed where the unit, the direction or the way of counting changes: then it is a new version.</Trans>}
        />
      )}
    </Form>
  );
}

function useLabels(languages: readonly string[]): Readonly<Record<keyof Values, string>> {
  const { t } = useLingui();
  const named = languages.flatMap((code) => {
    const { name } = languageFacts(code);
    return [
      [`name-${code}`, t`Name in ${name}`],
      [`how-${code}`, t`How it is worked out, in ${name}`],
      [`note-${code}`, t`What to know before relying on it, in ${name}`],
    ];
  });
  return {
    code: t`Code`,
    ...(Object.fromEntries(named) as Record<PerLanguage, string>),
    right: t`Right`,
    unit: t`Counted in`,
    direction: t`Which way is better`,
    from: t`Best from`,
    to: t`Best up to`,
    cadence: t`How often it is counted`,
    countsPeople: t`Small numbers`,
    because: t`Why it changes`,
  };
}

function valuesOf({
  labels,
  computation,
  notes,
  right,
  unit,
  direction,
  band,
  cadence,
  countsPeople,
}: IndicatorSheetView): Partial<Values> {
  const per = (prefix: string, words: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(words).map(([language, text]) => [`${prefix}-${language}`, text]));
  return {
    ...per('name', labels),
    ...per('how', computation),
    ...per('note', notes),
    right: right ?? '',
    unit,
    direction,
    from: band?.[0] ?? '',
    to: band?.[1] ?? '',
    cadence,
    countsPeople: countsPeople ? ['yes'] : [],
    because: '',
  };
}

function bodyFrom(values: Values, languages: readonly string[], sheet: IndicatorSheetView | undefined): DefinitionBody {
  const [from, to] = [textOrNull(values.from), textOrNull(values.to)];
  const ours = sheet?.indicator != null ? sheet : undefined;
  const right = textOrNull(values.right) as DefinitionBody['right'];
  return {
    right: ours ? ours.right : right,
    labels: byLanguage(values, 'name', languages),
    unit: ours?.unit ?? (values.unit as DefinitionBody['unit']),
    direction: ours?.direction ?? (values.direction as DefinitionBody['direction']),
    band: ours ? (ours.band ? [...ours.band] : null) : from === null && to === null ? null : [from ?? '', to ?? ''],
    computation: byLanguage(values, 'how', languages),
    notes: byLanguage(values, 'note', languages),
    cadence: values.cadence as DefinitionBody['cadence'],
    countsPeople: values.countsPeople.length > 0,
    because: textOrNull(values.because),
  };
}

function fieldAt(path: string, ownLanguage: string): string | null {
  const first = path.split('.')[0] ?? null;
  if (first === 'labels') return `name-${ownLanguage}`;
  if (first === 'computation') return `how-${ownLanguage}`;
  if (first === 'notes') return `note-${ownLanguage}`;
  return first === 'band' ? 'from' : first;
}
