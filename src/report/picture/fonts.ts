/** The typefaces that pictures are set in: open ones (OFL), so that they may travel with the project. */

const inPackage = (file: string) => `@expo-google-fonts/${file}`;
const NOTO = ['noto-sans/400Regular/NotoSans_400Regular.ttf', 'noto-sans/700Bold/NotoSans_700Bold.ttf'].map(
  inPackage,
);
const ARABIC = [
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
].map(inPackage);
const JAPANESE = [
  'biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  'biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
].map(inPackage);
const KOREAN = [
  'nanum-gothic/400Regular/NanumGothic_400Regular.ttf',
  'nanum-gothic/700Bold/NanumGothic_700Bold.ttf',
].map(inPackage);
const SIMPLIFIED = ['zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf'].map(inPackage);
const TRADITIONAL = ['chocolate-classical-sans/400Regular/ChocolateClassicalSans_400Regular.ttf'].map(
  inPackage,
);

/** Every file that a picture may be set in, as packages name them. */
export const FONT_FILES: readonly string[] = [NOTO, ARABIC, JAPANESE, KOREAN, SIMPLIFIED, TRADITIONAL].flat();

const WRITTEN =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Whether there is a typeface for all letters of a text. */
export function canWrite(text: string): boolean {
  return WRITTEN.test(text) && !/\p{Extended_Pictographic}/u.test(text);
}

/** The typeface that most words of a language are set in; what it lacks comes from the others. */
export function familyOf(locale: string): string {
  const families: Readonly<Record<string, string>> = {
    ar: 'Noto Sans Arabic',
    ja: 'BIZ UDPGothic',
    ko: 'NanumGothic',
  };
  return families[new Intl.Locale(locale).language] ?? 'Noto Sans';
}

/**
 * The files of the typefaces that a text needs, by package, the one to look in first at the head. Chinese
 * characters look different in each of the languages that use them, so the language decides.
 */
export function fontsFor(text: string, locale: string): readonly string[] {
  const { language, script } = new Intl.Locale(locale).maximize();
  const han =
    { ja: [JAPANESE, TRADITIONAL], ko: [KOREAN, TRADITIONAL] }[language] ??
    (script === 'Hant' ? [TRADITIONAL, SIMPLIFIED] : [SIMPLIFIED, TRADITIONAL]);
  const families = [
    NOTO,
    ...(/\p{Script=Arabic}/u.test(text) ? [ARABIC] : []),
    ...(/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? [JAPANESE] : []),
    ...(/\p{Script=Hangul}/u.test(text) ? [KOREAN] : []),
    ...(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text) ? han : []),
  ];
  return [...new Set(families.flat())];
}
