import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { FeasibilityBody, type FeasibilityDeskView } from '@madang/contracts/feasibility';
import type { WireMoney } from '@madang/contracts/wire';
import { toDecimal } from '@madang/money';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { asMoney } from '../../../format/money.js';
import { readAmount } from '../../../format/read-amount.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Radios } from '../../../ui/choices.js';
import { Select, TextArea } from '../../../ui/field.js';
import { MoneyField } from '../../../ui/money-field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { legalWords, practicalWords } from '../feasibility/feasibility-words.js';
import { reasonWords } from '../reason-words.js';
import { saveReview } from './feasibility.mutations.js';

interface FeasibilityFormProps {
  readonly desk: FeasibilityDeskView;
  readonly name: string;
}

type Values = Record<Exclude<keyof FeasibilityBody, 'language'>, string>;

/** What was found. It can be kept unfinished; whoever keeps it cannot sign it. */
export function FeasibilityForm({ desk: { findings, revision, currency }, name }: FeasibilityFormProps) {
  const { t, i18n } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(saveReview(city, name));
  const form = useBodyForm<Values, FeasibilityBody>({
    body: FeasibilityBody,
    labels: {
      legality: t`Is it lawful?`,
      legalBasis: t`The law or judgment it rests on`,
      practicality: t`Can it be done?`,
      technicalNote: t`What stands in the way, or which conditions`,
      costLow: t`It costs at least`,
      costHigh: t`It costs at most`,
      runningCost: t`It costs each year afterwards`,
      costBasis: t`How the estimate was made`,
      reasonCode: t`What stands against it`,
      explanation: t`What residents should know`,
    },
    toBody: (values) => bodyOf(values, findings.language, currency),
    defaultValues: valuesOf(findings),
    send: async (body) => {
      await mutateAsync({ body, seen: revision });
      announce(t`Kept.`);
    },
  });
  const choices = (words: Readonly<Record<string, { readonly words: MessageDescriptor }>>) =>
    Object.entries(words).map(([value, one]) => ({ value, label: i18n._(one.words) }));
  return (
    <Form form={form} act={t`Keep it`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      <Radios {...form.field('legality')} defaultValue={findings.legality ?? undefined} choices={choices(legalWords)} />
      <TextArea {...form.field('legalBasis')} rows={2} dir="auto" />
      <Radios {...form.field('practicality')} defaultValue={findings.practicality ?? undefined} choices={choices(practicalWords)} />
      <TextArea {...form.field('technicalNote')} optional rows={3} dir="auto" />
      <MoneyField {...form.field('costLow')} optional currency={currency} defaultValue={amountOf(findings.costLow)} />
      <MoneyField {...form.field('costHigh')} optional currency={currency} defaultValue={amountOf(findings.costHigh)} />
      <MoneyField
        {...form.field('runningCost')}
        optional
        currency={currency}
        defaultValue={amountOf(findings.runningCost)}
        hint={<Trans>Zero is an answer.</Trans>}
      />
      <TextArea {...form.field('costBasis')} rows={2} dir="auto" />
      <Select
        {...form.field('reasonCode')}
        optional
        empty={t`Nothing`}
        choices={Object.entries(reasonWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <TextArea
        {...form.field('explanation')}
        hint={<Trans>In plain words. Everybody reads it once a colleague has signed.</Trans>}
        rows={6}
        dir="auto"
      />
    </Form>
  );
}

function amountOf(amount: WireMoney | null): string {
  return amount === null ? '' : toDecimal(asMoney(amount));
}

function valuesOf(found: FeasibilityBody): Values {
  return {
    legality: found.legality ?? '',
    legalBasis: found.legalBasis,
    practicality: found.practicality ?? '',
    technicalNote: found.technicalNote,
    costLow: amountOf(found.costLow),
    costHigh: amountOf(found.costHigh),
    runningCost: amountOf(found.runningCost),
    costBasis: found.costBasis,
    reasonCode: found.reasonCode ?? '',
    explanation: found.explanation,
  };
}

function bodyOf(values: Values, language: FeasibilityBody['language'], currency: string): FeasibilityBody {
  const amount = (text: string): WireMoney | null => {
    if (text.trim() === '') return null;
    const read = readAmount(text, currency);
    return { minor: read.ok ? read.value.minor.toString() : text, currency };
  };
  const chosen = (text: string) => (text === '' ? null : text);
  const { legalBasis, technicalNote, costBasis, explanation } = values;
  return {
    legality: chosen(values.legality),
    legalBasis,
    practicality: chosen(values.practicality),
    technicalNote,
    costLow: amount(values.costLow),
    costHigh: amount(values.costHigh),
    runningCost: amount(values.runningCost),
    costBasis,
    reasonCode: chosen(values.reasonCode),
    explanation,
    language,
  } as FeasibilityBody;
}
