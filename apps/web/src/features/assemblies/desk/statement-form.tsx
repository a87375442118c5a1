import { Trans, useLingui } from '@lingui/react/macro';
import { type AssemblyView } from '@madang/contracts/assemblies';
import { StatementBody, type StatementView } from '@madang/contracts/assembly-statements';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useController } from 'react-hook-form';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { languageFacts } from '../../../format/languages.js';
import { Form } from '../../../ui/body-form.js';
import { fieldId } from '../../../ui/field-frame.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { writeStatement } from '../assemblies.mutations.js';
import { textOrNull } from './form-values.js';
import { LettersLeft } from './letters-left.js';
import { statementWriting } from './statement-writing.js';
import { TableButtons } from './table-buttons.js';

interface StatementFormProps {
  readonly assembly: AssemblyView;
  /** The statement to put other words to; without one a new statement is written. */
  readonly statement?: StatementView;
  readonly onSent: () => Promise<void> | void;
}

/** Writes one statement after the other: the table stays chosen, and the next idea can follow at once. */
export function StatementForm({ assembly, statement, onSent }: StatementFormProps) {
  const [next, setNext] = useState({ round: 0, table: statement?.table ?? '' });
  return (
    <OneStatement
      // A new form each time: nobody has left anything empty in it yet.
      key={next.round}
      assembly={assembly}
      {...(statement ? { statement } : {})}
      table={next.table}
      again={next.round > 0}
      onSent={async (table) => {
        setNext({ round: next.round + 1, table });
        await onSent();
      }}
    />
  );
}

interface OneStatementProps extends Omit<StatementFormProps, 'onSent'> {
  readonly table: string;
  /** Whether one has just been sent: then the pen goes to the next. */
  readonly again: boolean;
  readonly onSent: (table: string) => Promise<void>;
}

/** One idea, in the words of the table. */
function OneStatement({ assembly, statement, table: given, again, onSent }: OneStatementProps) {
  const { t } = useLingui();
  const { city } = usePlace();
  const { data: facts } = useSuspenseQuery(cityQuery(city));
  const { mutateAsync } = useMutation(writeStatement({ city, assembly: assembly.id }, statementWriting(statement)));
  const form = useBodyForm<Record<string, string>, StatementBody>({
    body: StatementBody,
    labels: { text: t`Statement`, table: t`Table`, language: t`Language of these words` },
    toBody: (values) => ({
      text: values['text'] ?? '',
      language: values['language'] as StatementBody['language'],
      table: textOrNull(values['table']),
    }),
    defaultValues: { text: statement?.text ?? '', table: given, language: statement?.language ?? assembly.language },
    send: async (body) => {
      await mutateAsync(body);
      await onSent(body.table ?? '');
    },
  });
  const name = useId();
  const { field: text } = useController({ control: form.control, name: 'text' });
  const { field: table } = useController({ control: form.control, name: 'table' });
  useEffect(() => {
    if (again) document.getElementById(fieldId('text', name))?.focus();
  }, [again, name]);
  return (
    <Form
      form={form}
      name={name}
      act={t`Record the statement`}
      twin={<Trans>Write the statement on the sheet of your table instead.</Trans>}
    >
      <TextArea {...form.field('text')} {...text} hint={<Trans>One idea, as the table says it. No names.</Trans>} rows={4} />
      <LettersLeft text={text.value} />
      <Field
        {...form.field('table')}
        {...table}
        hint={<Trans>For example “Table 4”. Leave it empty if it came without a name, through you.</Trans>}
        width="short"
        dir="auto"
        optional
      />
      <TableButtons statements={assembly.statementList} chosen={table.value} choose={table.onChange} />
      <Select {...form.field('language')} choices={facts.languages.map((code) => ({ value: code, label: languageFacts(code).name }))} />
    </Form>
  );
}
