/** What a list of hazards says beside the hazards themselves. */
export const hazardListWording = {
  title: 'Data hazards',
  thing: 'list of hazards',
  stage: 'Stage',
  noStage: 'No stage given',
  loading: 'Loading the list of hazards',
  problems: (count: number): string =>
    count === 1 ? '1 problem was found in this list' : `${count} problems were found in this list`,
};
