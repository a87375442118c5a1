import { Trans } from '@lingui/react/macro';
import { Details } from '../../ui/details.js';

/** What the vote protects and what it does not, said where it matters. */
export function Protection() {
  return (
    <Details summary={<Trans>What this vote protects, and what it does not</Trans>}>
      <p>
        <Trans>
          Your ballot is stored without your name and without a time. In its place stands a code that cannot be made from the database
          alone. Other residents and city staff cannot see how you voted, and a stolen copy of the database does not tell.
        </Trans>
      </p>
      <p>
        <Trans>
          Nobody sees any result before the vote is over, city staff included. After it, all ballots are published without names, so that
          anyone can count them again.
        </Trans>
      </p>
      <p>
        <Trans>
          Whoever runs the computers of this site and holds both the database and its secret key could find out which ballot is yours, or
          read totals early; until the close, its raw files may also show in which order ballots came. You trust them not to look. A later
          version removes this.
        </Trans>
      </p>
      <p>
        <Trans>
          It does not protect you from somebody who watches you vote or uses your account. You can vote again at any time until the close;
          only the last choices count. It is not made for elections of parliaments or councils.
        </Trans>
      </p>
    </Details>
  );
}
