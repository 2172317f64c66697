/**
 * The words of the NHS England model card template (github.com/nhsengland/model-card, every revision from June to
 * August 2024, and the copy in nhse-rap-cookiecutter) that stand where an author's words should: what a card still
 * holds of them was not filled in. `…` stands for anything.
 */

/** The current revision's prompt of each field, which the writer puts where a field is missing. */
export const currentPrompts: Readonly<Record<string, string>> = {
  summary:
    '_General overview of the model, what it does, and motivation for developing it. No more than one paragraph_',
  modelType:
    '_Specify the type of model (e.g., clustering, time series, deep learning models, reinforcement learning, supervised learning, ensemble, hybrid, etc.) and describe its main characteristics_',
  owners: '_Name of the developer or development team_',
  status: '_Development/Development complete/Production (live/in use)_',
  'dates.launched': '_Expected or Launch Date_',
  'version.name': '_As in model registry_',
  'intendedUse.background':
    "_A brief description of the model's development purpose and context, this is a chance to expand on the description, any additional background information on the model's focus area, who this originally created for and how the model fits into the wider decision making process._",
  'intendedUse.scope': '_Specific application or functionality of the model._',
  'intendedUse.users': '_Describe who the model is intended for._',
  'intendedUse.outOfScope': '_Describe any potential use cases out of scope._',
  'data.overview': "_A brief overview of where the data comes from, the type of data and it's coverage etc._",
  'data.sensitive': '_How is any sensitive data handled?_',
  'data.preprocessing':
    "_How was the data cleansed?, was it's suitability verified before use?, why these datasets?, are they representative?_",
  'data.splits': `| Type | Split | Description |
| ---- | ---- | ---- |
| **Training:** | x% | _Use this space to describe the training data, expanding on the data overview_ |
| **Testing:** | x% | _Use this space to describe the testing data, expanding on the data overview_ |
| **Validation:** | x% | _Use this space to describe the validation data, expanding on the data overview_ |`,
  'methodology.modelType':
    '_Specify the type of model (e.g., clustering, time series, deep learning models, reinforcement learning, supervised learning, ensemble, hybrid, etc.) and describe its main characteristics._',
  'methodology.models': '_What models were used (e.g. embedding x + classifier y)_',
  'methodology.justification': '_Explain here why this approach was taken over another._',
  'methodology.features': '_Details on the process of creating and selecting features if relevant._',
  'methodology.algorithm':
    '_Describe the main steps in the model inference process, e.g. are there any pre or post processing steps or how is the model output interpreted or acted upon?_',
  'methodology.alternatives': '1. _Option B_\n2. _Option C etc._',
  'methodology.trainingProcess':
    '_Description of the model training process. Link to relevant code or repository used to create the model._',
  'methodology.hyperparameters':
    '_Detail any additional processes to select appropriate hyperparameters or other types of fine tuning._',
  'evaluation.process': '_How the model is evaluated._',
  'evaluation.focus':
    '_If relevant, provide detail and an explanation for why a particular metric (e.g. F1 score), or performance for/across specific data subset/s was prioritised._',
  'evaluation.breakdown': "_Details on the model's performance across different subsets or categories of data._",
  'evaluation.metrics': `_Use the table below for performance metrics, adjust as appropriate._

| Metric | Value |
| ---- | ---- |
| F1 Score | 0.00 |
| Precision | 0.00 |
| Recall | 0.00 |`,
  'evaluation.deployment':
    '_Detail the performance of the model in deployment once monitoring is completed. State any considerations taken for the model inference time and provide the results in brief._',
  'ethics.bias': '_Describe the approach for analysing error and the insights gained from them._',
  'ethics.safety': '_Potential impact on human life, potential harm and safety and mitigation._',
  'caveats.limitations':
    '_Describe here any important information or limitations (e.g.how will an NLP model handle changes in human language like new slang)._',
};

/** Prompts of other revisions and of the cookiecutter's copy, and of the tables. */
export const otherPrompts: readonly string[] = [
  'Model name',
  'Model name here',
  'x%',
  '0.00',
  'Use this space to describe the training data, expanding on the data overview…',
  'Use this space to describe the testing data, expanding on the data overview…',
  'Use this space to describe the validation data, expanding on the data overview…',
  'Option B',
  'Option C etc',
  'Option C',
  'Option D',
  'Option A - e.g., Logistic regression - rejected because...',
  'Option B - e.g., Neural network - rejected because...',
  'Use the table below for performance metrics, adjust as appropriate',
  'Expected or Launch Date - e.g., …',
  'As in model registry - e.g., …',
  "A brief description of the model's development purpose and context, this is a chance to expand on the description, any additional background information on the model's focus area, who was this created for and how the model fits into the wider decision making process.",
  'Who is the model intended for?',
  'Describe any use cases out of scope',
  'Describe the main steps when data is sent to the model for inference, e.g. how is text data converted into a binary class?',
  'Description of the model training process',
  "Or rename this section to 'Fine Tuning'. Remove if not relevant",
  'How was the model evaluated',
  'Was a particular metric (e.g. F1 score) focussed on and why?',
  "Details on the model's performance across different categories",
  'Record anything else here',
  'Specific application or functionality of the model. What problem does it solve? What decisions does it support?',
  'Describe who the model is intended for. E.g., clinical staff, analysts, researchers, policy makers, etc.',
  'Describe any potential use cases out of scope. What should this model NOT be used for?',
  'A brief overview of where the data comes from, the type of data and its coverage etc. E.g., NHS administrative data, patient records, etc.',
  'How is any sensitive data handled? What privacy protections are in place? Is data anonymized/pseudonymized?',
  'How was the data cleansed? Was its suitability verified before use? Why these datasets? Are they representative of the target population?',
  'What models were used? E.g., XGBoost classifier, LSTM neural network, Random Forest ensemble, etc.',
  'Explain here why this approach was taken over another. What makes this the best choice for the problem?',
  'Describe the main steps when data is sent to the model for inference. E.g., how is text data converted into a binary class? What transformations are applied?',
  'Details on the process of creating and selecting features if relevant. What features were created and why? How were they selected?',
  'Description of the model training process. Include training duration, computational resources, convergence criteria. Link to relevant code: …',
  'Detail any additional processes to select appropriate hyperparameters or other types of fine tuning. E.g., grid search, Bayesian optimization, cross-validation strategy.',
  'How the model is evaluated. E.g., holdout test set, cross-validation, temporal validation, etc.',
  'If relevant, provide detail and an explanation for why a particular metric (e.g. F1 score), or performance for/across specific data subset/s was prioritised. Why is this metric most important for your use case?',
  "Details on the model's performance across different subsets or categories of data. E.g., performance by demographic group, time period, geographic region, etc.",
  'Detail the performance of the model in deployment once monitoring is completed. State any considerations taken for the model inference time and provide the results in brief. E.g., average inference time, throughput, production metrics vs training metrics.',
  'Describe the approach for analysing error and the insights gained from them. Have you checked for disparate performance across protected characteristics? What did you find?',
  'Potential impact on human life, potential harm and safety and mitigation. What are the consequences of false positives/negatives? How are predictions used in decision-making?',
  'Describe here any important information or limitations (e.g. how will an NLP model handle changes in human language like new slang). What are the known failure modes? When should this model not be used?',
];

/** Lines that explain the template to its user; they stand between the fields. */
export const guidanceLines: readonly string[] = [
  'This section contains top-level information about what the model is. The details of this section are in a table format so as to quickly give the reader the relevant information.',
  'This section goes into more detail about why the model was built and who it was for. This section can go into more depth than previous, but should still be as succinct as possible.',
  'This section should provide basic details about the data used in and by the model. Any more detail should be provided in supplementary information, such as a DataSheet.',
  'This section should explain how the model was built to do what it does, including any justification where required. Lengthy debate or detail of particular methodology should be provided in user documentation and not in the model card.',
  'This section details how well the model performs.',
  'Note: The metrics and visual in this section is an example only and is not intended to indicate the evaluation methods and visuals you should use. Please adjust the types of metrics and visuals appropriately to suit requirements.',
  'The metrics and visual in this section is an example only and is not intended to indicate the evaluation methods and visuals you should use. Please adjust the types of metrics and visuals appropriately to suit requirements.',
  'The below confusion matrix is an example of how to include an image in this model card - visuals can be helpful but it is not a requirement to use a confusion matrix.',
];
