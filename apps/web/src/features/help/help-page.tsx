import { Trans } from '@lingui/react/macro';
import { Link } from '../../ui/link.js';
import { moderationPaths } from '../../app/moderation-paths.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Details } from '../../ui/details.js';
import { PageHead, Stack } from '../../ui/stack.js';

export function HelpPage() {
  const place = usePlace();
  return (
    <Stack>
      <PageHead title={<Trans>Help</Trans>} lead={<Trans>Short answers to what people ask most.</Trans>} />
      <div>
        <Details summary={<Trans>Do I need an account?</Trans>}>
          <p>
            <Trans>
              To read: no. To propose, support or vote: yes, so that every voice counts once.{' '}
              <Link to={paths.register(place)}>Register</Link>
            </Trans>
          </p>
        </Details>
        <Details summary={<Trans>Can I take part without a computer?</Trans>}>
          <p>
            <Trans>
              Yes. Everything that can be sent here can also be handed in at the city’s offices, on paper or in person. It counts the same.
            </Trans>
          </p>
        </Details>
        <Details summary={<Trans>The letters are too small, or too pale</Trans>}>
          <p>
            <Trans>
              <Link to={paths.comfort(place)}>Change text size and colours</Link>. The page also follows what your device is set to.
            </Trans>
          </p>
        </Details>
        <Details summary={<Trans>I cannot read this language well</Trans>}>
          <p>
            <Trans>Choose yours at the top of any page. You stay on the same page.</Trans>
          </p>
        </Details>
        <Details summary={<Trans>What happens to what I send?</Trans>}>
          <p>
            <Trans>
              Proposals and reasons are public, with your pen name. Your e-mail address is not. How you vote is secret, for the city too.
            </Trans>
          </p>
        </Details>
        <Details summary={<Trans>Somebody wrote what should not stand there, or my words were covered</Trans>}>
          <p>
            <Trans>
              Press “Report these words”: a facilitator looks at them. If yours were covered, you are told why and can object.{' '}
              <Link to={moderationPaths.rules(place)}>Rules of the house</Link>
            </Trans>
          </p>
        </Details>
        <Details summary={<Trans>Something does not work</Trans>}>
          <p>
            <Trans>
              Load the page again first. If it stays broken, note the number on the error page and give it to the city: it leads to the
              record of what went wrong.
            </Trans>
          </p>
        </Details>
      </div>
    </Stack>
  );
}
