import { msg } from '@lingui/core/macro';
import type { CardOf } from '../../api/route-entry.js';
import { cityQuery } from '../../api/city.queries.js';
import { shareWords } from '../../ui/share-words.js';
import { stateWords } from '../../ui/state-words.js';
import { proposalQuery } from './proposals.queries.js';

/** A proposal in short: where it stands, what it moves and who backs it. */
export const proposalCard: CardOf = ({ city, params, read, say, format }) => {
  const proposal = read(proposalQuery(city, params['proposal'] ?? ''));
  if (!proposal || proposal.state === 'draft' || proposal.state === 'screening') return null;
  const { reference, state, amount, takesMostFrom, givesMostTo, supporters, demo } = proposal;
  const standing = say(stateWords[state].words);
  const from = takesMostFrom && (takesMostFrom.name ?? takesMostFrom.line);
  const to = givesMostTo && (givesMostTo.name ?? givesMostTo.line);
  const moved = amount && format.shortMoney(amount);
  const money = moved && from && to ? say(msg`Moves ${moved} from “${from}” to “${to}”.`) : '';
  const madeUp = demo || read(cityQuery(city))?.demo === true;
  return {
    kind: [say(msg`Proposal`), reference ?? ''].filter((one) => one !== '').join(' '),
    summary: [`${standing}.`, money].filter((one) => one !== '').join(' '),
    figures: [
      ...(moved ? [{ term: say(msg`to be moved`), value: moved }] : []),
      { term: say(msg`Supporters`), value: format.number(supporters) },
      { term: say(msg`Where it stands`), value: standing },
    ],
    rows: [],
    source: madeUp ? say(shareWords.madeUp) : null,
  };
};
