import { calendarDateIn } from '@madang/basics';
import type { AssemblyCardView } from '@madang/contracts/assemblies';
import type { ReactNode } from 'react';
import { useFormat } from '../../format/use-format.js';
import { CardGrid } from '../../ui/card.js';
import { Stack } from '../../ui/stack.js';
import { AssemblyCard } from './assembly-card.js';

interface AssemblyListsProps {
  readonly assemblies: readonly AssemblyCardView[];
  readonly coming: ReactNode;
  readonly past: ReactNode;
  readonly to: (assembly: AssemblyCardView) => string;
}

/** Those to come, the nearest first; then those held, the newest first. */
export function AssemblyLists({ assemblies, coming, past, to }: AssemblyListsProps) {
  const { settings } = useFormat();
  const today = calendarDateIn(settings.timeZone, new Date(settings.now));
  const groups = [
    { key: 'coming', title: coming, items: assemblies.filter(({ heldOn }) => heldOn >= today) },
    { key: 'past', title: past, items: assemblies.filter(({ heldOn }) => heldOn < today) },
  ];
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ key, title, items }) => (
      <section key={key} aria-labelledby={key}>
        <Stack>
          <h2 id={key}>{title}</h2>
          <CardGrid>
            {items.map((assembly) => (
              <AssemblyCard key={assembly.id} assembly={assembly} to={to(assembly)} />
            ))}
          </CardGrid>
        </Stack>
      </section>
    ));
}
