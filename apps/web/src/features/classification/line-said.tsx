import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { MomentText } from '../../ui/date-text.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Link } from '../../ui/link.js';
import { Stack } from '../../ui/stack.js';
import { lineTagsQuery } from './classification.queries.js';
import { fieldWords, valueWords } from './field-words.js';

/** On the page of a line: what the city has said of it beyond its files; by whom, when and why. Nothing where it has said nothing. */
export function LineSaid() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data: tags } = useSuspenseQuery(lineTagsQuery(place.city, place.params['code'] ?? ''));
  if (tags.said.length === 0) return null;
  return (
    <section aria-labelledby="line-said">
      <Stack>
        <h2 id="line-said">
          <Trans>What the city says of this line</Trans>
        </h2>
        <DescriptionList
          facts={tags.said.map(({ field, value, at, penName, reason, language, tagging }) => ({
            key: field,
            term: i18n._(fieldWords[field]),
            fact: (
              <>
                <strong>{valueWords(i18n, field, value)}</strong>
                <br />
                <span lang={language} dir="auto">
                  {reason}
                </span>
                <br />
                <Trans>
                  Act {tagging}, <MomentText instant={at} />, by the city’s staff: <bdi>{penName ?? '–'}</bdi>
                </Trans>
              </>
            ),
          }))}
        />
        <p>
          <Link to={paths.classification(place)}>
            <Trans>Everything that the city has said of its lines</Trans>
          </Link>
        </p>
      </Stack>
    </section>
  );
}
