import type { ReadyMade } from './ready-made.ts';

/** What a box says that is ticked to agree, and what it means when it is not. */
export const CONSENT: ReadyMade<{ readonly yes: string; readonly no: string }> = {
  en: { yes: 'Yes, I agree', no: 'Not agreed' },
  zh: { yes: '是，我同意', no: '未同意' },
  'zh-TW': { yes: '是，我同意', no: '未同意' },
  es: { yes: 'Sí, estoy de acuerdo', no: 'No aceptado' },
  fr: { yes: 'Oui, j’accepte', no: 'Pas d’accord donné' },
  de: { yes: 'Ja, ich stimme zu', no: 'Nicht zugestimmt' },
  pt: { yes: 'Sim, concordo', no: 'Sem acordo' },
  ja: { yes: 'はい、同意します', no: '同意なし' },
  ko: { yes: '예, 동의합니다', no: '동의하지 않음' },
  ar: { yes: 'نعم، أوافق', no: 'لم تُمنح الموافقة' },
  hi: { yes: 'हाँ, मैं सहमत हूँ', no: 'सहमति नहीं दी' },
  ru: { yes: 'Да, я даю согласие', no: 'Согласие не дано' },
};
