import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CheckView } from '@madang/contracts/checks';

export type CheckCode = CheckView['entry']['id'];
export type Level = CheckView['findings'][number]['level'];

interface CheckWords {
  readonly name: MessageDescriptor;
  readonly question: MessageDescriptor;
  /** What each level says. */
  readonly says: Readonly<Partial<Record<Level, MessageDescriptor>>>;
}

/** Every check of a budget in plain words. The English is that of the common catalogue. */
export const checkWords: Readonly<Partial<Record<CheckCode, CheckWords>>> = {
  C01: {
    name: msg`What is spent on a right for each resident must not shrink`,
    question: msg`Once prices and the number of residents are counted in, is there less per person for this right than a year ago?`,
    says: {
      ok: msg`No less than last year, prices counted in`,
      watch: msg`A little less than last year, prices counted in`,
      concern: msg`A cut, prices counted in: the city owes a justification`,
      severe: msg`A deep cut, prices counted in: the city owes a justification and other ways`,
    },
  },
  C02: {
    name: msg`How much of the budget goes to a right`,
    question: msg`Does this right get a larger or a smaller slice of the budget than before?`,
    says: {
      ok: msg`The slice is as large as before, or larger`,
      watch: msg`The slice gets a little smaller`,
      concern: msg`The slice gets clearly smaller`,
    },
  },
  C03: {
    name: msg`How much goes to school, health and social help`,
    question: msg`Which part of the budget pays for education, health and social protection?`,
    says: {
      ok: msg`As much as in the city’s own past three years, or more`,
      watch: msg`A little less than in its past three years`,
      concern: msg`Less than in its past three years`,
    },
  },
  C04: {
    name: msg`How fast an indicator moves to its target`,
    question: msg`If things go on like this, is the target met in its year?`,
    says: {
      ok: msg`Fast enough`,
      watch: msg`Not fast enough`,
      concern: msg`Far from fast enough`,
      severe: msg`It moves away from the target`,
    },
  },
  C05: {
    name: msg`What we achieve beside cities with like means`,
    question: msg`Of what cities with as much money as ours achieve, how much do we?`,
    says: {
      ok: msg`Near what such cities reach`,
      watch: msg`Somewhat below such cities`,
      concern: msg`Well below such cities`,
    },
  },
  C06: {
    name: msg`How hard the city tries to raise money`,
    question: msg`Does the city raise as much itself as cities like it?`,
    says: {
      ok: msg`About as much as cities like it`,
      watch: msg`Somewhat less than cities like it`,
      concern: msg`Much less than cities like it`,
    },
  },
  C07: {
    name: msg`Money granted and left lying`,
    question: msg`Was the money that was approved for this right really spent?`,
    says: {
      ok: msg`Spent about as approved`,
      watch: msg`Part was left, or too much was spent`,
      concern: msg`A large part was left, or far too much was spent`,
    },
  },
  C08: {
    name: msg`What it costs to keep everyone above the minimum`,
    question: msg`Is the money enough to lift everyone to the minimum?`,
    says: {
      ok: msg`The money reaches for all`,
      watch: msg`The money reaches for most`,
      concern: msg`The money does not reach`,
    },
  },
  C09: {
    name: msg`Money per head where life is hardest and where it is easiest`,
    question: msg`Is at least as much spent on each resident of the poorer areas?`,
    says: {
      ok: msg`Poorer areas get as much per head, or more`,
      watch: msg`Poorer areas get a little less per head`,
      concern: msg`Poorer areas get clearly less per head`,
    },
  },
  C10: {
    name: msg`A share by people and need (as in Belo Horizonte)`,
    question: msg`How far is the money from a split by population and need?`,
    says: {
      ok: msg`The money lies about where people and need are`,
      watch: msg`Part of the money lies elsewhere`,
      concern: msg`A large part of the money lies elsewhere`,
    },
  },
  C11: {
    name: msg`The gap between a group and the others`,
    question: msg`Does this group have less of the right than the others?`,
    says: {
      ok: msg`No gap, or a small one`,
      watch: msg`A gap to keep an eye on`,
      concern: msg`The group has less than four fifths of what others have`,
    },
  },
  C12: {
    name: msg`Who gains from it`,
    question: msg`Does this group get as large a part of the gain as it is of the people?`,
    says: {
      ok: msg`The group gets its part, or more`,
      watch: msg`The group gets a little less than its part`,
      concern: msg`The group gets far less than its part`,
    },
  },
  C13: {
    name: msg`Money marked for equality`,
    question: msg`How much money is meant to make people more equal, and at how much did nobody look?`,
    says: {
      ok: msg`Almost all lines were looked at`,
      watch: msg`At some of the budget nobody looked`,
      concern: msg`At much of the budget nobody looked`,
    },
  },
  C16: {
    name: msg`Whether fees and taxes fall harder on the poor`,
    question: msg`How much of their income do the poorest fifth pay, and how much the richest?`,
    says: {
      ok: msg`The poorest pay no larger part of their income`,
      watch: msg`The poorest pay a larger part of their income`,
      concern: msg`The poorest pay a far larger part of their income, or more than they can afford`,
    },
  },
  C17: {
    name: msg`Who was there`,
    question: msg`Is each group as present as it is in the city?`,
    says: {
      ok: msg`Each group is about as present as in the city`,
      watch: msg`A group is less present than in the city`,
      concern: msg`A group is hardly present`,
    },
  },
  C18: {
    name: msg`How open the budget is`,
    question: msg`Have the eight main documents come out, in time, and in a form that can be reused?`,
    says: {
      ok: msg`Open enough to follow the money`,
      watch: msg`Open in part`,
      concern: msg`Hardly open`,
    },
  },
  C19: {
    name: msg`Whether the figures overlook someone`,
    question: msg`Of all pairs of an indicator and a priority group, how many have a value from the past two years?`,
    says: {
      ok: msg`The figures show most groups`,
      watch: msg`For several groups figures are old or missing`,
      concern: msg`The figures overlook most groups`,
    },
  },
  C20: {
    name: msg`Whether officials answer, explain and keep their word`,
    question: msg`How many answers came in time, how many gave full reasons, and how many promises were kept?`,
    says: {
      ok: msg`Answers are in time and give reasons`,
      watch: msg`Some answers are late or lack reasons`,
      concern: msg`Many answers do not come in time`,
    },
  },
  C21: {
    name: msg`What debt takes, beside what rights get`,
    question: msg`How much of what the city raises itself goes into paying debt?`,
    says: {
      ok: msg`Debt takes little`,
      watch: msg`Debt takes a part that can be felt`,
      concern: msg`Debt takes a lot`,
    },
  },
  C23: {
    name: msg`How steady the money is`,
    question: msg`Does the right keep its share of the budget over the years?`,
    says: {
      ok: msg`Steady`,
      watch: msg`It goes up and down`,
      concern: msg`It goes up and down a lot`,
    },
  },
};
