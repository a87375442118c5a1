export { rightCodes, isRightCode, type RightCode } from './catalogue/right-code.js';
export { obligations, right, rights, rightsCatalogueVersion, type Obligation, type Right } from './catalogue/rights.js';
export { gwangjuDomains, type GwangjuDomainCode } from './catalogue/gwangju-domains.js';
export { instruments, type Binding, type Instrument, type InstrumentCode } from './catalogue/instruments.js';
export { articleGists, cofogNames, indicatorNames, instrumentTitles } from './catalogue/words/catalogue-words.js';
export { catalogueLanguages, type CatalogueLanguage, type CatalogueNames } from './catalogue/words/names.js';
export { treatyArticle, treatyArticles, treatyCatalogueVersion, type ArticleId, type TreatyArticle } from './catalogue/treaty-articles.js';
export { principles, principlesCatalogueVersion, type Principle, type PrincipleCode } from './catalogue/principles.js';
export { cofogCatalogueVersion, cofogDivisionOf, cofogDivisions, cofogGroup, cofogGroups, isCofogGroupCode } from './catalogue/cofog.js';
export type { CityRelevance, CofogDivision, CofogDivisionCode, CofogGroup, CofogGroupCode } from './catalogue/cofog.js';
export { cofogOfMadridProgramme, madridProgrammes } from './catalogue/cofog-of-madrid-programme.js';
export { cofogOfSpanishProgramme, mappingOfSpanishProgramme, spanishProgrammeGroups } from './catalogue/cofog-of-spanish-programme.js';
export type { ProgrammeMapping } from './catalogue/cofog-of-spanish-programme.js';
export { indicator, indicators, indicatorsCatalogueVersion, isIndicatorCode, metadataHeadings } from './catalogue/indicators/indicators.js';
export type { Indicator, IndicatorCode } from './catalogue/indicators/indicators.js';
export type {
  IndicatorCollection,
  IndicatorDirection,
  IndicatorEntry,
  IndicatorType,
  SdgMatch,
} from './catalogue/indicators/indicator-entry.js';
export { indicatorUnits, type IndicatorUnit } from './catalogue/indicators/units.js';

export { checkWeights, wholeWeight, type RightWeights, type WeightsRefused } from './catalogue/right-weights.js';
export { attributeByRight, rightSharesOf, splitByRight, weightsOfLine } from './right-shares.js';
export type { AttributableLine, AttributedSums, RightShares } from './right-shares.js';

export { nameSteps, suggestFunctions } from './suggestions/suggest-functions.js';
export type { FunctionSuggestion, LineNames, NameStep } from './suggestions/suggest-functions.js';

export { equalityMarkers, fundingSources, isTagField, tagFields, tagValues } from './tags/tag-field.js';
export type { EqualityMarker, FundingSource, TagField } from './tags/tag-field.js';
export { checkTag, type TagRefused } from './tags/check-tag.js';
export { readWeights, servingOf, weightsText, type WeightsUnreadable } from './tags/weights-text.js';
export { coverage, knownOf, type Known } from './tags/coverage.js';

export { checkIds, type CheckId } from './checks/check-id.js';
export { checkEntries, checksCatalogueVersion, evaluateCheck, rightsChecks, type CheckFacts, type CheckInputs } from './checks/checks.js';
export { namesOfMissing, type CheckEntry, type RightsCheck } from './checks/rights-check.js';
export { worstFirst, type Finding, type FindingValue, type FindingValues, type MissingInput, type WhyMissing } from './checks/finding.js';
export { levels, rankOf, type Level } from './checks/level.js';
export type { Condition, Threshold, Thresholds } from './checks/threshold.js';
export { thresholdBounds, withBounds, type BoundsRefused, type ThresholdBound } from './checks/threshold-bounds.js';
export { hidden, type Given, type Hidden, type Quantity } from './checks/given.js';
export { budgetPrinciples, type BudgetPrinciple } from './checks/budget-principle.js';
export { retrogressionForm, retrogressionFormIsDue, type RetrogressionField } from './checks/retrogression-form.js';
export { effectByRight, type EffectOptions, type MoneyMove, type ReallocationEffect, type RightEffect } from './checks/effect-by-right.js';

export { answersAndDelivery, type AnswersAndDeliveryInput, type AnswersAndDeliveryValues } from './checks/answers-and-delivery.js';
export { approvedButUnspent, type ApprovedButUnspentInput, type ApprovedButUnspentValues } from './checks/approved-but-unspent.js';
export { balancedReallocation, type AvailableMove, type BalancedInput, type BalancedValues } from './checks/balanced-and-available.js';
export { chargesOnThePoor, type ChargesOnThePoorInput, type ChargesOnThePoorValues } from './checks/charges-on-the-poor.js';
export { costOfTheFloor, type CostOfTheFloorInput, type CostOfTheFloorValues } from './checks/cost-of-the-floor.js';
export { debtService, type DebtServiceInput, type DebtServiceValues } from './checks/debt-service.js';
export { deprivedAreas, type DeprivedAreasInput, type DeprivedAreasValues, type DeprivedDistrict } from './checks/deprived-areas.js';
export { effectOfReallocation } from './checks/effect-of-a-reallocation.js';
export type { ReallocationInput, ReallocationMove, ReallocationValues, RightBaselines } from './checks/effect-of-a-reallocation.js';
export { equalityTagging, type EqualityTaggingInput, type EqualityTaggingValues } from './checks/equality-tagging.js';
export { essentialServicesShare, type EssentialServicesInput, type EssentialServicesValues } from './checks/essential-services-share.js';
export { groupGap, type GroupGapInput, type GroupGapValues } from './checks/group-gap.js';
export { invisibleGroups, type IndicatorYears, type InvisibleGroupsInput, type InvisibleGroupsValues } from './checks/invisible-groups.js';
export { needsWeightedShare, splitByNeed } from './checks/needs-weighted-share.js';
export type { NeedsWeightedShareInput, NeedsWeightedShareValues, NeedyDistrict } from './checks/needs-weighted-share.js';
export { keyDocuments, opennessOfTheBudget, type KeyDocument, type OpennessInput } from './checks/openness-of-the-budget.js';
export { paceToTarget, type PaceToTargetInput, type PaceToTargetValues } from './checks/pace-to-target.js';
export { defaultPointsWeights, pointsAllocation, splitByPoints } from './checks/points-allocation.js';
export type { GradedRegion, PointsAllocationInput, PointsAllocationValues, PointsWeights } from './checks/points-allocation.js';
export { reachOfSimilarCities, type ReachOfSimilarCitiesInput } from './checks/reach-of-similar-cities.js';
export { realSpendingPerResident, type RealSpendingInput, type RealSpendingValues } from './checks/real-spending-per-resident.js';
export { revenueEffort, type RevenueEffortInput } from './checks/revenue-effort.js';
export { runningCost, type RunningCostInput, type RunningCostValues } from './checks/running-cost.js';
export { shareOfBudget, type ShareOfBudgetInput, type ShareOfBudgetValues } from './checks/share-of-budget.js';
export { steadiness, type SteadinessInput, type SteadinessValues } from './checks/steadiness.js';
export { whoBenefits, type WhoBenefitsInput, type WhoBenefitsValues } from './checks/who-benefits.js';
export { whoTookPart, type GroupOfParticipants, type WhoTookPartInput, type WhoTookPartValues } from './checks/who-took-part.js';

export { dontKnow, isRatingValue, needsReason, ratingLabels, ratingValues, saysHarm, selfLinks } from './rating/scale.js';
export type { RatingAnswer, RatingValue, SelfLink } from './rating/scale.js';
export { checkRating, type Rating, type RatingBody, type RatingRefused } from './rating/check-rating.js';
export { graveSeverity, isGrave, riskOf, severityItems, severityOf } from './rating/severity.js';
export type { SeverityItem, SeverityItems, SeverityLevel } from './rating/severity.js';
export { countOf, histogramOf, type Histogram } from './rating/histogram.js';
export { summariseHistogram, summariseRatings, type OpinionLine, type RatingSummary } from './rating/summarise-ratings.js';
export { harmFlag, harmShareLimit, harmTally, type HarmFlag, type HarmGround, type HarmTally } from './rating/harm-flag.js';
export { wilsonBounds } from './rating/wilson.js';
export { effectiveNumber, fewestEffective, groupWeights, weightedViewIsShown, type GroupSize } from './rating/group-weights.js';
export { affectedGap, groupFloor, type GroupRatings } from './rating/group-views.js';
export { tellsNoFewApart, type Told } from './rating/safe-release.js';
export { sharedSupport, type GroupSupport } from './rating/shared-support.js';
export { worstRightFirst, type RightSummary } from './rating/worst-right-first.js';
export {
  hiddenCells,
  mayBeReleasedAgain,
  mostCrossedAttributes,
  releasable,
  roundedShare,
  signOnly,
  smallestPublicGroup,
} from './rating/privacy.js';

export { oldestFreshValueInYears, standingOf, valueStandings, type DatedValue, type ValueStanding } from './indicators/value-standing.js';
export { isSmall, peopleBehind, type Counts } from './indicators/people-behind.js';
export type { Cell } from './indicators/cell.js';
export { suppressSmallNumbers } from './indicators/suppress-small-numbers.js';
export { countsPeople } from './indicators/counts-people.js';
export { worstOffFirst, type OrderedBy, type Placed, type ToldValues } from './indicators/worst-off-first.js';
export { knownThings, type IndicatorLimits, type KnownThings, type Named } from './indicators/import/known-things.js';
export { readValues, type NoValuesColumn, type ReadValuesOptions, type ValuesRead } from './indicators/import/read-values.js';
export { readQualities, type ReadQuality, type ReadValue, type RowDefaults } from './indicators/import/read-row.js';
export { decimalMarks, guessDecimalMark, readDecimal, type DecimalMark } from './indicators/import/read-decimal.js';
export { folded } from './indicators/import/value-columns.js';
export { valueLayouts, type ValueLayout } from './indicators/import/value-layout.js';
export { valueRowFaults, type CellPlace, type ValueRowError, type ValueRowFault } from './indicators/import/value-row-error.js';
export { mayShowEarlier } from './indicators/may-show-earlier.js';
