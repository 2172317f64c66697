/**
 * The sections and fields of a model card in the order of the page, which is the order of the NHS England template
 * (github.com/nhsengland/model-card, revision 0f63f3d, 16 August 2024), and what authors call them.
 *
 * A section: name | our heading | other headings of it as a whole
 * A heading of the third level over the fields below it: - words
 * A field, after a space: path, after a point within its section | label | other words for it | kind, if it is not text
 *
 * A star marks the field for prose right under the section's heading. A label is the template's own, from which ours
 * differs in capitals and the colon alone; one with a plus is ours, where the template does not ask for the field.
 * Other words are labels of NHS production cards, headings of the older NHSX template, of Mitchell and others' "Model
 * cards for model reporting" and of cards in general.
 */
export const modelCardTable = `
specification | Specification | details, model specification, model at a glance, at a glance
 summary* | Description: | summary, model summary, short description, purpose, TL;DR
 modelType | Model Type: | type, type of model, algorithm type
 owners | Developed By: | developer, developers, model developer, model developers, owner, owners, model owner, author, authors, maintainer, maintainers, team, created by, produced by | owners
 organisation | +Organisation | organization, company, funded by
 status | Status | model status, lifecycle stage, stage
 dates.launched | Launch Date: | release date, model release date, launched, released, date of release, go-live date
 version.name | Version | model version, versioning, version number, current version
 version.notes | +Version notes | release notes, changes
 version.date | +Version date | date of version
 dates.created | +Created | date created, creation date, model date, date, date of model card
 dates.updated | +Last updated | updated, date updated, last update, last modified, date of last update
 dates.nextReview | +Next review | review date, next review date, date of next review
 licences | +Licence | licences, license, licenses, licensing, model licence, model license | licences
 links | +Links | link, additional links, related links, useful links, resources, references and links | links
 tags | +Tags | keywords | words
 languages | +Languages | language, Language(s) (NLP), supported languages | words
overview | Overview | model details, pipeline details, algorithm details, model information, about this model
 images | +Images | | images
 overview* | +Overview | model description, model overview, introduction, general information
intendedUse | Intended use | intended uses, model use, pipeline use, algorithm use, uses, intended use and users
 .background | Development Background: | background, motivation, context, problem statement
 .scope* | Scope: | intended use, intended uses, primary intended use, primary intended uses, model use
 .users | Intended Users: | users, primary intended users, target users, audience, intended audience
 .useCases | +Use cases | intended use cases, direct use, evaluated use, primary use cases, applications
 .outOfScope | Use cases out of scope: | out of scope, out of scope use, out of scope uses, out of scope use cases, out of scope cases, uses out of scope, misuse and out of scope use, prohibited uses
 .howToUse | +How to use it | how to use, usage, how to get started with the model, getting started, quick start
data | Data | dataset, datasets, data used in this model
 .overview* | Data Overview: | overview, data description, training data, training dataset, training and validation data, training and evaluation data, training and testing data, data used
 .sources | +Data sources | sources, data source, datasets used, training datasets | texts
 .sensitive | Sensitive Data: | sensitive data use, personal data, privacy
 .preprocessing | Pre-processing and cleaning: | data pre-processing and cleaning, data pre-processing, pre-processing, data cleaning, cleaning, data preparation
 .splits | Data Split: | split, splits, data splits, train/test split, training testing and validation split | splits
methodology | Methodology and training | methodology, method, methods, training methodology, technical details
 .modelType | Model Type:
 .models | Models Used: | models, preferred approach, approach, model used, base model
 .architecture | +Architecture | model architecture, model architecture and objective, architecture overview
 .inputs | +Inputs | input, model inputs, inputs and outputs, input format
 .outputs | +Outputs | output, model outputs, output format
 .justification | Justification: | rationale
 .features | Feature Engineering: | features, feature selection
 .algorithm* | Algorithm Details: | algorithm, algorithm used, inference process, methodology, methods
 .alternatives | Alternative Methods Considered: | alternative methods, alternate methods, alternatives, alternatives considered, alternate methods considered | texts
- Training methods
 .trainingProcess | Training Process: | training, training procedure, training details, model training, training methods, training methodology
 .hyperparameters | Hyperparameter/Fine Tuning: | hyperparameter tuning, hyperparameters, training hyperparameters, fine tuning, encoding and fine-tuning details
 .environment | +Environment | hardware and software, technical environment, compute infrastructure, software
evaluation | Evaluation and performance | evaluation, performance, model performance, performance and evaluation, performance and limitations, results, evaluation results, evaluation and results
- Model evaluation
 .process* | Evaluation Process: | evaluation, evaluation data, evaluation dataset, model evaluation, model validation, validation, performance, model performance, performance and limitations, evaluation procedure
 .focus | Evaluation Focus: | factors, relevant factors, evaluation factors
 .breakdown | Performance breakdown: | quantitative analyses, quantitative analysis, performance by sub-group, results by group
 .metrics | Metrics: | metric, chosen metrics, evaluation metrics, performance metrics, model performance measures | metrics
 .graphics | +Graphics | figures, plots, visuals | images
 .deployment | Performance in Deployment: | model performance in deployment
ethics | Ethical considerations | ethics, ethical considerations and limitations, ethical and privacy considerations, fairness and ethics
 .bias* | Bias and fairness analysis: | bias and fairness, bias fairness, bias, fairness, fairness analysis, ethical considerations, ethics, ethical considerations and limitations, ethical and privacy considerations
 .safety | Implications for human safety: | risks including implications for human safety, human safety, safety, safety implications
 .risks | +Risks | risks and mitigations, risk, risks and harms | risks
 .groups | +Groups affected | groups, affected groups, groups at risk | texts
oversight | Human oversight | oversight
 .humanReview* | +Human review | human oversight, human in the loop
 .appeals | +Appeals | appeals process, appeal and review
 .training | +Staff training | user training
caveats | Caveats | caveats and recommendations, limitations and recommendations
 .limitations* | Caveats and Limitations: | caveats, limitations, known limitations, current limitations, caveats and recommendations, limitations and caveats, limitations and biases, bias risks and limitations | texts
 .tradeoffs | +Trade-offs | trade-off | texts
 .recommendations | +Recommendations | recommendation
`;
