import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { joiningsQuery } from '../../api/joinings.queries.js';
import { usePlace } from '../../app/use-place.js';
import { JoiningCard } from '../../ui/joining-card.js';
import { Stack } from '../../ui/stack.js';
import { AnswerJoiningForm } from './answer-joining-form.js';

/** What the city asks the authors: whether it may answer by joining two proposals. */
export function Joinings({ name }: { readonly name: string }) {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(joiningsQuery(city, name));
  if (data.items.length === 0) return null;
  return (
    <section aria-labelledby="joinings">
      <Stack>
        <h2 id="joinings">
          <Trans>Asked by the city</Trans>
        </h2>
        {data.items.map((joining) => (
          <JoiningCard key={joining.id} joining={joining}>
            {joining.mayAnswer && <AnswerJoiningForm id={joining.id} />}
            {joining.myWord === true && (
              <p>
                <Trans>You have agreed.</Trans>
              </p>
            )}
          </JoiningCard>
        ))}
      </Stack>
    </section>
  );
}
