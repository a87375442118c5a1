import { Checkboxes, Radios } from '../../ui/choices.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import { MoneyField } from '../../ui/money-field.js';
import { Stack } from '../../ui/stack.js';

export function FieldStories() {
  return (
    <Stack>
      <h2>Fields</h2>
      <Field
        name="email"
        label="E-mail"
        hint="To reach you about what you took part in."
        error="Write an e-mail address, such as name@example.org."
      />
      <Field name="name" label="Pen name" optional width="short" />
      <TextArea
        name="reason"
        label="What is wrong now?"
        hint="In your own words."
        defaultValue="The lift at the market station has been out of order since May."
      />
      <Select
        name="district"
        label="District"
        empty="No district"
        choices={[
          { value: 'dong', label: '동구' },
          { value: 'seo', label: '서구' },
        ]}
      />
      <MoneyField name="amount" label="Amount" hint="In won." currency="KRW" defaultValue="1억 2,000만" />
      <Radios
        name="effect"
        label="What would this do to the right to housing?"
        defaultValue="help"
        choices={[
          { value: 'help', label: 'Help', hint: 'People could live better or cheaper.' },
          { value: 'harm', label: 'Harm' },
          { value: 'none', label: 'No effect' },
          { value: 'unknown', label: 'I do not know' },
        ]}
      />
      <Checkboxes
        name="projects"
        label="Projects"
        error="Choose at least one."
        choices={[
          { value: 'a', label: 'Ramps at five stations' },
          { value: 'b', label: 'Night bus to Gwangsan' },
        ]}
      />
    </Stack>
  );
}
