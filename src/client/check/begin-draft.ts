// What is loaded when the writer makes a draft of the text, or puts a frame into one.
export { asDraft } from '../../draft/check/as-draft.ts';
export { beginWith, putWordsIn } from '../draft/put.ts';
