import type { NumberedForm, NumberedQuestion } from '#core/paper/numbered-form.ts';
import type { Answer, Response } from '#core/response/response.ts';

/** What somebody would type in who has a filled-in form before them: the cell of each question, by its number. */
export function cellsOf(form: NumberedForm, response: Response): Map<string, string> {
  return new Map(
    form.questions.map((question) => [question.number, cellOf(question, response.answers[question.item.id])]),
  );
}

function cellOf({ boxes }: NumberedQuestion, answer: Answer | undefined): string {
  if (!answer) return '';
  if ('text' in answer) return answer.text;
  const ticked = 'values' in answer ? answer.values : [answer.state];
  return ticked.map((value) => boxes.find((box) => box.value === value)?.code ?? '').join(' ');
}
