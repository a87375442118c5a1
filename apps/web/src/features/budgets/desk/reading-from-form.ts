import type { FileReadingBody, ImportFileView } from '@madang/contracts/budget-imports';
import { codeFields, fieldNames, filledDownParts, type ColumnField } from './field-names.js';

/** What a person said about the columns, as it is sent; decisions of the check page stay as they were. */
export function readingFromForm(form: FormData, { columns, reading }: Pick<ImportFileView, 'columns' | 'reading'>): FileReadingBody {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    ...reading,
    direction: text('direction') === 'revenue' ? 'revenue' : 'expenditure',
    elimination: form.has('elimination'),
    fields: fieldsFrom(columns.map(({ column }) => ({ column, field: text(`column-${column}`) }))),
    format: {
      decimal: text('decimal') as FileReadingBody['format']['decimal'],
      group: text('group') as FileReadingBody['format']['group'],
      unitsOf: text('unitsOf') as FileReadingBody['format']['unitsOf'],
      blank: text('blank') as FileReadingBody['format']['blank'],
    },
    mayBeBlank: codeFields.filter((field) => form.getAll('mayBeBlank').includes(field)),
    filledDown: filledDownParts.filter((part) => form.getAll('filledDown').includes(part)),
  };
}

/** Columns that hold the same code make it together, from the first to the last. */
function fieldsFrom(columns: readonly { readonly column: number; readonly field: string }[]): FileReadingBody['fields'] {
  return (Object.keys(fieldNames) as ColumnField[]).flatMap((field) => {
    const holding = columns.filter((one) => one.field === field).map(({ column }) => column);
    return holding.length === 0 ? [] : [{ field, columns: holding }];
  });
}
