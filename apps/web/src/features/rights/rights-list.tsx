import { useLingui } from '@lingui/react/macro';
import { Link } from '../../ui/link.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { DescriptionList } from '../../ui/description-list.js';
import { rightCodes, rightWords } from '../../ui/right-words.js';
import { plainWords } from './plain-words.js';

/** The rights and what they mean, without money. */
export function RightsList() {
  const { i18n } = useLingui();
  const place = usePlace();
  const facts = rightCodes.map((code) => ({
    key: code,
    term: <Link to={paths.right(place, code)}>{i18n._(rightWords[code])}</Link>,
    fact: i18n._(plainWords[code].plain),
  }));
  return <DescriptionList facts={facts} />;
}
