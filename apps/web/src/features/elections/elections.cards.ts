import { msg } from '@lingui/core/macro';
import { basisPoints } from '@madang/money';
import { cityQuery } from '../../api/city.queries.js';
import type { CardOf } from '../../api/route-entry.js';
import { shareWords } from '../../ui/share-words.js';
import { resultsQuery } from './elections.queries.js';

/** What was decided, in short. */
export const resultsCard: CardOf = ({ city, params, read, say, format }) => {
  const results = read(resultsQuery(city, params['cycle'] ?? ''));
  if (!results) return null;
  const { official, projects, fund, ballots, eligible } = results;
  const [count, all] = [format.number(official.funded.length), format.number(projects.length)];
  const [spent, money] = [format.shortMoney(official.spent), format.shortMoney(fund)];
  const turnout = basisPoints(BigInt(ballots), BigInt(eligible));
  return {
    kind: say(msg`Vote`),
    summary: say(msg`${count} of ${all} projects are funded, with ${spent} of ${money}.`),
    figures: [
      { term: say(msg`of ${all} projects are funded`), value: count },
      { term: say(msg`spent of ${money}`), value: spent },
      ...(turnout === undefined ? [] : [{ term: say(msg`of those who could vote`), value: format.share(turnout) }]),
    ],
    rows: [],
    source: read(cityQuery(city))?.demo === true ? say(shareWords.madeUp) : null,
  };
};
