import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { LinkButton } from '../../../ui/button.js';
import { Stack } from '../../../ui/stack.js';
import { useCovers } from '../../../ui/moderated/use-covers.js';
import { argumentsQuery } from '../proposals.queries.js';
import { Argument } from './argument.js';
import styles from './arguments.module.css';
import { argumentsPath, few, sides, sideWords, type Side } from './sides.js';

/** On the proposal's page: the most helpful arguments of both sides, and the way to all of them. */
export function ArgumentsSoFar({ name }: { readonly name: string }) {
  const place = usePlace();
  return (
    <section aria-labelledby="arguments">
      <Stack>
        <h2 id="arguments">
          <Trans>Arguments</Trans>
        </h2>
        <div className={styles.sides}>
          {sides.map((side) => (
            <MostHelpful key={side} side={side} name={name} />
          ))}
        </div>
        <div>
          <LinkButton kind="secondary" to={argumentsPath(place, name)}>
            <Trans>Read all and join in</Trans>
          </LinkButton>
        </div>
      </Stack>
    </section>
  );
}

function MostHelpful({ side, name }: { readonly side: Side; readonly name: string }) {
  const { i18n } = useLingui();
  const { city } = usePlace();
  const { data } = useSuspenseQuery(argumentsQuery(city, name, side, few));
  const coversOf = useCovers({ proposal: name });
  const readable = data.items.filter(({ text }) => text !== null);
  return (
    <section aria-labelledby={`few-${side}`} className={styles.side}>
      <h3 id={`few-${side}`}>
        {i18n._(sideWords[side])} ({data.count})
      </h3>
      {readable.length === 0 ? (
        <p>
          <Trans>Nobody has said anything here yet.</Trans>
        </p>
      ) : (
        <ul className={styles.list}>
          {readable.map((argument) => (
            <Argument key={argument.id} argument={argument} covers={coversOf(argument.id)} />
          ))}
        </ul>
      )}
    </section>
  );
}
