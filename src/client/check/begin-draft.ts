// What is loaded when the writer makes a draft of the text.
export { asDraft } from '../../draft/check/as-draft.ts';
export { beginWith } from '../draft/put.ts';
