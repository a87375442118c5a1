import type { ElectionCardView } from '@madang/contracts/elections';
import { usePlace } from '../../app/use-place.js';

/** The cycle's name in the reader's language, else in the city's own. */
export function ElectionName({ election: { cycle, cycleNames } }: { readonly election: Pick<ElectionCardView, 'cycle' | 'cycleNames'> }) {
  const { language } = usePlace();
  const own = cycleNames[language];
  if (own !== undefined) return <>{own}</>;
  const [code, name] = Object.entries(cycleNames)[0] ?? ['', cycle];
  return (
    <span lang={code} dir="auto">
      {name}
    </span>
  );
}
