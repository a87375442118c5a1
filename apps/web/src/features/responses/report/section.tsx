import { useId, type ReactNode } from 'react';
import { Stack } from '../../../ui/stack.js';

/** One part of the report, named by its heading. */
export function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Stack>
        <h2 id={id}>{title}</h2>
        {children}
      </Stack>
    </section>
  );
}
