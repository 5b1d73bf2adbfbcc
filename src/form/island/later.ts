/**
 * What the page needs once someone has begun to answer, in one script that comes after the first answer may be given.
 */
export { fillAnswers } from '../page/dom.ts';
export { clearProblems, showProblemAt, showProblems } from '../page/problems.ts';
export { openKeeping } from './kept/keeping.ts';
export { putAnswers } from './kept/put-answers.ts';
export { prefilled } from './prefill.ts';
export { send } from './send.ts';
