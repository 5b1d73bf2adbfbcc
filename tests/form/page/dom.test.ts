import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { fillAnswers, partId, readAnswers } from '#form/page/dom.ts';
import { clearProblems, showFailure, showProblemAt, showProblems } from '#form/page/problems.ts';
import { messagesFor } from '#i18n/i18n.ts';

const messages = messagesFor('en').form;
const ID = { why: partId('why', 'control') };

/** The contract in its smallest form: one group of radios, one of checkboxes, one text field. */
const PAGE = `<!doctype html><html lang="en"><head><title>The café</title></head><body>
<div data-notice hidden></div>
<form data-survey="cafe">
  <fieldset data-item="recommend" role="radiogroup" aria-describedby="recommend.help">
    <legend><span data-text>Would you recommend us?</span></legend>
    <p id="recommend.help">Think of today.</p>
    <div data-controls>
      <input type="radio" id="recommend.control" name="recommend" value="0"><input type="radio" name="recommend" value="9">
    </div>
  </fieldset>
  <fieldset data-item="came-for">
    <legend><span data-text>What did you have?</span></legend>
    <div data-controls>
      <input type="checkbox" id="came-for.control" name="came-for" value="cake"><input type="checkbox" name="came-for" value="juice">
    </div>
  </fieldset>
  <div data-item="why" data-conditional>
    <label for="why.control"><span data-text>Why?</span></label>
    <div data-controls><textarea id="why.control" name="why"></textarea></div>
  </div>
  <div data-item="mail" aria-describedby="x">
    <label for="mail.control"><span data-text>Mail</span></label>
    <div data-controls><input type="email" id="mail.control" name="mail"></div>
  </div>
  <button type="submit">Send</button>
</form></body></html>`;

function open(html = PAGE) {
  const { document } = parseHTML(html);
  return { document, form: document.querySelector<HTMLFormElement>('form')! };
}
/** What a browser would make of the page that the function writes out. */
const written = (document: Document) => open(document.toString());

describe('answers', () => {
  test('are chosen in lists, one of several of the same name by its own values', () => {
    const list = (option: string) =>
      `<select name="first"><option value=""></option>${[1, 2].map((place) => `<option value="${option}.${place}"></option>`).join('')}</select>`;
    const { document, form } = open(
      `<form data-survey="a"><div data-item="first"><div data-controls>${list('tea')}${list('milk')}</div></div></form>`,
    );
    const chosen = () =>
      [...document.querySelectorAll('option[selected]')].map((option) => option.getAttribute('value'));
    fillAnswers(form, { first: ['tea.2', 'milk.1'] });
    expect(chosen()).toEqual(['tea.2', 'milk.1']);
    fillAnswers(form, { first: ['milk.2'] });
    expect(chosen()).toEqual(['milk.2']);
    fillAnswers(form, {});
    expect(chosen()).toEqual([]);
  });

  test('survive being written out as HTML and read again', () => {
    const { document, form } = open();
    const raw = {
      recommend: ['9'],
      'came-for': ['cake', 'juice'],
      why: ['Too slow'],
      mail: ['"<a>@b.example'],
    };
    fillAnswers(form, raw);
    expect(readAnswers(form)).toEqual(raw);
    expect(written(document).form.querySelector('[name=mail]')!.getAttribute('value')).toBe(raw.mail[0]);
    expect(document.toString()).toMatch(/<input checked [^>]*value="9">/);
    expect(document.toString()).toContain('>Too slow</textarea>');
  });

  test('replace those that were there', () => {
    const { form } = open();
    fillAnswers(form, { recommend: ['9'], 'came-for': ['cake'], why: ['Too slow'], mail: ['a@b.example'] });
    fillAnswers(form, { recommend: ['0'] });
    expect(readAnswers(form)).toEqual({ recommend: ['0'] });
  });

  test('that no control has are left out, also under the names of what every object has', () => {
    const { form } = open();
    fillAnswers(form, { recommend: ['11'], other: ['x'], constructor: ['y'] } as never);
    expect(readAnswers(form)).toEqual({});
  });

  test.each([
    '</textarea><script>alert(1)</script>',
    '<b>&amp; &lt;',
    '\nfirst line empty',
    'a\nb',
    '$& $1',
    '"quoted"',
  ])('in free text cannot break out of their field: %j', (text) => {
    const { document, form } = open();
    fillAnswers(form, { why: [text] });
    const html = document.toString();
    expect(html.match(/<\/textarea>/g)).toHaveLength(1);
    expect(html).not.toContain('<script');
    const inside = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)![1]!;
    // As a browser reads it: the first line break after the tag is dropped, entities are decoded (HTML, 13.2.6).
    const shown = inside.replace(/^\n/, '').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    expect(shown).toBe(text);
  });
});

describe('problems', () => {
  const problems = [
    { code: 'required', item: 'recommend' },
    { code: 'tooMany', item: 'came-for', detail: { max: 1 } },
    { code: 'tooLong', item: 'why', detail: { max: 1000, length: 1200 } },
  ] as const;

  test('are named at the top, each with a link to the first control of its question', () => {
    const { document } = open();
    showProblems(document, problems, messages, 'en');
    const notice = written(document).document.querySelector('[data-notice]')!;
    expect(notice.hasAttribute('hidden')).toBe(false);
    expect(notice.querySelector('[role=alert] h2')!.textContent).toBe('3 questions need another look');
    expect(notice.querySelector('h2')!.getAttribute('tabindex')).toBe('-1');
    const entries = [...notice.querySelectorAll('li')].map((entry) => [
      entry.querySelector('a')!.getAttribute('href'),
      entry.textContent,
    ]);
    expect(entries).toEqual([
      ['#recommend.control', 'Would you recommend us? Please answer this question.'],
      ['#came-for.control', 'What did you have? Please choose at most 1.'],
      ['#why.control', 'Why? Please shorten this to 1,000 characters; it has 1,200.'],
    ]);
    for (const [href] of entries) expect(document.getElementById(href!.slice(1))).not.toBeNull();
  });

  test('are said at their question, which is described by them and marked invalid', () => {
    const { document } = open();
    showProblems(document, problems, messages, 'en');
    const group = document.querySelector('[data-item=recommend]')!;
    expect(group.getAttribute('aria-invalid')).toBe('true');
    expect(group.getAttribute('aria-describedby')).toBe('recommend.help recommend.error');
    expect(document.getElementById('recommend.error')!.textContent).toBe(
      'Error: Please answer this question.',
    );
    // ARIA does not know aria-invalid on a radio; it does on a checkbox and on a text field.
    expect([...group.querySelectorAll('[aria-invalid]')]).toHaveLength(0);
    expect(document.querySelectorAll('[data-item=came-for] [aria-invalid=true]')).toHaveLength(2);
    expect(document.getElementById(ID.why)!.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(ID.why)!.getAttribute('aria-describedby')).toBe('why.error');
  });

  test('are said by the field that is typed in', () => {
    const { document } = open();
    showProblems(document, [{ code: 'notAnEmail', item: 'mail' }], messages, 'en');
    const control = document.getElementById('mail.control')!;
    expect(control.getAttribute('aria-describedby')).toBe('mail.error');
    expect(control.getAttribute('aria-invalid')).toBe('true');
  });

  test('put "Error" before the title once, and take it back', () => {
    const { document } = open();
    showProblems(document, problems, messages, 'en');
    showProblems(document, problems, messages, 'en');
    expect(document.querySelector('title')!.textContent).toBe('Error: The café');
    clearProblems(document, messages);
    expect(document.querySelector('title')!.textContent).toBe('The café');
  });

  test('show a conditional question that they are about, also where a script has not decided', () => {
    const { document } = open();
    showProblems(document, problems, messages, 'en');
    expect(document.querySelector('[data-item=why]')!.hasAttribute('data-decided')).toBe(true);
  });

  test('of no question are listed without a link', () => {
    const { document } = open();
    showProblems(document, [{ code: 'unknownItem', detail: { name: '<img>' } }], messages, 'en');
    const again = written(document).document;
    expect(again.querySelector('[data-notice] li')!.textContent).toBe(
      'There is no question “<img>” in this survey.',
    );
    expect(again.querySelector('[data-notice] :is(a, img)')).toBeNull();
  });

  test('leave nothing behind when they are cleared', () => {
    const { document } = open();
    showProblems(document, problems, messages, 'en');
    clearProblems(document, messages);
    expect(
      document.querySelectorAll(
        '.item-error, [aria-invalid], [data-invalid], [data-notice]:not([hidden]), [data-notice] *',
      ),
    ).toHaveLength(0);
    expect(document.querySelector('[data-item=recommend]')!.getAttribute('aria-describedby')).toBe(
      'recommend.help',
    );
    expect(document.getElementById(ID.why)!.hasAttribute('aria-describedby')).toBe(false);
  });

  test('that are solved say so in the list and keep their place at the question', () => {
    const { document } = open();
    showProblems(document, problems, messages, 'en');
    showProblemAt(document, 'recommend', undefined, messages, 'en');
    const group = document.querySelector('[data-item=recommend]')!;
    expect(group.hasAttribute('aria-invalid')).toBe(false);
    expect(group.getAttribute('aria-describedby')).toBe('recommend.help');
    expect(group.querySelector('.item-error')!.hasAttribute('data-solved')).toBe(true);
    expect(
      [...document.querySelectorAll('[data-notice] li')].map((entry) => entry.hasAttribute('data-solved')),
    ).toEqual([true, false, false]);
  });

  test('that come back are named again, once', () => {
    const { document } = open();
    showProblems(document, problems, messages, 'en');
    showProblemAt(document, 'came-for', undefined, messages, 'en');
    showProblemAt(document, 'came-for', { code: 'exclusive', item: 'came-for' }, messages, 'en');
    const field = document.querySelector('[data-item=came-for]')!;
    expect([...field.querySelectorAll('.item-error')].map((error) => error.textContent)).toEqual([
      `Error: ${String(messages.problem.exclusive)}`,
    ]);
    expect(document.querySelectorAll('[data-notice] [data-solved]')).toHaveLength(0);
  });

  test('in Arabic count in Arabic', () => {
    const { document } = open();
    showProblems(document, problems.slice(0, 2), messagesFor('ar').form, 'ar');
    expect(document.querySelector('[data-notice] h2')!.textContent).toBe('سؤالان يحتاجان إلى مراجعة');
  });
});

describe('a failure', () => {
  test('is said where problems are, and keeps the answers', () => {
    const { document, form } = open();
    fillAnswers(form, { why: ['Too slow'] });
    showFailure(document, 'Please send them again in a minute.', messages);
    const again = written(document);
    expect(again.document.querySelector('[data-notice=failure] [role=alert]')!.textContent).toBe(
      'Please send them again in a minute.',
    );
    expect(readAnswers(again.form)).toEqual({ why: ['Too slow'] });
  });
});
