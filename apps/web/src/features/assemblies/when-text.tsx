import type { AssemblyCardView } from '@madang/contracts/assemblies';
import { useFormat } from '../../format/use-format.js';
import { DateText } from '../../ui/date-text.js';
import { clockRange } from './clock-range.js';

/** The day with its weekday, and from when to when. */
export function WhenText({ assembly }: { readonly assembly: Pick<AssemblyCardView, 'heldOn' | 'startsAt' | 'minutes'> }) {
  const { settings } = useFormat();
  return (
    <>
      <DateText date={assembly.heldOn} />
      {' · '}
      <time dateTime={`${assembly.heldOn}T${assembly.startsAt}`} suppressHydrationWarning>
        {clockRange(assembly, settings.language)}
      </time>
    </>
  );
}
