/** Registers every element of the library. */
import './elements/model-card/nhs-model-card.js';
