interface WaitingPart {
  /** The piece of the feature whose list it is. */
  readonly part: string;
  /** Who may read that list; nobody else asks for it. */
  readonly roles: readonly string[];
}

/** The lists of the desk in which something can wait, those with a duty to residents first. */
export const waitingParts: readonly WaitingPart[] = [
  { part: 'answers-waiting', roles: ['staff', 'administrator'] },
  { part: 'hearings-waiting', roles: ['committee', 'ombudsperson', 'facilitator'] },
  { part: 'claims-waiting', roles: ['ombudsperson'] },
  { part: 'asked-waiting', roles: ['staff'] },
  { part: 'questions-waiting', roles: ['staff'] },
  { part: 'examining-waiting', roles: ['staff', 'administrator'] },
  { part: 'texts-waiting', roles: ['facilitator'] },
  { part: 'reports-waiting', roles: ['facilitator'] },
];
