import { describe, expect, it } from 'vitest';
import { asSentence, inSentences } from '#i18n/sentences.ts';

describe('sentences in a row', () => {
  it('have a space between them where the language sets one', () => {
    expect(inSentences('en', ['One.', 'Two.'])).toBe('One. Two.');
    expect(inSentences('hi', ['एक।', 'दो।'])).toBe('एक। दो।');
    expect(inSentences('zh', ['一。', '二。'])).toBe('一。二。');
    expect(inSentences('zh-TW', ['一。', '二。'])).toBe('一。二。');
    expect(inSentences('ja', ['一。', '二。'])).toBe('一。二。');
  });

  it('leave nothing where nothing is said', () => {
    expect(inSentences('en', [null, 'One.', false, undefined, '', 'Two.'])).toBe('One. Two.');
    expect(inSentences('en', [false])).toBe('');
  });

  it('are closed with the full stop of the language', () => {
    expect(asSentence('de', '3 Antworten')).toBe('3 Antworten.');
    expect(asSentence('zh', '3 份回答')).toBe('3 份回答。');
    expect(asSentence('hi', '3 उत्तर')).toBe('3 उत्तर।');
  });
});
