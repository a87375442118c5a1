import { Trans, useLingui } from '@lingui/react/macro';
import { CityFactsBody, type CityFactView } from '@madang/contracts/city-facts';
import { Form } from '../../../ui/body-form.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { factWords } from './fact-words.js';

interface FactValues {
  readonly kind: string;
  readonly year: string;
  readonly item: string;
  readonly name: string;
  readonly value: string;
  readonly source: string;
  readonly sourceUrl: string;
  readonly note: string;
}

const none: FactValues = { kind: 'population', year: '', item: '', name: '', value: '', source: '', sourceUrl: '', note: '' };

/** One figure with its source; a later one of the same thing takes its place. */
export function FactForm({ send }: { readonly send: (body: CityFactsBody) => Promise<unknown> }) {
  const { t, i18n } = useLingui();
  const form = useBodyForm<FactValues, CityFactsBody>({
    body: CityFactsBody,
    labels: {
      kind: t`What it is`,
      year: t`Year`,
      item: t`About what`,
      name: t`City, benefit or charge`,
      value: t`Value`,
      source: t`Who says so, and of when`,
      sourceUrl: t`Link to the source`,
      note: t`What a reader should know`,
    },
    toBody: factFrom,
    fieldAt: (path) => path.split('.').at(-1) ?? null,
    send,
    defaultValues: none,
  });
  const kinds = Object.entries(factWords) as [CityFactView['kind'], (typeof factWords)['target']][];
  return (
    <Form form={form} act={t`Record`} twin={<Trans>A figure can also be sent to the statistics office by letter.</Trans>}>
      <Select {...form.field('kind')} choices={kinds.map(([value, words]) => ({ value, label: i18n._(words) }))} />
      <Field
        {...form.field('year')}
        inputMode="numeric"
        width="short"
        optional
        hint={<Trans>Only for what is known year by year.</Trans>}
      />
      <Field
        {...form.field('item')}
        optional
        hint={
          <Trans>
            The code of the right, indicator or group; “lowest” or “highest” for incomes; the name of the document. Leave it empty where
            there is none.
          </Trans>
        }
      />
      <Field {...form.field('name')} optional />
      <Field {...form.field('value')} hint={<Trans>A number with a point, “yes” or “no”, a code, or codes with commas.</Trans>} />
      <TextArea {...form.field('source')} rows={2} />
      <Field {...form.field('sourceUrl')} type="url" optional />
      <TextArea {...form.field('note')} rows={2} optional />
    </Form>
  );
}

function factFrom({ kind, year, sourceUrl, note, ...rest }: FactValues): CityFactsBody {
  const fact = {
    ...rest,
    kind: kind as CityFactView['kind'],
    year: /^\s*\d+\s*$/.test(year) ? Number(year) : null,
    sourceUrl: sourceUrl.trim() === '' ? null : sourceUrl.trim(),
    note: note.trim() === '' ? null : note.trim(),
  };
  return { facts: [fact] };
}
