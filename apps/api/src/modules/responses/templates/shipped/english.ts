import { paragraphs, type ShippedTexts } from './shipped-text.js';

const nextStep = '[what happens on that day]';
const appealRoute = 'Appeal on the page of this proposal, or write on paper to [address of the committee]. An appeal costs nothing.';
const youCanAppeal = 'Do you see it differently? Then you can appeal. How, and until which day, stands below.';

export const english: ShippedTexts = {
  accepted: {
    explanation: paragraphs(
      'Yes: the city accepts your proposal. We will [what the city will do].',
      'We decided this because [why]. It is done by [which office]. It costs [how much], paid from [which budget line].',
      'You do not need to do anything more. Every step is told on the page of this proposal.',
    ),
    alternative: 'none',
    nextStep,
  },
  accepted_in_part: {
    explanation: paragraphs(
      'The city accepts a part of your proposal. We will [what is accepted]. We will not [what is not accepted].',
      'We cannot do all of it because [why]. Before we decided, we looked at [what was looked at].',
      youCanAppeal,
    ),
    alternative: 'Instead of the part that is not accepted: [what is offered, or none]',
    nextStep,
    appealRoute,
  },
  deferred: {
    explanation: paragraphs(
      'We cannot decide this yet. It depends on [what it depends on], and that is known only on [when].',
      'Until then we [what the office does meanwhile]. Your proposal is not forgotten: on the day named below it comes back by itself, and the city has to answer.',
      youCanAppeal,
    ),
    alternative: 'Until then: [what is offered meanwhile, or none]',
    nextStep,
    appealRoute,
    budgetStage: '[which stage of the budget]',
  },
  referred: {
    explanation: paragraphs(
      'The city cannot decide this. It is decided by [which body], because [which law or rule says so].',
      'We sent your proposal there on [which day], with everything that you wrote. You do not need to send it again. We ask what became of it, and tell it on this page.',
      youCanAppeal,
    ),
    alternative: 'What the city itself can do: [what the city can do, or none]',
    nextStep,
    appealRoute,
  },
  rejected: {
    explanation: paragraphs(
      'No: the city will not do what you propose. The reason is [why, in one sentence].',
      'We understand what this is about: [what the proposal is about]. We looked at [what was looked at]. What stands in the way is [what stands in the way].',
      youCanAppeal,
    ),
    alternative: '[what is offered instead, or none]',
    nextStep,
    appealRoute,
  },
  merged: {
    explanation: paragraphs(
      'Your proposal goes on together with [number of the other proposal]. Both ask for [what both ask for], and the authors of both have agreed.',
      'What is special in yours goes on there: [what is taken over]. Of the support for your proposal this becomes: [what becomes of the support].',
      youCanAppeal,
    ),
    alternative: 'none',
    nextStep,
    appealRoute,
  },
  abandoned: {
    explanation: paragraphs(
      'We promised to [what was promised]. We cannot keep this promise, and we are sorry. The reason is [why].',
      'So far we have [what was done so far]. The money that was set aside now [what becomes of the money].',
      youCanAppeal,
    ),
    alternative: '[what is offered instead, or none]',
    nextStep,
    appealRoute,
  },
};
