import type { QuestionAboutView } from '@madang/contracts/questions';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Link } from '../../ui/link.js';

/** The way back to what a question is about. */
export function AboutLink({ about: { kind, key, name } }: { readonly about: QuestionAboutView }) {
  const place = usePlace();
  return (
    <Link to={kind === 'line' ? paths.budgetLine(place, key) : paths.proposal(place, key)} dir="auto">
      {kind === 'proposal' && `${key} `}
      {name}
    </Link>
  );
}
