/** How far a part of a checklist has come, in numbers of questions. Nothing here says how well it was answered. */
export interface ChecklistCount {
  /** Those that this project needs. */
  needed: number;
  /** Of them, those with an answer. "Not yet" is none. */
  answered: number;
  notYet: number;
  /** Boxes that are ticked in a list where nobody has said yes or no; a tick is not a yes. */
  ticked: number;
  /** Those with answers that do not agree. */
  toDecide: number;
  /** Answers to questions that nobody asks here. */
  unasked: number;
}
