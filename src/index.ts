export {
  ModelCardElement,
  ModelCardErrorEvent,
  ModelCardLoadEvent,
  modelCardView,
} from './elements/model-card/index.js';
export type { ModelCardViewOptions, ShownSection } from './elements/model-card/index.js';
export {
  HazardListElement,
  HazardListErrorEvent,
  HazardListLoadEvent,
  hazardListMarkup,
} from './elements/hazard-list/index.js';
export type { HazardListOptions } from './elements/hazard-list/index.js';
export {
  HazardAssessmentChangeEvent,
  HazardAssessmentElement,
  HazardAssessmentErrorEvent,
} from './elements/hazard-assessment/index.js';
export {
  compactHazardMarkup,
  HazardBadgeElement,
  hazardBadgeMarkup,
  hazardFacts,
  termsMarkup,
} from './elements/hazard-badge/index.js';
export type { HazardBadgeOptions, ShownHazard, Term } from './elements/hazard-badge/index.js';
export {
  ProcessMapElement,
  ProcessMapErrorEvent,
  ProcessMapLoadEvent,
  processMapMarkup,
} from './elements/process-map/index.js';
export type { ProcessMapOptions } from './elements/process-map/index.js';
export { processGrid } from './artefacts/process-grid.js';
export type { GridActor, GridEntry, GridStage, ProcessGrid } from './artefacts/process-grid.js';
export {
  processActorSchema,
  processMapSchema,
  processMapVersion,
  processPartSchema,
  processStageSchema,
} from './artefacts/process-map.js';
export type { ProcessActor, ProcessMap, ProcessMapPart, ProcessPart, ProcessStage } from './artefacts/process-map.js';
export { loadProcessMap, processMapIds } from './artefacts/process-maps.js';
export { readProcessMap, readProcessMapData } from './formats/read-process-map.js';
export type { ReadProcessMapResult } from './formats/read-process-map.js';
export { dataHazardSchema } from './artefacts/data-hazard.js';
export type { DataHazard, Pictogram } from './artefacts/data-hazard.js';
export {
  dataHazards,
  dataHazardsVersion,
  findDataHazard,
  loadDataHazard,
  loadDataHazards,
} from './artefacts/data-hazards.js';
export type { HazardLabel } from './artefacts/data-hazards.js';
export { readDataHazards } from './formats/read-data-hazards.js';
export type { ReadDataHazardsResult } from './formats/read-data-hazards.js';
export { readHazards, readHazardsData } from './formats/read-hazards.js';
export type { ReadHazardsOptions, ReadHazardsResult } from './formats/read-hazards.js';
export { writeHazardMarkdown } from './formats/write-hazard-markdown.js';
export { characteristics } from './artefacts/characteristics.js';
export { checklistAnswerSchema } from './artefacts/checklist-answer.js';
export type { AnswerState, ChecklistAnswer } from './artefacts/checklist-answer.js';
export { checklistItemSchema } from './artefacts/checklist-item.js';
export type { ChecklistItem, ItemNeed } from './artefacts/checklist-item.js';
export { checklistSchema, checklistSectionSchema } from './artefacts/checklist.js';
export type { Checklist, ChecklistSection } from './artefacts/checklist.js';
export { checklistNameSchema, checklistRecordSchema, checklistRecordVersion } from './artefacts/checklist-record.js';
export type { ChecklistName, ChecklistRecord } from './artefacts/checklist-record.js';
export { projectProfileSchema } from './artefacts/project-profile.js';
export type { ProjectFact, ProjectKind, ProjectProfile } from './artefacts/project-profile.js';
export { readChecklist, readChecklistData } from './formats/read-checklist.js';
export type { ChecklistFormat, ReadChecklistResult } from './formats/read-checklist.js';
export { normalizedChecklistRecord } from './formats/normalized-checklist-record.js';
export { writeChecklistJson } from './formats/write-checklist-json.js';
export { writeChecklistMarkdown } from './formats/write-checklist-markdown.js';
export { writeChecklistYaml } from './formats/write-checklist-yaml.js';
export { hazardAssessmentSchema } from './artefacts/hazard-assessment.js';
export type { HazardAssessment, HazardMitigation, HazardState } from './artefacts/hazard-assessment.js';
export {
  LifecycleTrackerChangeEvent,
  LifecycleTrackerElement,
  LifecycleTrackerErrorEvent,
  LifecycleTrackerLoadEvent,
} from './elements/lifecycle-tracker/index.js';
export { actors } from './artefacts/actors.js';
export type { Actor } from './artefacts/actors.js';
export { lifecycleGateSchema, lifecycleSchema, lifecycleStageSchema } from './artefacts/lifecycle.js';
export type { Lifecycle, LifecycleGate, LifecycleStage } from './artefacts/lifecycle.js';
export {
  lifecycleEventSchema,
  lifecycleProgressSchema,
  lifecycleProgressVersion,
  lifecycleReviewSchema,
} from './artefacts/lifecycle-progress.js';
export type {
  GateDecision,
  LifecycleEvent,
  LifecycleProgress,
  LifecycleReview,
  StageChange,
} from './artefacts/lifecycle-progress.js';
export { lifecycleProblems } from './artefacts/lifecycle-problems.js';
export { whyNot } from './artefacts/lifecycle-transition.js';
export type { WhyNot } from './artefacts/lifecycle-transition.js';
export { lifecycles } from './artefacts/lifecycles.js';
export { projectPlace } from './artefacts/project-place.js';
export type { ProjectPlace } from './artefacts/project-place.js';
export { readLifecycleProgress, readLifecycleProgressData } from './formats/read-lifecycle-progress.js';
export type { ReadLifecycleProgressResult } from './formats/read-lifecycle-progress.js';
export { writeLifecycleProgressJson, writeLifecycleProgressYaml } from './formats/write-lifecycle-progress.js';
export {
  EthicsRecordChangeEvent,
  EthicsRecordElement,
  EthicsRecordErrorEvent,
  EthicsRecordLoadEvent,
} from './elements/ethics-record/index.js';
export { ethicsRecordSchema, ethicsRecordVersion } from './artefacts/ethics-record.js';
export type {
  EthicsRecord,
  PartAddress,
  ProjectActor,
  ProjectDecision,
  ProjectLearning,
} from './artefacts/ethics-record.js';
export { recordDue } from './artefacts/record-due.js';
export type { DueThing, RecordAtHand } from './artefacts/record-due.js';
export { readEthicsRecord, readEthicsRecordData } from './formats/read-ethics-record.js';
export type { ReadEthicsRecordResult } from './formats/read-ethics-record.js';
export { writeEthicsRecordJson, writeEthicsRecordYaml } from './formats/write-ethics-record.js';
export { ethicsRecordContext } from './elements/ethics-record/ethics-record-context.js';
export type { ChangedParts, EthicsRecordValue } from './elements/ethics-record/ethics-record-context.js';
export { chartsStyles } from './charts/charts.css.js';
export { metricFigureMarkup } from './charts/metric-figure-markup.js';
export type { MetricFigureOptions } from './charts/metric-figure-options.js';
export { readModelCard } from './formats/read-model-card.js';
export type { ModelCardFormat, ReadModelCardOptions, ReadModelCardResult } from './formats/read-model-card.js';
export { readModelCardData } from './formats/read-model-card-data.js';
export { prepareMarkdown } from './markdown/prepare-markdown.js';
export { writeNhsMarkdown } from './formats/write-nhs-markdown.js';
export { modelCardSchema } from './artefacts/model-card.js';
export type { Extra, Metric, ModelCard, ModelCardImage } from './artefacts/model-card.js';
export { modelCardFields, modelCardSections } from './artefacts/model-card-fields.js';
export type { ModelCardField, ModelCardSection, ModelCardSectionName } from './artefacts/model-card-fields.js';
export type { Problem, Severity } from './artefacts/problem.js';
export { markupView } from './markup/markup-view.js';
export { element } from './markup/markup.js';
export type { Markup, MarkupAttributes, MarkupElement } from './markup/markup.js';
export { version } from './version.js';
export { hazardBadgeSvg, hazardStripSvg } from './outputs/hazard-badge-svg.js';
export type { HazardSvg, HazardSvgOptions } from './outputs/hazard-badge-svg.js';
export { hazardPictogramSvg } from './outputs/hazard-pictogram-svg.js';
