import { html, type TemplateResult } from 'lit';
import { projectFacts, projectKinds, type ProjectKind, type ProjectProfile } from '../../artefacts/project-profile.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { choicesView } from '../form-fields/choices-view.js';

/** Makes the profile of the moment into another. */
export type ProfileChange = (now: ProjectProfile) => ProjectProfile;

/** What a project says of itself, which decides what it needs to consider. */
export function projectProfileView(profile: ProjectProfile, changed: (change: ProfileChange) => void): TemplateResult {
  const kind = choicesView(
    {
      id: 'profile-kind',
      label: wording.kind,
      kind: 'radios',
      choices: [
        ...projectKinds.map((value) => ({ value: value, label: wording.kinds[value] })),
        { value: '', label: wording.unknownKind },
      ],
      chosen: [profile.kind ?? ''],
      changed: ([value]) => changed((now) => ({ ...now, kind: (value || undefined) as ProjectKind | undefined })),
    },
    wording.error,
  );
  const facts = projectFacts.map((fact) => {
    const is = profile.facts?.[fact];
    return choicesView(
      {
        id: `profile-${fact}`,
        label: wording.facts[fact].question,
        kind: 'radios',
        inRow: true,
        choices: [
          { value: 'yes', label: wording.fact.yes },
          { value: 'no', label: wording.fact.no },
          { value: '', label: wording.fact.open },
        ],
        chosen: [is === undefined ? '' : is ? 'yes' : 'no'],
        changed: ([value]) =>
          changed((now) => ({ ...now, facts: { ...now.facts, [fact]: value ? value === 'yes' : undefined } })),
      },
      wording.error,
    );
  });
  return html`<p>${wording.profileHint}</p>
    ${kind}${facts}`;
}
