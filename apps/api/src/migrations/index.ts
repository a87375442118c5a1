import { LayTheGround1795304438901 } from './1795304438901-lay-the-ground.js';
import { CreateTheCore1795304910304 } from './1795304910304-create-the-core.js';
import { ImportBudgets1795305600000 } from './1795305600000-import-budgets.js';
import { CreateElections1795306924197 } from './1795306924197-create-elections.js';
import { CreateProposals1795307205898 } from './1795307205898-create-proposals.js';
import { CreateResponsesAndAssemblies1795307727034 } from './1795307727034-create-responses-and-assemblies.js';
import { CreateIndicators1795309340403 } from './1795309340403-create-indicators.js';
import { JudgeOutcomes1795318000000 } from './1795318000000-judge-outcomes.js';
import { CreateRebasing1795326453573 } from './1795326453573-create-rebasing.js';
import { GroupProjects1795326619618 } from './1795326619618-group-projects.js';
import { RollUpBudgets1795326711141 } from './1795326711141-roll-up-budgets.js';
import { KeepChecks1795327112370 } from './1795327112370-keep-checks.js';
import { DescribeIndicators1795327293727 } from './1795327293727-describe-indicators.js';
import { ClassifyLines1795328135968 } from './1795328135968-classify-lines.js';
import { CreateFollows1795329543152 } from './1795329543152-create-follows.js';
import { StageImports1795331509701 } from './1795331509701-stage-imports.js';
import { CreateAmendments1795338076399 } from './1795338076399-create-amendments.js';
import { MendAndCorrectBudgets1795338183225 } from './1795338183225-mend-and-correct-budgets.js';
import { KeepVersions1795339065639 } from './1795339065639-keep-versions.js';
import { FindCells1795339555766 } from './1795339555766-find-cells.js';
import { CreateLicenceChoice1795340731598 } from './1795340731598-create-licence-choice.js';
import { CreateArguments1795341178334 } from './1795341178334-create-arguments.js';
import { FindAmendmentsOfAWriter1795347551937 } from './1795347551937-find-amendments-of-a-writer.js';
import { CreateDebates1795349946430 } from './1795349946430-create-debates.js';
import { CarryRealScale1795350159014 } from './1795350159014-carry-real-scale.js';
import { WriteTogether1795350187957 } from './1795350187957-write-together.js';
import { CreateModeration1795350428189 } from './1795350428189-create-moderation.js';
import { PartBudgetLines1795350484644 } from './1795350484644-part-budget-lines.js';
import { CreateFeasibility1795352719425 } from './1795352719425-create-feasibility.js';
import { IndexPublicProposals1795356074237 } from './1795356074237-index-public-proposals.js';
import { WriteProposals1795361823826 } from './1795361823826-write-proposals.js';
import { IndexHeapsOfProposals1795362000000 } from './1795362000000-index-heaps-of-proposals.js';
import { CreateActLog1795362811773 } from './1795362811773-create-act-log.js';
import { CreateModerationEverywhere1795363047246 } from './1795363047246-create-moderation-everywhere.js';
import { CreateQuestions1795363409122 } from './1795363409122-create-questions.js';
import { CreateCommitments1795375037114 } from './1795375037114-create-commitments.js';
import { CreateHearings1795375420745 } from './1795375420745-create-hearings.js';
import { CreateClaims1795375456038 } from './1795375456038-create-claims.js';
import { DrawDistricts1795375813995 } from './1795375813995-draw-districts.js';
import { OrderByMoney1795381074153 } from './1795381074153-order-by-money.js';
import { NameLogWitnesses1795388696883 } from './1795388696883-name-log-witnesses.js';
import { AskAndAnswerByLine1795388887783 } from './1795388887783-ask-and-answer-by-line.js';
import { ReadAnswersAgain1795390206174 } from './1795390206174-read-answers-again.js';
import { EvidenceOfDeliveries1795390332771 } from './1795390332771-evidence-of-deliveries.js';
import { AssignAnswers1795399659698 } from './1795399659698-assign-answers.js';
import { PlanAbsences1795400841632 } from './1795400841632-plan-absences.js';
import { ShowEvidence1795401181627 } from './1795401181627-show-evidence.js';
import { KeepDeskCalendars1795401603848 } from './1795401603848-keep-desk-calendars.js';
import { ChangePlans1795402271533 } from './1795402271533-change-plans.js';
import { KeepRoleChanges1795402518003 } from './1795402518003-keep-role-changes.js';
import { SayThatAnAnswerWasReadAgain1795403306321 } from './1795403306321-say-that-an-answer-was-read-again.js';
import { CallTheOmbudspersonByOneWord1795404000000 } from './1795404000000-call-the-ombudsperson-by-one-word.js';
import { AnswerTemplates1795428248667 } from './1795428248667-answer-templates.js';
import { AnswersTogether1795429704478 } from './1795429704478-answers-together.js';
import { TakeEvidenceBack1795437257687 } from './1795437257687-take-evidence-back.js';
import { NameChangedFacts1795446145091 } from './1795446145091-name-changed-facts.js';
import { NameNotesOfChecks1795447265433 } from './1795447265433-name-notes-of-checks.js';
import { CountSettlings1795449169899 } from './1795449169899-count-settlings.js';
import { CoverAnswersOfAuthors1795454445908 } from './1795454445908-cover-answers-of-authors.js';
import { CountSettlingsOfTheAnswerRule1795457718165 } from './1795457718165-count-settlings-of-the-answer-rule.js';
import { PartQuestionsFromReplies1795457719165 } from './1795457719165-part-questions-from-replies.js';

/** In the order in which they run. Listed by name: a pattern would find other files under other tools. */
export const migrations = [
  LayTheGround1795304438901,
  CreateTheCore1795304910304,
  ImportBudgets1795305600000,
  CreateElections1795306924197,
  CreateProposals1795307205898,
  CreateResponsesAndAssemblies1795307727034,
  CreateIndicators1795309340403,
  JudgeOutcomes1795318000000,
  CreateRebasing1795326453573,
  GroupProjects1795326619618,
  RollUpBudgets1795326711141,
  KeepChecks1795327112370,
  DescribeIndicators1795327293727,
  ClassifyLines1795328135968,
  CreateFollows1795329543152,
  StageImports1795331509701,
  CreateAmendments1795338076399,
  MendAndCorrectBudgets1795338183225,
  KeepVersions1795339065639,
  FindCells1795339555766,
  CreateLicenceChoice1795340731598,
  CreateArguments1795341178334,
  FindAmendmentsOfAWriter1795347551937,
  CreateDebates1795349946430,
  CarryRealScale1795350159014,
  WriteTogether1795350187957,
  CreateModeration1795350428189,
  PartBudgetLines1795350484644,
  CreateFeasibility1795352719425,
  IndexPublicProposals1795356074237,
  WriteProposals1795361823826,
  IndexHeapsOfProposals1795362000000,
  CreateActLog1795362811773,
  CreateModerationEverywhere1795363047246,
  CreateQuestions1795363409122,
  CreateCommitments1795375037114,
  CreateHearings1795375420745,
  CreateClaims1795375456038,
  DrawDistricts1795375813995,
  OrderByMoney1795381074153,
  NameLogWitnesses1795388696883,
  AskAndAnswerByLine1795388887783,
  ReadAnswersAgain1795390206174,
  EvidenceOfDeliveries1795390332771,
  AssignAnswers1795399659698,
  PlanAbsences1795400841632,
  ShowEvidence1795401181627,
  KeepDeskCalendars1795401603848,
  ChangePlans1795402271533,
  KeepRoleChanges1795402518003,
  SayThatAnAnswerWasReadAgain1795403306321,
  CallTheOmbudspersonByOneWord1795404000000,
  AnswerTemplates1795428248667,
  AnswersTogether1795429704478,
  TakeEvidenceBack1795437257687,
  NameChangedFacts1795446145091,
  NameNotesOfChecks1795447265433,
  CountSettlings1795449169899,
  CoverAnswersOfAuthors1795454445908,
  CountSettlingsOfTheAnswerRule1795457718165,
  PartQuestionsFromReplies1795457719165,
];
