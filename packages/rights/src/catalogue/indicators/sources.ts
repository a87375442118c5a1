/** Where an indicator comes from. Those of our own are proposals that a city may change. */
export const sources = {
  sdgFramework: 'UN SDG global indicator framework',
  ohchrGuide: 'OHCHR, Human Rights Indicators guide (HR/PUB/12/5), illustrative tables',
  ourProposal: 'Proposed by Madang',
  afterGwangju: 'Proposed by Madang, after what Gwangju does',
  gwangju: 'Human-rights indicators of Gwangju',
  oecdMarker: 'Gender marker of the OECD-DAC, adapted',
  eurostat: 'Eurostat, overburden rate of housing cost',
  undp: 'UNDP, 3% rule of thumb for affordable water',
  openBudgetSurvey: 'Open Budget Survey, its set of documents',
  councilOfEurope: 'Council of Europe, at least one family place for 10,000 people',
} as const;
